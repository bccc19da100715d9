import type { BatchTransform } from '../../model/deployment.ts';
import type { Field } from '../../model/field.ts';
import type { Variant } from '../../model/variant.ts';
import { blankVariant } from '../blank.ts';
import { sectionAt } from '../fields.ts';
import { number, string, type Section } from '../read.ts';
import { lowerEnvironment, nothingAt } from './lower-container.ts';

/** By the members of CreateTransformJob. */
export function lowerBatch(job: Section): BatchTransform {
  const input = sectionAt(job, 'TransformInput');
  const source = sectionAt(sectionAt(input, 'DataSource'), 'S3DataSource');
  const output = sectionAt(job, 'TransformOutput');
  const resources = sectionAt(job, 'TransformResources');
  const client = sectionAt(job, 'ModelClientConfig');
  const processing = sectionAt(job, 'DataProcessing');
  return {
    input: source.field('S3Uri', string),
    output: output.field('S3OutputPath', string),
    splitType: input.field('SplitType', string),
    assembleWith: output.field('AssembleWith', string),
    batchStrategy: job.field('BatchStrategy', string),
    maxPayloadMib: job.field('MaxPayloadInMB', number),
    maxConcurrentTransforms: job.field('MaxConcurrentTransforms', number),
    invocationTimeoutSeconds: client.field('InvocationsTimeoutInSeconds', number),
    invocationMaxRetries: client.field('InvocationsMaxRetries', number),
    joinSource: processing.field('JoinSource', string),
    inputFilter: processing.field('InputFilter', string),
    outputFilter: processing.field('OutputFilter', string),
    schedule: nothingAt(job),
    dataType: source.field('S3DataType', string),
    contentType: input.field('ContentType', string),
    environment: lowerEnvironment(job),
    ami: resources.field('TransformAmiVersion', string),
    volumeKmsKey: resources.field('VolumeKmsKeyId', string),
  };
}

/** A job has one fleet of instances, without name and weight. */
export function lowerJobVariants(job: Section): Field<readonly Variant[]> {
  return job.section('TransformResources', (resources) => [
    {
      ...blankVariant(nothingAt(job)),
      modelName: job.field('ModelName', string),
      instanceType: resources.field('InstanceType', string),
      instanceCount: resources.field('InstanceCount', number),
    },
  ]);
}
