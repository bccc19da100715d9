import { spawn } from 'node:child_process';
import path from 'node:path';
import { UsageError, type Io } from '../io.ts';

/** Nothing of the repository's own settings may run: no hooks, monitors, filters, external diffs, prompts or downloads. */
const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'protocol.allow=never',
  'submodule.recurse=false',
];
const surroundings = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };

/** A file as a commit has it. */
export interface Blob {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  readonly id: string;
  readonly bytes: number;
}

/** A repository, read by git itself without a shell, with fixed arguments and never for writing. */
export class Repository {
  readonly top: string;
  /** Of the folder of the call below the top, with a slash at its end; empty at the top. */
  readonly prefix: string;
  readonly #git: Git;

  private constructor(top: string, prefix: string, env: Io['env']) {
    this.top = top;
    this.prefix = prefix;
    this.#git = { cwd: top, env };
  }

  static async around({ cwd, env }: Io): Promise<Repository> {
    const out = await git({ cwd, env }, ['rev-parse', '--show-toplevel', '--show-prefix']);
    const [top = '', prefix = ''] = out.toString('utf8').split('\n');
    if (top === '') throw new UsageError('diff needs a working tree; this repository is bare');
    return new Repository(top, prefix, env);
  }

  /** The commit that the name stands for; undefined when it stands for none. */
  async commit(name: string): Promise<string | undefined> {
    // eslint-disable-next-line no-control-regex -- a name with such a character cannot be passed on
    if (name === '' || name.startsWith('-') || /[\u0000-\u001f\u007f]/.test(name)) return undefined;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const out = await git(this.#git, args, { fails: true });
    return /^[0-9a-f]{40,64}$/.exec(out.toString('utf8').trim())?.[0];
  }

  /** From the top: of a path as the user gave it. */
  inside(given: string, cwd: string): string {
    const relative = path.relative(cwd, path.resolve(cwd, given)).split(path.sep).join('/');
    const joined = path.posix.join(this.prefix, relative);
    if (joined.startsWith('../') || joined === '..') throw new UsageError(`${given} is outside of the repository`);
    return joined === '.' ? '' : joined.replace(/\/$/, '');
  }

  /** Files of the commit; no links and no submodules. */
  async blobs(commit: string): Promise<readonly Blob[]> {
    const out = await git(this.#git, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
    return records(out).flatMap((record) => {
      const match = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([^]+)$/.exec(record);
      return match ? [{ id: match[1] ?? '', bytes: Number(match[2]), path: match[3] ?? '' }] : [];
    });
  }

  /** Files of the working tree that git knows or would take; those that it ignores are not among them. */
  async files(): Promise<readonly string[]> {
    const out = await git(this.#git, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    return [...new Set(records(out))];
  }

  /** New path by old one, as git sees renames between two commits. */
  async renames(base: string, head: string): Promise<ReadonlyMap<string, string>> {
    const options = ['-r', '-z', '-M', '--diff-filter=R', '--name-status', '--no-ext-diff', '--no-textconv'];
    const parts = records(await git(this.#git, ['diff-tree', ...options, base, head]));
    const renames = new Map<string, string>();
    for (let at = 0; at + 2 < parts.length; at += 3) renames.set(parts[at + 1] ?? '', parts[at + 2] ?? '');
    return renames;
  }

  /** The contents as they are stored: no filter and no conversion is run. */
  async contents(ids: readonly string[]): Promise<readonly Buffer[]> {
    if (ids.length === 0) return [];
    const out = await git(this.#git, ['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
    const contents: Buffer[] = [];
    let at = 0;
    for (const id of ids) {
      const end = out.indexOf(10, at);
      const bytes = Number(/^[0-9a-f]+ blob (\d+)$/.exec(out.toString('utf8', at, end))?.[1] ?? Number.NaN);
      if (Number.isNaN(bytes)) throw new UsageError(`git cannot read ${id}; is the clone partial? Fetch it first`);
      contents.push(out.subarray(end + 1, end + 1 + bytes));
      at = end + 1 + bytes + 1;
    }
    return contents;
  }
}

function records(out: Buffer): readonly string[] {
  return out
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '');
}

/** Where git is run. */
interface Git {
  readonly cwd: string;
  readonly env: Io['env'];
}

interface Call {
  readonly input?: string;
  /** Whether a failure is an answer, and no mistake of the user. */
  readonly fails?: boolean;
}

function git(at: Git, args: readonly string[], { input = '', fails = false }: Call = {}): Promise<Buffer> {
  const options = ['--no-pager', '--literal-pathspecs', ...settings.flatMap((setting) => ['-c', setting])];
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...options, ...args], { cwd: at.cwd, env: { ...at.env, ...surroundings } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(new UsageError(error.code === 'ENOENT' ? 'diff needs git, which was not found' : error.message));
    });
    child.on('close', (code) => {
      if (code === 0 || fails) resolve(Buffer.concat(out));
      else reject(new UsageError(explained(Buffer.concat(err).toString('utf8'))));
    });
    // Git may end before it has read everything, and says why itself.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function explained(message: string): string {
  const said = message.trim().replace(/^fatal: /, '');
  if (/not a git repository/i.test(said)) return 'diff needs a git repository; this folder is in none';
  if (/dubious ownership/i.test(said)) {
    return 'the repository belongs to another user, and git does not trust it; see git help config, safe.directory';
  }
  if (/must be run in a work tree/i.test(said)) return 'diff needs a working tree; this repository is bare';
  return `git failed: ${said.split('\n')[0] ?? ''}`;
}
