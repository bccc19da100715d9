import { axisX, axisY, dot, gridX, gridY, line, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { DeploymentReport, OptionReport } from '#protocol/report.ts';
import { formatAbout, formatCost, formatLatency, optionName, shortName } from '../format.ts';
import { rankOf } from '../sort.ts';
import { colourOf, symbolOf } from '../symbols.ts';
import { verdictOf } from '../verdict.ts';
import { element, type View } from '../view/dom.ts';
import { swatch } from '../view/icons.ts';
import { words } from '../words/words.ts';
import { chartFigure, type ChartKind, type ChartTools } from './figure.ts';
import { drawingOf } from './plot.ts';
import { logScale, logTicks, roundDomain } from './scale.ts';
import { spread } from './spread.ts';
import { cell } from './table.ts';
import { axisTime, axisUsd } from './ticks.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';

/** An option with both figures. */
interface Dot {
  readonly option: OptionReport;
  readonly usd: number;
  readonly ms: number;
}

const margins = { left: words.numbers.axisWidth, right: 26, top: 26, bottom: 42 };

/** Cost against p95, one dot an option: what lies on the line is beaten by nothing. */
export function tradeOff(tools: ChartTools): View<DeploymentReport> {
  const legend = element('ul', { class: 'sign-legend' });
  const hint = element('p', { class: 'muted chart-hint' });
  const figure = chartFigure(kind, tools, { below: [legend, hint] });
  return {
    node: figure.node,
    update: (report) => {
      figure.update(report);
      const types = [...new Set(dotsOf(report).map(({ option }) => option.type))];
      legend.replaceChildren(
        ...types.map((type) => element('li', { class: `sign series-${type}` }, swatch(type), shortName(type))),
      );
      hint.textContent = hintOf(report);
    },
  };
}

function hintOf(report: DeploymentReport): string {
  const dots = dotsOf(report);
  const line = dots.some(({ option }) => option.onFront) ? words.charts.onLine : '';
  const hollow = dots.some(({ option }) => !option.feasible) ? words.charts.hollow : '';
  const { p95Ms, usdPerMonth } = report.objectives;
  const dashed = p95Ms !== null || usdPerMonth !== null ? words.charts.dashedObjectives : '';
  return `${line}${hollow}${dashed}${words.charts.bothLogarithmic}`;
}

const kind: ChartKind<DeploymentReport> = {
  name: 'cost-and-latency',
  title: words.charts.tradeOff,
  nothing: words.charts.tradeOffNothing,
  isEmpty: (report) => dotsOf(report).length === 0,
  draw: (report, width) => [draw(report, width)],
  describe: (report) => {
    const front = frontOf(dotsOf(report)).map(
      ({ option, usd, ms }) => `${nameOf(option)}, ${formatAbout(usd)}, ${formatLatency(ms)}`,
    );
    return words.charts.front(front);
  },
  table: (report) => ({
    columns: [words.table.option, words.table.monthlyCost, 'p95', words.charts.verdict, words.charts.onFront],
    rows: dotsOf(report)
      .toSorted((a, b) => rankOf(a.option) - rankOf(b.option) || a.usd - b.usd)
      .map(({ option, usd, ms }) => ({
        marked: option.current,
        cells: [
          cell(option.current ? words.charts.marked(nameOf(option)) : nameOf(option)),
          cell(formatCost(option.cost), usd),
          cell(formatLatency(ms), ms),
          cell(verdictOf(option, report.objectives).short),
          cell(option.onFront ? words.table.yes : words.table.no),
        ],
      })),
  }),
  subject: ({ name }) => name,
};

function nameOf({ type, configuration }: OptionReport): string {
  return `${optionName(type)}, ${configuration}`;
}

function dotsOf({ options }: DeploymentReport): readonly Dot[] {
  return options.flatMap((option) => {
    const usd = option.cost.usdPerMonth?.expected;
    const ms = option.latencyMs?.p95;
    // A logarithmic axis has no place for nothing.
    return usd !== undefined && ms !== undefined && usd > 0 && ms > 0 ? [{ option, usd, ms }] : [];
  });
}

function frontOf(dots: readonly Dot[]): readonly Dot[] {
  return dots.filter(({ option }) => option.onFront && option.feasible).toSorted((a, b) => a.ms - b.ms);
}

function draw(report: DeploymentReport, width: number): SVGSVGElement {
  const dots = dotsOf(report);
  const { p95Ms, usdPerMonth } = report.objectives;
  const height = Math.min(360, Math.max(260, width * 0.55));
  const right = width - margins.right;
  const axis = timeAxis(
    dots.map(({ ms }) => ms),
    known(p95Ms),
    [margins.left, right],
  );
  const usd = roundDomain([...dots.map((one) => one.usd), ...known(usdPerMonth)]) ?? [1, 1000];
  const yTicks = logTicks(usd, Math.max(2, Math.floor((height - margins.top - margins.bottom) / 30)));
  const placed = dots.map((one): Placed => ({ ...one, x: axis.valueAt(axis.placeOf(one.ms)) }));
  const front = placed.filter(({ option }) => option.onFront && option.feasible).toSorted((a, b) => a.ms - b.ms);
  return drawingOf({
    width,
    height,
    marginLeft: margins.left,
    marginRight: margins.right,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    x: { type: 'log', domain: [...axis.domain], range: [margins.left, axis.end], label: null },
    y: { type: 'log', domain: [...usd], label: null },
    marks: [
      gridX(axis.ticks, { className: 'grid' }),
      gridY(yTicks, { className: 'grid' }),
      axisX(axis.ticks, { className: 'ticks', text: axisTime, tickSize: 0, label: null }),
      axisY(yTicks, { className: 'ticks', text: axisUsd, tickSize: 0, label: null }),
      ...titles,
      ...breakMarks(axis),
      ...(p95Ms === null || p95Ms <= 0 ? [] : [ruleX([p95Ms], { className: 'objective' })]),
      ...(usdPerMonth === null || usdPerMonth <= 0 ? [] : [ruleY([usdPerMonth], { className: 'objective' })]),
      ...(front.length > 1 ? [line([...front], { x: 'x', y: 'usd', curve: 'step-after', className: 'front' })] : []),
      ...dotMarks(placed),
      ...labelMarks(report, placed, { axis, usd, width, height }),
    ],
  });
}

const titles: readonly Markish[] = [
  text([words.charts.usdPerMonth], {
    className: 'axis-title',
    frameAnchor: 'top-left',
    dx: -margins.left,
    dy: -20,
    textAnchor: 'start',
  }),
  text(['p95'], { className: 'axis-title', frameAnchor: 'bottom-right', dy: 36, textAnchor: 'end' }),
];

function breakMarks(axis: TimeAxis): readonly Markish[] {
  const { beyond } = axis;
  if (!beyond) return [];
  const middle = [axis.valueAt(beyond.middle)];
  return [
    ruleX([axis.valueAt(beyond.from)], { className: 'axis-break' }),
    text([words.charts.farSlower], {
      x: middle,
      frameAnchor: 'top',
      lineAnchor: 'bottom',
      dy: -5,
      className: 'axis-title',
    }),
    text([beyond.words], { x: middle, frameAnchor: 'bottom', lineAnchor: 'top', dy: 9, className: 'ticks' }),
  ];
}

function known(value: number | null): readonly number[] {
  return value === null ? [] : [value];
}

/** With what the library has to be told to draw it at its place. */
interface Placed extends Dot {
  readonly x: number;
}

/** What fits is drawn last, over the rest. One mark for all that look the same: the list of options may be long. */
function dotMarks(placed: readonly Placed[]): Markish[] {
  const looks = [
    { feasible: false, best: false },
    { feasible: false, best: true },
    { feasible: true, best: false },
    { feasible: true, best: true },
  ];
  const sorted = placed.toSorted((a, b) => rankOf(b.option) - rankOf(a.option));
  return looks.map(({ feasible, best }) =>
    dot(
      sorted.filter(({ option }) => option.feasible === feasible && option.best === best),
      {
        x: 'x',
        y: 'usd',
        r: best ? 5 : 3.4,
        symbol: ({ option }: Placed) => symbolOf(option),
        [feasible ? 'fill' : 'stroke']: ({ option }: Placed) => colourOf(option),
        className: ['dots', ...(feasible ? [] : ['is-ruled-out']), ...(best ? ['is-best'] : [])].join(' '),
        title: ({ option, ms }: Placed) => `${nameOf(option)}: ${formatCost(option.cost)}, p95 ${formatLatency(ms)}`,
      },
    ),
  );
}

interface Space {
  readonly axis: TimeAxis;
  readonly usd: readonly [number, number];
  readonly width: number;
  readonly height: number;
}

/** The current and the recommended option by name, with a ring around them. */
function labelMarks(report: DeploymentReport, dots: readonly Placed[], { axis, usd, width, height }: Space): Markish[] {
  const named = dots.flatMap((one) => {
    const recommended = one.option.id === report.recommended;
    if (!one.option.current && !recommended) return [];
    return [{ one, name: nowWords(one.option.current, recommended) }];
  });
  const y = logScale(usd, [height - margins.bottom, margins.top]);
  const wanted = named.map(({ one }) => y.apply(one.usd) - 16);
  const places = spread(wanted, 18, [margins.top + 4, height - margins.bottom - 8]);
  return named.flatMap(({ one, name }, index) => {
    const state = one.option.current ? 'is-current' : 'is-recommended';
    const anchor = axis.placeOf(one.ms) > width * 0.62 ? 'end' : 'start';
    return [
      dot([one], { x: 'x', y: 'usd', r: 9, className: `ring ${state}` }),
      text([name], {
        x: [one.x],
        y: [y.invert(places[index] ?? 0)],
        dx: anchor === 'end' ? -9 : 9,
        textAnchor: anchor,
        className: 'named',
      }),
    ];
  });
}

function nowWords(current: boolean, recommended: boolean): string {
  if (!current) return words.charts.recommended;
  return recommended ? words.charts.nowAndRecommended : words.charts.now;
}
