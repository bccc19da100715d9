import type { Compute } from '../model/compute.ts';
import type { Deployment, Workload } from '../model/deployment.ts';
import type { Field } from '../model/field.ts';
import { formatDuration, formatRate, formatSize } from '../model/units.ts';
import type { Variant } from '../model/variant.ts';
import type { WhatIf } from '#protocol/report.ts';

const mib = 1024 * 1024;

/** The deployment as it would be with other figures. Nothing is written: fields keep the places where they would be. */
export function withWhatIf(deployment: Deployment, whatIf: WhatIf): Deployment {
  const { variants, compute, workload } = deployment;
  return {
    ...deployment,
    workload: workloadWith(workload, whatIf),
    variants: inside(variants, (list) =>
      list.map((variant, index) => (index === 0 ? variantWith(variant, whatIf) : variant)),
    ),
    compute: inside(compute, (service) => computeWith(service, whatIf)),
  };
}

function workloadWith(workload: Workload, whatIf: WhatIf): Workload {
  const { averagePerSecond, peakPerSecond, requestBytes, inferenceSeconds } = whatIf;
  const { inferenceSeconds: mean, inferenceP95Seconds: p95 } = workload;
  // The spread of the times stays what it is.
  const slower = inferenceSeconds !== undefined && mean.kind === 'known' ? inferenceSeconds / mean.value : 1;
  return {
    ...workload,
    averageRequestsPerSecond: as(workload.averageRequestsPerSecond, averagePerSecond, formatRate),
    peakRequestsPerSecond: as(workload.peakRequestsPerSecond, peakPerSecond, formatRate),
    requestBytes: as(workload.requestBytes, requestBytes, formatSize),
    inferenceSeconds: as(mean, inferenceSeconds, formatDuration),
    inferenceP95Seconds: p95.kind === 'known' && slower !== 1 ? as(p95, p95.value * slower, formatDuration) : p95,
  };
}

function variantWith(variant: Variant, { instanceType, instanceCount, memoryMib }: WhatIf): Variant {
  return {
    ...variant,
    instanceType: as(variant.instanceType, instanceType, String),
    instanceCount: as(variant.instanceCount, instanceCount, String),
    serverless: inside(variant.serverless, (section) => ({
      ...section,
      memoryMib: as(section.memoryMib, memoryMib, sizeOfMib),
    })),
  };
}

function computeWith(compute: Compute, { instanceType, instanceCount, memoryMib }: WhatIf): Compute {
  return {
    ...compute,
    lambda: inside(compute.lambda, (section) => ({
      ...section,
      memoryMib: as(section.memoryMib, memoryMib, sizeOfMib),
    })),
    fargate: inside(compute.fargate, (section) => ({
      ...section,
      memoryMib: as(section.memoryMib, memoryMib, sizeOfMib),
    })),
    ecs: inside(compute.ecs, (section) => ({
      ...section,
      instanceType: as(section.instanceType, instanceType?.replace(/^ml\./, ''), String),
      instanceCount: as(section.instanceCount, instanceCount, String),
    })),
  };
}

function sizeOfMib(size: number): string {
  return formatSize(size * mib);
}

function inside<T>(field: Field<T>, change: (value: T) => T): Field<T> {
  return field.kind === 'known' ? { ...field, value: change(field.value) } : field;
}

function as<T>(field: Field<T>, value: T | undefined, format: (value: T) => string): Field<T> {
  if (value === undefined) return field;
  const origin =
    field.kind === 'absent' ? { ...field.place, span: field.near, key: undefined, definedAt: undefined } : field.origin;
  return { kind: 'known', value, written: format(value), origin, via: undefined };
}
