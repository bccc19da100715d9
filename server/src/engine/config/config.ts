import type { Problem } from '../dialects/dialect.ts';
import { instances } from '../catalogue/catalogue.ts';
import { nearest } from '../dialects/nearest.ts';
import { limitIds, rowOf } from '../limits/rows.ts';
import { trafficPatterns } from '../model/deployment.ts';
import { parseDuration, parsePercent, parseRate, parseSize } from '../model/units.ts';
import type { AssumedWorkload, OwnPrices, Settings } from '../settings.ts';
import { isKnown, meant } from '../suppression/marks.ts';
import type { Document } from '../yaml/node.ts';
import { parseFile, type YamlFile } from '../yaml/parse.ts';
import { readWanted, type MeasuredWanted } from './measured-files.ts';
import { Reading, type At } from './reading.ts';
import { severitiesOf, severityChoices } from './severities.ts';

/** The names of a project's settings, the one that counts first where a folder has several. */
export const configNames = ['.mldeployrc.yaml', '.mldeployrc.yml', '.mldeployrc.json'] as const;

/** The settings of a project, as its file gives them. */
export interface Config {
  readonly file: YamlFile;
  readonly given: Given;
  readonly problems: readonly Problem[];
}

export interface Given {
  region?: string;
  contested?: Settings['contested'];
  severities?: Settings['severities'];
  quotas?: Settings['quotas'];
  shape?: Settings['shape'];
  prices?: Partial<OwnPrices>;
  assumed?: Partial<AssumedWorkload>;
  /** Files that are read beside the settings: `measuredOf` makes `Settings.measured` of them. */
  measured?: readonly MeasuredWanted[];
}

/** Reads any text; what cannot be understood becomes problems and does not count. */
export function readConfig(text: string): Config {
  const file = parseFile(text);
  const given: Given = {};
  const reading = new Reading();
  file.documents.forEach((document) => {
    ofSyntax(document, text, reading);
  });
  const [first, second] = file.documents;
  if (second?.root)
    reading.report('config/syntax', 'Settings are one document; this one does not count', second.root.span);
  if (first?.root) readRoot({ node: first.root, path: [] }, given, reading);
  return { file, given, problems: reading.problems };
}

/** What the file says counts before what was set elsewhere; severities and quotas do so code by code. */
export function withConfig(settings: Settings, { given }: Config): Settings {
  const { region, contested, shape, severities, quotas, prices, assumed } = given;
  return {
    ...settings,
    ...(region !== undefined && { region }),
    ...(contested && { contested }),
    ...(shape && { shape }),
    ...(shape === 'on' && { shapeElsewhere: [] }),
    severities: { ...settings.severities, ...severities },
    quotas: { ...settings.quotas, ...quotas },
    prices: { ...settings.prices, ...prices },
    assumed: { ...settings.assumed, ...assumed },
  };
}

export const regionPattern = /^[a-z]{2}(-[a-z]+)+-\d$/;

type Read = (at: At, given: Given, reading: Reading) => void;

const keys: Readonly<Record<string, Read>> = {
  region: (at, given, reading) => {
    const region = reading.text(at);
    if (region === undefined) return;
    if (regionPattern.test(region)) given.region = region;
    else reading.value(at, 'is not the name of an AWS Region, such as us-east-1');
  },
  contested: (at, given, reading) => {
    const contested = reading.choice(at, ['warning', 'error']);
    if (contested) given.contested = contested;
  },
  shape: (at, given, reading) => {
    const shape = reading.choice(at, ['on', 'off']);
    if (shape) given.shape = shape;
  },
  severity: (at, given, reading) => {
    const severities: Record<string, Settings['severities'][string]> = {};
    reading.each(at, (code, value, key) => {
      if (!isKnown(code)) reading.unknown('config/unknown-code', `There is no code ${code}`, key, meant(code));
      const severity = reading.choice(value, severityChoices);
      if (severity) severities[code] = severity;
    });
    given.severities = severitiesOf(severities);
  },
  quotas: (at, given, reading) => {
    const quotas: Record<string, number> = {};
    reading.each(at, (code, value, key) => {
      if (!isQuota(code)) {
        reading.unknown('config/unknown-code', `${code} is no quota that is checked`, key, nearest(code, quotaIds()));
        return;
      }
      const quota = reading.count(value);
      if (quota !== undefined) quotas[code] = quota;
    });
    given.quotas = quotas;
  },
  prices: (at, given, reading) => {
    const prices: Writable<OwnPrices> = {};
    reading.each(at, (name, value, key) => {
      const read = priceKeys[name];
      if (read) read(value, prices, reading);
      else reading.unknownKey(name, key, Object.keys(priceKeys), 'prices');
    });
    given.prices = prices;
  },
  workload: (at, given, reading) => {
    const assumed: Assumed = {};
    reading.each(at, (name, value, key) => {
      const read = workloadKeys[name];
      if (read) read(value, assumed, reading);
      else reading.unknownKey(name, key, Object.keys(workloadKeys), 'workload');
    });
    given.assumed = assumed;
  },
  measured: (at, given, reading) => {
    given.measured = readWanted(at, reading);
  },
};

export const configKeys: readonly string[] = Object.keys(keys);

type Writable<T> = { -readonly [K in keyof T]?: T[K] };
type Assumed = Writable<AssumedWorkload>;

const workloadKeys: Readonly<Record<string, (at: At, assumed: Assumed, reading: Reading) => void>> = {
  payload: quantity(parseSize, 'a size with its unit, such as 100 KB', 'requestBytes'),
  response: quantity(parseSize, 'a size with its unit, such as 10 KB', 'responseBytes'),
  inferenceTime: quantity(parseDuration, 'a time with its unit, such as 100 ms', 'inferenceSeconds'),
  traffic: quantity(parseRate, 'a rate, such as 12/s or 1M/month', 'averageRequestsPerSecond'),
  pattern: (at, assumed, reading) => {
    const pattern = reading.choice(at, trafficPatterns);
    if (pattern) assumed.pattern = pattern;
  },
};

const priceKeys: Readonly<Record<string, (at: At, prices: Writable<OwnPrices>, reading: Reading) => void>> = {
  instances: (at, prices, reading) => {
    const instances: Record<string, number> = {};
    reading.each(at, (type, value, key) => {
      const usd = reading.amount(value);
      if (!/^ml\.[a-z0-9-]+\.[a-z0-9-]+$/.test(type)) {
        reading.unknown(
          'config/value',
          `${type} is not the name of an instance type`,
          key,
          nearest(type, instanceTypes),
        );
      } else if (usd !== undefined) instances[type] = usd;
    });
    prices.instanceUsdPerHour = instances;
  },
  instanceDiscount: discount('instanceDiscount'),
  discount: discount('discount'),
  freeTier: (at, prices, reading) => {
    const freeTier = reading.flag(at);
    if (freeTier !== undefined) prices.freeTier = freeTier;
  },
};

const instanceTypes = instances.map(({ type }) => type);

export const priceNames: readonly string[] = Object.keys(priceKeys);

export const workloadNames: readonly string[] = Object.keys(workloadKeys);

function discount(key: 'instanceDiscount' | 'discount') {
  return (at: At, prices: Writable<OwnPrices>, reading: Reading): void => {
    const text = reading.text(at);
    const percent = text === undefined ? undefined : parsePercent(text);
    if (percent !== undefined && percent >= 0 && percent < 100) prices[key] = percent / 100;
    else if (text !== undefined) reading.value(at, 'is no share of less than all, such as 20%');
  };
}

function quantity(
  parse: (text: string) => number | undefined,
  wanted: string,
  key: Exclude<keyof AssumedWorkload, 'pattern'>,
) {
  return (at: At, assumed: Assumed, reading: Reading): void => {
    const text = reading.text(at);
    if (text === undefined) return;
    const value = parse(text);
    if (value === undefined) reading.value(at, `is not ${wanted}`);
    else assumed[key] = value;
  };
}

function readRoot(at: At, given: Given, reading: Reading): void {
  reading.each(at, (name, value, key) => {
    const read = keys[name];
    if (read) read(value, given, reading);
    else if (name !== '$schema') reading.unknownKey(name, key, configKeys, 'the settings');
  });
}

const quotaIds = (): readonly string[] => limitIds.filter((id) => rowOf(id)?.kind === 'quota');

function isQuota(code: string): boolean {
  return rowOf(code)?.kind === 'quota';
}

function ofSyntax({ problems }: Document, text: string, reading: Reading): void {
  for (const { message, span } of problems) {
    const end = Math.min(span.end, text.length);
    reading.report('config/syntax', message, { start: Math.min(span.start, end), end });
  }
}
