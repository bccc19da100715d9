import type { Hit, Mend, Rule } from '../rule.ts';

/** A variant runs on instances or serverless; without any of these there is nothing to make. */
export const noCapacity: Rule = (plain) => {
  if (plain.type === undefined || plain.type === 'batch') return [];
  return (['variants', 'shadowVariants'] as const).flatMap((list) =>
    (plain[list] ?? []).flatMap((variant, index): readonly Hit[] => {
      const { instanceType, instancePools, serverless } = variant;
      if (instanceType !== undefined || instancePools !== undefined || serverless !== undefined) return [];
      const pointer = `/${list}/${String(index)}`;
      const missing = ['instanceType', 'instancePools', 'serverless'].map((key) => `${pointer}/${key}`);
      // The name stands for the variant, of which all lines would be too much.
      const at = variant.name === undefined ? 'instanceType' : 'name';
      const words = { what: variant.name === undefined ? 'The variant' : `Variant ${variant.name}` };
      const hit = { limit: 'reference/no-capacity', pointer: `${pointer}/${at}`, missing, words };
      return [{ ...hit, mends: mendsFor(pointer, plain.type === 'async' || list === 'shadowVariants') }];
    }),
  );
};

function mendsFor(pointer: string, needsInstances: boolean): readonly Mend[] {
  const instance: Mend = {
    title: 'Run it on one ml.m5.large instance',
    steps: [
      { pointer: `${pointer}/instanceType`, value: 'ml.m5.large' },
      { pointer: `${pointer}/instanceCount`, value: 1 },
    ],
  };
  const serverless: Mend = {
    title: 'Make it serverless, with 2 GB of memory and up to 5 requests at once',
    steps: [
      { pointer: `${pointer}/serverless/memoryMib`, value: 2048 },
      { pointer: `${pointer}/serverless/maxConcurrency`, value: 5 },
    ],
  };
  return needsInstances ? [instance] : [instance, serverless];
}
