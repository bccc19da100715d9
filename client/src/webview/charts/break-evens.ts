import type { BreakEven } from '#protocol/report.ts';
import { formatAbout, formatCount, optionInWords, optionName } from '../format.ts';
import type { CostModel } from './cost-model.ts';
import type { CheapestRun } from './lines.ts';
import { element, KeyedViews, setOptionalText, setText, type View } from '../view/dom.ts';
import { words } from '../words/words.ts';

export function breakEvenWords({ below, above, requestsPerMonth, usdPerMonth }: BreakEven): string {
  const requests = formatCount(requestsPerMonth);
  return words.charts.cheaperBelow(optionName(below), optionInWords(above), requests, formatAbout(usdPerMonth));
}

interface Entry {
  readonly point: BreakEven;
  readonly number: number;
  readonly note: string | undefined;
}

/** The points where two options cost the same, in words. */
export function breakEvens(): View<CostModel> {
  const list = element('ol', { class: 'break-even-list' });
  const views = new KeyedViews<Entry>(list, entryView);
  const none = element('p', { class: 'muted' });
  return {
    node: element('div', { class: 'break-even' }, list, none),
    update: (model) => {
      const { chart, options } = model.report;
      const ruledOut = (point: BreakEven) =>
        options
          .filter(({ type, best, feasible }) => best && !feasible && (type === point.below || type === point.above))
          .map(({ type }) => optionName(type));
      const entries = chart.breakEvens.map((point, index): Entry => {
        const names = ruledOut(point);
        return {
          point,
          number: index + 1,
          note: names.length > 0 ? words.charts.bothRuledOut(names) : undefined,
        };
      });
      views.update(entries, (_, index) => String(index));
      list.hidden = entries.length === 0;
      const compared = chart.series.filter(({ points }) => points.some(({ usdPerMonth }) => usdPerMonth !== null));
      none.hidden = entries.length > 0 || compared.length < 2;
      setText(none, cheapestWords(model.cheapest));
    },
  };
}

/** Where no two lines meet: which is the cheapest, and what is where that one ends. */
export function cheapestWords(cheapest: readonly CheapestRun[]): string {
  const [first, ...later] = cheapest.map(({ type, points }) => ({ type, from: points[0]?.requestsPerMonth ?? 0 }));
  if (!first) return words.charts.nonePriced;
  if (later.length === 0) return words.charts.cheapestThroughout(optionName(first.type));
  const changes = later.map(({ type, from }) => words.charts.cheapestFrom(formatCount(from), optionInWords(type)));
  return words.charts.cheapestThen(optionName(first.type), changes);
}

function entryView(): View<Entry> {
  const number = element('span', { class: 'break-even-number', 'aria-hidden': 'true' });
  const said = element('span');
  const note = element('span', { class: 'muted' });
  return {
    node: element('li', {}, number, element('span', {}, said, ' ', note)),
    update: (entry) => {
      setText(number, String(entry.number));
      setText(said, breakEvenWords(entry.point));
      setOptionalText(note, entry.note);
    },
  };
}
