import { existsSync, readFileSync } from 'node:fs';
import type { Context } from 'mocha';

/** A manifest that others wrote, read where it lies: it is no part of the project. */
export interface CorpusFile {
  readonly id: string;
  readonly dialect: string;
  readonly text: string;
}

const root = new URL('../../../shared/corpus/', import.meta.url);

/** Those in the folders, or in any; none where the corpus does not stand beside the project. */
export function corpus(...folders: readonly string[]): readonly CorpusFile[] {
  const index = new URL('open/index.jsonl', root);
  if (!existsSync(index)) return [];
  const lines = readFileSync(index, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const { id, dialect, file } = JSON.parse(line) as { id: string; dialect: string; file: string };
    if (folders.length > 0 && !folders.some((folder) => file.startsWith(`open/${folder}/`))) return [];
    const path = new URL(file.split('/').map(encodeURIComponent).join('/'), root);
    return existsSync(path) ? [{ id, dialect, text: readFileSync(path, 'utf8') }] : [];
  });
}

/** Skips the test, and says so, where there are no files. */
export function needsCorpus(test: Context, files: readonly CorpusFile[]): void {
  if (files.length > 0) return;
  console.log('      skipped: the corpus is not here');
  test.skip();
}
