import type { AsyncInference, Autoscaling, BatchTransform, DataCapture, Variant } from '../../model/deployment.ts';
import type { Absent, Field } from '../../model/field.ts';
import { inside, mapField } from '../fields.ts';
import { number, string, type Section } from '../read.ts';
import { flag } from './flag.ts';

/** What the caller says with each request, as far as the facts tell of it. */
export type CallerFacts = Pick<AsyncInference, 'invocationTimeoutSeconds' | 'requestTtlSeconds'>;

export function lowerAsync(properties: Section, caller: CallerFacts): Field<AsyncInference> {
  return properties.section('AsyncInferenceConfig', (async) => ({
    outputPath: inside(async, 'OutputConfig', (output) => output.field('S3OutputPath', string)),
    failurePath: inside(async, 'OutputConfig', (output) => output.field('S3FailurePath', string)),
    successTopic: notification(async, 'SuccessTopic'),
    errorTopic: notification(async, 'ErrorTopic'),
    maxConcurrentInvocationsPerInstance: inside(async, 'ClientConfig', (client) =>
      client.field('MaxConcurrentInvocationsPerInstance', number),
    ),
    ...caller,
  }));
}

function notification(async: Section, key: string): Field<string> {
  return inside(async, 'OutputConfig', (output) =>
    inside(output, 'NotificationConfig', (topics) => topics.field(key, string)),
  );
}

export function lowerDataCapture(properties: Section): Field<DataCapture> {
  const section = properties.section('DataCaptureConfig', (capture) => capture);
  if (section.kind !== 'known') return section;
  const capture = section.value;
  const enabled = capture.field('EnableCapture', flag);
  // Whether there is any capture hangs on this one switch.
  if (enabled.kind === 'dynamic' || enabled.kind === 'malformed') return enabled;
  return mapField(section, () => ({
    enabled,
    samplingPercentage: capture.field('InitialSamplingPercentage', number),
    destination: capture.field('DestinationS3Uri', string),
  }));
}

/** Min and max of an endpoint's scaling target; a resource of its own. */
export function lowerAutoscaling(target: Section | undefined, none: Absent): Field<Autoscaling> {
  if (!target) return none;
  return target.section('Properties', (properties) => ({
    min: properties.field('MinCapacity', number),
    max: properties.field('MaxCapacity', number),
  }));
}

export function lowerBatch(job: Section): Field<BatchTransform> {
  return job.section('Properties', (properties) => ({
    input: inside(properties, 'TransformInput', (input) =>
      inside(input, 'DataSource', (source) => inside(source, 'S3DataSource', (s3) => s3.field('S3Uri', string))),
    ),
    output: inside(properties, 'TransformOutput', (output) => output.field('S3OutputPath', string)),
    splitType: inside(properties, 'TransformInput', (input) => input.field('SplitType', string)),
    assembleWith: inside(properties, 'TransformOutput', (output) => output.field('AssembleWith', string)),
    batchStrategy: properties.field('BatchStrategy', string),
    maxPayloadMib: properties.field('MaxPayloadInMB', number),
    maxConcurrentTransforms: properties.field('MaxConcurrentTransforms', number),
    invocationTimeoutSeconds: client(properties, 'InvocationsTimeoutInSeconds'),
    invocationMaxRetries: client(properties, 'InvocationsMaxRetries'),
    joinSource: processing(properties, 'JoinSource'),
    inputFilter: processing(properties, 'InputFilter'),
    outputFilter: processing(properties, 'OutputFilter'),
    schedule: { kind: 'absent', place: { document: job.scope.document, path: job.path }, near: job.near },
  }));
}

function client(properties: Section, key: string): Field<number> {
  return inside(properties, 'ModelClientConfig', (section) => section.field(key, number));
}

function processing(properties: Section, key: string): Field<string> {
  return inside(properties, 'DataProcessing', (section) => section.field(key, string));
}

/** A job has one fleet of instances, without name and weight. */
export function lowerJobVariants(properties: Section, none: Absent): Field<readonly Variant[]> {
  const section = properties.section('TransformResources', (resources) => [
    {
      name: none,
      modelName: properties.field('ModelName', string),
      weight: none,
      instanceType: resources.field('InstanceType', string),
      instanceCount: resources.field('InstanceCount', number),
      volumeSizeGb: none,
      acceleratorType: none,
      startupTimeoutSeconds: none,
      modelDownloadTimeoutSeconds: none,
      serverless: none,
    },
  ]);
  return section;
}
