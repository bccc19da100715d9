import type { Hit, Rule } from '../rule.ts';

const limit = 'shadow/experiment';

/** A shadow test compares one production variant with one shadow variant. */
export const experiment: Rule = ({ experiment: test }) => {
  if (!test) return [];
  const { shadows, variants } = test;
  const names = (variants ?? []).map(({ name }) => name);
  return [
    ...(shadows === undefined ? [{ limit, case: 'no-shadow', pointer: '/experiment/shadows' }] : []),
    ...(shadows ?? []).flatMap(({ name }, index): readonly Hit[] => {
      if (name === undefined || names.length === 0 || names.includes(undefined) || names.includes(name)) return [];
      const pointer = `/experiment/shadows/${String(index)}/name`;
      const remedies = names.flatMap((value) => (value === undefined ? [] : [{ pointer, value }])).reverse();
      return [{ limit, case: 'unknown-variant', pointer, remedies, beside: ['/experiment/variants'] }];
    }),
  ];
};
