import { assumed, type Band } from '../catalogue/catalogue.ts';
import type { Alternative } from '../model/alternative.ts';
import { fromMean, meanOf, variation, type LogNormal } from './log-normal.ts';
import type { Load } from './workload.ts';

/** Models of several deployments on one multi-model endpoint, as one of them sees it. */
export interface Shared {
  readonly models: number;
  /** Of all of them, on the hardware of the endpoint; the times of an answer are this model's. */
  readonly load: Load;
  /** Of all requests, this model's. */
  readonly share: number;
  /** Of its requests, those that find it not loaded, and what loading takes. */
  readonly missed: number;
  readonly loadSeconds: Band;
  /** Of the models, those whose size is assumed, since nobody says it. */
  readonly unsized: number;
  /** Whether each of the models is called so rarely that it leaves most of an instance idle. */
  readonly isRare: boolean;
  /** What is best for each of the others alone costs; undefined where that is not known of each. */
  readonly othersUsd: number | undefined;
}

/** A way of running a deployment, beside what it alone would take. */
export interface Choice extends Alternative {
  readonly shared?: Shared;
  /** An endpoint of its own for each model of what is a multi-model endpoint now. */
  readonly apart?: boolean;
}

/** The requests of all of them, which one queue takes; the first is the one that is asked about. */
export function together(loads: readonly [Load, ...Load[]]): Load {
  const [own] = loads;
  const sum = (of: (load: Load) => number): number => loads.reduce((total, load) => total + of(load), 0);
  const averagePerSecond = sum((load) => load.averagePerSecond);
  const weighted = (of: (load: Load) => number): number =>
    averagePerSecond > 0 ? sum((load) => of(load) * load.averagePerSecond) / averagePerSecond : of(own);
  const meanSeconds = weighted((load) => load.meanSeconds);
  const busiest = loads.reduce((a, b) => (b.averagePerSecond > a.averagePerSecond ? b : a));
  return {
    ...own,
    requestBytes: weighted((load) => load.requestBytes),
    responseBytes: weighted((load) => load.responseBytes),
    meanSeconds,
    service: mixed(loads, weighted),
    answers: own.service,
    averagePerSecond,
    // They may well be called at the same time.
    peakPerSecond: sum((load) => load.peakPerSecond),
    pattern: busiest.pattern,
    activeShare: assumed.patterns[busiest.pattern].activeShare,
  };
}

/** The log-normal with the mean and the variance of the mixture. */
function mixed(loads: readonly Load[], weighted: (of: (load: Load) => number) => number): LogNormal {
  const [first] = loads;
  if (first && loads.every(({ service }) => service.mu === first.service.mu && service.sigma === first.service.sigma)) {
    return first.service;
  }
  const mean = weighted(({ service }) => meanOf(service));
  const squares = weighted(({ service }) => meanOf(service) ** 2 * (1 + variation(service)));
  return fromMean(mean, Math.sqrt(Math.log(Math.max(1, squares / (mean * mean)))));
}

/** A model in a memory that keeps those that were called last. */
export interface Cached {
  readonly perSecond: number;
  readonly mib: number;
}

/** Of the first's requests, those that find it not in the memory, which drops what was called longest ago (Che's approximation). */
export function missedShare(models: readonly Cached[], capacityMib: number): number {
  const [own] = models;
  const all = models.reduce((sum, { mib }) => sum + mib, 0);
  if (!own || all <= capacityMib || own.perSecond <= 0) return 0;
  const kept = (seconds: number): number =>
    models.reduce((sum, { mib, perSecond }) => sum + mib * -Math.expm1(-perSecond * seconds), 0);
  // How long a model stays after its last call: between a moment and for as good as ever.
  let [short, long] = [-30, 60];
  for (let step = 0; step < 60; step += 1) {
    const middle = (short + long) / 2;
    if (kept(2 ** middle) > capacityMib) long = middle;
    else short = middle;
  }
  return Math.exp(-own.perSecond * 2 ** short);
}
