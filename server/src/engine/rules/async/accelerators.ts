import { marketplacePackages } from '../marketplace.ts';
import type { Rule } from '../rule.ts';

const limit = 'async/exclusions';

/** Asynchronous endpoints exclude Inf1 and packages from AWS Marketplace. */
export const asyncAccelerators: Rule = (plain) => {
  if (plain.type !== 'async') return [];
  const types = (plain.variants ?? []).flatMap(({ instanceType }, index) =>
    instanceType?.startsWith('ml.inf1.') ? [{ limit, pointer: `/variants/${String(index)}/instanceType` }] : [],
  );
  return [...types, ...marketplacePackages(plain).map((pointer) => ({ limit, case: 'marketplace', pointer }))];
};
