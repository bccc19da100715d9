import type { Origin, Path, Via } from '../../model/field.ts';
import type { MapNode, Node, Pair, ScalarNode } from '../../yaml/node.ts';
import { intrinsicOf, nameIn, plainText } from './intrinsic.ts';
import { originOf, type Parameter } from './parameter.ts';

/** A pair that a loop makes, and where its body stands. */
export interface Made {
  readonly pair: Pair;
  readonly path: Path;
}

export interface Loops {
  readonly document: number;
  readonly parameter: (name: string) => Parameter | undefined;
  /** Told for each text that a loop has put together. */
  readonly onText: (node: ScalarNode, via: Via) => void;
}

const mostValues = 20;
/** So many nodes of a body are put together for each value; more is none that we read. */
const mostNodes = 2000;
const deepest = 3;

export function isLoop({ key }: Pair): boolean {
  return key.text.startsWith('Fn::ForEach::');
}

/** What `Fn::ForEach::Name: [Identifier, Collection, {Key: Body}]` makes; nothing where the collection is not known. */
export function madeBy(loop: Pair, path: Path, loops: Loops, depth = 0): readonly Made[] {
  const { value, key } = loop;
  const [first, list, body] = value.kind === 'seq' ? value.items : [];
  const identifier = plainText(first);
  if (identifier === undefined || !list || body?.kind !== 'map' || depth >= deepest) return [];
  const items = valuesOf(list, [...path, 1], loops);
  return items.slice(0, mostValues).flatMap(({ text, origin }) => {
    const via: Via = { text: `${text} for ${identifier} of ${key.text}`, origin, allowed: [] };
    const filler = new Filler(identifier, text, (node) => {
      loops.onText(node, via);
    });
    return body.pairs.flatMap((pair): readonly Made[] => {
      const filled = { key: filler.key(pair.key), value: filler.node(pair.value), merged: pair.merged };
      const at = [...path, 2, pair.key.text];
      return isLoop(pair) ? madeBy(filled, at, loops, depth + 1) : [{ pair: filled, path: at }];
    });
  });
}

interface Item {
  readonly text: string;
  readonly origin: Origin;
}

function valuesOf(list: Node, path: Path, { document, parameter }: Loops): readonly Item[] {
  const intrinsic = intrinsicOf(list);
  if (intrinsic?.name === 'Ref') {
    const given = parameter(nameIn(intrinsic) ?? '')?.default;
    if (given?.node.kind !== 'scalar') return [];
    return given.node.text.split(',').map((text) => ({ text: text.trim(), origin: given.origin }));
  }
  if (intrinsic || list.kind !== 'seq') return [];
  const items = list.items.map((item, index) => {
    const text = plainText(item);
    return text === undefined ? undefined : { text, origin: originOf(item, document, [...path, index], undefined) };
  });
  return items.every((item) => item !== undefined) ? items : [];
}

/** Puts a value in the place of `${Identifier}`, `&{Identifier}` and `!Ref Identifier`. */
class Filler {
  readonly #identifier: string;
  readonly #text: string;
  readonly #onText: (node: ScalarNode) => void;
  #left = mostNodes;

  constructor(identifier: string, text: string, onText: (node: ScalarNode) => void) {
    this.#identifier = identifier;
    this.#text = text;
    this.#onText = onText;
  }

  node(node: Node): Node {
    if ((this.#left -= 1) < 0) return node;
    const intrinsic = intrinsicOf(node);
    if (intrinsic?.name === 'Ref' && nameIn(intrinsic) === this.#identifier)
      return this.#made(node, this.#text, undefined);
    const { span, site, tag } = node;
    if (node.kind === 'scalar') {
      const text = this.#filled(node.text);
      return text === node.text ? node : this.#made(node, text, tag);
    }
    if (node.kind === 'seq') {
      return { kind: 'seq', flow: node.flow, items: node.items.map((item) => this.node(item)), span, site, tag };
    }
    const pairs = node.pairs.map((pair) => ({ ...pair, key: this.key(pair.key), value: this.node(pair.value) }));
    return mapOf(node, pairs);
  }

  key(key: ScalarNode): ScalarNode {
    const text = this.#filled(key.text);
    const { span, site, tag, style } = key;
    return text === key.text ? key : { kind: 'scalar', value: text, text, span, site, tag, style };
  }

  #filled(text: string): string {
    return text.replaceAll(`\${${this.#identifier}}`, this.#text).replaceAll(`&{${this.#identifier}}`, this.#text);
  }

  #made({ span, site }: Node, text: string, tag: string | undefined): ScalarNode {
    const node: ScalarNode = { kind: 'scalar', value: text, text, span, site, tag, style: 'plain' };
    this.#onText(node);
    return node;
  }
}

function mapOf({ flow, span, site, tag }: MapNode, pairs: readonly Pair[]): MapNode {
  return { kind: 'map', flow, pairs, span, site, tag, get: (key) => pairs.find((pair) => pair.key.text === key) };
}
