import { ownNode, topNode, type OwnNode } from '../dialects/own/members.ts';
import type { Member, Slot } from './slot.ts';

/** The own format; `type` is that of the endpoint, where it is known. */
export function ownSlot(type: string | undefined): Slot {
  return slotOf(topNode(), type);
}

function slotOf(index: number, type: string | undefined): Slot {
  const node = ownNode(index);
  const { i: items, a: entries, v: choices, u: unit, o: others = [] } = node;
  const all = others.map((other) => slotOf(other, type));
  const first = <K extends keyof Slot>(key: K): Slot[K] => all.find((slot) => slot[key] !== undefined)?.[key];
  const itself: Slot = {
    members: node.k ? () => membersOf(node, type) : first('members'),
    items: items === undefined ? first('items') : () => slotOf(items, type),
    entries: entries === undefined ? first('entries') : () => slotOf(entries, type),
    choices: ownWords(choices ?? first('choices')),
    unit: unit ?? first('unit'),
  };
  return itself;
}

/** Where AWS's word for something is taken beside ours, ours is the one to write. */
function ownWords(choices: Slot['choices']): Slot['choices'] {
  const lower = choices?.filter((choice) => !/^[A-Z_]{4,}$/.test(String(choice)));
  return lower?.length === 0 ? choices : lower;
}

function membersOf(node: OwnNode, type: string | undefined): readonly Member[] {
  const { t: byType } = node;
  const of = type === undefined ? undefined : byType?.[type];
  if (of !== undefined) return ofNode(ownNode(of), node, type);
  if (!byType) return ofNode(node, undefined, type);
  // Until it is known which type it is, any of their keys may come.
  const members = new Map(ofNode(node, undefined, type).map((member) => [member.name, member]));
  for (const [name, index] of Object.entries(byType)) {
    for (const member of ofNode(ownNode(index), node, name)) {
      if (!members.has(member.name)) members.set(member.name, { ...member, isRequired: false });
    }
  }
  return [...members.values()];
}

/** What a type says of a key is often nothing; then it is what is said of it for all types. */
function ofNode({ k: keys = {}, r: required = [] }: OwnNode, above: OwnNode | undefined, type: string | undefined) {
  return Object.entries(keys).map(([name, [index, description, examples, usual]]): Member => {
    const general = above?.k?.[name];
    return {
      name,
      isRequired: required.includes(name),
      description: description === '' ? (general?.[1] ?? '') : description,
      examples: examples.length === 0 ? (general?.[2] ?? []) : examples,
      default: usual === undefined || required.includes(name) ? undefined : { words: `\`${String(usual)}\`` },
      slot: () => slotOf(name === 'type' && general ? general[0] : index, type),
    };
  });
}
