import type { Document, Node } from '../../yaml/node.ts';
import type { AwsKind } from '../aws/resource.ts';
import { objectsIn, textAt, type KubernetesObject } from '../kubernetes.ts';

/** An object of Kubernetes that stands for a resource of AWS. */
export interface AckObject extends KubernetesObject {
  readonly of: AwsKind;
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

export function ackObjectsIn(document: Document): readonly AckObject[] {
  return objectsIn(document).flatMap((object) => {
    const of = awsKindOf(object);
    return of ? [{ ...object, of }] : [];
  });
}

/** Whether any object of the document is a controller's of SageMaker, also one of a kind that is not read. */
export function isOurs(document: Document): boolean {
  return objectsIn(document).some((object) => {
    const of = awsKindOf(object);
    return object.group === 'sagemaker.services.k8s.aws' || of === 'ScalableTarget' || of === 'ScalingPolicy';
  });
}

function awsKindOf({ group, kind, node }: KubernetesObject): AwsKind | undefined {
  const spec = node.get('spec')?.value;
  switch (group) {
    case 'sagemaker.services.k8s.aws':
      return sagemaker.find((candidate) => candidate === kind);
    case 'cloudwatch.services.k8s.aws':
      return kind === 'MetricAlarm' && isOfSageMaker(spec) ? 'Alarm' : undefined;
    case 'applicationautoscaling.services.k8s.aws':
      if (!scalesSageMaker(spec)) return undefined;
      return kind === 'ScalableTarget' || kind === 'ScalingPolicy' ? kind : undefined;
    default:
      return undefined;
  }
}

/** Application Auto Scaling serves everybody: one of three members says that it is for SageMaker. */
function scalesSageMaker(spec: Node | undefined): boolean {
  const isOfEndpoint = /^(endpoint\/.*\/variant\/|inference-component\/)/.test(textAt(spec, 'resourceID') ?? '');
  const isOfDimension = (textAt(spec, 'scalableDimension') ?? '').startsWith('sagemaker:');
  return textAt(spec, 'serviceNamespace') === 'sagemaker' || isOfDimension || isOfEndpoint;
}

function isOfSageMaker(spec: Node | undefined): boolean {
  return /^(AWS|\/aws)\/sagemaker\b/i.test(textAt(spec, 'namespace') ?? '');
}
