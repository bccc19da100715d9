export interface Step {
  readonly limit: string;
  readonly at: string;
  /** In percent of the fleet: API_TrafficRoutingConfig and API_RollingUpdatePolicy, 2026-10-01. */
  readonly least: number;
  /** What to write where there is no size at all. */
  readonly usual: number;
}

export const canary: Step = { limit: 'rollout/canary-size', at: '/rollout/blueGreen/canarySize', least: 0, usual: 10 };
export const linear: Step = {
  limit: 'rollout/linear-step',
  at: '/rollout/blueGreen/linearStepSize',
  least: 10,
  usual: 20,
};
export const rolling: Step = {
  limit: 'rollout/rolling-batch',
  at: '/rollout/rolling/maximumBatchSize',
  least: 5,
  usual: 20,
};
/** In percent too, for all of them. */
export const most = 50;
