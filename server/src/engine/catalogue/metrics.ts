import data from './data/metrics.json' with { type: 'json' };

/** By what Application Auto Scaling scales, the predefined metrics that can steer it; that of requests first. */
export const predefinedMetrics: Readonly<Record<string, readonly string[]>> = data.predefined;

/** What SageMaker publishes to CloudWatch, by the namespace. */
export const publishedMetrics: Readonly<
  Record<
    'ofInstances' | 'ofInvocations' | 'ofQueues' | 'ofCopies',
    { readonly namespace: string; readonly names: readonly string[] }
  >
> = {
  ofInstances: data.ofInstances,
  ofInvocations: data.ofInvocations,
  ofQueues: data.ofQueues,
  ofCopies: data.ofCopies,
};
