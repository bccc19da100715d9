import type { Architecture, Band, Instance } from '../catalogue/catalogue.ts';

/** What runs, as far as it costs and answers: read from a deployment or from a configuration, with every gap filled. */
export type Plan = InstancePlan | ServerlessPlan | LambdaPlan | FargatePlan | EcsPlan | AwsBatchPlan;

/** Between which counts something is kept, and what moves them. */
export interface Scaling {
  readonly min: number;
  readonly max: number;
  /** What target tracking keeps; undefined without it, or for a metric of the author's own. */
  readonly keeps: Keeps | undefined;
  readonly steps: Steps | undefined;
  readonly scaleInCooldownSeconds: number | undefined;
  readonly scaleOutCooldownSeconds: number | undefined;
  /** The week's scheduled changes, by minute; empty without scheduled actions. */
  readonly changes: readonly ScheduledChange[];
  /** Scheduled actions that no week repeats (`at(...)`, days of the month) or that are not understood: not taken into account. */
  readonly unread: readonly string[];
}

/** A value for each instance, copy or unit. */
export interface Keeps {
  /** `utilisation` is a share (0 to 1) of its workers. */
  readonly metric: 'invocations-per-minute' | 'concurrent-requests' | 'utilisation' | 'backlog';
  readonly value: number;
}

/** A step-scaling policy; a wake-up alarm on HasBacklogWithoutCapacity is one on a backlog of 1. */
export interface Steps {
  readonly metric: Keeps['metric'];
  readonly threshold: number;
  readonly kind: 'change' | 'percent' | 'exact';
  /** Bounds on what the metric is over the threshold. */
  readonly adjustments: readonly {
    readonly lower: number | undefined;
    readonly upper: number | undefined;
    readonly adjustment: number;
  }[];
  readonly cooldownSeconds: number | undefined;
}

/** From this minute of the week (0 is Monday, 00:00) until the next change; what is undefined stays as it is. */
export interface ScheduledChange {
  readonly minute: number;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export interface InstancePlan {
  readonly type: 'real-time' | 'async' | 'batch';
  /** Of a plan with several variants each is a fleet of its own; else one. */
  readonly fleets: readonly Fleet[];
  /** Of a batch job, when its schedule is given. */
  readonly runsPerMonth: number | undefined;
  /** Of a batch job: files in a run, where the input shows it; more instances than files have nothing to do. */
  readonly objects: number | undefined;
  /** Models that share the instances and are loaded when they are asked for. */
  readonly multiModel: boolean;
  /** Models of several deployments of the file, of which the plan is one's; undefined on an endpoint of its own. */
  readonly shared: SharedModels | undefined;
  readonly capture: Capture | undefined;
  /** Of an asynchronous endpoint: messages to SNS topics for each request. */
  readonly notifications: number;
  readonly monitors: readonly Monitor[];
}

export interface SharedModels {
  readonly models: number;
  /** Of all requests, this model's. */
  readonly share: number;
  /** Of its requests, those that find it not loaded, and what loading takes. */
  readonly missed: number;
  readonly loadSeconds: Band;
  /** Of the models, those whose size is assumed, since nobody says it. */
  readonly unsized: number;
}

export interface Fleet {
  readonly name: string | undefined;
  readonly instanceType: string;
  readonly instance: Instance | undefined;
  /** As written; with autoscaling where it starts from. */
  readonly count: number;
  readonly volumeGb: number | undefined;
  /** A shadow fleet costs, but answers nobody. */
  readonly shadow: boolean;
  /** Of all requests, those that it works on: by the weights of the variants, or by the share that a shadow test copies. */
  readonly share: number;
  /** Requests one instance works on at once. */
  readonly parallel: number;
  readonly scaling: Scaling | undefined;
  /** Undefined: AWS's default, which is random. */
  readonly routing: 'random' | 'least-outstanding' | undefined;
  /** Other types that an instance pool may run in place of the first. */
  readonly pool: readonly string[];
  /** Inference components that share the instances. */
  readonly components: readonly ComponentCopies[];
}

/** Copies of one model; the instances that hold them are what is billed. */
export interface ComponentCopies {
  readonly name: string | undefined;
  readonly copies: number;
  readonly scaling: Scaling | undefined;
  readonly cpuCores: number;
  readonly accelerators: number;
  readonly memoryMib: number;
}

/** Data capture, which writes what it samples to S3. */
export interface Capture {
  /** Of the requests, 0 to 1. */
  readonly share: number;
  readonly input: boolean;
  readonly output: boolean;
}

/** A job of Model Monitor on instances of its own. */
export interface Monitor {
  readonly name: string | undefined;
  readonly instanceType: string;
  readonly count: number;
  readonly volumeGb: number;
  readonly runsPerMonth: number | undefined;
  readonly maxRuntimeSeconds: number | undefined;
}

export interface ServerlessPlan {
  readonly type: 'serverless';
  readonly memoryMib: number;
  readonly maxConcurrency: number;
  /** Enabled all the time, but for what scales it. */
  readonly provisioned: number;
  readonly provisionedScaling: Scaling | undefined;
}

export interface LambdaPlan {
  readonly type: 'lambda';
  readonly memoryMib: number;
  readonly architecture: Architecture;
  /** Of /tmp; 512 are free. */
  readonly ephemeralMib: number;
  readonly provisioned: number;
  /** Undefined: what the account has left of its concurrency. */
  readonly reserved: number | undefined;
  readonly timeoutSeconds: number;
  /** `REST` or `HTTP` where an API Gateway stands in front. */
  readonly api: 'REST' | 'HTTP' | undefined;
}

export interface FargatePlan {
  readonly type: 'fargate';
  /** 1024 are one vCPU. */
  readonly cpuUnits: number;
  readonly memoryMib: number;
  readonly architecture: Architecture;
  /** Of a task; 20 are free. */
  readonly ephemeralGib: number;
  readonly tasks: number;
  readonly scaling: Scaling | undefined;
  /** Requests one task works on at once. */
  readonly parallel: number;
}

export interface EcsPlan {
  readonly type: 'ecs';
  readonly orchestrator: 'ECS' | 'EKS';
  /** EC2's name: `g5.xlarge`. */
  readonly instanceType: string;
  readonly instance: Instance | undefined;
  /** Of instances; with autoscaling where it starts from. */
  readonly count: number;
  readonly scaling: Scaling | undefined;
  /** Requests one instance works on at once. */
  readonly parallel: number;
}

export interface AwsBatchPlan {
  readonly type: 'aws-batch';
  readonly platform: 'EC2' | 'FARGATE';
  readonly architecture: Architecture;
  /** Of one job; an array has `arraySize` of them in each run. */
  readonly vcpus: number;
  readonly memoryMib: number;
  readonly gpus: number;
  readonly arraySize: number;
  readonly runsPerMonth: number | undefined;
  /** On EC2 the type that one job fills best, by EC2's name; undefined where none is known that holds it. */
  readonly instanceType: string | undefined;
  readonly instance: Instance | undefined;
  /** Jobs that one such instance holds. */
  readonly jobsPerInstance: number;
  readonly timeoutSeconds: number | undefined;
}

/** Counts that no account reaches are slips of the keys; the limits report them, the bill only has to stay a number. */
export function bounded(count: number, most = 1e6): number {
  return Math.min(most, Math.max(0, count));
}

/** Whether instances are billed that SageMaker runs. */
export function hasFleets(plan: Plan): plan is InstancePlan {
  return plan.type === 'real-time' || plan.type === 'async' || plan.type === 'batch';
}
