import { instanceOf, typesFor, type Instance } from '../../catalogue/catalogue.ts';
import type { PlainDeployment } from '../../model/plain.ts';
import type { Hit, Rule } from '../rule.ts';
import { specificationsOf, type PlacedSpecification } from '../specifications.ts';

/** A copy that asks for more than one whole instance has is never placed. */
export const componentFits: Rule = (plain, settings) =>
  specificationsOf(plain).flatMap((placed) => check(placed, plain, plain.region ?? settings.region));

function check(
  { component, specification, at }: PlacedSpecification,
  plain: PlainDeployment,
  region: string,
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
  const larger = enough(instance, region, { cpuCores, accelerators, minMemoryMib });
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
  region: string,
  asked: { cpuCores: number; accelerators: number; minMemoryMib: number },
): readonly string[] {
  const count = Math.max(asked.accelerators, accelerator?.count ?? 0);
  return typesFor({
    use: 'hosting',
    region,
    vCpu: asked.cpuCores,
    memoryMib: asked.minMemoryMib,
    arch,
    accelerators: count,
  })
    .filter((other) => accelerator === undefined || other.accelerator?.maker === accelerator.maker)
    .slice(0, 1)
    .map(({ type }) => type);
}
