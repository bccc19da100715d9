import type { Fix } from '../../../model/change.ts';
import { allEndpointKeys } from '../keys.ts';
import { outsideTargets } from '../targets.ts';
import type { Context } from './context.ts';
import { keysOf } from './known-keys.ts';
import { surelyMeant } from './meant.ts';
import { follow, placeOf, type At } from './place.ts';

/** Where a key belongs, and its name there; the section `''` is the top of the document. */
interface Home {
  readonly section: string;
  readonly key: string;
}

/** The one section that has the key that stands in another. */
export function homeOf(context: Context, map: At, key: string): Home | undefined {
  const here = map.path.join('.');
  const others = sectionsOf(context).filter((section) => section !== here);
  const homes = others.flatMap((section): readonly Home[] => {
    const meant = surelyMeant(key, keysIn(context, section));
    return meant === undefined ? [] : [{ section, key: meant }];
  });
  const exact = homes.filter((home) => home.key === key);
  // `mode` is another thing in a container.
  const isElsewhere = keysOf(['containers', 0]).includes(key) && !exact.some(({ section }) => section === 'model');
  const [home, ...rest] = exact.length > 0 ? exact : homes;
  return rest.length === 0 && !isElsewhere ? home : undefined;
}

function sectionsOf({ root }: Context): readonly string[] {
  const target = follow(root, '/target')?.node;
  const outside = target?.kind === 'scalar' && Object.hasOwn(outsideTargets, target.text) ? target.text : undefined;
  const runs = outside === undefined ? 'endpoint' : (outsideTargets[outside] ?? '');
  return ['', 'model', runs, 'workload', 'objectives', 'objectives.latency', 'network', 'encryption'];
}

function keysIn({ type }: Context, section: string): readonly string[] {
  if (section === 'endpoint' && type === undefined) return allEndpointKeys;
  return keysOf(pathOf(section), type);
}

function pathOf(section: string): readonly string[] {
  return section === '' ? [] : section.split('.');
}

/** For a single value: a whole section would lose its comments on the way. */
export function moving({ root }: Context, at: At, { section, key }: Home): readonly Fix[] {
  const home = pathOf(section);
  const target = follow(root, home.map((step) => `/${step}`).join(''))?.node;
  if (at.node.kind !== 'scalar' || (target && (target.kind !== 'map' || target.get(key)))) return [];
  const { value, text, style } = at.node;
  const path = [...home, key];
  const written = String(at.path.at(-1));
  const name = key === written ? '' : ` as ${key}`;
  const changes = [
    { kind: 'remove', place: placeOf(root, at.path) },
    { kind: 'set', place: placeOf(root, path), value: style === 'plain' ? value : text },
  ] as const;
  return [
    {
      title: `Move ${written} to ${section === '' ? 'the top' : section}${name}`,
      safety: 'review',
      preferred: true,
      changes,
    },
  ];
}
