import { linkOf } from './documentation.ts';
import { detailOf } from './complete-keys.ts';
import { defaultOf, defaultSentence } from './default-of.ts';
import type { Settings } from '../settings.ts';
import type { Place } from './place.ts';
import { memberOf } from './slot.ts';

/** What a key is: its meaning, what it takes, what is taken without it, an example. `name` is the key itself; without one its value is meant. */
export function keyWords(place: Place, name: string | undefined, settings: Settings): readonly string[] {
  const inList = place.slot?.items && !place.slot.members ? place.slot.items() : undefined;
  const member = name === undefined ? place.member : memberOf(inList ?? place.slot, name);
  if (!member) return [];
  const usual = defaultOf(member, place, name === undefined ? place.path : [...place.path, name], settings);
  const example = member.examples.find((one) => typeof one === 'string' || typeof one === 'number');
  const lines = [
    `**${member.name}** (${detailOf(member)})`,
    member.description,
    usual === undefined ? '' : defaultSentence(usual),
    example === undefined ? '' : `For example \`${String(example)}\`.`,
    linkOf(place),
  ];
  return [lines.filter((line) => line !== '').join('\n\n')];
}
