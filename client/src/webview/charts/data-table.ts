import { formatCount, shortName } from '../format.ts';
import { element, type View } from '../view/dom.ts';
import type { ChartModel } from './frame.ts';
import { costWords } from './readout.ts';
import { logTicks } from './scale.ts';

/** The chart as numbers, for those who cannot see it or want to copy it. */
export function dataTable(): View<ChartModel> {
  const table = element('table', { class: 'data-table' });
  const frame = element(
    'div',
    { class: 'data-frame', tabindex: '0', role: 'region', 'aria-label': 'Monthly cost by traffic, as a table' },
    table,
  );
  const node = element('details', { class: 'data' }, element('summary', {}, 'The chart as a table'), frame);
  return {
    node,
    update: (model) => {
      table.replaceChildren(head(model), body(model));
    },
  };
}

function head({ lines }: ChartModel): HTMLElement {
  const column = (text: string) => element('th', { scope: 'col' }, text);
  const names = lines.map(({ type, feasible }) =>
    column(feasible ? shortName(type) : `${shortName(type)} (ruled out)`),
  );
  return element('thead', {}, element('tr', {}, column('Requests/month'), ...names));
}

function body(model: ChartModel): HTMLElement {
  const { lines, requests, report } = model;
  const now = report.requestsPerMonth;
  const traffic = [...new Set([...logTicks(requests, 12), ...(now > 0 ? [now] : [])])].sort((a, b) => a - b);
  const rows = traffic.map((at) => {
    const cells = lines.map((line) => element('td', {}, costWords({ model, requestsPerMonth: at }, line)));
    const title = element('th', { scope: 'row' }, at === now ? `${formatCount(at)} (now)` : formatCount(at));
    return element('tr', at === now ? { class: 'is-now' } : {}, title, ...cells);
  });
  return element('tbody', {}, ...rows);
}
