import { mkdtempSync, rmSync, writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../server/src/cli/run.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in memory, in a folder with the given files; `read` looks at the folder afterwards. */
export async function mldeploy(
  argv: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  stdin = '',
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
