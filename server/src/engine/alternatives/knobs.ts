import { hostingPrice, transformPrice } from '../catalogue/catalogue.ts';
import { valueOf, type Field } from '../model/field.ts';
import type { Deployment } from '../model/deployment.ts';
import type { Settings } from '../settings.ts';
import type { Knob, RangeKnob, StepsKnob } from '#protocol/preview.ts';
import type { Inputs, WhatIf } from '#protocol/report.ts';
import { sizedFor, todayFirst } from './candidate-instances.ts';
import { needOf } from './need.ts';

const serverlessMib = [1024, 2048, 3072, 4096, 5120, 6144];
const lambdaMib = [512, 1024, 1769, 3008, 4096, 5120, 6144, 8192, 10240];
/** As many types as can be told apart in a list. */
const mostTypes = 12;

/** What can be tried, with the values that make sense; `writes` tells whether the file has a place for them. */
export function knobsFor(
  deployment: Deployment,
  inputs: Inputs,
  settings: Settings,
  writes: (whatIf: WhatIf) => boolean,
): readonly Knob[] {
  const { workload } = deployment;
  const { averagePerSecond, peakPerSecond, requestBytes, inferenceSeconds } = inputs;
  const range = (
    input: RangeKnob['input'],
    base: number,
    field: Field<unknown>,
    bounds: readonly [number, number],
  ): RangeKnob => ({
    kind: 'range',
    input,
    base,
    low: Math.min(base, Math.max(base / 100, bounds[0])),
    high: Math.max(base, Math.min(base * 100, bounds[1])),
    writable: writes({ [input]: base }),
    basis: field.kind === 'known' ? 'given' : 'assumed',
  });
  return [
    range('averagePerSecond', averagePerSecond, workload.averageRequestsPerSecond, [1e-6, 1e5]),
    range('peakPerSecond', peakPerSecond, workload.peakRequestsPerSecond, [1e-6, 1e6]),
    range('requestBytes', requestBytes, workload.requestBytes, [64, 2 ** 31]),
    range('inferenceSeconds', inferenceSeconds, workload.inferenceSeconds, [1e-4, 36_000]),
    ...stepsOf(deployment, inputs, settings, writes),
  ];
}

function stepsOf(
  deployment: Deployment,
  { memoryMib, instanceType, instanceCount }: Inputs,
  settings: Settings,
  writes: (whatIf: WhatIf) => boolean,
): readonly StepsKnob[] {
  const steps = (input: StepsKnob['input'], base: number | string, values: StepsKnob['values']): StepsKnob => {
    return { kind: 'steps', input, base, values, writable: writes({ [input]: base }), basis: 'given' };
  };
  if (memoryMib !== null) {
    const sizes = deployment.compute.kind === 'known' ? lambdaMib : serverlessMib;
    return [steps('memoryMib', memoryMib, withBase(sizes, memoryMib))];
  }
  if (instanceType === null || instanceCount === null) return [];
  const counts = Array.from({ length: Math.max(10, Math.min(100, 3 * instanceCount)) }, (_, index) => index + 1);
  return [
    steps('instanceType', instanceType, typesFor(deployment, instanceType, settings)),
    steps('instanceCount', instanceCount, withBase(counts, instanceCount)),
  ];
}

/** Those that fit and have a price, by what one costs. */
function typesFor(deployment: Deployment, base: string, settings: Settings): readonly string[] {
  const need = needOf(deployment, settings);
  const isBatch = valueOf(deployment.type) === 'batch';
  const isEc2 = deployment.compute.kind === 'known';
  const use = isBatch ? 'transform' : 'hosting';
  const { region, book } = need.market;
  const usdOf = (type: string): number => {
    const price = (isBatch ? transformPrice : hostingPrice)(type, region, book);
    return price.state === 'known' ? price.usd : Infinity;
  };
  const types = todayFirst(sizedFor(need, use), need, use)
    .map(({ instance }) => instance.type)
    .filter((type) => usdOf(type) < Infinity)
    .slice(0, mostTypes)
    .toSorted((a, b) => usdOf(a) - usdOf(b))
    .map((type) => (isEc2 ? type.replace(/^ml\./, '') : type));
  return types.includes(base) ? types : [base, ...types];
}

function withBase(values: readonly number[], base: number): readonly number[] {
  return values.includes(base) ? values : [...values, base].toSorted((a, b) => a - b);
}
