import { assumed, instanceStartSeconds, wakeSeconds, type Band, type Instance } from '../../catalogue/catalogue.ts';
import type { EcsPlan, FargatePlan, InstancePlan, Scaling } from '../plan.ts';
import type { Load } from '../workload.ts';
import { casesOf, type Cases } from './latency-of.ts';
import type { Rules, Server } from './timeline.ts';

/** Instances that work on the same kind of requests, and what moves their number. */
export interface Fleet {
  /** Of the requests. */
  readonly share: number;
  readonly server: Server;
  readonly rules: Cases<Rules>;
  /** One queue for all instances, or one for each that requests are spread over at random. */
  readonly queue: 'shared' | 'each';
  readonly shadow: boolean;
  /** Instances can all go, and a queue keeps the requests until one is back. */
  readonly sleeps: boolean;
}

export type FleetPlan = InstancePlan | FargatePlan | EcsPlan;

/** AWS ends a request to an endpoint after 60 s; a queue keeps it for as long as it takes. */
export function fleetsOf(plan: FleetPlan, load: Load): readonly Fleet[] {
  switch (plan.type) {
    case 'fargate': {
      const { tasks, scaling, parallel } = plan;
      const rules = rulesOf(tasks, scaling, 'utilisation', assumed.taskStartSeconds);
      return [alone(serverOf(parallel, load, assumed.answerWithinSeconds), rules)];
    }
    case 'ecs': {
      const { count, scaling, parallel, instance } = plan;
      const rules = rulesOf(count, scaling, 'utilisation', instanceStartSeconds(instance));
      return [alone(serverOf(parallel, load, assumed.answerWithinSeconds), rules)];
    }
    default:
      return plan.fleets.map((fleet) => {
        const { count, scaling, parallel, share, shadow, routing, instance } = fleet;
        const async = plan.type === 'async';
        const start = async ? asyncStart(instance) : instanceStartSeconds(instance);
        const kept = shadow ? undefined : scaling && (async ? scaling : { ...scaling, min: Math.max(1, scaling.min) });
        const rules = rulesOf(count, kept, async ? 'backlog' : 'utilisation', start);
        return {
          share: shadow ? 0 : share,
          server: serverOf(parallel, load, async ? Infinity : assumed.answerWithinSeconds),
          rules,
          queue: async || routing === 'least-outstanding' ? 'shared' : 'each',
          shadow,
          sleeps: async && (kept?.min ?? 1) <= 0,
        };
      });
  }
}

/** Behind a load balancer, which evens out. */
function alone(server: Server, rules: Cases<Rules>): Fleet {
  return { share: 1, server, rules, queue: 'shared', shadow: false, sleeps: false };
}

function serverOf(parallel: number, { meanSeconds }: Load, patience: number): Server {
  return { workers: Math.max(1, parallel), meanSeconds, patience };
}

/** What is left of the time to wake when the alarm has gone off. */
function asyncStart(instance: Instance | undefined): Band {
  const { wakeMinutes, metricDelaySeconds } = assumed.scaling;
  const wake = wakeSeconds(instance);
  return casesOf((at) => Math.max(60, wake[at] - wakeMinutes * 60 - metricDelaySeconds));
}

/** Units of provisioned concurrency, which start like a task. */
export function unitRules(count: number, scaling: Scaling | undefined): Rules {
  return rulesOf(count, scaling, 'utilisation', assumed.taskStartSeconds).expected;
}

function rulesOf(
  count: number,
  scaling: Scaling | undefined,
  metric: 'utilisation' | 'backlog',
  start: Band,
): Cases<Rules> {
  const { outMinutes, inMinutes, metricDelaySeconds, cooldownSeconds, wakeMinutes, backlogTarget } = assumed.scaling;
  const usual = metric === 'backlog' ? backlogTarget : assumed.targetUtilisation;
  const least = Math.max(0, scaling?.min ?? count);
  const most = Math.max(least, scaling?.max ?? count);
  return casesOf((at) => ({
    count: Math.min(Math.max(count, least), most),
    min: least,
    max: most,
    keeps: scaling?.keeps ?? { metric, value: usual },
    // With target tracking beside it, a step policy is the one that wakes what sleeps, which happens anyhow.
    steps: scaling?.keeps ? undefined : scaling?.steps,
    outCooldown: scaling?.scaleOutCooldownSeconds ?? cooldownSeconds,
    inCooldown: scaling?.scaleInCooldownSeconds ?? cooldownSeconds,
    outMinutes,
    inMinutes: metric === 'backlog' ? assumed.asyncSleepAfterSeconds[at] / 60 : inMinutes,
    wakeMinutes,
    metricDelay: metricDelaySeconds,
    start: start[at],
    changes: scaling?.changes ?? [],
  }));
}
