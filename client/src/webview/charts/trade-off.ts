import { axisX, axisY, dot, gridX, gridY, line, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { DeploymentReport, OptionReport } from '#protocol/report.ts';
import { formatAbout, formatCost, formatLatency, optionName, shortName } from '../format.ts';
import { rankOf } from '../sort.ts';
import { symbols } from '../symbols.ts';
import { verdictOf } from '../verdict.ts';
import { element, type View } from '../view/dom.ts';
import { swatch } from '../view/icons.ts';
import { chartFigure, type ChartKind, type ChartTools } from './figure.ts';
import { drawingOf, logScale } from './plot.ts';
import { logTicks, roundDomain } from './scale.ts';
import { spread } from './spread.ts';
import { cell } from './table.ts';
import { axisTime, axisUsd, timeTicks } from './ticks.ts';

/** An option with both figures. */
interface Dot {
  readonly option: OptionReport;
  readonly usd: number;
  readonly ms: number;
}

const margins = { left: 48, right: 26, top: 26, bottom: 42 };

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
  const line = dots.some(({ option }) => option.onFront)
    ? 'On the line: no possible option is both cheaper and faster. '
    : '';
  const hollow = dots.some(({ option }) => !option.feasible) ? 'Hollow: ruled out. ' : '';
  const { p95Ms, usdPerMonth } = report.objectives;
  const dashed = p95Ms !== null || usdPerMonth !== null ? 'Dashed: the objectives. ' : '';
  return `${line}${hollow}${dashed}Both axes are logarithmic.`;
}

const kind: ChartKind<DeploymentReport> = {
  name: 'cost-and-latency',
  title: 'Cost against latency',
  nothing: 'No option has both a known price and a known latency, so there is nothing to compare.',
  isEmpty: (report) => dotsOf(report).length === 0,
  draw: (report, width) => [draw(report, width)],
  describe: (report) => {
    const front = frontOf(dotsOf(report)).map(
      ({ option, usd, ms }) => `${nameOf(option)}, ${formatAbout(usd)}, ${formatLatency(ms)}`,
    );
    return `Beaten by no other option, from the fastest to the cheapest: ${front.join('; ')}.`;
  },
  table: (report) => ({
    columns: ['Option', 'Monthly cost', 'p95', 'Verdict', 'On the front'],
    rows: dotsOf(report)
      .toSorted((a, b) => rankOf(a.option) - rankOf(b.option) || a.usd - b.usd)
      .map(({ option, usd, ms }) => ({
        marked: option.current,
        cells: [
          cell(`${nameOf(option)}${option.current ? ' (now)' : ''}`),
          cell(formatCost(option.cost), usd),
          cell(formatLatency(ms), ms),
          cell(verdictOf(option, report.objectives).short),
          cell(option.onFront ? 'yes' : 'no'),
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
  const xDomain = roundDomain([...dots.map(({ ms }) => ms), ...known(p95Ms)]) ?? [1, 1000];
  const yDomain = roundDomain([...dots.map(({ usd }) => usd), ...known(usdPerMonth)]) ?? [1, 1000];
  const height = Math.min(340, Math.max(250, width * 0.6));
  const inner = { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom };
  const xTicks = timeTicks(xDomain, Math.max(2, Math.floor(inner.width / 58)));
  const yTicks = logTicks(yDomain, Math.max(2, Math.floor(inner.height / 30)));
  const front = frontOf(dots);
  return drawingOf({
    width,
    height,
    marginLeft: margins.left,
    marginRight: margins.right,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    x: { type: 'log', domain: [...xDomain], label: null },
    y: { type: 'log', domain: [...yDomain], label: null },
    marks: [
      gridX(xTicks, { className: 'grid' }),
      gridY(yTicks, { className: 'grid' }),
      axisX(xTicks, { className: 'ticks', text: axisTime, tickSize: 0, label: null }),
      axisY(yTicks, { className: 'ticks', text: axisUsd, tickSize: 0, label: null }),
      text(['US$ a month'], {
        className: 'axis-title',
        frameAnchor: 'top-left',
        dx: -margins.left,
        dy: -20,
        textAnchor: 'start',
      }),
      text(['p95'], { className: 'axis-title', frameAnchor: 'bottom-right', dy: 36, textAnchor: 'end' }),
      ...(p95Ms === null ? [] : [ruleX([p95Ms], { className: 'objective' })]),
      ...(usdPerMonth === null ? [] : [ruleY([usdPerMonth], { className: 'objective' })]),
      ...(front.length > 1 ? [line([...front], { x: 'ms', y: 'usd', curve: 'step-after', className: 'front' })] : []),
      // What fits is drawn last, over the rest.
      ...dots.toSorted((a, b) => rankOf(b.option) - rankOf(a.option)).flatMap(dotMarks),
      ...labelMarks(report, dots, { xDomain, yDomain, width, height }),
    ],
  });
}

function known(value: number | null): readonly number[] {
  return value === null ? [] : [value];
}

function dotMarks(one: Dot): Markish[] {
  const { option } = one;
  const state = [
    'dots',
    `series-${option.type}`,
    ...(option.feasible ? [] : ['is-ruled-out']),
    ...(option.best ? ['is-best'] : []),
  ];
  const title = () => `${nameOf(option)}: ${formatCost(option.cost)}, p95 ${formatLatency(one.ms)}`;
  return [
    dot([one], {
      x: 'ms',
      y: 'usd',
      r: option.best ? 5 : 3.4,
      symbol: symbols[option.type],
      className: state.join(' '),
      title,
    }),
  ];
}

interface Space {
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  readonly width: number;
  readonly height: number;
}

/** The current and the recommended option by name, with a ring around them. */
function labelMarks(
  report: DeploymentReport,
  dots: readonly Dot[],
  { xDomain, yDomain, width, height }: Space,
): Markish[] {
  const named = dots.flatMap((one) => {
    const recommended = one.option.id === report.recommended;
    if (!one.option.current && !recommended) return [];
    return [{ one, name: one.option.current ? (recommended ? 'now, recommended' : 'now') : 'recommended' }];
  });
  const x = logScale(xDomain, [margins.left, width - margins.right]);
  const y = logScale(yDomain, [height - margins.bottom, margins.top]);
  const wanted = named.map(({ one }) => y.apply(one.usd) - 15);
  const placed = spread(wanted, 17, [margins.top + 4, height - margins.bottom - 8]);
  return named.flatMap(({ one, name }, index) => {
    const state = one.option.current ? 'is-current' : 'is-recommended';
    const anchor = x.apply(one.ms) > width * 0.62 ? 'end' : 'start';
    return [
      dot([one], { x: 'ms', y: 'usd', r: 9, className: `ring ${state}` }),
      text([name], {
        x: [one.ms],
        y: [y.invert(placed[index] ?? 0)],
        dx: anchor === 'end' ? -8 : 8,
        textAnchor: anchor,
        className: 'named',
      }),
    ];
  });
}
