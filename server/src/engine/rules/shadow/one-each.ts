import type { Hit, Rule } from '../rule.ts';

/** Beside a shadow variant there is exactly one production variant, and one shadow variant only. */
export const oneEach: Rule = (plain) => {
  if ((plain.shadowVariants?.length ?? 0) === 0) return [];
  return (['variants', 'shadowVariants'] as const).flatMap((list): readonly Hit[] => {
    const variants = plain[list] ?? [];
    if (variants.length < 2) return [];
    const kind = list === 'variants' ? 'production variant' : 'shadow variant';
    const kept = variants.slice(0, 4).map(({ name }, index) => ({
      title: `Keep only the ${kind} ${name ?? String(index + 1)}`,
      steps: variants.flatMap((_, at) =>
        at === index ? [] : [{ pointer: `/${list}/${String(at)}`, value: undefined }],
      ),
    }));
    return [
      {
        limit: 'shadow/one-each',
        case: list === 'variants' ? undefined : 'shadows',
        pointer: `/${list}`,
        words: { count: String(variants.length) },
        mends: kept,
        beside: [list === 'variants' ? '/shadowVariants' : '/variants'],
      },
    ];
  });
};
