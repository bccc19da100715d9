import { formatUsd } from '../model/units.ts';
import {
  optionTypes,
  type DeploymentReport,
  type OptionReport,
  type Sensitivity,
  type WhatIf,
} from '#protocol/report.ts';
import { currentIn, usdOf } from './front.ts';
import { duration, typeName } from './option-words.ts';

/** What a doubling is of, and the figures it makes of those that are used. */
export const doublings = [
  { input: 'traffic', words: 'Twice the traffic', of: ['averagePerSecond', 'peakPerSecond'] },
  { input: 'payload', words: 'Twice the payload', of: ['requestBytes'] },
  { input: 'inference time', words: 'Twice the inference time', of: ['inferenceSeconds'] },
] as const;

export function doubled({ inputs }: Pick<DeploymentReport, 'inputs'>, of: (typeof doublings)[number]['of']): WhatIf {
  return Object.fromEntries(of.map((key) => [key, 2 * inputs[key]]));
}

/** What became of a report when one input doubled: `then` is the report with the doubled input. */
export function sensitivityOf(now: Now, { input, words }: (typeof doublings)[number], then: Now): Sensitivity {
  const before = currentIn(now.options);
  const after = currentIn(then.options);
  const chosen = then.options.find(({ id }) => id === then.recommended);
  const isPossible = after?.feasible === true;
  return {
    input,
    factor: 2,
    usdPerMonth: isPossible ? (after.cost.usdPerMonth?.expected ?? null) : null,
    p95Ms: isPossible ? (after.latencyMs?.p95 ?? null) : null,
    recommended: chosen?.type ?? null,
    words: `${words} ${effect(before, after)}; ${choice(now, then, chosen)}.`,
  };
}

type Now = Pick<DeploymentReport, 'options' | 'recommended' | 'reason'>;

/** "costs $84 more and takes the p95 from 180 ms to 400 ms" */
function effect(before: OptionReport | undefined, after: OptionReport | undefined): string {
  if (!before || !after) return 'changes what is possible only';
  const [reason] = after.reasons;
  const crossed = after.violations.find((code) => !before.violations.includes(code));
  if (crossed !== undefined) {
    const words = after.reasons[after.violations.indexOf(crossed)] ?? reason ?? '';
    return `crosses a limit of ${typeName(after.type)}: ${words} (${crossed})`;
  }
  if (!after.feasible) return `leaves ${typeName(after.type)} forbidden as it is`;
  const more = usdOf(after) - usdOf(before);
  const cost = !Number.isFinite(more)
    ? 'has a cost that is not known'
    : Math.abs(more) < 0.005
      ? 'costs nothing more'
      : `costs ${formatUsd(Math.abs(more))}/month ${more > 0 ? 'more' : 'less'}`;
  return `${cost}${latencyWords(before, after)}`;
}

function latencyWords(before: OptionReport, after: OptionReport): string {
  if (before.latencyMs && !after.latencyMs) return ', and the present configuration no longer keeps up';
  if (!before.latencyMs || !after.latencyMs) return '';
  const throttled = after.capacity?.throttled ?? 0;
  if (throttled > 0.001 && throttled > 2 * (before.capacity?.throttled ?? 0)) {
    return `, and ${String(Number((100 * throttled).toPrecision(2)))} % of the requests are refused`;
  }
  const [from, to] = [before.latencyMs.p95, after.latencyMs.p95];
  if (Math.abs(to - from) < 0.05 * from) return ' and leaves the p95 as it is';
  return ` and takes the p95 from ${duration(from)} to ${duration(to)}`;
}

function choice(now: Now, then: Now, chosen: OptionReport | undefined): string {
  if (!chosen) {
    const [why = ''] = then.reason.split(/[:;(]|\.$/);
    return `then ${withinSentence(why.trim())}`;
  }
  const before = now.options.find(({ id }) => id === now.recommended);
  if (!before) return `${typeName(chosen.type)} (${chosen.configuration}) is then the best`;
  if (before.type !== chosen.type)
    return `${typeName(chosen.type)} (${chosen.configuration}) is then better than ${typeName(before.type)}`;
  const stays = `${typeName(chosen.type)} stays the best`;
  return before.configuration === chosen.configuration ? stays : `${stays}, with ${chosen.configuration}`;
}

/** Names keep their capital. */
function withinSentence(words: string): string {
  const isName = optionTypes.some((type) => words.startsWith(typeName(type)));
  return isName ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
