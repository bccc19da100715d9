import { formatAbout, formatCount, formatUsd, optionName, shortName } from '../format.ts';
import { element, KeyedViews, setText, type View } from '../view/dom.ts';
import { swatch } from '../view/icons.ts';
import type { CostModel } from './cost-model.ts';
import { words } from '../words/words.ts';
import { cheapest, costAt, type Line } from './lines.ts';

/** The chart read at one traffic. */
export interface Reading {
  readonly model: CostModel;
  readonly requestsPerMonth: number;
}

/** The sum in the table where the traffic is that of the document, and on the line elsewhere. */
export function costWords({ model, requestsPerMonth }: Reading, line: Line): string {
  const { option } = line;
  const priced = option === undefined || option.cost.usdPerMonth !== null;
  if (!priced) return words.charts.price;
  const isNow = requestsPerMonth === model.report.requestsPerMonth;
  const usd = (isNow ? option?.cost.usdPerMonth?.expected : undefined) ?? costAt(line, requestsPerMonth);
  if (usd === null) return words.charts.notPossible;
  return option?.cost.grade === 'verified' ? formatUsd(usd) : formatAbout(usd);
}

function trafficWords({ model, requestsPerMonth }: Reading): string {
  const isNow = requestsPerMonth === model.report.requestsPerMonth;
  return (isNow ? words.charts.trafficNow : words.charts.traffic)(formatCount(requestsPerMonth));
}

/** One sentence for those who hear the chart. */
export function readingWords(reading: Reading): string {
  const costs = reading.model.lines.map((line) => {
    const cost = `${optionName(line.type)} ${costWords(reading, line)}`;
    return line.feasible ? cost : words.charts.isRuledOut(cost);
  });
  return `${trafficWords(reading)}: ${costs.join('; ')}`;
}

interface Entry {
  readonly line: Line;
  readonly words: string;
  readonly cheapest: boolean;
}

/** Legend and values in one: always there and always of the same size, so that nothing moves while the pointer does. */
export function readout(): View<Reading> {
  const title = element('p', { class: 'readout-title' });
  const list = element('ul', { class: 'readout-values' });
  const views = new KeyedViews<Entry>(list, ({ line }) => entryView(line));
  return {
    node: element('div', { class: 'readout', 'aria-hidden': 'true' }, title, list),
    update: (reading) => {
      const { lines } = reading.model;
      const best = cheapest(lines, reading.requestsPerMonth)?.type;
      setText(title, words.charts.at(trafficWords(reading)));
      views.update(
        lines.map((line) => ({ line, words: costWords(reading, line), cheapest: line.type === best })),
        ({ line }) => line.type,
      );
    },
  };
}

function entryView(line: Line): View<Entry> {
  const value = element('span', { class: 'readout-value' });
  const node = element(
    'li',
    {},
    swatch(line.type),
    element('span', { class: 'readout-name' }, shortName(line.type)),
    value,
  );
  return {
    node,
    update: (entry) => {
      node.classList.toggle('is-ruled-out', !entry.line.feasible);
      node.classList.toggle('is-cheapest', entry.cheapest);
      setText(value, entry.words);
    },
  };
}
