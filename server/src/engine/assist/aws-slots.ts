import { wordsOfMember } from '../dialects/aws/shape/member-words.ts';
import { tableOf, type Table, type TableName, type Type } from '../dialects/aws/shape/tables.ts';
import type { Default, Member, Slot } from './slot.ts';

/** The members of a kind of resource in a dialect's spelling; undefined for a kind that it does not have. */
export function awsSlot(name: TableName, kind: string): Slot | undefined {
  const table = tableOf(name);
  const root = table.root(kind);
  return root && slotOf(root, table);
}

function slotOf(type: Type, table: Table): Slot {
  switch (type.kind) {
    case 'shape':
      return { members: () => membersOf(type.index, table) };
    case 'list':
      return { items: () => slotOf(type.of, table) };
    case 'map':
      return { entries: () => slotOf(type.of, table) };
    case 'choice':
      return { choices: type.choices, scalar: 'string' };
    case 'boolean':
      return { choices: [true, false], scalar: 'boolean' };
    case 'any':
    case 'timestamp':
      return {};
    default:
      return { scalar: type.kind };
  }
}

function membersOf(index: number, table: Table): readonly Member[] {
  return [...table.shape(index).members].map(([name, { type, isRequired }]): Member => {
    const words = [wordsOfMember(table.name, index, name), wordsOf(type)];
    return {
      name,
      isRequired,
      description: words.filter((part) => part !== '').join('\n\n'),
      examples: [],
      default: defaultOf(table, index, name),
      slot: () => slotOf(type, table),
    };
  });
}

function defaultOf(table: Table, index: number, name: string): Default | undefined {
  const found = table.defaultOf(index, name);
  if (!found) return undefined;
  const { words, url, date } = found.source;
  return { words: found.words, source: `${url === undefined ? words : `[${words}](${url})`}, ${date}` };
}

/** What its kind alone does not say. */
function wordsOf(type: Type): string {
  const of = type.kind === 'list' ? type.of : type;
  if (of.kind !== 'choice') return '';
  return `One of ${of.choices.slice(0, 6).join(', ')}${of.choices.length > 6 ? ', ...' : ''}.`;
}
