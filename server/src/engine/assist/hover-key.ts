import { linkOf } from './documentation.ts';
import { detailOf } from './complete-keys.ts';
import type { Place } from './place.ts';
import { memberOf } from './slot.ts';

/** What a key is: its meaning, what it takes, an example. `name` is the key itself; without one its value is meant. */
export function keyWords(place: Place, name: string | undefined): readonly string[] {
  const inList = place.slot?.items && !place.slot.members ? place.slot.items() : undefined;
  const member = name === undefined ? place.member : memberOf(inList ?? place.slot, name);
  if (!member) return [];
  const example = member.examples.find((one) => typeof one === 'string' || typeof one === 'number');
  const lines = [
    `**${member.name}** (${detailOf(member)})`,
    member.description,
    example === undefined ? '' : `For example \`${String(example)}\`.`,
    linkOf(place),
  ];
  return [lines.filter((line) => line !== '').join('\n\n')];
}
