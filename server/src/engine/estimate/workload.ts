import { assumed } from '../catalogue/catalogue.ts';
import { valueOf, type Field } from '../model/field.ts';
import type { Deployment, TrafficPattern, Workload } from '../model/deployment.ts';
import { formatDuration, formatRate, formatSize } from '../model/units.ts';
import type { Settings } from '../settings.ts';
import type { Fact } from '#protocol/report.ts';
import { fromMean, fromMeanAndP95, quantileAt, type LogNormal } from './log-normal.ts';
import { z95 } from './normal.ts';

/** The requests as the estimate uses them: nothing is unknown here any more, and `facts` says what was assumed. */
export interface Load {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Time the model takes for one request. */
  readonly service: LogNormal;
  readonly meanSeconds: number;
  /** Over the whole month. */
  readonly averagePerSecond: number;
  readonly peakPerSecond: number;
  /** Part of the month in which requests come at all. */
  readonly activeShare: number;
  readonly pattern: TrafficPattern;
  /** What was measured, in place of what is assumed. */
  readonly measured?: MeasuredTimes;
  readonly modelBytes: number | undefined;
  readonly facts: readonly Fact[];
}

/** Times in seconds. */
export interface MeasuredTimes {
  readonly overheadSeconds?: LogNormal;
  readonly coldStartSeconds?: LogNormal;
  /** Of each time that is given, where it was measured. */
  readonly source: string;
}

export const trafficLabel = 'average traffic';

/** Requests per second while requests come. */
export function activePerSecond({ averagePerSecond, activeShare, peakPerSecond }: Load): number {
  return Math.min(Math.max(peakPerSecond, averagePerSecond), averagePerSecond / activeShare);
}

export function loadOf(deployment: Deployment, settings: Settings): Load {
  const { workload } = deployment;
  const facts: Fact[] = [];
  const take = <T>(label: string, field: Field<T>, other: T, format: (value: T) => string): T => {
    const value = valueOf(field);
    facts.push({ label, value: format(value ?? other), ...basisOf(value !== undefined) });
    return value ?? other;
  };
  const requestBytes = take('request payload', workload.requestBytes, settings.assumed.requestBytes, formatSize);
  const responseBytes = take('response payload', workload.responseBytes, settings.assumed.responseBytes, formatSize);
  const meanSeconds = positive(
    take('mean inference time', workload.inferenceSeconds, settings.assumed.inferenceSeconds, formatDuration),
  );
  const service = serviceOf(workload, meanSeconds, facts);
  const pattern = take('traffic pattern', workload.pattern, settings.assumed.pattern, (name) => name);
  const traffic = trafficOf(workload, settings, pattern, facts);
  const { activeShare } = assumed.patterns[pattern];
  return {
    requestBytes,
    responseBytes,
    service,
    meanSeconds,
    ...traffic,
    activeShare,
    pattern,
    modelBytes: valueOf(deployment.model.sizeBytes),
    facts,
  };
}

/** The same requests, `factor` times as many. */
export function scaledLoad(load: Load, factor: number): Load {
  return { ...load, averagePerSecond: load.averagePerSecond * factor, peakPerSecond: load.peakPerSecond * factor };
}

function serviceOf(workload: Workload, meanSeconds: number, facts: Fact[]): LogNormal {
  const p95 = valueOf(workload.inferenceP95Seconds);
  const service = p95 === undefined ? fromMean(meanSeconds, assumed.sigma) : fromMeanAndP95(meanSeconds, p95);
  const value = p95 ?? quantileAt(service, z95);
  facts.push({
    label: 'p95 inference time',
    value: formatDuration(Number(value.toPrecision(2))),
    ...basisOf(p95 !== undefined),
  });
  return service;
}

function trafficOf(
  workload: Workload,
  settings: Settings,
  pattern: TrafficPattern,
  facts: Fact[],
): Pick<Load, 'averagePerSecond' | 'peakPerSecond'> {
  const { peakFactor } = assumed.patterns[pattern];
  const average = valueOf(workload.averageRequestsPerSecond);
  const peak = valueOf(workload.peakRequestsPerSecond);
  const averagePerSecond = rate(
    average ?? (peak === undefined ? settings.assumed.averageRequestsPerSecond : peak / peakFactor),
  );
  // A peak below the average is no peak; the average is then the least it can be.
  const peakPerSecond = rate(Math.max(peak ?? averagePerSecond * peakFactor, averagePerSecond));
  const from = (known: boolean, words: string): string => (known ? '' : ` (${words})`);
  facts.push(
    {
      label: trafficLabel,
      value: `${formatRate(averagePerSecond)}${from(average !== undefined || peak === undefined, `the peak / ${peakFactor}`)}`,
      ...basisOf(average !== undefined),
    },
    {
      label: 'peak traffic',
      value: `${formatRate(peakPerSecond)}${from(peak !== undefined, `${peakFactor} x the average, ${pattern}`)}`,
      ...basisOf(peak !== undefined),
    },
  );
  return { averagePerSecond, peakPerSecond };
}

export function basisOf(given: boolean): Pick<Fact, 'basis' | 'source'> {
  return given ? { basis: 'given', source: null } : { basis: 'assumed', source: 'mldeploy.workload settings' };
}

/** Zero and less are no times, and nothing takes 30 years; the limits report such values, the estimate only has to survive them. */
function positive(seconds: number): number {
  return Math.min(1e9, Math.max(1e-6, seconds));
}

function rate(perSecond: number): number {
  return Math.min(1e9, Math.max(0, perSecond));
}
