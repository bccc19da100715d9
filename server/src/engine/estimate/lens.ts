import type { DeploymentReport, OptionReport } from '#protocol/report.ts';
import { formatUsd } from '../model/units.ts';
import { duration } from './option-words.ts';
import { trafficLabel } from './workload.ts';

/** As much of a report as one line needs. */
type Glance = Pick<DeploymentReport, 'when' | 'region' | 'workload' | 'options'>;

/** The line above a deployment that opens the comparison: "about $212/month · p95 180 ms · compare". */
export function lensText(report: Glance): string {
  const figures = figuresText(report);
  return report.options.some(({ current }) => current) ? `${figures} · compare` : figures;
}

/** "about $212/month · p95 180 ms"; of one reading of several, with its conditions. */
export function figuresText(report: Glance): string {
  const option = report.options.find(({ current }) => current);
  const when = report.when === null ? '' : `${report.when}: `;
  if (!option) return `${when}compare cost and latency`;
  const latency = option.latencyMs ? `p95 ${duration(option.latencyMs.p95)}` : 'p95 not known';
  return `${when}${costWords(option, report)}${assumedTraffic(report)} · ${latency}`;
}

/** The figure hangs on the traffic; when nobody gave it, the line says for how much it holds. */
function assumedTraffic({ workload }: Glance): string {
  const traffic = workload.find(({ label }) => label === trafficLabel);
  return traffic?.basis === 'assumed' ? ` at an assumed ${traffic.value}` : '';
}

/** "about" unless every price was read from AWS's figures and everything it depends on is written in the document. */
function costWords({ cost }: OptionReport, { region, workload }: Glance): string {
  if (cost.usdPerMonth) {
    const sure = cost.grade === 'verified' && workload.every(({ basis }) => basis !== 'assumed');
    return `${sure ? '' : 'about '}${formatUsd(cost.usdPerMonth.expected)}/month`;
  }
  return cost.lines.length > 0 ? `price not known in ${region}` : 'cost not known';
}
