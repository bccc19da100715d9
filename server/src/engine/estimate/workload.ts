import { assumed } from '../catalogue/catalogue.ts';
import { valueOf, type Field } from '../model/field.ts';
import type { Deployment, TrafficPattern, Workload } from '../model/deployment.ts';
import { formatDuration, formatPeak, formatRate, formatSize } from '../model/units.ts';
import type { Times } from '../measured/measured.ts';
import type { Settings } from '../settings.ts';
import type { Fact } from '#protocol/report.ts';
import { fromMean, fromMeanAndP95, quantileAt, type LogNormal } from './log-normal.ts';
import { distributionOf, measuredFor, spreads, type MeasuredLoad, type Taken } from './measured-load.ts';
import { z95 } from './normal.ts';

/** The requests as the estimate uses them: nothing is unknown here any more, and `facts` says what was assumed. */
export interface Load {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Time the model takes for one request. */
  readonly service: LogNormal;
  readonly meanSeconds: number;
  /** Time of the model that is asked about, where the requests are of several. */
  readonly answers?: LogNormal;
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
  /** Whether the time of a request is the whole round trip of the client, to which nothing is to be added. */
  readonly roundTrip?: boolean;
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
  const measured = measuredFor(deployment, settings);
  const facts: Fact[] = [];
  const take = <T>(label: string, field: Field<T>, other: T, format: (value: T) => string): T => {
    const value = valueOf(field);
    facts.push({ label, value: format(value ?? other), ...basisOf(value !== undefined) });
    return value ?? other;
  };
  const requestBytes = take('request payload', workload.requestBytes, settings.assumed.requestBytes, formatSize);
  const responseBytes = take('response payload', workload.responseBytes, settings.assumed.responseBytes, formatSize);
  const { inference } = measured;
  const meanSeconds = inference
    ? positive(inference.value.mean)
    : positive(
        take('mean inference time', workload.inferenceSeconds, settings.assumed.inferenceSeconds, formatDuration),
      );
  const service = inference ? measuredService(workload, inference, facts) : serviceOf(workload, meanSeconds, facts);
  const pattern = take('traffic pattern', workload.pattern, settings.assumed.pattern, (name) => name);
  const traffic = trafficOf(workload, settings, pattern, measured.perSecond, facts);
  const times = measuredTimes(measured, facts);
  const { activeShare } = assumed.patterns[pattern];
  return {
    requestBytes,
    responseBytes,
    service,
    meanSeconds,
    ...traffic,
    activeShare,
    pattern,
    ...(times && { measured: times }),
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

/** A measurement counts before what the document says, which is then said beside it. */
function measuredService(workload: Workload, { value, source, roundTrip }: Taken<Times>, facts: Fact[]): LogNormal {
  const service = distributionOf({ ...value, mean: positive(value.mean) }, assumed.sigma);
  const what = roundTrip ? ', round trips of the client' : '';
  const basisFor = (given: Field<number>): Pick<Fact, 'basis' | 'source'> => {
    const said = valueOf(given);
    const beside = said === undefined ? '' : `; the manifest says ${formatDuration(said)}`;
    return { basis: 'measured', source: `${source}${what}${beside}` };
  };
  facts.push({
    label: 'mean inference time',
    value: formatDuration(Number(value.mean.toPrecision(3))),
    ...basisFor(workload.inferenceSeconds),
  });
  facts.push({
    label: 'p95 inference time',
    value: formatDuration(Number((value.p95 ?? quantileAt(service, z95)).toPrecision(3))),
    ...(value.p95 === undefined ? basisOf(false) : basisFor(workload.inferenceP95Seconds)),
  });
  return service;
}

function measuredTimes({ inference, overhead, coldStart }: MeasuredLoad, facts: Fact[]): MeasuredTimes | undefined {
  const roundTrip = inference?.roundTrip === true;
  // What SageMaker adds is in the round trip already.
  const added = roundTrip ? undefined : overhead;
  for (const [label, taken] of [
    ['overhead of the service', added],
    ['cold start', coldStart],
  ] as const) {
    if (!taken) continue;
    const { value, source } = taken;
    facts.push({ label, value: formatDuration(Number(value.mean.toPrecision(3))), basis: 'measured', source });
  }
  if (!roundTrip && !added && !coldStart) return undefined;
  const sources = [roundTrip ? inference : undefined, added, coldStart].flatMap((taken) => taken?.source ?? []);
  return {
    ...(roundTrip && { roundTrip }),
    ...(added && { overheadSeconds: distributionOf(added.value, spreads.overhead) }),
    ...(coldStart && { coldStartSeconds: distributionOf(coldStart.value, spreads.coldStart) }),
    source: [...new Set(sources)].join('; '),
  };
}

function trafficOf(
  workload: Workload,
  settings: Settings,
  pattern: TrafficPattern,
  measured: Taken<number> | undefined,
  facts: Fact[],
): Pick<Load, 'averagePerSecond' | 'peakPerSecond'> {
  const { peakFactor } = assumed.patterns[pattern];
  const average = valueOf(workload.averageRequestsPerSecond);
  const peak = valueOf(workload.peakRequestsPerSecond);
  // What the document says of the traffic may well be about the months to come.
  const seen = average === undefined && peak === undefined ? measured : undefined;
  const averagePerSecond = rate(
    average ?? seen?.value ?? (peak === undefined ? settings.assumed.averageRequestsPerSecond : peak / peakFactor),
  );
  // A peak below the average is no peak; the average is then the least it can be.
  const peakPerSecond = rate(Math.max(peak ?? averagePerSecond * peakFactor, averagePerSecond));
  const from = (known: boolean, words: string): string => (known ? '' : ` (${words})`);
  facts.push(
    {
      label: trafficLabel,
      value: `${formatRate(averagePerSecond)}${from(average !== undefined || peak === undefined, `the peak / ${peakFactor}`)}`,
      ...(seen ? { basis: 'measured', source: seen.source } : basisOf(average !== undefined)),
    },
    {
      label: 'peak traffic',
      value: `${peak === undefined ? formatPeak(peakPerSecond) : formatRate(peakPerSecond)}${from(peak !== undefined, `${peakFactor} x the average, ${pattern}`)}`,
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
