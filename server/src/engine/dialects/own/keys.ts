import { endpointTypes, type EndpointType } from '../../model/deployment.ts';

/** The keys of `endpoint` by its type, in the order in which they are written. A test holds them against the public schema. */
export const endpointKeys: Readonly<Record<EndpointType, readonly string[]>> = {
  'real-time': [
    'type',
    'instanceType',
    'instanceCount',
    'instancePools',
    'volumeSize',
    'dataCapture',
    'explainer',
    'metrics',
    'autoscaling',
    'rollout',
    'startupTimeout',
    'modelDownloadTimeout',
    'provisionTimeout',
    'inferenceAmi',
    'routing',
    'managedScaling',
    'capacityReservation',
    'streaming',
  ],
  serverless: ['type', 'memory', 'maxConcurrency', 'provisionedConcurrency', 'autoscaling', 'rollout'],
  async: [
    'type',
    'instanceType',
    'instanceCount',
    'instancePools',
    'volumeSize',
    'output',
    'failureOutput',
    'notifications',
    'invocationTimeout',
    'requestTtl',
    'maxConcurrentInvocationsPerInstance',
    'autoscaling',
    'rollout',
    'metrics',
    'startupTimeout',
    'modelDownloadTimeout',
    'provisionTimeout',
    'inferenceAmi',
    'routing',
    'managedScaling',
    'capacityReservation',
  ],
  batch: [
    'type',
    'instanceType',
    'instanceCount',
    'input',
    'dataType',
    'contentType',
    'output',
    'splitType',
    'assembleWith',
    'batchStrategy',
    'maxPayload',
    'maxConcurrentTransforms',
    'invocationTimeout',
    'invocationMaxRetries',
    'joinSource',
    'inputFilter',
    'outputFilter',
    'schedule',
    'ami',
    'environment',
  ],
};

export const allEndpointKeys: readonly string[] = [...new Set(Object.values(endpointKeys).flat())];

/** The types that have the key. */
export function typesWith(key: string): readonly EndpointType[] {
  return endpointTypes.filter((type) => endpointKeys[type].includes(key));
}

/** Keys of one variant that say on what it runs. */
export const variantInstanceKeys = [
  'instanceType',
  'instanceCount',
  'instancePools',
  'volumeSize',
  'startupTimeout',
  'modelDownloadTimeout',
  'provisionTimeout',
  'inferenceAmi',
  'routing',
  'managedScaling',
  'capacityReservation',
  'autoscaling',
];
