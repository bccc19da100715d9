import type { Path } from '../../model/field.ts';
import type { Document, MapNode, Node, Pair } from '../../yaml/node.ts';
import type { AwsKind } from '../aws/resource.ts';

/** An object of Kubernetes that stands for a resource of AWS. */
export interface AckObject {
  readonly kind: AwsKind;
  readonly node: MapNode;
  readonly path: Path;
  /** The pair that says its kind. */
  readonly said: Pair;
}

const sagemaker: readonly AwsKind[] = [
  'Model',
  'EndpointConfig',
  'Endpoint',
  'InferenceComponent',
  'TransformJob',
  'MonitoringSchedule',
  'ModelPackage',
];

/** Every text of ours has one of these groups in it. */
export const mark = /\b(?:sagemaker|applicationautoscaling)\.services\.k8s\.aws\//;

/** The objects of a document: itself, or the items of a List. */
export function objectsIn({ root }: Document): readonly AckObject[] {
  if (root?.kind !== 'map') return [];
  const items = textAt(root, 'kind') === 'List' ? root.get('items')?.value : undefined;
  if (items?.kind !== 'seq') return objectOf(root, []);
  return items.items.flatMap((item, index) => objectOf(item, ['items', index]));
}

/** Whether any object of the document is a controller's of SageMaker, also one of a kind that is not read. */
export function isOurs({ root }: Document): boolean {
  if (root?.kind !== 'map') return false;
  const items = root.get('items')?.value;
  const isList = textAt(root, 'kind') === 'List' && items?.kind === 'seq';
  return (isList ? items.items : [root]).some(isObjectOfOurs);
}

function isObjectOfOurs(node: Node): boolean {
  if (node.kind !== 'map' || textAt(node, 'kind') === undefined) return false;
  const group = groupOf(node);
  return group === 'sagemaker' || (group === 'applicationautoscaling' && kindOf(node) !== undefined);
}

function objectOf(node: Node, path: Path): readonly AckObject[] {
  if (node.kind !== 'map') return [];
  const kind = kindOf(node);
  const said = node.get('kind');
  return kind && said ? [{ kind, node, path, said }] : [];
}

function kindOf(node: MapNode): AwsKind | undefined {
  const kind = textAt(node, 'kind');
  const group = groupOf(node);
  if (group === 'sagemaker') return sagemaker.find((candidate) => candidate === kind);
  const spec = node.get('spec')?.value;
  if (group === 'cloudwatch') return kind === 'MetricAlarm' && isOfSageMaker(spec) ? 'Alarm' : undefined;
  if (group !== 'applicationautoscaling' || !scalesSageMaker(spec)) return undefined;
  return kind === 'ScalableTarget' || kind === 'ScalingPolicy' ? kind : undefined;
}

/** Application Auto Scaling serves everybody: what says that it is for somebody else is not ours. */
function scalesSageMaker(spec: Node | undefined): boolean {
  const namespace = textAt(spec, 'serviceNamespace');
  if (namespace === undefined || namespace.includes('$') || namespace.includes('{{')) {
    return /^sagemaker:/.test(textAt(spec, 'scalableDimension') ?? '') || isEndpointId(textAt(spec, 'resourceID'));
  }
  return namespace === 'sagemaker';
}

function isEndpointId(id: string | undefined): boolean {
  return /^(endpoint\/.*\/variant\/|inference-component\/)/.test(id ?? '');
}

function isOfSageMaker(spec: Node | undefined): boolean {
  return /^(AWS|\/aws)\/sagemaker\b/i.test(textAt(spec, 'namespace') ?? '');
}

function groupOf(node: MapNode): string | undefined {
  return /^([a-z]+)\.services\.k8s\.aws\//.exec(textAt(node, 'apiVersion') ?? '')?.[1];
}

export function textAt(node: Node | undefined, key: string): string | undefined {
  const value = node?.kind === 'map' ? node.get(key)?.value : undefined;
  return value?.kind === 'scalar' ? value.text : undefined;
}
