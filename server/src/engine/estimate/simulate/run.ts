import type { Band } from '../../catalogue/catalogue.ts';
import type { Capacity, Latency } from '#protocol/report.ts';

/** A simulated month of a plan under a load: how fast it answers, how busy it is, and what it uses. */
export interface Run {
  /** Null when it cannot keep up with the traffic; `problem` then says why. */
  readonly latency: Latency | null;
  readonly problem: string | null;
  readonly capacity: Capacity;
  readonly usage: Usage;
  /** What is assumed of the latency and the capacity, in words. */
  readonly assumptions: readonly string[];
}

/** What is billed by. All of a month of 730 h. */
export interface Usage {
  /** Requests that are answered. */
  readonly requests: number;
  /** Instance-hours of each fleet in the order of the plan; of tasks on Fargate, of instances on ECS. Empty where none are billed. */
  readonly instanceHours: readonly Band[];
  /** Of the requests that are answered. */
  readonly coldShare: Band;
  /** Seconds of cold starts, for what bills them. */
  readonly coldSeconds: Band;
  /** Of the requests that come: refused, or not answered in the time AWS allows. */
  readonly throttledShare: number;
  /** Of the requests that are answered: beyond the provisioned concurrency; 1 without any. */
  readonly spilledShare: number;
  /** Hours in which provisioned concurrency is enabled, times its units. */
  readonly provisionedHours: number;
  /** How often what had scaled to zero starts. */
  readonly wakeUps: Band;
  /** Of batch jobs. */
  readonly jobs: Jobs | null;
}

export interface Jobs {
  readonly runs: number;
  /** In each run. */
  readonly requests: number;
  /** From the start of the work to its end, of each instance of a run: what is billed. */
  readonly seconds: Band;
}
