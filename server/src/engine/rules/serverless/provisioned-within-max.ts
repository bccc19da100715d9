import type { Rule } from '../rule.ts';

/** ProvisionedConcurrency must be lower than or equal to MaxConcurrency. */
export const provisionedWithinMax: Rule = (plain) => {
  if (plain.type !== 'serverless') return [];
  return (plain.variants ?? []).flatMap((variant, index) => {
    const { provisionedConcurrency: provisioned, maxConcurrency: max } = variant.serverless ?? {};
    // Over 200 the schema has spoken.
    if (provisioned === undefined || max === undefined || provisioned <= max || provisioned > 200) return [];
    const at = `/variants/${String(index)}/serverless`;
    return [
      {
        limit: 'serverless/provisioned-concurrency',
        case: 'over-max',
        pointer: `${at}/provisionedConcurrency`,
        bound: max,
        remedies: [
          { pointer: `${at}/provisionedConcurrency`, value: max },
          { pointer: `${at}/maxConcurrency`, value: provisioned },
        ],
        beside: [`${at}/maxConcurrency`],
      },
    ];
  });
};
