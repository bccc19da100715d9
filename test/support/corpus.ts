import { existsSync, readFileSync } from 'node:fs';

/** A manifest that others wrote, read where it lies: it is no part of the project. */
export interface CorpusFile {
  readonly id: string;
  readonly dialect: string;
  readonly text: string;
}

const root = new URL('../../../shared/corpus/', import.meta.url);
export const corpusSize = 1019;

/** Undefined where the corpus does not stand beside the project. */
export function corpus(): readonly CorpusFile[] | undefined {
  const index = new URL('open/index.jsonl', root);
  if (!existsSync(index)) return undefined;
  const lines = readFileSync(index, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const { id, dialect, file } = JSON.parse(line) as { id: string; dialect: string; file: string };
    const path = new URL(file.split('/').map(encodeURIComponent).join('/'), root);
    return existsSync(path) ? [{ id, dialect, text: readFileSync(path, 'utf8') }] : [];
  });
}
