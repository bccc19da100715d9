import type { Component, ComponentSpecification } from '../../model/component.ts';
import { environmentKeys } from './container-keys.ts';
import { section, written, type Key, type OwnWords, type Written } from './keys.ts';
import { rollingKeys } from './rollout-keys.ts';

export function componentKeys(component: Component, autoscaling: Key, words: OwnWords): Written {
  const { gather } = words;
  const whole = gather.value(component.specification);
  const several = gather.value(component.specifications);
  const rolling = gather.value(component.rolling);
  return written({
    name: words.text(component.name),
    variant: words.text(component.variantName),
    ...(whole ? specificationKeys(whole, words) : {}),
    specifications: several?.map((one) => specificationKeys(one, words)),
    copies: words.value(component.copyCount),
    autoscaling,
    rollout: section({ ...(rolling ? rollingKeys(rolling, words) : {}), alarms: words.texts(component.alarms) }),
  });
}

function specificationKeys(specification: ComponentSpecification, words: OwnWords): Written {
  const container = words.gather.value(specification.container);
  const compute = words.gather.value(specification.compute);
  return written({
    instanceType: words.text(specification.instanceType),
    modelName: words.text(specification.modelName),
    baseComponent: words.text(specification.baseComponent),
    ...(container
      ? {
          image: words.text(container.image),
          artifact: words.text(container.artifact),
          environment: environmentKeys(container.environment, words),
        }
      : {}),
    ...(compute
      ? {
          cpu: words.value(compute.cpuCores),
          memory: words.mebibytes(compute.minMemoryMib),
          maxMemory: words.mebibytes(compute.maxMemoryMib),
          accelerators: words.value(compute.accelerators),
        }
      : {}),
    startupTimeout: words.seconds(specification.startupTimeoutSeconds),
    modelDownloadTimeout: words.seconds(specification.modelDownloadTimeoutSeconds),
  });
}
