import type { DeploymentReport, Latency, OptionReport } from './report.ts';

/** "~$97.40", "$83.95" when every price is verified, "not known". */
function costWords({ cost }: OptionReport): string {
  if (!cost.usdPerMonth) return 'not known';
  return `${cost.grade === 'verified' ? '' : '~'}${usd(cost.usdPerMonth.expected)}`;
}

/** The same, with the band when the figures are not certain. */
export function costBand(option: OptionReport): string {
  const range = option.cost.usdPerMonth;
  const words = costWords(option);
  if (!range || range.high - range.low < 0.01 * range.expected) return words;
  return `${words} (${usd(range.low)}-${usd(range.high)})`;
}

export function latencyWords(latency: Latency | null, quantile: 'p50' | 'p95'): string {
  return latency ? duration(latency[quantile]) : '-';
}

export function headline(deployment: DeploymentReport): string {
  const requests = `${deployment.requestsPerMonth.toLocaleString('en-US', { maximumFractionDigits: 0 })} requests/month`;
  const parts = [deployment.name, deployment.region, requests];
  if (deployment.when !== null) parts.push(`when ${deployment.when}`);
  return parts.join(' · ');
}

export function usd(amount: number): string {
  const digits = Math.abs(amount) >= 1000 ? 0 : 2;
  return `$${amount.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

export function duration(ms: number): string {
  if (ms < 1000) return `${String(Math.round(ms))} ms`;
  if (ms < 120_000) return `${(ms / 1000).toFixed(1)} s`;
  return ms < 7_200_000 ? `${(ms / 60_000).toFixed(0)} min` : `${(ms / 3_600_000).toFixed(1)} h`;
}
