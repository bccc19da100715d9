import { isAlias, type CST, type YAMLSeq } from 'yaml';
import type { Span } from '../text/span.ts';
import type { Ast } from './ast.ts';
import type { MapNode, Node, ScalarNode, SeqNode } from './node.ts';
import { endOf, isMapView, SeqView, type OwnPair, type Use } from './view.ts';

/** A pair or an item exactly as it is written, for those who change the text. */
export interface Entry {
  /** From the first character of the key (its tag, anchor, `?`), the dash, or the item. */
  readonly start: number;
  /** Where the value ends. */
  readonly end: number;
  /** Undefined for items, and for keys that are no scalars. */
  readonly key: ScalarNode | undefined;
  /** What a value may be put behind: the end of the colon or dash; in `[...]` the start of the item. */
  readonly after: number;
  readonly value: Node;
  /** The content or the `*alias`, without tag and anchor. */
  readonly content: Span;
  readonly tag: Span | undefined;
  readonly anchor: Span | undefined;
  readonly isAlias: boolean;
  readonly isMerge: boolean;
}

/** Own entries in the order written; undefined when the text is too broken to tell. */
export function entriesOf(node: MapNode | SeqNode): readonly Entry[] | undefined {
  if (isMapView(node)) {
    const entries = node.own.map(pairEntry);
    return entries.every((entry) => entry !== undefined) ? entries : undefined;
  }
  return node instanceof SeqView ? itemEntries(node) : undefined;
}

function pairEntry({ ast, name, value, isMerge, use, content }: OwnPair): Entry | undefined {
  const token = ast.srcToken;
  if (!token) return undefined;
  const { base } = use.part;
  const colon = token.sep?.find(({ type }) => type === 'map-value-ind');
  const after = colon ? colon.offset + 1 + base : endOf(ast.key) + base;
  return {
    start: (startOf(token.start) ?? ast.key.range[0]) + base,
    end: Math.max(after, content?.end ?? after),
    key: name.kind === 'scalar' ? name : undefined,
    after,
    value,
    content: content ?? { start: after, end: after },
    ...propsOf(token.sep, after, use),
    isAlias: isAlias(ast.value),
    isMerge,
  };
}

function itemEntries(node: SeqView): readonly Entry[] | undefined {
  const { ast, use } = node;
  const tokens = itemTokens(ast);
  if (tokens?.length !== ast.items.length) return undefined;
  return ast.items.map((item, index) => {
    const value = node.items[index];
    const start = tokens[index];
    if (!value || !start) throw new Error('Lost an item');
    return itemEntry(item, value, start, node);
  });

  function itemEntry(item: Ast, value: Node, start: readonly CST.SourceToken[], { flow }: SeqView): Entry {
    const { base } = use.part;
    const first = (startOf(start) ?? item.range[0]) + base;
    const after = flow ? first : first + 1;
    const content = { start: item.range[0] + base, end: endOf(item) + base };
    const props = propsOf(start, after, use);
    const end = Math.max(after, content.end);
    return {
      start: first,
      end,
      key: undefined,
      after,
      value,
      content,
      ...props,
      isAlias: isAlias(item),
      isMerge: false,
    };
  }
}

/** The tokens before each item; the library leaves out what holds no more than comments. */
function itemTokens(ast: YAMLSeq.Parsed): readonly (readonly CST.SourceToken[])[] | undefined {
  const token = ast.srcToken;
  if (!token) return undefined;
  const items: readonly CST.CollectionItem[] = token.items;
  const isItem = ({ start, key, sep, value }: CST.CollectionItem): boolean =>
    (key ?? sep ?? value) !== undefined || start.some(({ type }) => properTokens.has(type));
  return items.filter(isItem).map(({ start }) => start);
}

const properTokens: ReadonlySet<string> = new Set(['seq-item-ind', 'explicit-key-ind', 'tag', 'anchor']);

function startOf(tokens: readonly CST.SourceToken[]): number | undefined {
  return tokens.find(({ type }) => properTokens.has(type))?.offset;
}

function propsOf(
  tokens: readonly CST.SourceToken[] | undefined,
  after: number,
  { part: { base } }: Use,
): Pick<Entry, 'tag' | 'anchor'> {
  const spanOf = (type: string): Span | undefined => {
    const token = tokens?.find((candidate) => candidate.type === type && candidate.offset + base >= after);
    return token && { start: token.offset + base, end: token.offset + token.source.length + base };
  };
  return { tag: spanOf('tag'), anchor: spanOf('anchor') };
}
