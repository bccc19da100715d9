import type { Hit, Rule } from '../rule.ts';
import { specificationsOf } from '../specifications.ts';

const limit = 'inference-component/adapter';

/** An adapter runs on what its base component was given, and says only where it is. */
export const adapter: Rule = (plain) =>
  specificationsOf(plain).flatMap(({ specification, at }): readonly Hit[] => {
    const { baseComponent, compute, container } = specification;
    if (baseComponent === undefined) return [];
    const beside = [`${at}/baseComponent`];
    const pointer = `${at}/compute`;
    return [
      ...(compute ? [{ limit, pointer, mends: [removal(pointer)], beside }] : []),
      ...(container?.artifact === undefined
        ? [{ limit, case: 'artifact', pointer: `${at}/container/artifact`, beside }]
        : []),
    ];
  });

function removal(pointer: string): NonNullable<Hit['mends']>[number] {
  return { title: 'Remove the compute requirements', steps: [{ pointer, value: undefined }] };
}
