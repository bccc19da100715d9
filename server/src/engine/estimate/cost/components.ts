import type { Fleet } from '../plan.ts';
import { instancesForCopies } from './copies.ts';
import { counted, instancesWord } from './words.ts';

/** Whether the copies of inference components have room on the instances that are billed. */
export function copiesWords({ components, instance, instanceType, count, scaling }: Fleet): readonly string[] {
  if (components.length === 0) return [];
  const copies = components.reduce((sum, component) => sum + component.copies, 0);
  const shared = `${counted(copies, 'copy').replace(/copys$/, 'copies')} of ${counted(components.length, 'inference component')} share the instances; the instances are billed, not the copies.`;
  const needed = instancesForCopies(
    instance,
    components.map((component) => ({ component, copies: component.copies })),
  );
  if (needed === undefined)
    return [shared, `A copy asks for more than one ${instanceType} has, or its size is not known.`];
  const most = scaling?.max ?? count;
  return needed > most
    ? [
        shared,
        `The copies need ${instancesWord(needed)}, and there are at most ${most}: some copies will not be placed.`,
      ]
    : [shared];
}
