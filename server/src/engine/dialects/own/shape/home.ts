import type { Fix } from '../../../model/change.ts';
import type { Context } from './context.ts';
import { keysOf } from './known-keys.ts';
import { placeOf, type At } from './place.ts';

const sections = ['', 'model', 'endpoint', 'workload', 'objectives', 'network', 'encryption'];

/** The one section that has the key that stands in another; `''` is the top of the document. */
export function homeOf({ type }: Context, map: At, key: string): string | undefined {
  const here = map.path.join('.');
  const homes = sections.filter(
    (section) => section !== here && keysOf(section === '' ? [] : [section], type).includes(key),
  );
  // `mode` is another thing in a container.
  const isElsewhere = keysOf(['containers', 0]).includes(key) && !homes.includes('model');
  return homes.length === 1 && !isElsewhere ? homes[0] : undefined;
}

/** For a single value: a whole section would lose its comments on the way. */
export function moving(context: Context, at: At, key: string, home: string): readonly Fix[] {
  const { root } = context;
  const target = home === '' ? root.node : root.node?.get(home)?.value;
  if (at.node.kind !== 'scalar' || (target && (target.kind !== 'map' || target.get(key)))) return [];
  const { value, text, style } = at.node;
  const path = home === '' ? [key] : [home, key];
  const title = `Move ${key} to ${home === '' ? 'the top' : home}`;
  const changes = [
    { kind: 'remove', place: placeOf(root, at.path) },
    { kind: 'set', place: placeOf(root, path), value: style === 'plain' ? value : text },
  ] as const;
  return [{ title, safety: 'review', preferred: true, changes }];
}
