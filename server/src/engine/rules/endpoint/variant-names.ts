import type { Hit, Rule } from '../rule.ts';

/** No two variants of an endpoint may have the same name, shadow variants included. */
export const variantNames: Rule = (plain) => {
  const hits: Hit[] = [];
  const first = new Map<string, string>();
  for (const list of ['variants', 'shadowVariants'] as const) {
    for (const [index, variant] of (plain[list] ?? []).entries()) {
      const pointer = `/${list}/${String(index)}/name`;
      if (variant.name === undefined) continue;
      const same = first.get(variant.name);
      if (same === undefined) {
        first.set(variant.name, pointer);
        continue;
      }
      hits.push({
        limit: 'real-time/variant-name-unique',
        pointer,
        remedies: [{ pointer, value: numbered(variant.name, index + 1) }],
        beside: [same],
      });
    }
  }
  return hits;
};

function numbered(name: string, number: number): string {
  const ending = `-${String(number)}`;
  return name.slice(0, 63 - ending.length) + ending;
}
