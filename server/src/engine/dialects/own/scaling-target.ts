import { valueOf, type Field } from '../../model/field.ts';
import type { CustomizedMetric, ScalingPolicy } from '../../model/scaling.ts';
import { mapField } from '../fields.ts';
import type { Section } from '../read.ts';
import { nothingIn, notHere } from './nothing.ts';
import { spelled } from './spelling.ts';

/** What Application Auto Scaling scales, by what is scaled here. */
export const dimensions = {
  instances: 'sagemaker:variant:DesiredInstanceCount',
  provisioned: 'sagemaker:variant:DesiredProvisionedConcurrency',
  copies: 'sagemaker:inference-component:DesiredCopyCount',
} as const;

export type Scaled = keyof typeof dimensions;

/** What stands behind the number, and the metric of AWS that it names. */
interface Unit {
  readonly words: string;
  readonly predefined?: string | undefined;
  readonly metric?: { readonly name: string; readonly namespace: string; readonly dimensions: readonly string[] };
  /** Ours to AWS's: utilization is a fraction to AWS. */
  readonly scale?: number;
}

const written = /^\s*(\d+(?:\.\d+)?)\s*(.*?)\s*$/s;

/**
 * Of https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-add-code-define.html, async-inference-autoscale.html
 * and, what is used, monitoring-cloudwatch.html: components publish normalized values only; read 2026-11-21.
 */
function unitsFor(scaled: Scaled): readonly Unit[] {
  const isCopies = scaled === 'copies';
  const used = isCopies
    ? { namespace: '/aws/sagemaker/InferenceComponents', dimensions: ['InferenceComponentName'], suffix: 'Normalized' }
    : { namespace: '/aws/sagemaker/Endpoints', dimensions: ['EndpointName', 'VariantName'], suffix: '' };
  const usage = (of: string): NonNullable<Unit['metric']> => ({
    name: `${of}Utilization${used.suffix}`,
    namespace: used.namespace,
    dimensions: used.dimensions,
  });
  return [
    {
      words: 'invocations/min',
      predefined: isCopies ? 'SageMakerInferenceComponentInvocationsPerCopy' : 'SageMakerVariantInvocationsPerInstance',
    },
    {
      words: 'concurrent',
      predefined: isCopies
        ? 'SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution'
        : 'SageMakerVariantConcurrentRequestsPerModelHighResolution',
    },
    { words: '% utilization', predefined: 'SageMakerVariantProvisionedConcurrencyUtilization', scale: 0.01 },
    {
      words: 'backlog',
      metric: {
        name: 'ApproximateBacklogSizePerInstance',
        namespace: 'AWS/SageMaker',
        dimensions: ['EndpointName'],
      },
    },
    { words: '% cpu', metric: usage('CPU') },
    { words: '% gpu', metric: usage('GPU') },
    { words: '% memory', metric: usage('Memory') },
  ];
}

/** What can stand behind the number. */
export function targetWords(scaled: Scaled): readonly string[] {
  return unitsFor(scaled).map(({ words }) => words);
}

export type Tracking = Pick<ScalingPolicy, 'targetValue' | 'predefined' | 'predefinedMetric' | 'customizedMetric'>;

/** `70 invocations/min` as a target value and its metric. */
export function lowerTarget(autoscaling: Section, scaled: Scaled): Field<Tracking> {
  const units = unitsFor(scaled);
  const field = autoscaling.field('target', ({ text }) => {
    const [, count, words] = written.exec(text) ?? [];
    const unit = units.find((one) => one.words === words?.replace(/\s+/g, ' ').replace(/^% ?/, '% '));
    return unit && { count: Number(count), unit };
  });
  return mapField(field, ({ count, unit }) => {
    const none = notHere(field);
    const said = <T>(value: T): Field<T> => mapField(field, () => value);
    const { predefined, metric, scale = 1 } = unit;
    return {
      targetValue: spelled(
        said(clean(count * scale)),
        (value) => `${String(clean(Number(value) / scale))} ${unit.words}`,
      ),
      predefined: predefined === undefined ? none : said(true),
      predefinedMetric:
        predefined === undefined ? none : spelled(said(predefined), (name) => renamed(count, String(name))),
      customizedMetric: metric ? said(customized(metric, said)) : none,
    };
  });
}

/** The target by another metric: with the number that stands there. */
function renamed(count: number, metric: string): string {
  const all = [...unitsFor('instances'), ...unitsFor('copies')];
  return `${String(count)} ${all.find(({ predefined }) => predefined === metric)?.words ?? metric}`;
}

/** `70 invocations/min`; undefined for a metric that has no words here. */
export function targetText(policy: ScalingPolicy, scaled: Scaled): string | undefined {
  const value = valueOf(policy.targetValue);
  const predefined = valueOf(policy.predefinedMetric);
  const custom = valueOf(policy.customizedMetric);
  const unit = unitsFor(scaled).find((one) =>
    custom
      ? one.metric?.name === valueOf(custom.name) && one.metric?.namespace === valueOf(custom.namespace)
      : predefined !== undefined && one.predefined === predefined,
  );
  return value === undefined || !unit ? undefined : `${String(clean(value / (unit.scale ?? 1)))} ${unit.words}`;
}

function customized(metric: NonNullable<Unit['metric']>, said: <T>(value: T) => Field<T>): CustomizedMetric {
  return {
    name: said(metric.name),
    namespace: said(metric.namespace),
    statistic: said('Average'),
    dimensions: said(metric.dimensions.map((name) => said(name))),
  };
}

/** Without the dust of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

export function noTracking(autoscaling: Section): Tracking {
  const none = nothingIn(autoscaling);
  return { targetValue: none, predefined: none, predefinedMetric: none, customizedMetric: none };
}
