import { isAlias, isMap, isPair, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/span.ts';
import type { Aliases } from './aliases.ts';
import type { Ast, AstPair, Part } from './ast.ts';
import type { MapNode, Node, Pair, ScalarNode, SeqNode } from './node.ts';

/** A node of the library, where it is in the file, and where it is used when that is elsewhere. */
export interface Use {
  readonly part: Part;
  readonly aliases: Aliases | undefined;
  readonly site: Span | undefined;
}

/** Our view of a library's node. Children are made when asked for. */
export function view(ast: Ast, part: Part, aliases: Aliases | undefined): Node {
  return nodeOf(ast, { part, aliases, site: undefined });
}

function nodeOf(ast: Ast, use: Use): Node {
  if (isAlias(ast)) {
    const site = use.site ?? shifted(ast.range, use.part);
    const target = use.aliases?.targetOf(ast);
    if (!target) return new EmptyView(shifted(ast.range, use.part), site);
    return nodeOf(target.ast, { part: target.part, aliases: use.aliases, site });
  }
  if (isMap(ast)) return new MapView(ast, use);
  if (isSeq(ast)) return new SeqView(ast, use);
  const scalar = new ScalarView(ast, use);
  return isUnclosed(ast) ? new EmptyView(scalar.span, scalar.site) : scalar;
}

/** The library takes the last character for the closing quote; nobody knows how the value would have gone on. */
function isUnclosed({ type, srcToken }: Scalar.Parsed): boolean {
  if (!srcToken || !('source' in srcToken)) return false;
  if (type === 'QUOTE_DOUBLE') return !/^"(?:[^"\\]|\\[^])*"$/.test(srcToken.source);
  return type === 'QUOTE_SINGLE' && !/^'(?:[^']|'')*'$/.test(srcToken.source);
}

class ScalarView implements ScalarNode {
  readonly kind = 'scalar';
  readonly span: Span;
  readonly site: Span;
  readonly tag: string | undefined;
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly style: ScalarNode['style'];

  constructor(ast: Scalar.Parsed, use: Use) {
    this.style = styles[ast.type ?? 'PLAIN'] ?? 'plain';
    this.span = { start: ast.range[0] + use.part.base, end: endOf(ast) + use.part.base };
    this.site = use.site ?? this.span;
    this.tag = asWritten(ast.tag);
    this.text = ast.source;
    this.value = plainValue(ast);
  }
}

const styles: Readonly<Record<string, ScalarNode['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

/** Stands for an alias that cannot be followed, and for a value that nobody can know. */
class EmptyView implements ScalarNode {
  readonly kind = 'scalar';
  readonly span: Span;
  readonly site: Span;
  readonly tag = undefined;
  readonly value = null;
  readonly text = '';
  readonly style = 'plain';

  constructor(span: Span, site: Span) {
    this.span = span;
    this.site = site;
  }
}

export class SeqView implements SeqNode {
  readonly kind = 'seq';
  readonly ast: YAMLSeq.Parsed;
  readonly use: Use;
  #items: readonly Node[] | undefined;
  #span: Span | undefined;

  constructor(ast: YAMLSeq.Parsed, use: Use) {
    this.ast = ast;
    this.use = use;
  }

  get span(): Span {
    this.#span ??= collectionSpan(this.ast, this.use.part);
    return this.#span;
  }

  get site(): Span {
    return this.use.site ?? this.span;
  }

  get tag(): string | undefined {
    return asWritten(this.ast.tag);
  }

  get flow(): boolean {
    return this.ast.flow === true;
  }

  get items(): readonly Node[] {
    this.#items ??= this.ast.items.map((item) => nodeOf(item, this.use));
    return this.#items;
  }
}

abstract class AnyMapView implements MapNode {
  readonly kind = 'map';
  #pairs: readonly Pair[] | undefined;
  #byKey: ReadonlyMap<string, Pair> | undefined;

  abstract readonly span: Span;
  abstract readonly site: Span;
  abstract readonly tag: string | undefined;
  abstract readonly flow: boolean;
  /** Every pair as written, merge keys and keys that are no scalars included. */
  abstract readonly own: readonly OwnPair[];

  get pairs(): readonly Pair[] {
    this.#pairs ??= this.#seen();
    return this.#pairs;
  }

  /** Of a key given twice the last counts, as CloudFormation's and other AWS parsers have it. */
  get(key: string): Pair | undefined {
    this.#byKey ??= new Map(this.pairs.map((pair) => [pair.key.text, pair]));
    return this.#byKey.get(key);
  }

  covers(key: string): boolean {
    return this.#sources().some((source) => source.get(key) !== undefined);
  }

  #sources(): ReturnType<typeof mergeSources> {
    return this.own.filter(({ isMerge }) => isMerge).flatMap(mergeSources);
  }

  #seen(): readonly Pair[] {
    const sources = this.#sources();
    const own = this.own.filter((pair) => !pair.isMerge && pair.name.kind === 'scalar') as readonly Pair[];
    return sources.length === 0 ? own : withMerged(own, sources);
  }
}

class MapView extends AnyMapView {
  readonly ast: YAMLMap.Parsed;
  readonly use: Use;
  #own: readonly OwnPair[] | undefined;
  #span: Span | undefined;

  constructor(ast: YAMLMap.Parsed, use: Use) {
    super();
    this.ast = ast;
    this.use = use;
  }

  get span(): Span {
    this.#span ??= collectionSpan(this.ast, this.use.part);
    return this.#span;
  }

  get site(): Span {
    return this.use.site ?? this.span;
  }

  get tag(): string | undefined {
    return asWritten(this.ast.tag);
  }

  get flow(): boolean {
    return this.ast.flow === true;
  }

  get own(): readonly OwnPair[] {
    this.#own ??= this.ast.items.map((ast) => new OwnPair(ast, this.use));
    return this.#own;
  }
}

/** A block map whose pairs were parsed in several parts. */
export class JoinedMapView extends AnyMapView {
  readonly flow = false;
  readonly own: readonly OwnPair[];
  readonly tag: string | undefined;
  readonly #start: number;

  constructor(own: readonly OwnPair[], start: number, tag: string | undefined) {
    super();
    this.own = own;
    this.tag = asWritten(tag);
    this.#start = start;
  }

  get span(): Span {
    return { start: this.#start, end: this.own.at(-1)?.end ?? this.#start };
  }

  get site(): Span {
    return this.span;
  }
}

/**
 * Something that is the same object in an earlier and a later version of a file only when the map or sequence is the same in both,
 * all that it holds included; it may have moved: by the difference of the two `span.start`. Undefined when that cannot be told: for
 * scalars, what was parsed in parts, and documents with aliases.
 */
export function identityOf(node: Node): object | undefined {
  const isOwn = node instanceof MapView || node instanceof SeqView;
  return isOwn && !node.use.aliases ? node.ast : undefined;
}

export function isMapView(node: Node): node is AnyMapView {
  return node instanceof AnyMapView;
}

/** A pair as written in its map. As a `Pair` it counts only when its key is a scalar and no merge key. */
export class OwnPair {
  readonly merged = false;
  readonly name: Node;
  readonly ast: AstPair;
  readonly use: Use;
  #value: Node | undefined;

  constructor(ast: AstPair, use: Use) {
    this.ast = ast;
    this.use = use;
    this.name = keyOf(ast.key, use);
  }

  get isMerge(): boolean {
    return this.ast.value !== null && isMergeKey(this.ast.key);
  }

  get key(): Node {
    return this.name;
  }

  /** Where the pair ends as written. */
  get end(): number {
    return this.content?.end ?? endOf(this.ast.key) + this.use.part.base;
  }

  /** The value as written: an alias is just its own token. */
  get content(): Span | undefined {
    const { value } = this.ast;
    return value ? collectionSpan(value, this.use.part) : undefined;
  }

  get value(): Node {
    this.#value ??= this.ast.value ? nodeOf(this.ast.value, this.use) : this.#nothing();
    return this.#value;
  }

  #nothing(): Node {
    const end = endOf(this.ast.key) + this.use.part.base;
    const span = { start: end, end };
    return new EmptyView(span, this.use.site ?? span);
  }
}

/** A pair whose value, a block map, was parsed in parts of its own. */
export class JoinedPair extends OwnPair {
  readonly #joined: JoinedMapView;

  constructor(ast: AstPair, use: Use, value: JoinedMapView) {
    super(ast, use);
    this.#joined = value;
  }

  override get content(): Span {
    return this.#joined.span;
  }

  override get value(): Node {
    return this.#joined;
  }
}

/** A key without colon runs into the key of the next line; the last line is then the key that was meant. */
function keyOf(ast: Ast, use: Use): Node {
  const key = nodeOf(ast, use);
  if (key.kind !== 'scalar' || key.style !== 'plain' || !isScalar(ast)) return key;
  const source = ast.srcToken?.source ?? '';
  const lineStart = source.lastIndexOf('\n') + 1;
  if (lineStart === 0) return key;
  const text = source.slice(lineStart).trim();
  const end = ast.range[1] + use.part.base;
  return new NameView(text, { start: end - text.length, end }, use.site);
}

class NameView implements ScalarNode {
  readonly kind = 'scalar';
  readonly style = 'plain';
  readonly tag = undefined;
  readonly span: Span;
  readonly site: Span;
  readonly value: string;
  readonly text: string;

  constructor(text: string, span: Span, site: Span | undefined) {
    this.value = text;
    this.text = text;
    this.span = span;
    this.site = site ?? span;
  }
}

/** Own keys win, then the maps in the order they are given. */
function withMerged(own: readonly Pair[], sources: readonly MapNode[]): readonly Pair[] {
  const seen = new Set(own.map(({ key }) => key.text));
  const pairs = [...own];
  for (const source of sources) {
    const last = new Map(source.pairs.map((pair) => [pair.key.text, pair]));
    for (const [name, { key, value }] of last) {
      if (!seen.has(name)) pairs.push({ key, value, merged: true });
      seen.add(name);
    }
  }
  return pairs;
}

function mergeSources({ ast: { value }, value: target, use }: OwnPair): readonly MapNode[] {
  if (target.kind === 'map') return [target];
  if (target.kind === 'scalar' || !value) return [];
  const site = use.site ?? target.site;
  const items = isSeq(value) ? value.items.map((item) => nodeOf(item, { ...use, site })) : target.items;
  return items.filter((item) => item.kind === 'map');
}

/** A plain `<<`. Quoted or tagged it is a key like any other. */
export function isMergeKey(key: Ast): boolean {
  return (
    isScalar(key) && key.source === '<<' && key.type === 'PLAIN' && (key.tag === undefined || key.tag === mergeTag)
  );
}

const coreTags = 'tag:yaml.org,2002:';
const mergeTag = `${coreTags}merge`;

function asWritten(tag: string | undefined): string | undefined {
  return tag?.startsWith(coreTags) ? `!!${tag.slice(coreTags.length)}` : tag;
}

function plainValue({ value, source }: Scalar.Parsed): ScalarNode['value'] {
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
  return isPlain ? value : source;
}

function collectionSpan(ast: Ast, part: Part): Span {
  return { start: ast.range[0] + part.base, end: endOf(ast) + part.base };
}

/** Where the content ends; the library's own ranges of block collections reach over the comments that follow. */
export function endOf(ast: Ast): number {
  if (isScalar(ast)) return ast.range[1] - lineBreakAtEnd(ast);
  if ((!isMap(ast) && !isSeq(ast)) || ast.flow === true) return ast.range[1];
  const items: readonly unknown[] = ast.items;
  const last = items.at(-1);
  if (isPair(last)) return endOf((last.value ?? last.key) as Ast);
  return last === undefined ? ast.range[0] : endOf(last as Ast);
}

/** A block scalar ends with its last line, not at the start of the next. */
function lineBreakAtEnd({ srcToken: token }: Scalar.Parsed): number {
  if (token?.type !== 'block-scalar') return 0;
  const last = token.source === '' ? token.props.at(-1) : token;
  const source = last && 'source' in last ? last.source : '';
  return source.endsWith('\r\n') ? 2 : source.endsWith('\n') ? 1 : 0;
}

function shifted(range: readonly [number, number, number], { base }: Part): Span {
  return { start: range[0] + base, end: range[1] + base };
}
