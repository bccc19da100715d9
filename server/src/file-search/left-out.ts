import type { GitIgnore } from './git-ignore.ts';
import { matchesGlob } from './glob.ts';

/** Folders of packages and of what tools make: whatever a project says, none of it was written by hand. */
export const toolFolders: readonly string[] = ['node_modules', 'bower_components', 'site-packages', 'cdk.out', '.git'];

/** What a search in a folder passes over; paths are relative to the folder. */
export class LeftOut {
  readonly #globs: readonly string[];
  readonly #git: GitIgnore;

  constructor(globs: readonly string[], git: GitIgnore) {
    this.#globs = globs;
    this.#git = git;
  }

  file(path: string): boolean {
    const folders = path.split('/').slice(0, -1);
    return folders.some(isToolFolder) || this.#isExcluded(path) || this.#git.ignoresFile(path);
  }

  folder(path: string): boolean {
    return path.split('/').some(isToolFolder) || this.#isExcluded(path) || this.#git.ignoresFolder(path);
  }

  #isExcluded(path: string): boolean {
    return this.#globs.some((glob) => matchesGlob(glob, path));
  }
}

function isToolFolder(name: string): boolean {
  return toolFolders.includes(name);
}
