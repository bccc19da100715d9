import {
  assumed,
  ec2VolumePrice,
  dataPrice,
  freeTier,
  provisionedPrice,
  s3Price,
  s3StoragePrice,
  serverlessPrice,
  volumePrice,
  type Band,
  type Price,
} from '../catalogue/catalogue.ts';
import { hoursPerMonth } from './cost/running.ts';
import { amount, exactly, line, scaledBand, type Line } from './lines.ts';
import { instancePrice, type Market } from './market.ts';

const bytesPerGb = 2 ** 30;

export interface InstanceUsage {
  readonly label: string;
  readonly type: 'real-time' | 'async' | 'batch';
  readonly instanceType: string;
  /** Other types that may run in its place. */
  readonly pool?: readonly string[];
  /** Instance-hours in the month. */
  readonly hours: Band;
  /** "730 h x 2 instances" */
  readonly words: () => string;
}

export function instanceLine(usage: InstanceUsage, market: Market): Line {
  const { type, instanceType, pool = [] } = usage;
  const price = pooled(
    instancePrice(type, instanceType, market),
    pool.map((other) => instancePrice(type, other, market)),
  );
  const isFree = type === 'real-time' && freeTier.instanceHours.types.includes(instanceType);
  return line(usage.label, usage.hours, '/h', price, usage.words, isFree ? 'instanceHours' : undefined);
}

/** The price of the first, and a band that reaches over those that may run in its place. */
function pooled(first: Price, others: readonly Price[]): Price {
  if (first.state !== 'known') return first;
  const known = others.filter((price) => price.state === 'known');
  const lows = known.map(({ usd, low }) => (usd * low) / first.usd);
  const highs = known.map(({ usd, high }) => (usd * high) / first.usd);
  return { ...first, low: Math.min(first.low, ...lows), high: Math.max(first.high, ...highs) };
}

/** Volumes live as long as the instance they hang on, so they are prorated by its hours. */
export function volumeLine(label: string, gb: number, instanceHours: Band, { region, book }: Market): Line {
  const gbMonths = scaledBand(instanceHours, gb / hoursPerMonth);
  return line(label, gbMonths, '/GB-month', volumePrice(region, book), () => `${amount(gbMonths.expected)} GB-months`);
}

/** The root volume of an EC2 instance: as large as the system of the containers comes, and what the model fills. */
export function ec2VolumeLine(
  system: keyof typeof assumed.ec2VolumeGb,
  modelBytes: number | undefined,
  instanceHours: Band,
  { region, book }: Market,
): Line {
  const gb = assumed.ec2VolumeGb[system] + Math.floor((modelBytes ?? 0) / bytesPerGb);
  const gbMonths = scaledBand(instanceHours, gb / hoursPerMonth);
  const words = (): string => `${amount(gbMonths.expected)} GB-months (${String(gb)} GB an instance)`;
  return line('Volumes (gp3)', gbMonths, '/GB-month', ec2VolumePrice(region, book), words);
}

/** Bodies of requests and responses; GB are binary, as in AWS's examples. */
export function dataLines(
  requests: number,
  requestBytes: number,
  responseBytes: number,
  { region, book }: Market,
): readonly Line[] {
  const lineOf = (direction: 'in' | 'out', bytes: number): Line => {
    const gb = (requests * bytes) / bytesPerGb;
    const price = dataPrice(region, direction, book);
    return line(`Data ${direction}`, exactly(gb), '/GB', price, () => `${amount(gb)} GB`);
  };
  return [lineOf('in', requestBytes), lineOf('out', responseBytes)];
}

export function serverlessLine(requests: number, seconds: number, memoryMib: number, { region, book }: Market): Line {
  const words = (): string => `${amount(requests)} requests x ${amount(seconds)} s`;
  const price = serverlessPrice(memoryMib, region, book);
  return line('Inference', exactly(requests * seconds), '/s', price, words, 'serverlessSeconds');
}

export interface ProvisionedUsage {
  readonly memoryMib: number;
  /** Units of concurrency times the hours they are enabled. */
  readonly unitHours: number;
  /** Requests answered by the provisioned units, and the time each takes. */
  readonly requests: number;
  readonly seconds: number;
}

export function provisionedLines(usage: ProvisionedUsage, { region, book }: Market): readonly Line[] {
  const { memoryMib, unitHours, requests, seconds } = usage;
  const enabled = (): string => `${unitsWords(unitHours)} x 3,600 s`;
  const served = (): string => `${amount(requests)} requests x ${amount(seconds)} s`;
  const priceFor = (part: 'usage' | 'duration') => provisionedPrice(memoryMib, region, part, book);
  return [
    line('Provisioned concurrency', exactly(unitHours * 3600), '/s', priceFor('usage'), enabled),
    line('Inference on provisioned concurrency', exactly(requests * seconds), '/s', priceFor('duration'), served),
  ];
}

/** "730 h x 2 provisioned", or "412.5 unit-hours" of what is not enabled all month. */
export function unitsWords(unitHours: number): string {
  const units = unitHours / hoursPerMonth;
  const isWhole = Math.abs(units - Math.round(units)) < 1e-9;
  return isWhole ? `${hoursPerMonth} h x ${Math.round(units)} provisioned` : `${amount(unitHours)} unit-hours`;
}

export function s3Lines(label: string, puts: Band, gets: Band, { region, book }: Market): readonly Line[] {
  const words =
    ({ expected }: Band) =>
    (): string =>
      `${amount(expected)} requests`;
  const price = (request: 'put' | 'get') => s3Price(region, request, book);
  return [
    ...(puts.high > 0 ? [line(`${label} writes`, puts, '/request', price('put'), words(puts), 's3PutRequests')] : []),
    ...(gets.high > 0 ? [line(`${label} reads`, gets, '/request', price('get'), words(gets), 's3GetRequests')] : []),
  ];
}

/** Of what a month brings, kept for so many months: in the long run that much is there at any time. */
export function storageLine(label: string, bytesPerMonth: number, months: Band, { region, book }: Market): Line {
  const gb = bytesPerMonth / bytesPerGb;
  const kept = months.expected === 1 ? 'kept for a month' : `kept for ${amount(months.expected)} months`;
  const words = (): string => `${amount(gb)} GB ${kept}`;
  return line(label, scaledBand(months, gb), '/GB-month', s3StoragePrice(region, book), words, 's3GbMonths');
}
