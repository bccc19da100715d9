import type { BreakEven, DeploymentReport } from '#protocol/report.ts';
import { formatAbout, formatCount, optionInWords, optionName } from '../format.ts';
import { element, KeyedViews, setOptionalText, setText, type View } from '../view/dom.ts';

export function breakEvenWords({ below, above, requestsPerMonth, usdPerMonth }: BreakEven): string {
  const requests = formatCount(requestsPerMonth);
  return `${optionName(below)} is cheaper than ${optionInWords(above)} below ${requests} requests/month (both ${formatAbout(usdPerMonth)} there).`;
}

interface Entry {
  readonly point: BreakEven;
  readonly number: number;
  readonly note: string | undefined;
}

/** The points where two options cost the same, in words. */
export function breakEvens(): View<DeploymentReport> {
  const list = element('ol', { class: 'break-even-list' });
  const views = new KeyedViews<Entry>(list, entryView);
  const none = element('p', { class: 'muted' }, 'Nowhere in this range does another option become the cheapest.');
  return {
    node: element('div', { class: 'break-even' }, list, none),
    update: ({ chart, options }) => {
      const ruledOut = (point: BreakEven) =>
        options

          .filter(({ type, best, feasible }) => best && !feasible && (type === point.below || type === point.above))
          .map(({ type }) => optionName(type));
      const entries = chart.breakEvens.map((point, index): Entry => {
        const names = ruledOut(point);
        return {
          point,
          number: index + 1,
          note: names.length > 0 ? `${names.join(' and ')}: ruled out for this workload.` : undefined,
        };
      });
      views.update(entries, (_, index) => String(index));
      list.hidden = entries.length === 0;
      const compared = chart.series.filter(({ points }) => points.some(({ usdPerMonth }) => usdPerMonth !== null));
      none.hidden = entries.length > 0 || compared.length < 2;
    },
  };
}

function entryView(): View<Entry> {
  const number = element('span', { class: 'break-even-number', 'aria-hidden': 'true' });
  const words = element('span');
  const note = element('span', { class: 'muted' });
  return {
    node: element('li', {}, number, element('span', {}, words, ' ', note)),
    update: (entry) => {
      setText(number, String(entry.number));
      setText(words, breakEvenWords(entry.point));
      setOptionalText(note, entry.note);
    },
  };
}
