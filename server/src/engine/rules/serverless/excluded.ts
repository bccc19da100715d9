import { marketplacePackages } from '../marketplace.ts';
import type { Rule } from '../rule.ts';

/** What serverless endpoints cannot have, as far as it stands beside the endpoint. */
export const serverlessExcluded: Rule = (plain) => {
  if (plain.type !== 'serverless') return [];
  return [
    ...marketplacePackages(plain).map((pointer) => ({ limit: 'serverless/no-marketplace', pointer })),
    ...(plain.monitoring ? [{ limit: 'serverless/no-model-monitor', pointer: '/monitoring' }] : []),
  ];
};
