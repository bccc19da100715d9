import type { BreakEven, Capacity, DeploymentReport, Latency, OptionReport } from './report.ts';
import { duration, percent, typeNames } from './words.ts';

export { duration } from './words.ts';

/** "~$97.40", "$83.95" when every price is verified, "from $36.04" when more is charged that is not known, "not known". */
function costWords({ cost }: OptionReport): string {
  if (!cost.usdPerMonth) return 'not known';
  const from = cost.unknown.length > 0 ? 'from ' : '';
  return `${from}${cost.grade === 'verified' ? '' : '~'}${usd(cost.usdPerMonth.expected)}`;
}

/** The same, with the band when the figures are not certain. */
export function costBand(option: OptionReport): string {
  const range = option.cost.usdPerMonth;
  const words = costWords(option);
  if (!range || range.high - range.low < 0.01 * range.expected || range.high < 0.01) return words;
  return `${words} (${usd(range.low)}-${usd(range.high)})`;
}

export function latencyWords(latency: Latency | null, quantile: 'p50' | 'p90' | 'p95' | 'p99'): string {
  return latency ? duration(latency[quantile]) : '-';
}

export function headline(deployment: DeploymentReport): string {
  const parts = [deployment.name, deployment.region, `${count(deployment.requestsPerMonth)} requests/month`];
  if (deployment.when !== null) parts.push(`when ${deployment.when}`);
  return parts.join(' · ');
}

/** "asked for: a p95 of 500 ms, at most $350/month"; empty where nothing is. */
export function objectivesWords({ objectives: { p95Ms, usdPerMonth } }: DeploymentReport): string {
  const goals = [
    ...(p95Ms === null ? [] : [`a p95 of ${duration(p95Ms)}`]),
    ...(usdPerMonth === null ? [] : [`at most ${usd(usdPerMonth).replace(/\.00$/, '')}/month`]),
  ];
  return goals.length === 0 ? '' : `asked for: ${goals.join(', ')}`;
}

/** "Latency: p50 108 ms, p90 240 ms, p95 315 ms (310 ms to 420 ms), p99 530 ms; 2 % of the requests start cold, their p95 is 8.1 s." */
export function percentileWords(latency: Latency): string {
  const { p50, p90, p95, p99, p95Range, warm, cold } = latency;
  const isSure = p95Range.high - p95Range.low < 0.05 * p95;
  const band = isSure ? '' : ` (${duration(p95Range.low)} to ${duration(p95Range.high)})`;
  const times = `p50 ${duration(p50)}, p90 ${duration(p90)}, p95 ${duration(p95)}${band}, p99 ${duration(p99)}`;
  if (!cold || cold.share <= 0) return `Latency: ${times}.`;
  const rest = warm ? `, of the others ${duration(warm.p95)}` : '';
  return `Latency: ${times}; ${percent(cold.share)} of the requests start cold, their p95 is ${duration(cold.p95)}${rest}.`;
}

/** "Capacity: workers 7 % busy, 43 % in the busiest hour; idle 93 % of the time billed; 1.2 instances on average, at most 2." */
export function capacityWords(capacity: Capacity): string {
  const { utilisation, peakUtilisation, idle, throttled, coldStarts, instances } = capacity;
  const coldBand =
    coldStarts.high - coldStarts.low < 0.1 * coldStarts.expected
      ? ''
      : ` (${percent(coldStarts.low)} to ${percent(coldStarts.high)})`;
  const parts = [
    `workers ${percent(utilisation)} busy, ${percent(peakUtilisation)} in the busiest hour`,
    ...(idle === null ? [] : [`idle ${percent(idle)} of the time billed`]),
    ...(instances === null
      ? []
      : [
          `${amount(instances.mean)} instance${amount(instances.mean) === '1' ? '' : 's'} on average, at most ${amount(instances.most)}`,
        ]),
    ...(coldStarts.high > 0 ? [`cold starts ${percent(coldStarts.expected)}${coldBand}`] : []),
    ...(throttled > 0 ? [`${percent(throttled)} of the requests are refused or not answered in time`] : []),
  ];
  return `Capacity: ${parts.join('; ')}.`;
}

/** "Below 1,234,567 requests/month ($71.20) serverless costs less than real-time, above it more." */
export function breakEvenWords({ requestsPerMonth, usdPerMonth, below, above }: BreakEven): string {
  return `Below ${count(requestsPerMonth)} requests/month (${usd(usdPerMonth)}) ${typeNames[below]} costs less than ${typeNames[above]}, above it more.`;
}

/** Those at which it is more than small change; a curve crosses another near nothing wherever neither has a fixed cost. */
export function breakEvensToTell({ chart }: Pick<DeploymentReport, 'chart'>): readonly BreakEven[] {
  return chart.breakEvens.filter(({ usdPerMonth }) => usdPerMonth >= 1);
}

export function usd(dollars: number): string {
  if (dollars > 0 && dollars < 0.005) return 'under $0.01';
  const digits = Math.abs(dollars) >= 1000 ? 0 : 2;
  return `$${dollars.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

function count(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 0 });
}

function amount(value: number): string {
  return Number(value.toPrecision(value < 1 ? 2 : 3)).toLocaleString('en-US', { maximumFractionDigits: 4 });
}
