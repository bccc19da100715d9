import type { Rule } from '../rule.ts';

/** Asynchronous endpoints exclude Inf1; the schema cannot tell a family from a type. */
export const asyncAccelerators: Rule = (plain) => {
  if (plain.type !== 'async') return [];
  return (plain.variants ?? []).flatMap((variant, index) =>
    variant.instanceType?.startsWith('ml.inf1.')
      ? [{ limit: 'async/exclusions', pointer: `/variants/${String(index)}/instanceType` }]
      : [],
  );
};
