import type { Change } from '../model/change.ts';
import type { Deployment } from '../model/deployment.ts';
import { placeOf, valueOf, type Field } from '../model/field.ts';
import type { Refactoring } from './refactoring.ts';

/** With two instances or more, SageMaker spreads them over Availability Zones: best-practice-endpoint-deployment, read 2026-11-21. */
const enough = 2;

/** At least two instances of every variant that answers requests. Subnets cannot be made up: the title says so. */
export function highlyAvailable({ type, variants, scaling, network }: Deployment): Refactoring | undefined {
  if (valueOf(type) !== 'real-time') return undefined;
  const counts = (valueOf(variants) ?? []).map(({ instanceCount }) => instanceCount);
  const targets = valueOf(scaling) ?? [];
  const mins = targets.filter(({ dimension }) => valueOf(dimension)?.endsWith('DesiredInstanceCount') === true);
  const changes = [...counts, ...mins.map(({ min }) => min)].flatMap(raised);
  const maxima = mins.flatMap(({ max }) => raised(max));
  if (changes.length === 0) return undefined;
  const net = valueOf(network);
  const isOneZone = net?.subnets.kind === 'known' && net.subnets.value.length < enough;
  const note = isOneZone ? '; its one subnet keeps it in one zone until you add another' : '';
  const title = `Make it highly available with ${String(enough)} instances${note}`;
  return { title, changes: onceEach([...changes, ...maxima]) };
}

function raised(field: Field<number>): readonly Change[] {
  if (field.kind !== 'known' || field.value >= enough || field.origin.file !== undefined) return [];
  const place = placeOf(field);
  return [{ kind: 'set', place, value: place.spell?.(enough) ?? enough }];
}

/** Variants may share what the endpoint says. */
function onceEach(changes: readonly Change[]): readonly Change[] {
  const byPath = new Map(changes.map((change) => [JSON.stringify(change.place), change]));
  return [...byPath.values()];
}
