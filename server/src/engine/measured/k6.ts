import { at, dayOf, listOf, mapOf, numberAt, textAt } from './json.ts';
import { loadTestReading, timesOfMilliseconds, type Found } from './measured.ts';

const tool = 'k6 summary';
const duration = 'http_req_duration';
const worked = 'http_req_duration{expected_response:true}';

/**
 * What k6 writes at its end, by `--summary-export`, by `handleSummary(data)`, or as the machine-readable summary of k6 1.x and
 * later (grafana/k6-summary, schema 1.0.0); milliseconds in all of them. Undefined for anything else.
 */
export function readK6(data: unknown): Found | undefined {
  const metrics = metricsOf(data);
  if (!metrics) return undefined;
  const whole = metrics.get(duration);
  if (whole === undefined) return { tool, fault: `it has no ${duration}: the script sends no HTTP requests` };
  const failed = metrics.get('http_req_failed');
  const failedShare = numberAt(failed, 'rate') ?? numberAt(failed, 'value') ?? 0;
  const right = metrics.get(worked);
  const trend = right ?? whole;
  const times = timesOfMilliseconds(numberAt(trend, 'avg'), numberAt(trend, 'p(95)'));
  if (!times) return { tool, fault: `its ${duration} has no average` };
  const perSecond = numberAt(metrics.get('http_reqs'), 'rate');
  const date = dayOf(at(data, 'metadata', 'generatedAt'));
  const notes = [
    ...(times.p95 === undefined ? ['There is no p(95) in it: add it to --summary-trend-stats.'] : []),
    ...(right && failedShare > 0 ? ['Only requests with the expected response count.'] : []),
  ];
  return { tool, readings: [loadTestReading({ times, perSecond, failedShare, date, notes })] };
}

/** By name, their values. */
function metricsOf(data: unknown): ReadonlyMap<string, unknown> | undefined {
  const listed = at(data, 'results', 'metrics');
  if (Array.isArray(listed)) {
    return new Map(listOf(listed).map((metric) => [textAt(metric, 'name') ?? '', at(metric, 'values')]));
  }
  const metrics = mapOf(at(data, 'metrics'));
  const isK6 = metrics && ['http_reqs', 'iterations', 'iteration_duration', duration].some((name) => name in metrics);
  return isK6
    ? new Map(Object.entries(metrics).map(([name, metric]) => [name, at(metric, 'values') ?? metric]))
    : undefined;
}
