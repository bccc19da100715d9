import type { Rule } from '../rule.ts';

const limit = 'serverless/total-concurrency-quota';

/** One endpoint alone may ask for more than the account has; AWS's own numbers differ, so only a quota that is set counts. */
export const concurrencyQuota: Rule = (plain, settings) => {
  const quota = settings.quotas[limit];
  if (plain.type !== 'serverless' || quota === undefined) return [];
  return (plain.variants ?? []).flatMap(({ serverless }, index) => {
    const concurrency = serverless?.maxConcurrency;
    if (concurrency === undefined || concurrency <= quota) return [];
    const pointer = `/variants/${String(index)}/serverless/maxConcurrency`;
    return [{ limit, pointer, bound: quota, remedies: quota < 1 ? [] : [{ pointer, value: Math.floor(quota) }] }];
  });
};
