import type { Hit, Rule } from '../rule.ts';

const aware = 'PREFIX_AWARE';
const usual = 'LEAST_OUTSTANDING_REQUESTS';

/** The settings for prefix-aware routing are needed with that strategy, and rejected with any other. */
export const prefixAware: Rule = (plain) => {
  if (plain.type !== 'real-time' && plain.type !== 'async') return [];
  return (['variants', 'shadowVariants'] as const).flatMap((list) =>
    (plain[list] ?? []).flatMap(({ routing }, index): readonly Hit[] => {
      const at = `/${list}/${String(index)}/routing`;
      const strategy = { pointer: `${at}/strategy`, value: usual };
      if (routing?.strategy === aware) return missing(at, routing.prefixAware, strategy);
      if (routing?.prefixAware === undefined) return [];
      return [
        {
          limit: 'real-time/prefix-aware',
          case: 'other-strategy',
          pointer: `${at}/prefixAware`,
          words: { strategy: routing.strategy ?? 'none' },
          missing: routing.strategy === undefined ? [`${at}/strategy`] : [],
          remedies: [{ pointer: `${at}/strategy`, value: aware }],
          beside: [`${at}/strategy`],
        },
      ];
    }),
  );
};

function missing(at: string, given: object | undefined, strategy: { pointer: string; value: string }): readonly Hit[] {
  return (['prefixLength', 'concurrencyThreshold'] as const)
    .filter((key) => given === undefined || !(key in given))
    .map((key) => ({
      limit: 'real-time/prefix-aware',
      case: 'missing',
      pointer: `${at}/prefixAware/${key}`,
      mends: [
        {
          title: 'Route by the least outstanding requests instead',
          steps: [strategy, ...(given === undefined ? [] : [{ pointer: `${at}/prefixAware`, value: undefined }])],
        },
      ],
      beside: [`${at}/strategy`],
    }));
}
