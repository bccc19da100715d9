import { bookOf, instanceOf, typesFor, type Instance, type PriceBook } from '../../catalogue/catalogue.ts';
import type { PlainDeployment } from '../../model/plain.ts';
import type { Settings } from '../../settings.ts';
import type { Hit, Rule } from '../rule.ts';
import { specificationsOf, type PlacedSpecification } from '../specifications.ts';

/** A copy that asks for more than one whole instance has is never placed. */
export const componentFits: Rule = (plain, settings) =>
  specificationsOf(plain).flatMap((placed) => check(placed, plain, settings));

function check(
  { component, specification, at }: PlacedSpecification,
  plain: PlainDeployment,
  settings: Settings,
): readonly Hit[] {
  const { compute, instanceType } = specification;
  const host = hostOf(component.variantName, plain);
  const type = instanceType ?? host?.type;
  const instance = type === undefined ? undefined : instanceOf(type);
  if (!compute || !instance || !type) return [];
  const { cpuCores = 0, accelerators = 0, minMemoryMib = 0 } = compute;
  const has = {
    accelerators: [accelerators, instance.accelerator?.count ?? 0, 'accelerators'],
    cpuCores: [cpuCores, instance.vCpu, 'vCPUs'],
    minMemoryMib: [minMemoryMib, instance.memoryMib, 'MB of memory'],
  } as const;
  const larger = enough(
    instance,
    { cpuCores, accelerators, minMemoryMib },
    plain.region ?? settings.region,
    bookOf(settings),
  );
  return (['accelerators', 'cpuCores', 'minMemoryMib'] as const).flatMap((part): readonly Hit[] => {
    const [asked, there, unit] = has[part];
    if (asked <= there) return [];
    const pointer = `${at}/compute/${part}`;
    const place = instanceType === undefined ? host?.pointer : `${at}/instanceType`;
    const remedies = [
      ...(place === undefined ? [] : larger.map((value) => ({ pointer: place, value }))),
      ...(there > 0 && part !== 'minMemoryMib' ? [{ pointer, value: there }] : []),
    ];
    const units = there === 1 ? unit.replace(/s$/, '') : unit;
    const words = { asked: `${String(asked)} ${unit}`, has: there === 0 ? 'none' : `${String(there)} ${units}`, type };
    const beside = place === undefined ? [] : [place];
    return [{ limit: 'inference-component/requirements', case: 'too-large', pointer, words, remedies, beside }];
  });
}

function hostOf(
  name: string | undefined,
  plain: PlainDeployment,
): { type: string | undefined; pointer: string } | undefined {
  const variants = plain.variants ?? [];
  const index = variants.length === 1 && name === undefined ? 0 : variants.findIndex((one) => one.name === name);
  const variant = variants[index];
  // A pool offers several types, one of which may do.
  if (!variant || variant.instancePools) return undefined;
  return { type: variant.instanceType, pointer: `/variants/${String(index)}/instanceType` };
}

/** The cheapest type that has all of it: of the same processor, and with the same maker's accelerators. */
function enough(
  { arch, accelerator }: Instance,
  asked: { cpuCores: number; accelerators: number; minMemoryMib: number },
  region: string,
  book: PriceBook,
): readonly string[] {
  const count = Math.max(asked.accelerators, accelerator?.count ?? 0);
  const { cpuCores: vCpu, minMemoryMib: memoryMib } = asked;
  return typesFor({ use: 'hosting', region, vCpu, memoryMib, arch, accelerators: count }, book)
    .filter((other) => accelerator === undefined || other.accelerator?.maker === accelerator.maker)
    .slice(0, 1)
    .map(({ type }) => type);
}
