import { keys as keysByPath } from '../../../generated/shape.js';
import type { EndpointType } from '../../../model/deployment.ts';
import type { Path } from '../../../model/field.ts';

const table = keysByPath as Readonly<Record<string, readonly string[] | undefined>>;

/** The keys that the map at the path can have; none where it may have any, or is no map. */
export function keysOf(path: Path, type?: EndpointType): readonly string[] {
  const steps = path.map((part, index) => {
    if (typeof part === 'number') return '/*';
    return index === 0 && part === 'endpoint' ? `/endpoint:${type ?? ''}` : `/${part}`;
  });
  const id = steps.join('');
  return Object.hasOwn(table, id) ? (table[id] ?? []) : [];
}
