import data from './data/spellings.json' with { type: 'json' };

const members: Readonly<Record<string, string>> = data.members;
const inKind: Readonly<Record<string, Readonly<Record<string, string>>>> = data.inKind;

/** How the controller's CRD for the kind of resource writes a member of AWS's API: `modelDataURL` for `ModelDataUrl`. */
export function spellingOf(kind: string): (member: string) => string {
  const known = spellings.get(kind);
  if (known) return known;
  const own = Object.hasOwn(inKind, kind) ? inKind[kind] : undefined;
  const spell = (member: string): string => entry(own, member) ?? entry(members, member) ?? uncapital(member);
  spellings.set(kind, spell);
  return spell;
}

const spellings = new Map<string, (member: string) => string>();

function entry(table: Readonly<Record<string, string>> | undefined, member: string): string | undefined {
  return table && Object.hasOwn(table, member) ? table[member] : undefined;
}

function uncapital(member: string): string {
  return `${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
