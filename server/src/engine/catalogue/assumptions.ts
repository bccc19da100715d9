import data from './data/assumptions.json' with { type: 'json' };
import type { Instance } from './instances.ts';

export interface Band {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

/** The coefficients of the estimate that nobody publishes; each has its source and grade in the data. */
export const assumed = {
  overheadMs: data.overheadMs satisfies Band,
  /** AWS ends a request to a real-time or serverless endpoint after this. */
  answerWithinSeconds: data.answerWithinSeconds.expected,
  /** Standard deviation of the logarithm of the service time. */
  sigma: data.sigma.expected,
  targetUtilisation: data.targetUtilisation.expected,
  patterns: data.patterns,
  serverlessIdleSeconds: data.serverlessIdleSeconds satisfies Band,
  coldStartSigma: data.coldStartSigma.expected,
  lambdaIdleSeconds: data.lambdaIdleSeconds satisfies Band,
  lambdaHighestConcurrency: data.lambdaHighestConcurrency.expected,
  /** Application Auto Scaling, where the document does not say otherwise. */
  scaling: data.scaling,
  taskStartSeconds: data.taskStartSeconds satisfies Band,
  serverlessHighestConcurrency: data.serverlessHighestConcurrency.expected,
  asyncSleepAfterSeconds: data.asyncSleepAfterSeconds satisfies Band,
  peakSeconds: data.peakSeconds.expected,
  batchProvisionSeconds: data.batchProvisionSeconds satisfies Band,
  batchFixedSeconds: data.batchFixedSeconds satisfies Band,
  batchRunsPerMonth: data.batchRunsPerMonth.expected,
  /** Bodies of the call of an asynchronous endpoint and of its answer, each. */
  asyncCallBytes: data.asyncCallBytes.expected,
  s3MonthsKept: data.s3MonthsKept satisfies Band,
  captureFilesPerHour: data.captureFilesPerHour,
  monitorRunSeconds: data.monitorRunSeconds satisfies Band,
  awsBatchStartSeconds: data.awsBatchStartSeconds satisfies Band,
  /** Of an EC2 instance, by what keeps its containers running. */
  ec2VolumeGb: { ECS: data.ec2VolumeGb.ECS, EKS: data.ec2VolumeGb.EKS },
  /** What one capacity unit of a load balancer takes. */
  loadBalancerUnit: data.loadBalancerUnit,
  /** Ephemeral storage that is not charged. */
  freeStorage: data.freeStorage,
  fargateMinimumSeconds: data.fargateMinimumSeconds.expected,
  asyncS3Requests: data.asyncS3RequestsPerInvocation,
} as const;

/** By the size of the model, for want of the size of the image. */
export function coldStartSeconds(modelBytes: number | undefined): Band {
  const { small, large, smallModelBytes } = data.serverlessColdStartSeconds;
  return modelBytes !== undefined && modelBytes > smallModelBytes ? large : small;
}

/** Of a function: by the size of the model, for want of the size of its package. */
export function lambdaColdStartSeconds(modelBytes: number | undefined): Band {
  const { small, middle, large, smallModelBytes, largeModelBytes } = data.lambdaColdStartSeconds;
  if (modelBytes === undefined) return middle;
  if (modelBytes > largeModelBytes) return large;
  return modelBytes > smallModelBytes ? middle : small;
}

/** From the decision to add an instance until it answers. */
export function instanceStartSeconds(instance: Instance | undefined): Band {
  return instance?.accelerator ? data.instanceStartSeconds.gpu : data.instanceStartSeconds.cpu;
}

export function wakeSeconds(instance: Instance | undefined): Band {
  return instance?.accelerator ? data.asyncWakeSeconds.gpu : data.asyncWakeSeconds.cpu;
}
