import { assumed, hostingPrice, snsPrice, volumePrice, type Band, type Price } from '../../catalogue/catalogue.ts';
import { s3Lines, storageLine } from '../cost-lines.ts';
import { amount, exactly, line, scaledBand, type Line } from '../lines.ts';
import type { Market } from '../market.ts';
import type { InstancePlan, Monitor } from '../plan.ts';
import type { Month } from './bill.ts';
import { hoursPerMonth } from './running.ts';
import { instancesWord } from './words.ts';

/** Base64 makes four bytes of three; captured bodies that are no text are written so. */
const base64 = 4 / 3;

/** Data capture: the sampled bodies in S3, in files that gather many of them. */
export function captureLines({ capture, fleets }: InstancePlan, { load, usage, market }: Month): readonly Line[] {
  if (!capture || capture.share === 0) return [];
  const bytes = (capture.input ? load.requestBytes : 0) + (capture.output ? load.responseBytes : 0);
  const samples = usage.requests * capture.share;
  const { captureFilesPerHour: files, s3MonthsKept } = assumed;
  const filesAt = (perHour: number): number => Math.min(samples, perHour * hoursPerMonth * Math.max(1, fleets.length));
  const puts = { low: filesAt(files.low), expected: filesAt(files.expected), high: samples };
  return [
    ...s3Lines('Data capture:', puts, exactly(0), market),
    storageLine('Data capture: S3 storage', samples * bytes * base64, s3MonthsKept, market),
  ];
}

export function captureWords({ capture }: InstancePlan): readonly string[] {
  if (!capture || capture.share === 0) return [];
  const what = capture.input && capture.output ? 'requests and responses' : capture.input ? 'requests' : 'responses';
  return [
    `Data capture writes ${Math.round(capture.share * 100)} % of the ${what} to S3, as text (a third larger), where they are taken to be kept for a month; how many share a file is not published.`,
  ];
}

/** Jobs of Model Monitor: instances of their own, for as long as each runs. */
export function monitorLines({ monitors }: InstancePlan, market: Market): readonly Line[] {
  return monitors.flatMap((monitor): readonly Line[] => {
    const { instanceType, count, volumeGb, name } = monitor;
    const runs = runsOf(monitor);
    const seconds = secondsOf(monitor);
    const hours = scaledBand(seconds, (runs * count) / 3600);
    const words = (): string => `${amount(runs)} runs x ${amount(seconds.expected / 60)} min x ${instancesWord(count)}`;
    const label = `${name === undefined ? 'Model Monitor' : `Model Monitor ${name}`}: ${instanceType}`;
    const gbMonths = scaledBand(hours, volumeGb / hoursPerMonth);
    const volume = volumePrice(market.region, market.book);
    return [
      line(label, hours, '/h', processingPrice(instanceType, market), words),
      ...(volumeGb > 0
        ? [line('Model Monitor: volume', gbMonths, '/GB-month', volume, () => `${amount(gbMonths.expected)} GB-months`)]
        : []),
    ];
  });
}

export function monitorWords({ monitors }: InstancePlan): readonly string[] {
  if (monitors.length === 0) return [];
  const { low, expected, high } = assumed.monitorRunSeconds;
  const often = monitors.some(({ runsPerMonth }) => runsPerMonth === undefined)
    ? ' One run a day where no schedule is known.'
    : '';
  return [
    `Each run of Model Monitor is taken to last ${expected / 60} min (${low / 60} to ${high / 60} min); its instances are priced like those of an endpoint.${often}`,
  ];
}

function runsOf({ runsPerMonth }: Monitor): number {
  return runsPerMonth ?? hoursPerMonth / 24;
}

function secondsOf({ maxRuntimeSeconds = Infinity }: Monitor): Band {
  const { low, expected, high } = assumed.monitorRunSeconds;
  const most = Math.max(1, maxRuntimeSeconds);
  return { low: Math.min(low, most), expected: Math.min(expected, most), high: Math.min(high, most) };
}

/** Processing jobs have prices of their own, of which none was read. */
function processingPrice(instanceType: string, { region, book }: Market): Price {
  const price = hostingPrice(instanceType, region, book);
  if (price.state !== 'known') return price;
  return { ...price, grade: 'estimated', source: `taken to equal the hosting price (${price.source})` };
}

export function notificationLine(messages: number, { region, book }: Market): Line {
  const price = snsPrice('request', region, book);
  return line(
    'SNS messages',
    exactly(messages),
    '/message',
    price,
    () => `${amount(messages)} messages`,
    'snsRequests',
  );
}
