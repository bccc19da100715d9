import type { Hit, Mend, Rule } from '../rule.ts';

const limit = 'inference-component/specifications';

/** One specification, or one for each instance type. */
export const specification: Rule = (plain) =>
  (plain.components ?? []).flatMap(({ specification: one, specifications }, index): readonly Hit[] => {
    const at = `/components/${String(index)}`;
    const free = specifications ? remaining(plain.variants ?? [], specifications) : [];
    const mends: readonly Mend[] = [
      { title: 'Keep the one specification', steps: [{ pointer: `${at}/specifications`, value: undefined }] },
      { title: 'Keep the list of specifications', steps: [{ pointer: `${at}/specification`, value: undefined }] },
    ];
    return [
      ...(one && specifications
        ? [{ limit, pointer: `${at}/specifications`, mends, beside: [`${at}/specification`] }]
        : []),
      ...(specifications && specifications.length > 1 ? specifications : []).flatMap(({ instanceType }, number) => {
        const pointer = `${at}/specifications/${String(number)}/instanceType`;
        const remedies = free.map((value) => ({ pointer, value }));
        return instanceType === undefined ? [{ limit, case: 'no-type', pointer, remedies }] : [];
      }),
    ];
  });

interface Typed {
  readonly instanceType?: string | undefined;
}

/** The types that the variants have and no specification is for. */
function remaining(
  variants: readonly (Typed & { readonly instancePools?: readonly Typed[] | undefined })[],
  given: readonly Typed[],
): readonly string[] {
  const types = variants.flatMap((variant) => [variant, ...(variant.instancePools ?? [])]);
  const taken = new Set(given.map(({ instanceType }) => instanceType));
  return [...new Set(types.flatMap(({ instanceType }) => instanceType ?? []))].filter((type) => !taken.has(type));
}
