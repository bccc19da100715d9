import { instanceOf } from '../catalogue/catalogue.ts';
import { valueOf } from '../model/field.ts';
import type { Component } from '../model/component.ts';
import type { ScalableTarget } from '../model/scaling.ts';
import type { Variant } from '../model/variant.ts';
import { workersOf } from './capacity.ts';
import { bounded, type ComponentCopies, type Fleet } from './plan.ts';
import { managedScalingOf, scalingOf } from './plan-of-scaling.ts';

/** So many instances of the type, which share all requests. */
export function fleetOf(instanceType: string, count: number): Fleet {
  const instance = instanceOf(instanceType);
  return {
    name: undefined,
    instanceType,
    instance,
    count: bounded(count),
    volumeGb: undefined,
    shadow: false,
    share: 1,
    parallel: Math.max(1, workersOf(instance)),
    scaling: undefined,
    routing: undefined,
    pool: [],
    components: [],
  };
}

/** Undefined when its type or number of instances is not known: a sum without it would be too low. */
export function variantFleet(variant: Variant, index: number, targets: readonly ScalableTarget[]): Fleet | undefined {
  const types = typesOf(variant);
  const [type] = types;
  const managed = valueOf(variant.managedScaling);
  const scaling = scalingOf(targets, 'instances', index) ?? (managed && managedScalingOf(managed));
  const written = variant.instanceCount.kind === 'absent' ? 1 : valueOf(variant.instanceCount);
  const count = written ?? scaling?.min;
  if (type === undefined || count === undefined) return undefined;
  const fleet = fleetOf(type, count);
  // An instance with a local disk gets no volume, whatever is written; the limits report it.
  const volume = valueOf(variant.volumeSizeGb);
  const volumeGb = fleet.instance?.takesVolume === false || volume === undefined ? undefined : bounded(volume);
  return {
    ...fleet,
    name: valueOf(variant.name),
    volumeGb,
    scaling,
    routing: routingOf(variant),
    pool: types.slice(1),
  };
}

function routingOf({ routing }: Variant): Fleet['routing'] {
  const section = valueOf(routing);
  const strategy = section && valueOf(section.strategy);
  if (strategy === 'LEAST_OUTSTANDING_REQUESTS') return 'least-outstanding';
  return strategy === 'RANDOM' ? 'random' : undefined;
}

function typesOf({ instanceType, instancePools }: Variant): readonly string[] {
  const one = valueOf(instanceType);
  const pools = (valueOf(instancePools) ?? []).map(({ instanceType: type, priority }) => {
    return { type: valueOf(type), priority: valueOf(priority) ?? Infinity };
  });
  const pooled = pools.toSorted((a, b) => a.priority - b.priority).map(({ type }) => type);
  const all = [one, ...pooled].filter((type) => type !== undefined);
  return [...new Set(all)];
}

/** The components that run on the variant; one that names none runs on the only one. */
export function copiesOn(
  fleet: Fleet,
  alone: boolean,
  components: readonly Component[],
  targets: readonly ScalableTarget[],
): readonly ComponentCopies[] {
  return components.flatMap((component, index): readonly ComponentCopies[] => {
    const variant = valueOf(component.variantName);
    if (!(variant === undefined ? alone : variant === fleet.name)) return [];
    const specification = valueOf(component.specification) ?? valueOf(component.specifications)?.[0];
    // An adapter lives on the copies of its base.
    if (specification && specification.baseComponent.kind !== 'absent') return [];
    const compute = specification && valueOf(specification.compute);
    return [
      {
        name: valueOf(component.name),
        copies: bounded(valueOf(component.copyCount) ?? 1),
        scaling: scalingOf(targets, 'copies', index),
        cpuCores: (compute && valueOf(compute.cpuCores)) ?? 0,
        accelerators: (compute && valueOf(compute.accelerators)) ?? 0,
        memoryMib: (compute && valueOf(compute.minMemoryMib)) ?? 0,
      },
    ];
  });
}
