import { mkdtempSync, rmSync, writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../server/src/cli/run.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  /** Without MLDEPLOY_DATA the user's own data are in the folder of the call, and so there are none. */
  readonly env?: Readonly<Record<string, string>>;
  /** Standard error is a terminal. */
  readonly live?: boolean;
  /** Ctrl-C. */
  readonly interruption?: AbortSignal;
}

/** Runs the command line in memory, in a folder with the given files; `read` looks at the folder afterwards. */
export async function mldeploy(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  stdin = '',
  { env = {}, live = false, interruption = new AbortController().signal }: Surroundings = {},
): Promise<Outcome & { read: (name: string) => Buffer }> {
  const cwd = mkdtempSync(path.join(tmpdir(), 'mldeploy-cli-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
      writeFileSync(path.join(cwd, name), content);
    }
    let out = '';
    let err = '';
    const code = await run(argv, {
      cwd,
      env: { MLDEPLOY_DATA: path.join(cwd, '.mldeploy-data'), ...env },
      live,
      interruption: () => interruption,
      color: false,
      width: 100,
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      readStdin: () => Promise.resolve(Buffer.from(stdin)),
    });
    const after = new Map(Object.keys(files).map((name) => [name, readFileSync(path.join(cwd, name))]));
    return { code, out, err, read: (name) => after.get(name) ?? Buffer.alloc(0) };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
