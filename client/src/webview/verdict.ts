import type { DeploymentReport, OptionReport } from '#protocol/report.ts';
import { capitalised, formatAbout, formatLatency } from './format.ts';
import { enginesLanguage, words } from './words/words.ts';

const { verdicts } = words;

/** How an option stands: in one word for a cell, and in a sentence for the headline. */
export interface Verdict {
  readonly kind: 'fits' | 'misses' | 'ruled-out' | 'possible';
  readonly short: string;
  readonly sentence: string;
  /** The language of the sentence, where it is not the page's. */
  readonly lang?: string;
}

export function verdictOf(option: OptionReport, objectives: DeploymentReport['objectives']): Verdict {
  if (!option.feasible) {
    const [reason] = option.reasons;
    return reason === undefined
      ? { kind: 'ruled-out', short: verdicts.ruledOut, sentence: verdicts.limitForbids }
      : { kind: 'ruled-out', short: verdicts.ruledOut, sentence: sentenceOf(reason), ...enginesLanguage };
  }
  const wanted = wishes(objectives);
  if (option.meets === true) {
    const sentence = wanted.length > 0 ? verdicts.keepsTo(wanted) : verdicts.keepsUp;
    return { kind: 'fits', short: verdicts.fits, sentence };
  }
  if (option.meets === false) return missing(option, objectives);
  const sentence = wanted.length > 0 ? verdicts.cannotBeTold : verdicts.noObjectives;
  return { kind: 'possible', short: verdicts.possible, sentence };
}

function missing({ latencyMs, cost }: OptionReport, { p95Ms, usdPerMonth }: DeploymentReport['objectives']): Verdict {
  const slow = p95Ms !== null && latencyMs !== null && latencyMs.p95 > p95Ms;
  const dear = usdPerMonth !== null && cost.usdPerMonth !== null && cost.usdPerMonth.expected > usdPerMonth;
  const faults = [
    ...(slow ? [verdicts.isSlow(formatLatency(latencyMs.p95), formatLatency(p95Ms))] : []),
    ...(dear ? [verdicts.isDear(formatAbout(usdPerMonth).replace('~', ''))] : []),
  ];
  const short =
    slow && dear ? verdicts.slowAndDear : slow ? verdicts.tooSlow : dear ? verdicts.overBudget : verdicts.cannotKeepUp;
  const sentence = verdicts.misses(faults.length > 0 ? faults : [verdicts.isOverrun]);
  return { kind: 'misses', short, sentence };
}

function sentenceOf(reason: string): string {
  return /[.!?]$/.test(reason) ? capitalised(reason) : `${capitalised(reason)}.`;
}

function wishes({ p95Ms, usdPerMonth }: DeploymentReport['objectives']): readonly string[] {
  return [
    ...(p95Ms === null ? [] : [verdicts.wishedP95(formatLatency(p95Ms))]),
    ...(usdPerMonth === null ? [] : [verdicts.wishedCost(formatAbout(usdPerMonth).replace('~', ''))]),
  ];
}
