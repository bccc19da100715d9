import type { Change, Value } from '../../model/change.ts';
import type { InstanceConfiguration } from '../../model/deployment.ts';
import { valueOf } from '../../model/field.ts';
import { string, type Section } from '../read.ts';
import type { AwsResource } from '../aws/resource.ts';
import { lowerMonitoringSchedule } from '../aws/lower-registry.ts';
import { annotationsOf } from './resources.ts';
import { addedAfter, canAddAfter, isElsewhere, scalingOf, without, type AckDeployment } from './source.ts';

/** Why no job can be written; undefined when one can. */
export function noJobBecause(deployment: AckDeployment): string | undefined {
  const { source } = deployment;
  const variants = variantsOf(source.resource);
  const [variant] = variants;
  if (!variant) return 'the production variants are not known here';
  if (variants.length > 1) return 'a transform job runs one model, and the endpoint has several variants';
  if (textOf(variant, 'ModelName') === undefined) return 'the variant names no model that a job could run';
  if (nameOf(deployment) === undefined) return 'the name of the endpoint is an expression';
  return canAddAfter(source.resource)
    ? undefined
    : 'the object is written in braces, and a job would need a document of its own';
}

/** What the switch to a job does with the endpoint. */
export function noteOfBatch(deployment: AckDeployment): string {
  const [other] = referrersTo(deployment);
  if (other === undefined) return 'with a TransformJob in the place of the endpoint';
  return `adding a TransformJob beside the endpoint, to which ${other} refers`;
}

export function configureBatch(deployment: AckDeployment, wanted: InstanceConfiguration): readonly Change[] {
  const { source } = deployment;
  const { resource, from } = source;
  const spec = specOf(deployment, wanted);
  const kind = 'TransformJob';
  if (referrersTo(deployment).length > 0) {
    const name = nameOf(deployment) ?? '';
    const metadata = { name: name.toLowerCase(), ...annotationsIn(resource) };
    return addedAfter(resource, [{ apiVersion, kind, metadata, spec }]);
  }
  const at = (...path: readonly string[]): Change['place'] => ({
    document: resource.properties.scope.document,
    path: [...resource.path, ...path],
  });
  return [
    { kind: 'set', place: at('kind'), value: kind },
    { kind: 'set', place: at('spec'), value: spec },
    ...without([...from.endpoints, ...scalingOf(deployment, from.targets)]),
  ];
}

const apiVersion = 'sagemaker.services.k8s.aws/v1alpha1';

/** Why the endpoint has to stay: what else runs on it, or that it stands where nothing is written. */
function referrersTo({ source, set }: AckDeployment): readonly string[] {
  const { endpoints, targets, components } = source.from;
  const [component] = components;
  const file = [...endpoints, ...targets].find(isElsewhere)?.properties.scope.elsewhere?.file;
  const names = endpoints.map(({ name }) => valueOf(name));
  const isMonitored = set.all('MonitoringSchedule').some(({ properties }) => {
    const { endpointName } = lowerMonitoringSchedule(properties);
    return endpointName.kind === 'known' && names.includes(endpointName.value);
  });
  return [
    ...(component ? ['an InferenceComponent'] : []),
    ...(isMonitored ? ['a MonitoringSchedule'] : []),
    ...(file === undefined ? [] : [file]),
  ];
}

function specOf(deployment: AckDeployment, wanted: InstanceConfiguration): Readonly<Record<string, Value>> {
  const [variant] = variantsOf(deployment.source.resource);
  const { maxPayloadMib, maxConcurrentTransforms } = wanted;
  const input = wanted.input ?? 's3://REPLACE-WITH-YOUR-BUCKET/batch-input/';
  return {
    transformJobName: nameOf(deployment) ?? '',
    modelName: (variant && textOf(variant, 'ModelName')) ?? '',
    ...(maxPayloadMib === undefined ? {} : { maxPayloadInMB: maxPayloadMib }),
    ...(maxConcurrentTransforms === undefined ? {} : { maxConcurrentTransforms }),
    transformInput: { dataSource: { s3DataSource: { s3DataType: 'S3Prefix', s3URI: input } } },
    transformOutput: { s3OutputPath: wanted.output ?? 's3://REPLACE-WITH-YOUR-BUCKET/batch-output/' },
    transformResources: { instanceType: wanted.instanceType, instanceCount: wanted.instanceCount },
  };
}

/** The facts go along with the job. */
function annotationsIn(resource: AwsResource): Readonly<Record<string, Value>> {
  const pairs = annotationsOf(resource)?.node?.pairs ?? [];
  const ours = pairs.flatMap(({ key, value }) =>
    key.text.startsWith('mldeploy/') && value.kind === 'scalar' ? [[key.text, value.text] as const] : [],
  );
  return ours.length === 0 ? {} : { annotations: Object.fromEntries(ours) };
}

function variantsOf({ properties }: AwsResource): readonly Section[] {
  const list = properties.list('ProductionVariants', (variant) => variant);
  return list.kind === 'known' ? list.value : [];
}

/** Of the job: names of endpoints have 63 characters at most, and so have those of jobs. */
function nameOf({ source }: AckDeployment): string | undefined {
  const { name } = source.from.endpoints[0] ?? source.resource;
  const text = name.kind === 'known' ? name.value : name.kind === 'dynamic' ? writable(name.expression) : undefined;
  return text === undefined ? undefined : `${text.slice(0, 57)}-batch`;
}

function textOf(section: Section, member: string): string | undefined {
  const field = section.field(member, string);
  if (field.kind === 'known') return field.value === '' ? undefined : field.value;
  return field.kind === 'dynamic' ? writable(field.expression) : undefined;
}

/** What Helm fills in may need quotes or not, and cannot be copied. */
function writable(expression: string): string | undefined {
  return expression.includes('{{') || expression.includes('\n') ? undefined : expression;
}
