import { isScalar } from 'yaml';
import { moved } from '../text/span.ts';
import { Aliases } from './aliases.ts';
import type { Ast } from './ast.ts';
import type { Composed, ComposedDocument } from './compose.ts';
import type { Comment, Document } from './node.ts';
import { duplicateKeysBelow, ordered, problemOfAlias, problemsOfFaults } from './problems.ts';
import { view } from './view.ts';

/** The documents of a text that was parsed as a whole, and stands at the offset `base` of the file. */
export function wholeDocuments(composed: Composed, base: number, text: string, index: number): readonly Document[] {
  return composed.documents.map((document, at) => documentOf(document, index + at, at, composed, base, text));
}

function documentOf(
  from: ComposedDocument,
  index: number,
  at: number,
  composed: Composed,
  base: number,
  text: string,
): Document {
  const part = { base };
  const root = rootOf(from);
  const aliases = root && composed.hasAliases ? new Aliases([{ part, ast: root }]) : undefined;
  const problems = [
    ...problemsOfFaults(from.faults, { text: composed.text, contents: root }, part),
    ...(aliases?.faults ?? []).map(problemOfAlias),
    ...(root ? duplicateKeysBelow(root, part) : []),
  ];
  return {
    index,
    span: moved(from.span, base),
    root: root && view(root, part, aliases),
    problems: ordered(problems, text),
    comments: commentsOf(at, composed, base),
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
function commentsOf(at: number, { comments, documents, text }: Composed, base: number): readonly Comment[] {
  const from = at === 0 ? 0 : (documents[at]?.span.start ?? 0);
  const to = documents[at + 1]?.span.start ?? Infinity;
  return comments
    .filter(({ start }) => start >= from && start < to)
    .map((span) => ({ text: text.slice(span.start + 1, span.end).trim(), span: moved(span, base) }));
}
