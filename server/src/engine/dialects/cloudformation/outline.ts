import { nameMembers } from '../aws/resource.ts';
import { hasItems } from '../../yaml/comment-items.ts';
import type { Document, MapNode, Node, Pair } from '../../yaml/node.ts';
import { saysSame } from '../../yaml/same.ts';
import { identityOf } from '../../yaml/view.ts';
import type { Template } from './template.ts';
import { conditionsIn, referencesIn, textsOf } from './walk.ts';

/**
 * What the resources of a template can know of each other without looking into each other: everything but what our own resources
 * hold, and of these their types, their names and what they refer to. Where something stands is no part of it.
 */
export class Outline {
  readonly #words: string;
  readonly #nodes: readonly Node[];
  readonly #alike = new WeakSet<Outline>();

  constructor(template: Template) {
    const { document, text, root, path } = template;
    const resources = root.get('Resources')?.value;
    const isOurs = ({ key, value }: Pair): boolean => template.resources.get(key.text)?.node === value;
    const pairs = resources?.kind === 'map' ? resources.pairs : [];
    const others = root.pairs.filter(({ value }) => value !== resources);
    this.#nodes = [...others, ...pairs.filter((pair) => !isOurs(pair))].map(({ value }) => value);
    this.#words = JSON.stringify([
      [document.index, path, root.flow, isBroken(document), factsIn(document, text)],
      others.map(({ key }) => key.text),
      pairs.map((pair) => [pair.key.text, isOurs(pair) ? wordsOf(pair.value, text) : '']),
    ]);
  }

  isLike(other: Outline): boolean {
    if (this === other || this.#alike.has(other)) return true;
    if (this.#words !== other.#words || this.#nodes.length !== other.#nodes.length) return false;
    const isLike = this.#nodes.every((node, index) => {
      const its = other.#nodes[index];
      return its !== undefined && saysSame(node, its);
    });
    if (isLike) this.#alike.add(other);
    return isLike;
  }
}

function isBroken({ problems }: Document): boolean {
  return problems.some(({ kind }) => kind === 'syntax');
}

/** Comments that give facts, with what stands around them, which tells to which resource they belong; fixes find them by index. */
function factsIn({ comments }: Document, text: string): readonly unknown[] {
  return comments.flatMap((comment, index) => {
    if (!hasItems(comment)) return [];
    linesAround.lastIndex = text.lastIndexOf('\n', comment.span.start) + 1;
    return [[index, linesAround.exec(text)?.[0]]];
  });
}

/** The line, comments and blank lines below it, and the line after these. */
const linesAround = /[^\n]*(?:\n[ \t]*(?:#[^\n]*)?\r?(?=\n))*(?:\n[^\n]*)?/y;

/** The members by which resources are named and found. */
const naming: readonly string[] = [
  ...new Set([...Object.values(nameMembers), 'ResourceId', 'ScalableDimension', 'ServiceNamespace']),
];

const known = new WeakMap<object, string>();

function wordsOf(node: Node, text: string): string {
  const identity = identityOf(node) ?? node;
  let words = known.get(identity);
  if (words === undefined) {
    words = node.kind === 'map' ? JSON.stringify(partsOf(node, text)) : '';
    known.set(identity, words);
  }
  return words;
}

function partsOf(node: MapNode, text: string): readonly unknown[] {
  const own = ['Type', 'Condition'].map((key) => written(node.get(key), text));
  const dependsOn = node.get('DependsOn')?.value;
  const properties = node.get('Properties')?.value;
  const names = naming.map((key) => (properties?.kind === 'map' ? written(properties.get(key), text) : undefined));
  return [own, dependsOn && textsOf(dependsOn), names, [...referencesIn(node)], [...conditionsIn(node)]];
}

function written(pair: Pair | undefined, text: string): string | undefined {
  return pair && `${pair.value.tag ?? ''} ${text.slice(pair.value.span.start, pair.value.span.end)}`;
}
