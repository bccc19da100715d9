import type { Hit, Rule } from '../rule.ts';

/** Beside a shadow variant there is exactly one production variant, and one shadow variant only. */
export const oneEach: Rule = (plain) => {
  if ((plain.shadowVariants?.length ?? 0) === 0) return [];
  return (['variants', 'shadowVariants'] as const).flatMap((list): readonly Hit[] => {
    const variants = plain[list] ?? [];
    if (variants.length < 2) return [];
    const kind = list === 'variants' ? 'production variant' : 'shadow variant';
    const kept = variants.slice(0, 4).flatMap(({ name, modelName }, index) => {
      // The model that was checked is that of the first production variant: what another one serves is not known.
      const isChecked = list !== 'variants' || index === 0 || (modelName && modelName === variants[0]?.modelName);
      if (!isChecked) return [];
      const others = [...variants.keys()].filter((at) => at !== index);
      const steps = others.map((at) => ({ pointer: `/${list}/${String(at)}`, value: undefined }));
      return [{ title: `Keep only the ${kind} ${name ?? String(index + 1)}`, steps }];
    });
    const removal = { title: 'Remove the shadow variants', steps: [{ pointer: '/shadowVariants', value: undefined }] };
    return [
      {
        limit: 'shadow/one-each',
        case: list === 'variants' ? undefined : 'shadows',
        pointer: `/${list}`,
        words: { count: String(variants.length) },
        mends: list === 'variants' ? [...kept, removal] : kept,
        beside: [list === 'variants' ? '/shadowVariants' : '/variants'],
      },
    ];
  });
};
