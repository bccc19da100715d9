import type { Latency } from '#protocol/report.ts';
import type { Plan } from './plan.ts';
import type { Load } from './workload.ts';
import { batchTime } from './latency-batch.ts';
import { asyncTime } from './latency-async.ts';
import { realTimeTime } from './latency-real-time.ts';
import { serverlessTime } from './latency-serverless.ts';

export interface ResponseTime {
  /** Null when the plan cannot keep up or is not known well enough; the first assumption then says why. */
  readonly latency: Latency | null;
  readonly assumptions: readonly string[];
  /** Share of the requests that are refused at the peak, when there is a limit on how many run at once. */
  readonly refused?: number;
}

/** How long a plan takes to answer under a load. Another model (a simulation) goes in its place without its callers noticing. */
export type LatencyModel = (plan: Plan, load: Load) => ResponseTime;

/** Closed formulas: a log-normal service time, Erlang C at the peak, renewal cycles for what sleeps. */
export const formulas: LatencyModel = (plan, load) => {
  switch (plan.type) {
    case 'serverless':
      return serverlessTime(plan, load);
    case 'real-time':
      return realTimeTime(plan, load);
    case 'async':
      return asyncTime(plan, load);
    case 'batch':
      return batchTime(plan, load);
    default:
      return { latency: null, assumptions: [] };
  }
};
