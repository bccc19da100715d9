import type { DeploymentReport, OptionReport } from '#protocol/report.ts';
import { capitalised, formatAbout, formatLatency } from './format.ts';

/** How an option stands: in one word for a cell, and in a sentence for the headline. */
export interface Verdict {
  readonly kind: 'fits' | 'misses' | 'ruled-out' | 'possible';
  readonly short: string;
  readonly sentence: string;
}

export function verdictOf(option: OptionReport, objectives: DeploymentReport['objectives']): Verdict {
  if (!option.feasible) {
    return { kind: 'ruled-out', short: 'Ruled out', sentence: sentenceOf(option.reasons[0] ?? 'a limit forbids it') };
  }
  const wanted = wishes(objectives);
  if (option.meets === true) {
    const sentence = wanted.length > 0 ? `Keeps to ${wanted.join(' and ')}.` : 'Keeps up with the traffic.';
    return { kind: 'fits', short: 'Fits', sentence };
  }
  if (option.meets === false) return missing(option, objectives);
  const sentence =
    wanted.length > 0
      ? 'Whether it keeps to the objectives cannot be told.'
      : 'Possible; the manifest sets no objectives.';
  return { kind: 'possible', short: 'Possible', sentence };
}

function missing({ latencyMs, cost }: OptionReport, { p95Ms, usdPerMonth }: DeploymentReport['objectives']): Verdict {
  const slow = p95Ms !== null && latencyMs !== null && latencyMs.p95 > p95Ms;
  const dear = usdPerMonth !== null && cost.usdPerMonth !== null && cost.usdPerMonth.expected > usdPerMonth;
  const faults = [
    ...(slow ? [`its p95 of ${formatLatency(latencyMs.p95)} is over ${formatLatency(p95Ms)}`] : []),
    ...(dear ? [`it costs more than ${formatAbout(usdPerMonth).replace('~', '')} a month`] : []),
  ];
  const short = slow && dear ? 'Slow and dear' : slow ? 'Too slow' : dear ? 'Over budget' : 'Cannot keep up';
  const words = faults.length > 0 ? faults.join(', and ') : 'it cannot keep up with the traffic';
  return { kind: 'misses', short, sentence: `Misses the objectives: ${words}.` };
}

function sentenceOf(reason: string): string {
  return /[.!?]$/.test(reason) ? capitalised(reason) : `${capitalised(reason)}.`;
}

function wishes({ p95Ms, usdPerMonth }: DeploymentReport['objectives']): readonly string[] {
  return [
    ...(p95Ms === null ? [] : [`a p95 of ${formatLatency(p95Ms)}`]),
    ...(usdPerMonth === null ? [] : [`${formatAbout(usdPerMonth).replace('~', '')} a month`]),
  ];
}
