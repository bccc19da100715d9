import type { Proposal, Situation } from './completion.ts';
import { defaultOf, defaultSentence } from './default-of.ts';
import { linkOf } from './documentation.ts';
import { byUse } from './key-order.ts';
import { Renderer } from './render.ts';
import { skeletonOf } from './skeleton.ts';
import type { Member, Slot } from './slot.ts';

/** The keys that can stand where the cursor is: those that have to be there first, and none that is there already. */
export function keysAt(situation: Situation): readonly Proposal[] {
  const { cursor, place } = situation;
  if (cursor.place === 'value') return [];
  const inList = place.slot?.items && !place.slot.members ? place.slot.items() : undefined;
  const slot = inList ?? place.slot;
  if (!slot?.members || (cursor.place === 'item' && !inList)) return [];
  // A line at the column of a list's items, but without its dash.
  const dash = inList && cursor.place === 'key' && cursor.column !== undefined ? '- ' : '';
  const members = byUse(slot.members(), situation).filter(({ name }) => !cursor.siblings.has(name));
  const proposals = members.map((member) => keyProposal(member, situation, dash));
  return [...proposals, ...members.flatMap((member) => typedProposals(member, situation, dash))];
}

/** A section that is something else by its type (`endpoint`) can be begun as each of them. */
function typedProposals(member: Member, situation: Situation, dash: string): readonly Proposal[] {
  return member.examples.slice(1).flatMap((example) => {
    const type = typeof example === 'object' && example !== null && 'type' in example ? example.type : undefined;
    if (typeof type !== 'string') return [];
    return {
      ...keyProposal(member, situation, dash, example),
      label: `${member.name}: ${type}`,
      filter: `${member.name} ${type}`,
    };
  });
}

function keyProposal(member: Member, situation: Situation, dash: string, example?: unknown): Proposal {
  const { around, cursor, style, abilities, place, settings } = situation;
  const lineStart = around.text.lastIndexOf('\n', cursor.token.start - 1) + 1;
  const line = around.text.slice(lineStart, cursor.token.start);
  const lineIndent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const column = style === 'block' ? line.length + dash.length + missingBlank(situation).length : lineIndent;
  const renderer = new Renderer({ style, abilities, column, lineIndent });
  const isNamed = /^["']?[ \t]*:(?:\s|$)/.test(around.text.slice(cursor.token.end));
  const insert = isNamed ? renderer.key(member.name) : renderer.pair(member.name, skeletonOf(member, example));
  const usual = defaultOf(member, place, [...place.path, member.name], settings);
  return {
    label: member.name,
    kind: 'key',
    detail: [detailOf(member), ...(usual ? [`default ${usual.words.replaceAll('`', '')}`] : [])].join(', '),
    documentation: [member.description, usual ? defaultSentence(usual) : '', linkOf(place)]
      .filter((part) => part !== '')
      .join('\n\n'),
    insert: `${missingBlank(situation)}${dash}${insert}${isNamed ? '' : comma(situation)}`,
    isSnippet: abilities.snippets,
  };
}

/** Within brackets, where another key follows: in YAML on the same line, since the next may stand outside of brackets not yet closed. */
function comma({ around, cursor, style }: Situation): string {
  const after = around.text.slice(cursor.token.end, cursor.token.end + 1000).replace(/^["']/, '');
  const isNext = style === 'json' ? /^\s*["'\w]/ : /^[ \t]*["'\w]/;
  return style !== 'block' && isNext.test(after) ? ',' : '';
}

/** "required, list". */
export function detailOf({ isRequired, slot, examples }: Member): string {
  const kind = shortOf(slot()) ?? (typeof examples[0] === 'number' ? 'number' : 'text');
  return [isRequired ? 'required' : '', kind].filter((part) => part !== '').join(', ');
}

/** A value begins after the blank behind its colon or dash, which may be yet to come. */
export function missingBlank({ around, cursor, style }: Situation): string {
  if (style === 'json' || cursor.place === 'key') return '';
  return /[-:]/.test(around.text.charAt(cursor.token.start - 1)) ? ' ' : '';
}

/** "section", "one of 4". */
function shortOf({ members, items, entries, choices, unit, scalar }: Slot): string | undefined {
  if (unit !== undefined) return unitNames[unit] ?? unit;
  if (choices?.every((choice) => typeof choice === 'boolean')) return 'true or false';
  if (choices) return choices.length === 1 ? String(choices[0]) : `one of ${String(choices.length)}`;
  if (items) return 'list';
  if (members) return 'section';
  if (entries) return 'keys of your own';
  return scalar && { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false' }[scalar];
}

const unitNames: Readonly<Record<string, string>> = {
  size: 'size, such as 2 GB',
  duration: 'duration, such as 60 s',
  rate: 'rate, such as 5/s',
  money: 'USD/month',
  percent: 'percent',
  target: 'number and metric',
  portion: 'number or percent',
  s3Uri: 'S3 URI',
  roleArn: 'ARN of a role',
  topicArn: 'ARN of a topic',
  instanceType: 'instance type',
};
