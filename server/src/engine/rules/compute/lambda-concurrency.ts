import type { Rule } from '../rule.ts';

const defaultConcurrency = 1000;

/** Against the account's quota, and what is provisioned against what is reserved. */
export const lambdaConcurrency: Rule = ({ compute }, { quotas }) => {
  const { reservedConcurrency, provisionedConcurrency } = compute?.lambda ?? {};
  const most = quotas['lambda/concurrency'] ?? defaultConcurrency;
  const values = [
    ['reservedConcurrency', reservedConcurrency, most, undefined],
    [
      'provisionedConcurrency',
      provisionedConcurrency,
      Math.min(most, reservedConcurrency ?? most),
      reservedConcurrency,
    ],
  ] as const;
  return values.flatMap(([name, value, bound, reserved]) => {
    if (value === undefined || value <= bound) return [];
    const pointer = `/compute/lambda/${name}`;
    const kind = reserved !== undefined && value <= most ? 'provisioned' : undefined;
    return [{ limit: 'lambda/concurrency', case: kind, pointer, bound, remedies: [{ pointer, value: bound }] }];
  });
};
