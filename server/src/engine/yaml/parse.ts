import { isScalar } from 'yaml';
import { Aliases } from './aliases.ts';
import type { Ast, Part } from './ast.ts';
import { moved } from '../text/span.ts';
import { compose, type Composed, type ComposedDocument } from './compose.ts';
import type { Comment, Document } from './node.ts';
import { duplicateKeys, problemOfAlias, problemOfFault } from './problems.ts';
import { view } from './view.ts';

export interface YamlFile {
  readonly text: string;
  /** At least one, which is empty when nothing is written. */
  readonly documents: readonly Document[];
}

/** Reads any text; what cannot be understood becomes problems. JSON is YAML too. */
export function parseFile(text: string): YamlFile {
  // The library miscounts the indentation of what stands behind a byte order mark.
  const base = text.startsWith('\ufeff') ? 1 : 0;
  const composed = compose(text.slice(base));
  const documents = composed.documents.map((document, index) => documentOf(document, index, composed, { base }, text));
  return { text, documents };
}

function documentOf(from: ComposedDocument, index: number, composed: Composed, part: Part, text: string): Document {
  const root = rootOf(from);
  const aliases = root && composed.hasAliases ? new Aliases([{ part, ast: root }]) : undefined;
  return {
    index,
    span: moved(from.span, part.base),
    root: root && view(root, part, aliases),
    problems: [
      ...from.faults.map((fault) => problemOfFault(fault, part)),
      ...(aliases?.faults ?? []).map(problemOfAlias),
      ...(root ? duplicateKeys(root, part) : []),
    ].sort((a, b) => a.span.start - b.span.start),
    comments: commentsOf(index, composed, part, text),
  };
}

/** An empty document has an empty scalar in the library's eyes, nothing in ours. */
function rootOf({ contents }: ComposedDocument): Ast | undefined {
  if (!contents) return undefined;
  const isNothing =
    isScalar(contents) &&
    contents.range[0] === contents.range[1] &&
    contents.tag === undefined &&
    contents.anchor === undefined;
  return isNothing ? undefined : contents;
}

/** A comment above the first `---` belongs to the first document; one between two documents to the earlier. */
function commentsOf(
  index: number,
  { comments, documents }: Composed,
  { base }: Part,
  text: string,
): readonly Comment[] {
  const from = index === 0 ? 0 : (documents[index]?.span.start ?? 0);
  const to = documents[index + 1]?.span.start ?? Infinity;
  return comments
    .filter(({ start }) => start >= from && start < to)
    .map((span) => moved(span, base))
    .map((span) => ({ text: text.slice(span.start + 1, span.end).trim(), span }));
}
