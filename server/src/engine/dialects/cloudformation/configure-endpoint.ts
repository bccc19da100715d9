import type { Value } from '../../model/change.ts';
import type { Configuration, InstanceConfiguration, ServerlessConfiguration } from '../../model/deployment.ts';
import { basicMembers, instanceMembers } from '../aws/variant-members.ts';
import type { Convert } from '../read.ts';
import { number, string, type Section } from '../read.ts';
import { removeScaling } from './configure-scaling.ts';
import { Rewrite } from './rewrite.ts';
import type { CloudFormationDeployment } from './source.ts';

/** The rewriting of an endpoint configuration, with the reason where it cannot be done. */
export function rewriteEndpoint(deployment: CloudFormationDeployment, wanted: Configuration): Rewrite {
  const { properties } = deployment.source;
  const list = properties.list('ProductionVariants', (variant) => variant);
  const variants = list.kind === 'known' ? list.value : [];
  const rewrite = new Rewrite(deployment, [properties, ...variants]);
  if (list.kind === 'known' && list.origin.definedAt) {
    rewrite.block('`ProductionVariants` is an alias, and the switch would change the other places that use it');
  }
  if (list.kind === 'absent') rewrite.block('the endpoint configuration has no ProductionVariants');
  else if (list.kind !== 'known') rewrite.block('the production variants are an expression');
  for (const variant of variants) {
    if (wanted.type === 'serverless') toServerless(rewrite, variant, wanted);
    else toInstances(rewrite, variant, wanted);
  }
  if (wanted.type === 'async') toAsync(rewrite, properties, wanted);
  else rewrite.remove(properties, 'AsyncInferenceConfig');
  scale(rewrite, deployment, wanted);
  return rewrite;
}

function toServerless(rewrite: Rewrite, variant: Section, wanted: ServerlessConfiguration): void {
  for (const key of instanceMembers) rewrite.remove(variant, key);
  const { memoryMib, maxConcurrency, provisionedConcurrency: provisioned } = wanted;
  const values = {
    MemorySizeInMB: memoryMib,
    MaxConcurrency: maxConcurrency,
    ...(provisioned === undefined ? {} : { ProvisionedConcurrency: provisioned }),
  };
  const section = variant.section('ServerlessConfig', (found) => found);
  if (section.kind !== 'known') {
    rewrite.set(variant, 'ServerlessConfig', values, basicMembers.toReversed());
    return;
  }
  for (const [key, value] of Object.entries(values)) setOwn(rewrite, section.value, key, value, number, []);
}

function toInstances(rewrite: Rewrite, variant: Section, wanted: InstanceConfiguration): void {
  rewrite.remove(variant, 'ServerlessConfig');
  const { instanceType, instanceCount, volumeSizeGb } = wanted;
  // Pools name several types, and take the place of one.
  if (!variant.node?.get('InstancePools')) {
    setOwn(rewrite, variant, 'InstanceType', instanceType, string, basicMembers.toReversed());
    setOwn(rewrite, variant, 'InitialInstanceCount', instanceCount, number, [
      'InstanceType',
      ...basicMembers.toReversed(),
    ]);
  }
  if (volumeSizeGb !== undefined) {
    setOwn(rewrite, variant, 'VolumeSizeInGB', volumeSizeGb, number, ['InitialInstanceCount', 'InstanceType']);
  }
}

function toAsync(rewrite: Rewrite, properties: Section, wanted: InstanceConfiguration): void {
  const section = properties.section('AsyncInferenceConfig', (found) => found);
  if (section.kind === 'known' || section.kind === 'dynamic') return;
  const output = wanted.output ?? 's3://REPLACE-WITH-YOUR-BUCKET/async-output/';
  const value: Value = { OutputConfig: { S3OutputPath: output } };
  rewrite.set(properties, 'AsyncInferenceConfig', value, ['ProductionVariants']);
}

/** Nothing where it says so already, or by an expression that is not ours to replace. */
function setOwn<T extends string | number>(
  rewrite: Rewrite,
  section: Section,
  key: string,
  value: T,
  convert: Convert<T>,
  after: readonly string[],
): void {
  const field = section.field(key, convert);
  if (field.kind === 'dynamic' || (field.kind === 'known' && field.value === value)) return;
  rewrite.set(section, key, value, after);
}

/** What scales instances is of no use to a serverless endpoint, and the other way round; only an asynchronous one sleeps. */
function scale(rewrite: Rewrite, deployment: CloudFormationDeployment, wanted: Configuration): void {
  const { type, scaling, source } = deployment;
  if (source.scaling.length === 0 || type.kind !== 'known') return;
  if ((type.value === 'serverless') !== (wanted.type === 'serverless')) {
    removeScaling(rewrite, source);
    return;
  }
  const min = scaling.kind === 'known' ? scaling.value[0]?.min : undefined;
  if (wanted.type !== 'real-time' || min?.kind !== 'known' || min.value !== 0) return;
  rewrite.changes.push({ kind: 'set', place: min.via?.origin ?? min.origin, value: 1 });
}
