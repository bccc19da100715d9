import type { Document } from '../../yaml/node.ts';
import { objectsIn, type KubernetesObject } from '../kubernetes.ts';

/**
 * Kinds that deploy, by the operator's CRDs (aws/amazon-sagemaker-operator-for-k8s, read 2026-11-21); it trains and processes
 * too, which is none of ours.
 */
export type LegacyKind =
  'HostingDeployment' | 'EndpointConfig' | 'Model' | 'BatchTransformJob' | 'HostingAutoscalingPolicy';

const kinds: Readonly<Record<string, LegacyKind>> = {
  HostingDeployment: 'HostingDeployment',
  EndpointConfig: 'EndpointConfig',
  Model: 'Model',
  BatchTransformJob: 'BatchTransformJob',
  HostingAutoscalingPolicy: 'HostingAutoscalingPolicy',
  // As it was called before version 1.2.
  HostingDeploymentAutoscalingJob: 'HostingAutoscalingPolicy',
};

export interface LegacyObject extends KubernetesObject {
  readonly of: LegacyKind;
}

export const mark = /\bsagemaker\.aws\.amazon\.com\/v\d/;

export function legacyObjectsIn(document: Document): readonly LegacyObject[] {
  return objectsIn(document).flatMap((object) => {
    const of = Object.hasOwn(kinds, object.kind) ? kinds[object.kind] : undefined;
    return object.group === 'sagemaker.aws.amazon.com' && of ? [{ ...object, of }] : [];
  });
}
