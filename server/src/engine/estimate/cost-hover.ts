import type { CostLine, DeploymentReport, Latency, OptionReport } from '#protocol/report.ts';
import { formatUsd } from '../model/units.ts';
import { currentIn } from './front.ts';
import { breakEvenWords } from './lens.ts';
import { duration } from './option-words.ts';

/** How the monthly cost of the current choice adds up, as Markdown: amount, formula, and where each price is from. */
export function costHover(report: DeploymentReport): string {
  const option = currentIn(report.options);
  if (!option) return report.reason;
  const assumed = report.workload
    .filter(({ basis }) => basis === 'assumed')
    .map(({ label, value }) => `${label} ${value}`);
  const [breakEven] = breakEvenWords(option, report);
  return [
    `**${option.type}: ${totalOf(option)}** (${option.configuration})${report.when === null ? '' : `, when ${report.when}`}`,
    ...(option.latencyMs ? [latencyWords(option.latencyMs)] : []),
    ...(option.cost.lines.length === 0 ? [] : [table(option.cost.lines)]),
    ...option.cost.unknown,
    ...(breakEven === undefined ? [] : [`It ${breakEven}.`]),
    report.reason,
    ...(assumed.length === 0 ? [] : [`Assumed, because the file does not say: ${assumed.join(', ')}.`]),
    `A month has 730 hours. Prices of ${report.region} as of ${report.pricesOf}.`,
  ].join('\n\n');
}

function latencyWords({ p50, p95, p99, p95Range, cold }: Latency): string {
  const band = p95Range.high > 1.1 * p95Range.low ? ` (${duration(p95Range.low)} to ${duration(p95Range.high)})` : '';
  const share = cold ? Math.round(100 * cold.share) : 0;
  const starts = share > 0 ? `; about ${String(share)} % of the requests meet a cold start` : '';
  return `p50 ${duration(p50)}, p95 ${duration(p95)}${band}, p99 ${duration(p99)}${starts}`;
}

function totalOf({ cost: { usdPerMonth, grade, unknown } }: OptionReport): string {
  if (!usdPerMonth) return 'cost not known';
  const amount = formatUsd(usdPerMonth.expected);
  const from = unknown.length > 0 ? 'from ' : '';
  return `${from}${grade === 'verified' || amount.startsWith('under') ? '' : '~'}${amount} a month`;
}

function table(lines: readonly CostLine[]): string {
  const rows = lines.map(({ label, usdPerMonth, formula, source, grade }) => {
    const amount = usdPerMonth === null ? 'not known' : `${grade === 'verified' ? '' : '~'}${formatUsd(usdPerMonth)}`;
    return `| ${[amount, label, formula, `${grade}; ${source}`].map(cell).join(' | ')} |`;
  });
  return ['| a month | for | how | price |', '| ---: | --- | --- | --- |', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replace(/[\\|*_`<>~]/g, '\\$&');
}
