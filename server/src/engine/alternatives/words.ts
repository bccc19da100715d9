import type { Configuration, EndpointType } from '../model/deployment.ts';
import { formatSize } from '../model/units.ts';

export const typeNames: Readonly<Record<EndpointType, string>> = {
  'real-time': 'real-time',
  serverless: 'serverless',
  async: 'asynchronous',
  batch: 'batch transform',
};

/** "2 x ml.m5.large", "2 GB, concurrency 20", "2 x ml.m5.large, results in s3://acme-models/async-output/". */
export function formatConfiguration(configuration: Configuration): string {
  if (configuration.type !== 'serverless') {
    const { instanceCount, instanceType, output } = configuration;
    const instances = `${String(instanceCount)} x ${instanceType}`;
    return output === undefined ? instances : `${instances}, results in ${output}`;
  }
  const { memoryMib, maxConcurrency, provisionedConcurrency: provisioned } = configuration;
  const words = [formatSize(memoryMib * 1024 * 1024), `concurrency ${String(maxConcurrency)}`];
  if (provisioned !== undefined) words.push(`${String(provisioned)} provisioned`);
  return words.join(', ');
}
