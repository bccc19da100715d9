import type { CostLine, DeploymentReport, OptionReport } from '#protocol/report.ts';
import { formatUsd } from '../model/units.ts';

/** How the monthly cost of the current choice adds up, as Markdown: amount, formula, and where each price is from. */
export function costHover(report: DeploymentReport, pricesOf: string): string {
  const option = report.options.find(({ current }) => current);
  if (!option) return report.reason;
  const assumed = report.workload
    .filter(({ basis }) => basis === 'assumed')
    .map(({ label, value }) => `${label} ${value}`);
  return [
    `**${option.type}: ${totalOf(option)}** (${option.configuration})`,
    ...(option.cost.lines.length === 0 ? [] : [table(option.cost.lines)]),
    ...option.cost.unknown,
    ...(assumed.length === 0 ? [] : [`Assumed, because the file does not say: ${assumed.join(', ')}.`]),
    `A month has 730 hours. Prices of ${report.region} as of ${pricesOf}.`,
  ].join('\n\n');
}

function totalOf({ cost: { usdPerMonth, grade } }: OptionReport): string {
  if (!usdPerMonth) return 'cost not known';
  return `${grade === 'verified' ? '' : '~'}${formatUsd(usdPerMonth.expected)} a month`;
}

function table(lines: readonly CostLine[]): string {
  const rows = lines.map(({ label, usdPerMonth, formula, source, grade }) => {
    const amount = usdPerMonth === null ? 'not known' : formatUsd(usdPerMonth);
    return `| ${[amount, label, formula, `${grade}; ${source}`].map(cell).join(' | ')} |`;
  });
  return ['| a month | for | how | price |', '| ---: | --- | --- | --- |', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replace(/[\\|*_`<>]/g, '\\$&');
}
