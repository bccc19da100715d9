import { Glob } from './glob.ts';

interface Rule {
  readonly isNegated: boolean;
  readonly foldersOnly: boolean;
  /** From the folder of its file on. */
  readonly names: readonly string[];
  readonly glob: Glob;
}

/** More and longer lines than anybody writes are not read. */
const most = { lines: 2000, characters: 1000 };

/** What the `.gitignore` files of a folder, of those below it and of those above it leave out, as git reads them. */
export class GitIgnore {
  /** The names of the folders from the root of the repository to the one whose paths are asked for. */
  readonly #prefix: readonly string[];
  readonly #rules = new Map<string, readonly Rule[]>();
  readonly #folders = new Map<string, boolean>();

  constructor(prefix: readonly string[] = []) {
    this.#prefix = prefix;
  }

  /** `folder` is a path without a slash at its end, '' the folder itself. */
  add(folder: string, text: string): void {
    this.#set([...this.#prefix, ...namesIn(folder)], text);
  }

  /** The file so many folders above. */
  addAbove(steps: number, text: string): void {
    this.#set(this.#prefix.slice(0, this.#prefix.length - steps), text);
  }

  /** Who asks for a folder that is itself ignored wants to see it: what is written above does not count then. */
  get ignoresAll(): boolean {
    return this.#prefix.length > 0 && this.#leavesOutFolder(this.#prefix);
  }

  ignoresFile(path: string): boolean {
    const names = [...this.#prefix, ...namesIn(path)];
    return this.#leavesOutFolder(names.slice(0, -1)) || this.#says(names, false);
  }

  ignoresFolder(path: string): boolean {
    return this.#leavesOutFolder([...this.#prefix, ...namesIn(path)]);
  }

  /**
   * Globs of whole folders that are ignored whatever else is written: for a search that knows no `.gitignore`. Not all are among
   * them, only such as no later line and no file below could take back, and as mean the same to every reader of globs.
   */
  folderGlobs(): readonly string[] {
    const negating = [...this.#rules].filter(([, rules]) => rules.some(({ isNegated }) => isNegated));
    return [...this.#rules].flatMap(([folder, rules]) => {
      const isTakenBack = negating.some(
        ([other]) => other !== folder && `${other}/`.startsWith(folder && `${folder}/`),
      );
      if (isTakenBack) return [];
      const last = rules.findLastIndex(({ isNegated }) => isNegated);
      const base = namesIn(folder).slice(this.#prefix.length);
      return rules.slice(last + 1).flatMap(({ names, foldersOnly }) => {
        // `a/**` stands for a as well, which is not ignored when it is a file.
        const glob = [...base, ...names, ...(foldersOnly ? ['**', '*'] : ['**'])].join('/');
        const isAbove = namesIn(folder).length < this.#prefix.length;
        return /[{}[\],\\!]/.test(glob) || (isAbove && names[0] !== '**') ? [] : [glob];
      });
    });
  }

  #set(folder: readonly string[], text: string): void {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    this.#rules.set(folder.join('/'), lines.slice(0, most.lines).flatMap(ruleOf));
    this.#folders.clear();
  }

  /** What is in an ignored folder cannot come back. */
  #leavesOutFolder(names: readonly string[]): boolean {
    if (names.length === 0) return false;
    const key = names.join('/');
    const known = this.#folders.get(key);
    if (known !== undefined) return known;
    const isOut = this.#leavesOutFolder(names.slice(0, -1)) || this.#says(names, true);
    this.#folders.set(key, isOut);
    return isOut;
  }

  /** The nearest file counts first, and in it the last line. */
  #says(names: readonly string[], isFolder: boolean): boolean {
    for (let depth = names.length - 1; depth >= 0; depth--) {
      const rules = this.#rules.get(names.slice(0, depth).join('/'));
      const path = names.slice(depth);
      const rule = rules?.findLast(({ foldersOnly, glob }) => (isFolder || !foldersOnly) && glob.matches(path));
      if (rule) return !rule.isNegated;
    }
    return false;
  }
}

function namesIn(path: string): readonly string[] {
  return path === '' ? [] : path.split('/');
}

function ruleOf(line: string): readonly Rule[] {
  const isNegated = line.startsWith('!');
  const written = withoutTrailingSpaces(isNegated ? line.slice(1) : line);
  if (written === '' || line.startsWith('#') || line.length > most.characters) return [];
  const foldersOnly = written.endsWith('/');
  const pattern = foldersOnly ? written.slice(0, -1) : written;
  const names = pattern.replace(/^\//, '').split('/');
  // Without a slash before its end it stands for a name anywhere below; `a/**` for all in a, but not for a.
  if (!pattern.includes('/')) names.unshift('**');
  if (names.at(-1) === '**') names.push('*');
  return names.includes('') ? [] : [{ isNegated, foldersOnly, names, glob: new Glob(names) }];
}

/** But for those that a backslash protects. */
function withoutTrailingSpaces(line: string): string {
  let end = 0;
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '\\') end = ++index + 1;
    else if (line[index] !== ' ') end = index + 1;
  }
  return line.slice(0, end);
}

/**
 * With the files above the folder, up to where its repository begins. `names` lead to the folder from the root of the file system;
 * `read` gives the text of a file in one of these folders.
 */
export async function gitIgnoreOf(
  names: readonly string[],
  read: (folder: readonly string[], file: string) => Promise<string | undefined>,
): Promise<GitIgnore> {
  const above: [steps: number, text: string][] = [];
  for (let depth = names.length; depth >= 0; depth--) {
    const folder = names.slice(0, depth);
    const steps = names.length - depth;
    const text = steps === 0 ? undefined : await read(folder, '.gitignore');
    if (text !== undefined) above.push([steps, text]);
    // A folder in most repositories, a file in a worktree or a submodule.
    if ((await read(folder, '.git/HEAD')) === undefined && (await read(folder, '.git')) === undefined) continue;
    const found = new GitIgnore(names.slice(depth));
    for (const [up, written] of above) found.addAbove(up, written);
    return found.ignoresAll ? new GitIgnore() : found;
  }
  return new GitIgnore();
}
