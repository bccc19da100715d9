import { assumed } from '../catalogue/catalogue.ts';
import { valueOf } from '../model/field.ts';
import type { Deployment } from '../model/deployment.ts';
import type { Measured, Times } from '../measured/measured.ts';
import type { Settings } from '../settings.ts';
import { fromMean, fromMeanAndP95, type LogNormal } from './log-normal.ts';

/** A number that was measured, and where. */
export interface Taken<T> {
  readonly value: T;
  readonly source: string;
  /** Whether it is a whole round trip of the client. */
  readonly roundTrip: boolean;
}

/** What was measured of one deployment. */
export interface MeasuredLoad {
  readonly inference: Taken<Times> | undefined;
  readonly overhead: Taken<Times> | undefined;
  readonly coldStart: Taken<Times> | undefined;
  /** Of real traffic: what a test sends says nothing of it. */
  readonly perSecond: Taken<number> | undefined;
}

/** Of several files, the last one that has a number; of several instances in a file, the one that the deployment has. */
export function measuredFor(deployment: Deployment, { measured: all }: Settings): MeasuredLoad {
  const own = all.filter((one) => one.deployment === undefined || one.deployment === deployment.title);
  const readings = own.flatMap(({ measured }) => fitting(measured, deployment) ?? []).toReversed();
  const last = <T>(read: (measured: Measured) => T | undefined): Taken<T> | undefined => {
    for (const measured of readings) {
      const value = read(measured);
      if (value !== undefined) return { value, source: sourceOf(measured, deployment), roundTrip: measured.roundTrip };
    }
    return undefined;
  };
  return {
    inference: last(({ inferenceSeconds }) => inferenceSeconds),
    overhead: last(({ overheadSeconds }) => overheadSeconds),
    coldStart: last(({ coldStartSeconds }) => coldStartSeconds),
    perSecond: last(({ rate }) => (rate?.of === 'traffic' ? rate.perSecond : undefined)),
  };
}

export function distributionOf({ mean, p95 }: Times, sigma: number): LogNormal {
  return p95 === undefined ? fromMean(mean, sigma) : fromMeanAndP95(mean, p95);
}

/** What a number that was not measured is spread by. */
export const spreads = { overhead: assumed.sigma, coldStart: assumed.coldStartSigma } as const;

function fitting(measured: readonly Measured[], deployment: Deployment): Measured | undefined {
  const { instanceType, memoryMib } = hardwareOf(deployment);
  return (
    measured.find((one) => one.instanceType !== undefined && one.instanceType === instanceType) ??
    measured.find((one) => one.memoryMib !== undefined && one.memoryMib === memoryMib) ??
    measured[0]
  );
}

/** Another instance takes another time, and nobody knows which. */
function sourceOf(measured: Measured, deployment: Deployment): string {
  const { instanceType } = hardwareOf(deployment);
  const { source, instanceType: on } = measured;
  if (on === undefined) return source;
  return on === instanceType ? `${source}, on ${on}` : `${source}, on ${on} and not on ${instanceType ?? 'this one'}`;
}

function hardwareOf({ variants }: Deployment): { readonly instanceType?: string; readonly memoryMib?: number } {
  const first = valueOf(variants)?.[0];
  const instanceType = first && valueOf(first.instanceType);
  const serverless = first && valueOf(first.serverless);
  const memoryMib = serverless && valueOf(serverless.memoryMib);
  return {
    ...(instanceType === undefined ? {} : { instanceType }),
    ...(memoryMib === undefined ? {} : { memoryMib }),
  };
}
