import type { Configuration, EndpointType } from '#engine/model/deployment.ts';

/** One of each type, to which dialects switch. */
export const configurations: Readonly<Record<EndpointType, Configuration>> = {
  'real-time': { type: 'real-time', instanceType: 'ml.c6i.xlarge', instanceCount: 2 },
  serverless: { type: 'serverless', memoryMib: 3072, maxConcurrency: 20 },
  async: { type: 'async', instanceType: 'ml.c6i.xlarge', instanceCount: 1, output: 's3://acme-results/out/' },
  batch: {
    type: 'batch',
    instanceType: 'ml.m5.xlarge',
    instanceCount: 1,
    input: 's3://acme-data/in/',
    output: 's3://acme-data/out/',
    maxPayloadMib: 6,
    maxConcurrentTransforms: 4,
  },
};
