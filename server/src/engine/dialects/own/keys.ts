import { endpointTypes, type EndpointType } from '../../model/deployment.ts';

/** The keys of `endpoint` by its type, in the order in which they are written. A test holds them against the public schema. */
export const endpointKeys: Readonly<Record<EndpointType, readonly string[]>> = {
  'real-time': [
    'type',
    'instanceType',
    'instanceCount',
    'volumeSize',
    'routing',
    'dataCapture',
    'autoscaling',
    'rollout',
    'startupTimeout',
    'modelDownloadTimeout',
    'streaming',
  ],
  serverless: ['type', 'memory', 'maxConcurrency', 'provisionedConcurrency', 'autoscaling'],
  async: [
    'type',
    'instanceType',
    'instanceCount',
    'volumeSize',
    'output',
    'failureOutput',
    'notifications',
    'invocationTimeout',
    'requestTtl',
    'maxConcurrentInvocationsPerInstance',
    'autoscaling',
    'startupTimeout',
    'modelDownloadTimeout',
  ],
  batch: [
    'type',
    'instanceType',
    'instanceCount',
    'input',
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
  ],
};

/** The types that have the key. */
export function typesWith(key: string): readonly EndpointType[] {
  return endpointTypes.filter((type) => endpointKeys[type].includes(key));
}

/** Keys of one variant that say on what it runs. */
export const variantInstanceKeys = [
  'instanceType',
  'instanceCount',
  'volumeSize',
  'startupTimeout',
  'modelDownloadTimeout',
];
