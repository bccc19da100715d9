import type { DeploymentReport } from '#protocol/report.ts';
import { formatCount, optionInWords, shortName } from '../format.ts';
import { element, type View } from '../view/dom.ts';
import { words } from '../words/words.ts';
import { breakEvens, breakEvenWords } from './break-evens.ts';
import { costDrawing, costFrame, type CostFrame } from './cost-drawing.ts';
import { costModel, type CostModel } from './cost-model.ts';
import { chartFigure, type ChartKind, type ChartTools } from './figure.ts';
import { cheapest, costAt } from './lines.ts';
import { describeSlider, trafficAfter } from './reading.ts';
import { costWords, readout } from './readout.ts';
import { logTicks } from './scale.ts';
import { cell, type Table } from './table.ts';

/** Monthly cost against requests a month, one line for the best option of each type. */
export function costByTraffic(tools: ChartTools): View<DeploymentReport> {
  const values = readout();
  const meetings = breakEvens();
  const hint = element('p', { class: 'muted chart-hint' });
  const crosshair = element('div', { class: 'crosshair', hidden: '' });
  const plot = element(
    'div',
    { class: 'plot', role: 'slider', tabindex: '0', 'aria-label': words.charts.byTrafficSlider },
    crosshair,
  );
  let model: CostModel | undefined;
  let frame: CostFrame | undefined;
  /** Where the pointer or the keyboard is; undefined while it is nowhere. */
  let chosen: number | undefined;

  const read = () => {
    if (!model) return;
    const requestsPerMonth = chosen ?? model.report.requestsPerMonth;
    crosshair.hidden = chosen === undefined || !frame;
    if (frame && chosen !== undefined) {
      crosshair.style.transform = `translateX(${String(Math.round(frame.x.apply(chosen)))}px)`;
      crosshair.style.top = `${String(frame.top)}px`;
      crosshair.style.height = `${String(frame.bottom - frame.top)}px`;
    }
    describeSlider(plot, model, requestsPerMonth);
    values.update({ model, requestsPerMonth });
  };
  const choose = (requests: number | undefined) => {
    if (requests === chosen) return;
    chosen = requests;
    read();
  };
  listen(plot, choose, () => ({ model, frame, chosen }));
  const kind: ChartKind<CostModel | undefined> = {
    ...described,
    draw: (drawn, width) => {
      if (!drawn) return [];
      frame = costFrame(drawn, width);
      const drawing = costDrawing(drawn, frame);
      read();
      return [drawing];
    },
  };
  const figure = chartFigure(kind, tools, { above: [values.node], plot, below: [hint, meetings.node] });
  return {
    node: figure.node,
    update: (report) => {
      model = costModel(report);
      figure.update(model);
      if (!model) return;
      meetings.update(model);
      hint.textContent = hintOf(model);
      read();
    },
  };
}

function listen(
  plot: HTMLElement,
  choose: (requests: number | undefined) => void,
  now: () => { model: CostModel | undefined; frame: CostFrame | undefined; chosen: number | undefined },
): void {
  plot.addEventListener('pointermove', (event) => {
    const { frame, model } = now();
    if (!frame || !model) return;
    const place = event.clientX - plot.getBoundingClientRect().left;
    choose(frame.x.invert(Math.min(frame.right, Math.max(frame.left, place))));
  });
  for (const gone of ['pointerleave', 'blur'])
    plot.addEventListener(gone, () => {
      choose(undefined);
    });
  plot.addEventListener('keydown', (event) => {
    const { model, chosen } = now();
    const next = model && trafficAfter(event.key, chosen ?? model.report.requestsPerMonth, model.requests);
    if (next === undefined) return;
    event.preventDefault();
    choose(next ?? undefined);
  });
}

function hintOf({ lines }: CostModel): string {
  const thick = lines.some(({ fits }) => fits) ? words.charts.thick : '';
  const dashed = lines.some(({ feasible }) => !feasible) ? words.charts.dashedRuledOut : '';
  return `${thick}${dashed}${words.charts.bothLogarithmic}`;
}

const described = {
  name: 'cost-by-traffic',
  title: words.charts.byTraffic,
  nothing: words.charts.byTrafficNothing,
  isEmpty: (model) => model === undefined,
  describe: (model) => (model ? sentenceOf(model) : ''),
  subject: (model) => model?.report.name ?? '',
  table: (model): Table => (model ? tableOf(model) : { columns: [], rows: [] }),
} satisfies Partial<ChartKind<CostModel | undefined>>;

function sentenceOf(model: CostModel): string {
  const best = cheapest(model.lines, model.report.requestsPerMonth);
  const now = best ? words.charts.nowCheapest(optionInWords(best.type)) : '';
  return now + model.report.chart.breakEvens.map(breakEvenWords).join(' ');
}

function tableOf(model: CostModel): Table {
  const { lines, requests, report } = model;
  const now = report.requestsPerMonth;
  const traffic = [...new Set([...logTicks(requests, 12), ...(now > 0 ? [now] : [])])].sort((a, b) => a - b);
  return {
    columns: [
      words.charts.requestsColumn,
      ...lines.map(({ type, feasible }) => (feasible ? shortName(type) : words.charts.ruledOut(shortName(type)))),
    ],
    rows: traffic.map((at) => ({
      marked: at === now,
      cells: [
        cell(at === now ? words.charts.marked(formatCount(at)) : formatCount(at), at),
        ...lines.map((line) => cell(costWords({ model, requestsPerMonth: at }, line), costAt(line, at))),
      ],
    })),
  };
}
