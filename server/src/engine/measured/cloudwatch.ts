import { numberIn } from './csv.ts';
import { at, listOf, mapOf, numberAt, secondsOf, textAt } from './json.ts';
import type { Found } from './measured.ts';
import {
  metricIn,
  readingOf,
  statisticIn,
  type MetricName,
  type Point,
  type Series,
  type Statistic,
} from './series.ts';

const tool = 'CloudWatch';
const wanted = 'export ModelLatency (and OverheadLatency, ModelSetupTime, Invocations) of AWS/SageMaker';

/** Microseconds, as AWS/SageMaker has its times, unless the file says otherwise. */
const units: Readonly<Record<string, number>> = { Seconds: 1, Milliseconds: 1e-3, Microseconds: 1e-6 };

/**
 * The answers of `aws cloudwatch get-metric-statistics` and `get-metric-data`, one or a list of them. Undefined for anything else.
 */
export function readCloudWatch(data: unknown): Found | undefined {
  const answers = Array.isArray(data) ? listOf(data) : [data];
  const results = answers.flatMap((answer) => listOf(at(answer, 'MetricDataResults')));
  const statistics = answers.filter((answer) => Array.isArray(at(answer, 'Datapoints')));
  const isOne = answers.some((answer) => at(answer, 'MetricDataResults') !== undefined);
  if (!isOne && statistics.length === 0) return undefined;
  return found([...results.flatMap((one) => ofData(one) ?? []), ...statistics.flatMap(ofStatistics)]);
}

function found(series: readonly Series[]): Found {
  const filled = series.filter(({ points }) => points.length > 0);
  const reading = readingOf(filled);
  if (reading) return { tool, readings: [reading] };
  return { tool, fault: `it has no values of a metric that is of use; ${wanted}` };
}

function ofData(result: unknown): Series | undefined {
  const words = `${textAt(result, 'Label') ?? ''} ${textAt(result, 'Id') ?? ''}`;
  const metric = metricIn(words);
  if (!metric) return undefined;
  const times = listOf(at(result, 'Timestamps'));
  const points = listOf(at(result, 'Values')).flatMap((value, index): readonly Point[] =>
    typeof value === 'number' && Number.isFinite(value)
      ? [{ seconds: secondsOf(times[index]), value: scaled(value, metric) }]
      : [],
  );
  return { metric, statistic: statisticIn(words, metric), points };
}

const statisticNames: Readonly<Record<string, Statistic>> = {
  Average: 'mean',
  Sum: 'sum',
  SampleCount: 'count',
  Maximum: 'other',
  Minimum: 'other',
};

function ofStatistics(answer: unknown): readonly Series[] {
  const metric = metricIn(textAt(answer, 'Label') ?? '');
  if (!metric) return [];
  const points = listOf(at(answer, 'Datapoints'));
  const series = (statistic: Statistic, read: (point: unknown) => number | undefined): Series => ({
    metric,
    statistic,
    points: points.flatMap((point) => {
      const value = read(point);
      const isTime = statistic === 'mean' || statistic === 'p95';
      const unit = isTime ? textAt(point, 'Unit') : 'None';
      return value === undefined
        ? []
        : [{ seconds: secondsOf(at(point, 'Timestamp')), value: isTime ? scaled(value, metric, unit) : value }];
    }),
  });
  return [
    ...Object.entries(statisticNames)
      .filter(([name]) => points.some((point) => mapOf(point)?.[name] !== undefined))
      .map(([name, statistic]) => series(statistic, (point) => numberAt(point, name))),
    series('p95', (point) => numberAt(point, 'ExtendedStatistics', 'p95')),
  ];
}

function scaled(value: number, metric: MetricName, unit = 'Microseconds'): number {
  return metric === 'Invocations' ? value : value * (units[unit] ?? 1e-6);
}

const isDate = /^\d{4}[-/]\d{2}[-/]\d{2}(?:[T ]|$)/;

/**
 * What the console saves as .csv: rows about the columns (label, statistic, ...), then a row for each time. Undefined for
 * anything else.
 */
export function readCloudWatchCsv(rows: readonly (readonly string[])[]): Found | undefined {
  const start = rows.findIndex(([first]) => isDate.test(first ?? ''));
  const heads = rows.slice(0, start < 0 ? rows.length : start);
  const width = Math.max(0, ...heads.slice(0, 50).map(({ length }) => length));
  const words = Array.from({ length: Math.min(width, 500) }, (_, column) =>
    heads.map((row) => row[column] ?? '').join(' | '),
  );
  const columns = words.flatMap((text, column) => {
    const metric = column === 0 ? undefined : metricIn(text);
    return metric ? [{ column, metric, statistic: statisticIn(text, metric), text }] : [];
  });
  if (columns.length === 0) return undefined;
  if (start < 0) return { tool, fault: 'it has no row with a time' };
  return found(
    columns.map(({ column, metric, statistic, text }) => {
      const unit = Object.keys(units).find((name) => text.includes(name));
      const isTime = statistic === 'mean' || statistic === 'p95';
      const points = rows.slice(start).flatMap((row): readonly Point[] => {
        const value = numberIn(row[column]);
        if (value === undefined) return [];
        return [{ seconds: secondsOf(row[0]), value: isTime ? scaled(value, metric, unit) : value }];
      });
      return { metric, statistic, points };
    }),
  );
}
