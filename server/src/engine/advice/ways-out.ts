import type { OptionReport } from '#protocol/report.ts';
import type { Situation } from './situation.ts';

/** What a way out must do: cost less than today, or keep to the objectives and up with the traffic. */
export type Aim = 'cheaper' | 'meets';

/**
 * Options to switch to, the recommended one first, then the cheapest of the same type. Only what is possible and fit, so that
 * no way out leads into another finding.
 */
export function waysOut({ report, current }: Situation, aim: Aim): readonly OptionReport[] {
  const recommended = report.options.find(({ id }) => id === report.recommended);
  const same = report.options.filter(({ type }) => type === current.type).sort(byCost);
  const fit = [recommended, ...same]
    .filter((option) => option !== undefined)
    .filter((option) => {
      if (option.current || !option.feasible || option.meets === false) return false;
      return aim === 'meets' ? option.latencyMs !== null : isCheaper(option, current);
    });
  const [first] = fit;
  const alike = fit.find(({ type }) => type === current.type);
  return [...new Set([first, alike])].filter((option) => option !== undefined);
}

function isCheaper(option: OptionReport, current: OptionReport): boolean {
  return usdOf(option) < usdOf(current) - 0.005 && Number.isFinite(usdOf(current));
}

function byCost(a: OptionReport, b: OptionReport): number {
  return usdOf(a) - usdOf(b);
}

function usdOf({ cost }: OptionReport): number {
  return cost.usdPerMonth?.expected ?? Infinity;
}
