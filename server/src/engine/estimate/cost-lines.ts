import {
  dataPrice,
  provisionedPrice,
  s3Price,
  serverlessPrice,
  volumePrice,
  type Band,
} from '../catalogue/catalogue.ts';
import { secondsPerMonth } from '../model/units.ts';
import { amount, exactly, line, type Line } from './lines.ts';
import { instancePrice, type Market } from './market.ts';

/** 730 */
export const hoursPerMonth = secondsPerMonth / 3600;
const bytesPerGb = 2 ** 30;

export interface InstanceUsage {
  readonly label: string;
  readonly type: 'real-time' | 'async' | 'batch';
  readonly instanceType: string;
  /** Instance-hours in the month. */
  readonly hours: Band;
  /** "730 h x 2 instances" */
  readonly words: () => string;
}

export function instanceLine(usage: InstanceUsage, market: Market): Line {
  return line(usage.label, usage.hours, '/h', instancePrice(usage.type, usage.instanceType, market), usage.words);
}

/** Volumes live as long as the instance they hang on, so they are prorated by its hours. */
export function volumeLine(label: string, gb: number, instanceHours: Band, region: string): Line {
  const share = (hours: number): number => (gb * hours) / hoursPerMonth;
  const gbMonths = {
    low: share(instanceHours.low),
    expected: share(instanceHours.expected),
    high: share(instanceHours.high),
  };
  return line(label, gbMonths, '/GB-month', volumePrice(region), () => `${amount(gbMonths.expected)} GB-months`);
}

/** Bodies of requests and responses; GB are binary, as in AWS's examples. */
export function dataLines(
  requests: number,
  requestBytes: number,
  responseBytes: number,
  region: string,
): readonly Line[] {
  const lineOf = (direction: 'in' | 'out', bytes: number): Line => {
    const gb = (requests * bytes) / bytesPerGb;
    return line(`Data ${direction}`, exactly(gb), '/GB', dataPrice(region, direction), () => `${amount(gb)} GB`);
  };
  return [lineOf('in', requestBytes), lineOf('out', responseBytes)];
}

export function serverlessLine(requests: number, seconds: number, memoryMib: number, region: string): Line {
  const words = (): string => `${amount(requests)} requests x ${amount(seconds)} s`;
  return line('Inference', exactly(requests * seconds), '/s', serverlessPrice(memoryMib, region), words);
}

export interface ProvisionedUsage {
  readonly memoryMib: number;
  readonly units: number;
  /** How long the units are enabled in the month. */
  readonly enabledSeconds: number;
  /** Requests answered by the provisioned units, and the time each takes. */
  readonly requests: number;
  readonly seconds: number;
}

export function provisionedLines(usage: ProvisionedUsage, region: string): readonly Line[] {
  const { memoryMib, units, enabledSeconds, requests, seconds } = usage;
  const enabled = (): string => `${amount(units)} provisioned x ${amount(enabledSeconds / 3600)} h x 3,600 s`;
  const served = (): string => `${amount(requests)} requests x ${amount(seconds)} s`;
  const priceFor = (part: 'usage' | 'duration') => provisionedPrice(memoryMib, region, part);
  return [
    line('Provisioned concurrency', exactly(units * enabledSeconds), '/s', priceFor('usage'), enabled),
    line('Inference on provisioned concurrency', exactly(requests * seconds), '/s', priceFor('duration'), served),
  ];
}

export function s3Lines(puts: number, gets: number, region: string): readonly Line[] {
  return [
    line('S3 writes', exactly(puts), '/request', s3Price(region, 'put'), () => `${amount(puts)} requests`),
    line('S3 reads', exactly(gets), '/request', s3Price(region, 'get'), () => `${amount(gets)} requests`),
  ];
}
