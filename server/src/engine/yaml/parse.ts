import { ChunkStore } from './chunk-store.ts';
import { compose } from './compose.ts';
import type { Document } from './node.ts';
import { partsOf } from './parts.ts';
import { wrongEncoding } from './problems.ts';
import { splitDocuments, type DocumentText } from './split.ts';
import { joinedDocument } from './joined-document.ts';
import { wholeDocuments } from './whole-document.ts';

export interface YamlFile {
  readonly text: string;
  /** At least one, which is empty when nothing is written. */
  readonly documents: readonly Document[];
}

/** Reads any text; what cannot be understood becomes problems. JSON is YAML too. */
export function parseFile(text: string): YamlFile {
  return build(text, new ChunkStore(undefined));
}

/**
 * The same as `parseFile(text)`, but what has not changed since the earlier version is not parsed again. The earlier file stays
 * what it was.
 */
export function reparse(previous: YamlFile, text: string): YamlFile {
  if (previous.text === text) return previous;
  const earlier = stores.get(previous);
  return build(text, new ChunkStore(earlier), earlier);
}

/** Without cutting the text into parts; `parseFile` gives the same result, and where it cannot cut, this one. */
export function parseWhole(text: string): YamlFile {
  // The library miscounts the indentation of what stands behind a byte order mark.
  const base = text.startsWith('\ufeff') ? 1 : 0;
  const wrong = wrongEncoding(text);
  if (wrong) {
    const span = { start: 0, end: text.length };
    return { text, documents: [{ index: 0, span, root: undefined, problems: [wrong], comments: [] }] };
  }
  return { text, documents: wholeDocuments(compose(text.slice(base)), base, text, 0) };
}

const stores = new WeakMap<YamlFile, ChunkStore>();

function build(text: string, store: ChunkStore, earlier?: ChunkStore): YamlFile {
  const documents = wrongEncoding(text) ? undefined : inParts(text, store);
  const file = documents ? { text, documents } : parseWhole(text);
  // A text that cannot be cut is often so for one key press only: then the parts from before are of use again.
  stores.set(file, documents ? store : (earlier ?? store));
  return file;
}

function inParts(text: string, store: ChunkStore): readonly Document[] | undefined {
  const split = splitDocuments(text, text.startsWith('\ufeff') ? 1 : 0);
  if (!split) return undefined;
  const documents: Document[] = [];
  for (const [index, part] of split.entries()) {
    const document = documentOf(text, part, index, split.length, store);
    if (!document) return undefined;
    documents.push(document);
  }
  return documents;
}

function documentOf(
  text: string,
  part: DocumentText,
  index: number,
  count: number,
  store: ChunkStore,
): Document | undefined {
  const isLast = index === count - 1;
  const parts = partsOf(text, part, isLast, store);
  if (parts) return joinedDocument(text, part, index, parts);
  if (count === 1) return undefined;
  const composed = store.document(text, part.span, isLast);
  return composed && wholeDocuments(composed, part.span.start, text, index)[0];
}
