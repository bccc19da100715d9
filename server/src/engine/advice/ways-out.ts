import type { OptionReport } from '#protocol/report.ts';
import { typeNames } from '#protocol/words.ts';
import type { Situation } from './situation.ts';
import { usdWords } from './words.ts';

/** What a way out must do: cost clearly less than today, or keep to the objectives and up with the traffic. */
export type Aim = 'cheaper' | 'meets';

/** Of today's cost: less is not worth a change. */
const worthwhile = 0.75;

/**
 * Options to switch to, the recommended one first, then the cheapest of the same type. Only what is possible, fit and can be
 * written, so that no way out leads into another finding or nowhere.
 */
export function waysOut({ report, current }: Situation, aim: Aim): readonly OptionReport[] {
  const recommended = report.options.filter(({ id }) => id === report.recommended);
  const alike = report.options.filter(({ type }) => type === current.type).sort(byCost);
  const isWay = (option: OptionReport): boolean => {
    if (option.current || !option.feasible || option.meets === false || option.action === null) return false;
    return aim === 'meets' ? option.latencyMs !== null : isWorthwhile(option, current);
  };
  const fit = [...recommended, ...alike].filter(isWay);
  const [first] = fit;
  const same = fit.find(({ type }) => type === current.type);
  return [...new Set([first, same])].filter((option) => option !== undefined);
}

/** "; serverless (2 GB, concurrency 20) would cost about $97/month", or nothing. */
export function wayWords(situation: Situation, aim: Aim): string {
  const [way] = waysOut(situation, aim);
  const cost = way ? usdWords(way.cost) : '';
  return way && cost !== '' ? `; ${typeNames[way.type]} (${way.configuration}) would ${verbs[aim]} ${cost}` : '';
}

const verbs: Readonly<Record<Aim, string>> = { cheaper: 'cost', meets: 'do it for' };

function isWorthwhile(option: OptionReport, current: OptionReport): boolean {
  return Number.isFinite(usdOf(current)) && usdOf(option) <= worthwhile * usdOf(current);
}

function byCost(a: OptionReport, b: OptionReport): number {
  return usdOf(a) - usdOf(b);
}

function usdOf({ cost }: OptionReport): number {
  return cost.usdPerMonth?.expected ?? Infinity;
}
