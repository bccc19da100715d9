import type { Change, Value } from '../../model/change.ts';
import type { InstanceConfiguration } from '../../model/deployment.ts';
import { scalingOf } from './configure-scaling.ts';
import { freeId } from './free-id.ts';
import { referrersTo } from './referrers.ts';
import type { CloudFormationDeployment } from './source.ts';
import { valueOf } from './value-of.ts';

/** How a template gets a transform job for what an endpoint serves now. */
export interface BatchSwitch {
  /** The logical id of the job. */
  readonly id: string;
  /** Who still refers to the endpoint, so that it has to stay; else the job takes its place. */
  readonly keptFor: readonly string[];
}

/** Why no job can be written; undefined when one can. */
export function noJobBecause(deployment: CloudFormationDeployment): string | undefined {
  const { source, variants } = deployment;
  if (source.outcome.others.length > 0 && !source.outcome.isUniform) {
    return 'the endpoint is of another type when its conditions turn out otherwise, and a job cannot stand for one outcome';
  }
  if (variants.kind !== 'known') return 'the production variants are not known here';
  if (variants.value.length > 1) return 'a transform job runs one model, and the endpoint has several variants';
  return modelNameOf(deployment) === undefined ? 'the variant names no model that a job could run' : undefined;
}

/** Removing an endpoint that something refers to would break the template, so the job then stands beside it. */
export function batchSwitchOf(deployment: CloudFormationDeployment): BatchSwitch {
  const known = switches.get(deployment);
  if (known) return known;
  const { template, models, resource } = deployment.source;
  const id = freeId(template, `${models[0]?.id ?? resource.id}TransformJob`);
  const found = { id, keptFor: referrersTo(template, new Set(goneWith(deployment))) };
  switches.set(deployment, found);
  return found;
}

const switches = new WeakMap<CloudFormationDeployment, BatchSwitch>();

export function configureBatch(
  deployment: CloudFormationDeployment,
  wanted: InstanceConfiguration,
): readonly Change[] | undefined {
  const modelName = modelNameOf(deployment);
  if (modelName === undefined) return undefined;
  const { template, resource } = deployment.source;
  const { id, keptFor } = batchSwitchOf(deployment);
  const properties = jobProperties(deployment, wanted, modelName);
  const at = (...path: readonly (string | number)[]): Change['place'] => ({ document: deployment.document, path });
  const resources = [...template.path, 'Resources'];
  if (keptFor.length > 0 || !isPlain(deployment)) {
    const job: Value = { Type: jobType, ...metadataOf(deployment), Properties: properties };
    return [{ kind: 'set', place: at(...resources, id), value: job, after: [resource.id] }];
  }
  const others = goneWith(deployment).filter((other) => other !== resource.id);
  return [
    { kind: 'rename', place: at(...resource.path), key: id },
    { kind: 'set', place: at(...resource.path, 'Type'), value: jobType },
    { kind: 'set', place: at(...resource.path, 'Properties'), value: properties },
    ...others.map((other): Change => ({ kind: 'remove', place: at(...resources, other) })),
  ];
}

const jobType = 'AWS::SageMaker::TransformJob';

/** Written out in place: no alias, no merge, no expression around it. */
function isPlain({ source: { resource, properties } }: CloudFormationDeployment): boolean {
  const { node, path } = properties;
  const isOwn = node !== undefined && node.site.start === node.span.start && node.tag === undefined;
  return isOwn && path.length === resource.path.length + 1 && resource.node.site.start === resource.node.span.start;
}

/** The endpoint configuration and all that exists for it only. */
function goneWith({ source }: CloudFormationDeployment): readonly string[] {
  const { resource, endpoints } = source;
  return [resource, ...endpoints, ...scalingOf(source)].map(({ id }) => id);
}

function jobProperties(
  deployment: CloudFormationDeployment,
  wanted: InstanceConfiguration,
  modelName: Value,
): Readonly<Record<string, Value>> {
  const { maxPayloadMib, maxConcurrentTransforms } = wanted;
  const input = wanted.input ?? 's3://REPLACE-WITH-YOUR-BUCKET/batch-input/';
  return {
    ModelName: modelName,
    ...(maxPayloadMib === undefined ? {} : { MaxPayloadInMB: maxPayloadMib }),
    ...(maxConcurrentTransforms === undefined ? {} : { MaxConcurrentTransforms: maxConcurrentTransforms }),
    TransformInput: { DataSource: { S3DataSource: { S3DataType: 'S3Prefix', S3Uri: input } } },
    TransformOutput: { S3OutputPath: wanted.output ?? 's3://REPLACE-WITH-YOUR-BUCKET/batch-output/' },
    TransformResources: {
      InstanceType: instanceTypeOf(deployment, wanted.instanceType),
      InstanceCount: wanted.instanceCount,
    },
  };
}

/** The parameter that the endpoint takes its type from, where it gives the wanted one. */
function instanceTypeOf(deployment: CloudFormationDeployment, wanted: string): Value {
  const { variants } = deployment;
  const field = variants.kind === 'known' ? variants.value[0]?.instanceType : undefined;
  if (field?.kind !== 'known' || field.value !== wanted || !field.via) return wanted;
  return variantValue(deployment, 'InstanceType') ?? wanted;
}

function modelNameOf(deployment: CloudFormationDeployment): Value | undefined {
  return variantValue(deployment, 'ModelName');
}

function variantValue({ source }: CloudFormationDeployment, key: string): Value | undefined {
  const list = source.properties.list('ProductionVariants', (variant) => variant);
  const node = list.kind === 'known' ? list.value[0]?.node?.get(key)?.value : undefined;
  const value = node && valueOf(node);
  return value === null || value === '' ? undefined : value;
}

/** The facts go along with the job. */
function metadataOf({ source }: CloudFormationDeployment): Readonly<Record<string, Value>> {
  const metadata = source.resource.node.get('Metadata')?.value;
  const ours = metadata?.kind === 'map' ? metadata.get('mldeploy')?.value : undefined;
  const value = ours && valueOf(ours);
  return value === undefined ? {} : { Metadata: { mldeploy: value } };
}
