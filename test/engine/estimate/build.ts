import { optionId } from '#engine/alternatives/option-id.ts';
import { blankDeployment, blankModel, blankVariant } from '#engine/dialects/blank.ts';
import type { Configuration, Deployment, EndpointType, TrafficPattern } from '#engine/model/deployment.ts';
import type { Absent, Field } from '#engine/model/field.ts';
import type { Variant } from '#engine/model/variant.ts';
import type { Alternative } from '#engine/model/alternative.ts';

const nowhere = { document: 0, path: [], span: { start: 0, end: 0 }, key: undefined, definedAt: undefined };

export function known<T>(value: T): Field<T> {
  return { kind: 'known', value, written: String(value), origin: nowhere, via: undefined };
}

function given<T>(value: T | undefined): Field<T> {
  return value === undefined ? absent : known(value);
}

export function dynamic(expression: string): Field<never> {
  return { kind: 'dynamic', expression, origin: nowhere };
}

const absent: Absent = { kind: 'absent', place: { document: 0, path: [] }, near: { start: 0, end: 0 } };

export interface Given {
  readonly type?: EndpointType | undefined;
  readonly region?: string | undefined;
  readonly requestBytes?: number | undefined;
  readonly responseBytes?: number | undefined;
  readonly inferenceSeconds?: number | undefined;
  readonly inferenceP95Seconds?: number | undefined;
  readonly perMonth?: number | undefined;
  readonly peakPerSecond?: number | undefined;
  readonly pattern?: TrafficPattern | undefined;
  readonly p95Seconds?: number | undefined;
  readonly usdPerMonth?: number | undefined;
  readonly modelBytes?: number | undefined;
  readonly variants?: Field<readonly Variant[]> | undefined;
  readonly shadowVariants?: Field<readonly Variant[]> | undefined;
}

/** A deployment of which only what is given is known. */
export function deploymentOf(facts: Given): Deployment {
  const perSecond = facts.perMonth === undefined ? undefined : facts.perMonth / (730 * 3600);
  return {
    ...blankDeployment(absent),
    dialect: 'own',
    document: 0,
    title: 'fraud-detector',
    when: undefined,
    anchor: { start: 0, end: 0 },
    extent: { start: 0, end: 0 },
    type: given(facts.type),
    region: given(facts.region),
    model: { ...blankModel(absent), sizeBytes: given(facts.modelBytes) },
    variants: facts.variants ?? absent,
    shadowVariants: facts.shadowVariants ?? absent,
    workload: {
      requestBytes: given(facts.requestBytes),
      responseBytes: given(facts.responseBytes),
      inferenceSeconds: given(facts.inferenceSeconds),
      inferenceP95Seconds: given(facts.inferenceP95Seconds),
      averageRequestsPerSecond: given(perSecond),
      peakRequestsPerSecond: given(facts.peakPerSecond),
      pattern: given(facts.pattern),
      streaming: absent,
    },
    objectives: { p95Seconds: given(facts.p95Seconds), usdPerMonth: given(facts.usdPerMonth) },
  };
}

export function variantOf(facts: { name?: string; instanceType?: Field<string>; instanceCount?: number }): Variant {
  return {
    ...blankVariant(absent),
    name: given(facts.name),
    instanceType: facts.instanceType ?? absent,
    instanceCount: given(facts.instanceCount),
  };
}

export function choiceOf(configuration: Configuration, current = false): Alternative {
  return {
    id: optionId(configuration),
    type: configuration.type,
    current,
    configuration,
    violations: [],
    unavailable: undefined,
    title: current ? null : `Switch to ${configuration.type}`,
  };
}

/** One of each type, on the cheapest usual machine; the type given is the current one. */
export function choicesOf(
  current: EndpointType,
  instanceType = 'ml.m5.large',
  batchType = 'ml.m5.large',
): readonly Alternative[] {
  const configurations: readonly Configuration[] = [
    { type: 'real-time', instanceType, instanceCount: 1 },
    { type: 'serverless', memoryMib: 2048, maxConcurrency: 20 },
    { type: 'async', instanceType, instanceCount: 1, autoscaling: { min: 0, max: 2 } },
    { type: 'batch', instanceType: batchType, instanceCount: 1 },
  ];
  return configurations.map((configuration) => choiceOf(configuration, configuration.type === current));
}
