import type { DeploymentReport, OptionReport } from '#protocol/report.ts';
import { formatUsd } from '../model/units.ts';
import { currentIn } from './front.ts';
import { duration } from './option-words.ts';
import { trafficLabel } from './workload.ts';

/** As much of a report as one line needs; the chart is there once all options have been compared. */
type Glance = Pick<DeploymentReport, 'when' | 'region' | 'workload' | 'options'> &
  Partial<Pick<DeploymentReport, 'chart' | 'requestsPerMonth'>>;

/** The line above a deployment that opens the comparison: "≈ $212/month · p95 180 ms · compare". */
export function lensText(report: Glance, differenceUsd?: number | null): string {
  const since = differenceUsd ? sinceCommit(differenceUsd) : '';
  const figures = figuresText(report) + (since === '' ? '' : ` · ${since}`);
  return report.options.some(({ current }) => current) ? `${figures} · compare` : figures;
}

/** "≈ $212/month · p95 180 ms · breaks even with serverless at 1.2M/month"; of one reading of several, with its conditions. */
export function figuresText(report: Glance): string {
  const option = currentIn(report.options);
  const when = report.when === null ? '' : `${report.when}: `;
  if (!option) return `${when}compare cost and latency`;
  const parts = [
    `${costWords(option, report)}${assumedTraffic(report)}`,
    p95Words(option),
    ...breakEvenWords(option, report),
  ];
  return when + parts.join(' · ');
}

/** The same figures one by one, of the current choice. */
export interface FiguresApart {
  readonly option: OptionReport | undefined;
  /** "≈ $212/month" */
  readonly cost: string;
  /** "p95 180 ms" */
  readonly p95: string;
  /** Every price was read from AWS's figures, and all that the cost depends on is given. */
  readonly isExact: boolean;
}

export function figuresApart(report: Glance | undefined): FiguresApart {
  const option = report && currentIn(report.options);
  if (!report || !option) return { option, cost: 'cost not known', p95: p95Words(undefined), isExact: false };
  return { option, cost: costWords(option, report), p95: p95Words(option), isExact: isSure(option, report) };
}

/** "+$320/month since last commit"; "" for less than a cent. */
export function sinceCommit(differenceUsd: number): string {
  if (Math.abs(differenceUsd) < 0.01) return '';
  return `${differenceUsd > 0 ? '+' : '-'}${formatUsd(Math.abs(differenceUsd))}/month since last commit`;
}

/** Of the traffics at which another type becomes the cheaper, the one nearest to that of today. */
export function breakEvenWords(
  { type }: OptionReport,
  { chart, requestsPerMonth: now = 0 }: Pick<Glance, 'chart' | 'requestsPerMonth'>,
): readonly string[] {
  const points = (chart?.breakEvens ?? []).filter(({ below, above }) => (below === type) !== (above === type));
  const distance = (requests: number): number => Math.abs(Math.log((requests + 1) / (now + 1)));
  const [nearest] = points.sort((a, b) => distance(a.requestsPerMonth) - distance(b.requestsPerMonth));
  if (!nearest) return [];
  const other = nearest.below === type ? nearest.above : nearest.below;
  return [`breaks even with ${other} at ${countWords(nearest.requestsPerMonth)} requests/month`];
}

/** "1.2M", "430k", "860" */
function countWords(count: number): string {
  const [value, unit] = count >= 999_500 ? [count / 1e6, 'M'] : count >= 9_950 ? [count / 1000, 'k'] : [count, ''];
  const digits = unit === '' ? 4 : value >= 99.5 ? 3 : 2;
  return Number(value.toPrecision(digits)).toLocaleString('en-US', { maximumFractionDigits: 1 }) + unit;
}

/** The figure hangs on the traffic; when nobody gave it, the line says for how much it holds. */
function assumedTraffic({ workload }: Glance): string {
  const traffic = workload.find(({ label }) => label === trafficLabel);
  return traffic?.basis === 'assumed' ? ` at an assumed ${traffic.value}` : '';
}

/** "≈" unless every price was read from AWS's figures and everything it depends on is written in the document. */
function costWords(option: OptionReport, report: Glance): string {
  const { cost } = option;
  if (cost.usdPerMonth) {
    const words = `${formatUsd(cost.usdPerMonth.expected)}/month`;
    // More is charged than what has a price.
    const from = cost.unknown.length > 0 ? 'from ' : '';
    return from + (isSure(option, report) || words.startsWith('under') ? words : `≈ ${words}`);
  }
  return cost.lines.length > 0 ? `price not known in ${report.region}` : 'cost not known';
}

function isSure({ cost }: OptionReport, { workload }: Glance): boolean {
  return cost.grade === 'verified' && workload.every(({ basis }) => basis !== 'assumed');
}

function p95Words(option: OptionReport | undefined): string {
  return option?.latencyMs ? `p95 ${duration(option.latencyMs.p95)}` : 'p95 not known';
}
