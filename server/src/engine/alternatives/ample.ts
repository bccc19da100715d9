import { assumed, instanceOf, type Instance } from '../catalogue/catalogue.ts';
import { workersOf } from '../estimate/capacity.ts';
import { erlangB } from '../estimate/erlang.ts';
import { paceBetween } from '../estimate/hardware.ts';
import { quantileAt } from '../estimate/log-normal.ts';
import { z95 } from '../estimate/normal.ts';
import type { InstanceConfiguration } from '../model/deployment.ts';
import type { Need } from './need.ts';

/** The standard normal quantile of 0.999. */
const z999 = 3.0902;

/** Fewest instances that are ample; no fewer than `count`, and at most three times as many. */
export function ampleCount(need: Need, instance: Instance, count: number): number {
  for (let instances = count; instances < 3 * count; instances += 1) {
    if (isEnough(need, instance, instances)) return instances;
  }
  return 3 * count;
}

export function isAmple({ instanceType, instanceCount }: InstanceConfiguration, need: Need): boolean {
  const instance = instanceOf(instanceType);
  return instance !== undefined && isEnough(need, instance, instanceCount);
}

/** At the peak so few requests wait, by an M/M/c queue, that the p95 objective is kept and hardly any request is given up. */
function isEnough(need: Need, instance: Instance, instances: number): boolean {
  const { load, plain } = need;
  const { factor } = paceBetween(instance, need.today);
  const seconds = load.meanSeconds * factor;
  const workers = instances * workersOf(instance);
  const busy = load.peakPerSecond * seconds;
  if (busy >= workers) return false;
  const blocked = erlangB(workers, busy);
  const waiting = blocked / (1 - (busy / workers) * (1 - blocked));
  const longer = (spare: number): number => waiting * Math.exp((-spare * (workers - busy)) / seconds);
  const quantile = (z: number): number => quantileAt(load.service, z) * factor + assumed.overheadMs.expected / 1000;
  const objective = plain.objectives?.p95Seconds;
  const spare95 = objective === undefined ? 0 : objective - quantile(z95);
  const spare999 = assumed.answerWithinSeconds - quantile(z999);
  // An inference that takes too long by itself is not helped by more instances.
  return (spare95 <= 0 || longer(spare95) <= 0.05) && (spare999 <= 0 || longer(spare999) <= 0.0005);
}
