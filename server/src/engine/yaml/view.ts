import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair as AstPair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../text/span.ts';
import type { Aliases } from './aliases.ts';
import type { Ast, Part } from './ast.ts';
import type { MapNode, Node, Pair, ScalarNode, SeqNode } from './node.ts';

/** A node of the library, where it is in the file, and where it is used when that is elsewhere. */
interface Use {
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
  return new ScalarView(ast, use);
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
    this.span = this.style === 'block' ? blockScalarSpan(ast, use.part) : shifted(ast.range, use.part);
    this.site = use.site ?? this.span;
    this.tag = written(ast.tag);
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

/** Stands for an alias that cannot be followed. */
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

class SeqView implements SeqNode {
  readonly kind = 'seq';
  readonly #ast: YAMLSeq.Parsed;
  readonly #use: Use;
  #items: readonly Node[] | undefined;

  constructor(ast: YAMLSeq.Parsed, use: Use) {
    this.#ast = ast;
    this.#use = use;
  }

  get span(): Span {
    return collectionSpan(this.#ast, this.#use.part);
  }

  get site(): Span {
    return this.#use.site ?? this.span;
  }

  get tag(): string | undefined {
    return written(this.#ast.tag);
  }

  get flow(): boolean {
    return this.#ast.flow === true;
  }

  get items(): readonly Node[] {
    this.#items ??= this.#ast.items.filter((item) => !isPair(item)).map((item) => nodeOf(item, this.#use));
    return this.#items;
  }
}

class MapView implements MapNode {
  readonly kind = 'map';
  readonly #ast: YAMLMap.Parsed;
  readonly #use: Use;
  #pairs: readonly Pair[] | undefined;
  #byKey: ReadonlyMap<string, Pair> | undefined;

  constructor(ast: YAMLMap.Parsed, use: Use) {
    this.#ast = ast;
    this.#use = use;
  }

  get span(): Span {
    return collectionSpan(this.#ast, this.#use.part);
  }

  get site(): Span {
    return this.#use.site ?? this.span;
  }

  get tag(): string | undefined {
    return written(this.#ast.tag);
  }

  get flow(): boolean {
    return this.#ast.flow === true;
  }

  get pairs(): readonly Pair[] {
    this.#pairs ??= pairsOf(this.#ast.items, this.#use);
    return this.#pairs;
  }

  /** Of a key given twice the last counts, as CloudFormation's and other AWS parsers have it. */
  get(key: string): Pair | undefined {
    this.#byKey ??= new Map(this.pairs.map((pair) => [pair.key.text, pair]));
    return this.#byKey.get(key);
  }
}

type ParsedPair = AstPair<Ast, Ast | null>;

function pairsOf(items: readonly ParsedPair[], use: Use): readonly Pair[] {
  const own: Pair[] = [];
  const sources: MapNode[] = [];
  for (const { key, value } of items) {
    if (value && isMergeKey(key)) sources.push(...mergeSources(value, use));
    else {
      const name = nodeOf(key, use);
      if (name.kind === 'scalar') own.push(new PairView(name, value, endOf(key), use));
    }
  }
  return sources.length === 0 ? own : withMerged(own, sources);
}

class PairView implements Pair {
  readonly merged = false;
  readonly key: ScalarNode;
  readonly #ast: Ast | null;
  readonly #keyEnd: number;
  readonly #use: Use;
  #value: Node | undefined;

  constructor(key: ScalarNode, ast: Ast | null, keyEnd: number, use: Use) {
    this.key = key;
    this.#ast = ast;
    this.#keyEnd = keyEnd + use.part.base;
    this.#use = use;
  }

  get value(): Node {
    this.#value ??= this.#ast ? nodeOf(this.#ast, this.#use) : this.#nothing();
    return this.#value;
  }

  #nothing(): Node {
    const span = { start: this.#keyEnd, end: this.#keyEnd };
    return new EmptyView(span, this.#use.site ?? span);
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

function mergeSources(value: Ast, use: Use): readonly MapNode[] {
  const given = use.site ? use : { ...use, site: shifted(value.range, use.part) };
  const target = nodeOf(value, isAlias(value) ? use : given);
  if (target.kind === 'map') return [target];
  if (target.kind === 'scalar') return [];
  return target.items.filter((item) => item.kind === 'map');
}

/** A plain `<<`. Quoted or tagged it is a key like any other. */
export function isMergeKey(key: Ast): boolean {
  return (
    isScalar(key) && key.source === '<<' && key.type === 'PLAIN' && (key.tag === undefined || key.tag === mergeTag)
  );
}

const coreTags = 'tag:yaml.org,2002:';
const mergeTag = `${coreTags}merge`;

function written(tag: string | undefined): string | undefined {
  return tag?.startsWith(coreTags) ? `!!${tag.slice(coreTags.length)}` : tag;
}

function plainValue({ value, source }: Scalar.Parsed): ScalarNode['value'] {
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
  return isPlain ? value : source;
}

/** Without the line breaks at its end. */
function blockScalarSpan(ast: Scalar.Parsed, part: Part): Span {
  const [start, end] = ast.range;
  return { start: start + part.base, end: end + part.base };
}

function collectionSpan(ast: YAMLMap.Parsed | YAMLSeq.Parsed, part: Part): Span {
  return { start: startOf(ast) + part.base, end: endOf(ast) + part.base };
}

function startOf(ast: Ast): number {
  return ast.range[0];
}

/** Where the content ends; the library's own ranges of block collections reach over the comments that follow. */
function endOf(ast: Ast): number {
  if ((!isMap(ast) && !isSeq(ast)) || ast.flow === true) return ast.range[1];
  const items: readonly unknown[] = ast.items;
  const last = items.at(-1);
  if (isPair(last)) return endOf((last.value ?? last.key) as Ast);
  return last === undefined ? ast.range[0] : endOf(last as Ast);
}

function shifted(range: readonly [number, number, number], { base }: Part): Span {
  return { start: range[0] + base, end: range[1] + base };
}
