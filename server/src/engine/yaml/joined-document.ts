import { moved, type Span } from '../text/span.ts';
import { Aliases, type Target } from './aliases.ts';
import type { AstPair } from './ast.ts';
import type { Comment, Document, Node, SyntaxProblem } from './node.ts';
import type { Part } from './parts.ts';
import { duplicateKeysAmong, mostProblems, ordered, problemOfAlias } from './problems.ts';
import type { DocumentText } from './split.ts';
import { JoinedMapView, JoinedPair, OwnPair, type Use } from './view.ts';

/** A document made of parts that were parsed apart; undefined when the parts cannot make one. */
export function joinedDocument(
  text: string,
  { span, mark }: DocumentText,
  index: number,
  parts: readonly Part[],
): Document | undefined {
  const all = parts.flatMap((part) => [part, ...(part.children ?? [])]);
  const first = parts[0];
  const root = first?.chunk.root;
  if (!first || !root) return undefined;
  if (all.reduce((sum, { chunk }) => sum + chunk.problems.length, 0) >= mostProblems) return undefined;
  const aliases = all.some(({ chunk }) => chunk.hasAliases) ? new Aliases(targetsOf(all)) : undefined;
  const start = root.range[0] + baseOf(first);
  return new JoinedDocument(index, { start: mark ?? span.start, end: span.end }, all, {
    root: new JoinedMapView(ownOf(parts, aliases), start, root.tag),
    problems: ordered(problemsOf(parts, all, aliases), text),
  });
}

class JoinedDocument implements Document {
  readonly index: number;
  readonly span: Span;
  readonly root: Node;
  readonly problems: readonly SyntaxProblem[];
  readonly #parts: readonly Part[];
  #comments: readonly Comment[] | undefined;

  constructor(
    index: number,
    span: Span,
    parts: readonly Part[],
    { root, problems }: { readonly root: Node; readonly problems: readonly SyntaxProblem[] },
  ) {
    this.index = index;
    this.span = span;
    this.root = root;
    this.problems = problems;
    this.#parts = parts;
  }

  get comments(): readonly Comment[] {
    this.#comments ??= this.#parts.flatMap(({ start, chunk: { comments, text } }) =>
      comments.map((span) => ({ text: text.slice(span.start + 1, span.end).trim(), span: moved(span, start) })),
    );
    return this.#comments;
  }
}

function baseOf({ start, chunk }: Part): number {
  return start - chunk.lead;
}

/** In document order; a key whose map has parts of its own comes without the map. */
function* targetsOf(all: readonly Part[]): Iterable<Target> {
  for (const part of all) {
    const place = { base: baseOf(part) };
    for (const { key, value } of part.chunk.pairs) {
      yield { part: place, ast: key };
      const isHead = part.children !== undefined && value === part.chunk.pairs.at(-1)?.value;
      if (value && !isHead) yield { part: place, ast: value };
    }
  }
}

function ownOf(parts: readonly Part[], aliases: Aliases | undefined): readonly OwnPair[] {
  return parts.flatMap((part) => {
    const { pairs } = part.chunk;
    if (!part.children) return viewsOf(part, aliases);
    const use: Use = { part: { base: baseOf(part) }, aliases, site: undefined };
    const own = ownOf(part.children, aliases);
    return pairs.map((pair, index) => {
      if (index < pairs.length - 1) return new OwnPair(pair, use);
      return new JoinedPair(pair, use, new JoinedMapView(own, own[0]?.name.span.start ?? 0, pair.value?.tag));
    });
  });
}

/** A chunk that has not moved keeps its nodes, as long as they cannot depend on anything outside of it. */
function viewsOf(part: Part, aliases: Aliases | undefined): readonly OwnPair[] {
  const { chunk, start } = part;
  const { last } = chunk.views;
  if (!aliases && last?.start === start) return last.own;
  const use: Use = { part: { base: baseOf(part) }, aliases, site: undefined };
  const own = chunk.pairs.map((pair) => new OwnPair(pair, use));
  if (!aliases) chunk.views.last = { start, own };
  return own;
}

function problemsOf(
  parts: readonly Part[],
  all: readonly Part[],
  aliases: Aliases | undefined,
): readonly SyntaxProblem[] {
  return [
    ...all.flatMap(({ chunk, start }) =>
      chunk.problems.map((problem) => ({ ...problem, span: moved(problem.span, start) })),
    ),
    ...(aliases?.faults ?? []).map(problemOfAlias),
    ...duplicateKeysAmong(placed(parts)),
    ...parts.flatMap(({ children }) => (children ? duplicateKeysAmong(placed(children)) : [])),
  ];
}

function placed(
  parts: readonly Part[],
): readonly { readonly pair: AstPair; readonly part: { readonly base: number } }[] {
  return parts.flatMap((part) => {
    const place = { base: baseOf(part) };
    return part.chunk.pairs.map((pair) => ({ pair, part: place }));
  });
}
