import { axisX, axisY, dot, gridY, line, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import { formatCount, shortName } from '../format.ts';
import { symbols } from '../symbols.ts';
import { words } from '../words/words.ts';
import type { CostModel } from './cost-model.ts';
import { cheapestRuns, costAt, samplesOf, type Line, type Point } from './lines.ts';
import { drawingOf, logScale, type LogScale } from './plot.ts';
import { logTicks } from './scale.ts';
import { spread } from './spread.ts';
import { axisUsd } from './ticks.ts';

export interface CostFrame {
  readonly x: LogScale;
  readonly y: LogScale;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const labelHeight = 17;

export function costFrame({ requests, usd, lines }: CostModel, width: number): CostFrame {
  const height = Math.min(360, Math.max(270, width * 0.42));
  const longest = Math.max(...lines.map(({ type }) => shortName(type).length));
  const [left, right, top, bottom] = [words.numbers.axisWidth, width - 26 - 6.6 * longest, 26, height - 42];
  return { x: logScale(requests, [left, right]), y: logScale(usd, [bottom, top]), width, left, right, top, bottom };
}

export function costDrawing(model: CostModel, frame: CostFrame): SVGSVGElement {
  const { lines, requests, usd } = model;
  const { width, left, right, top, bottom } = frame;
  const xTicks = logTicks(requests, Math.max(2, Math.floor((right - left) / 56)));
  const yTicks = logTicks(usd, Math.max(2, Math.floor((bottom - top) / 30)));
  return drawingOf({
    width,
    height: bottom + 42,
    marginLeft: left,
    marginRight: width - right,
    marginTop: top,
    marginBottom: 42,
    x: { type: 'log', domain: [...requests], label: null },
    y: { type: 'log', domain: [...usd], label: null },
    marks: [
      gridY(yTicks, { className: 'grid' }),
      ruleY([usd[0]], { className: 'baseline' }),
      axisX(xTicks, { className: 'ticks', text: formatCount, tickSize: 4, label: null }),
      axisY(yTicks, { className: 'ticks', text: axisUsd, tickSize: 0, label: null }),
      text([words.charts.usdPerMonth], {
        className: 'axis-title',
        frameAnchor: 'top-left',
        dx: -left,
        dy: -20,
        textAnchor: 'start',
      }),
      text([words.charts.requestsPerMonth], {
        className: 'axis-title',
        frameAnchor: 'bottom-right',
        dy: 36,
        textAnchor: 'end',
      }),
      ...lines.flatMap(lineMarks),
      ...cheapestRuns(lines, samplesOf(lines, requests)).map((run) =>
        pathOf(run.points, `cheapest series-${run.type}`),
      ),
      ...nowMarks(model, frame),
      ...breakEvenMarks(model),
      ...labelMarks(model, frame),
    ],
  });
}

function pathOf(points: readonly Point[], className: string): Markish {
  return line([...points], { x: 'requestsPerMonth', y: 'usdPerMonth', className, clip: true });
}

function lineMarks({ type, feasible, runs }: Line): Markish[] {
  const className = `line series-${type}${feasible ? '' : ' is-ruled-out'}`;
  return runs.map((run) => pathOf(run, className));
}

/** Where the traffic stands, with the cost of each option. */
function nowMarks({ lines, report, requests, usd }: CostModel, { x, left, width }: CostFrame): Markish[] {
  const now = report.requestsPerMonth;
  if (!(now >= requests[0] && now <= requests[1])) return [];
  const at = x.apply(now);
  const label = words.charts.nowAt(formatCount(now));
  const room = Math.max(40, 4 * label.length);
  const anchor = at - left < room ? 'start' : width - at < room ? 'end' : 'middle';
  return [
    ruleX([now], { className: 'now-line' }),
    text([label], {
      className: 'now-label',
      x: [now],
      frameAnchor: 'top',
      lineAnchor: 'bottom',
      dy: -5,
      textAnchor: anchor,
    }),
    ...lines.flatMap((one) => {
      const cost = costAt(one, now);
      if (cost === null || cost < usd[0]) return [];
      return [dot([{ x: now, y: cost }], { x: 'x', y: 'y', r: 4, className: `now-dot series-${one.type}` })];
    }),
  ];
}

/** Numbered as in the list below the chart. */
function breakEvenMarks({ report, requests, usd }: CostModel): Markish[] {
  const points = report.chart.breakEvens.flatMap((point, index) =>
    isWithin(point.requestsPerMonth, requests) && isWithin(point.usdPerMonth, usd)
      ? [{ x: point.requestsPerMonth, y: point.usdPerMonth, number: String(index + 1) }]
      : [],
  );
  if (points.length === 0) return [];
  return [
    dot(points, { x: 'x', y: 'y', r: 8, className: 'break-even-dot' }),
    text(points, { x: 'x', y: 'y', text: 'number', className: 'break-even-mark' }),
  ];
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

interface End {
  readonly line: Line;
  readonly x: number;
  readonly y: number;
}

/** The name of each line: beside its end where it reaches the edge, so that none covers another; above its end elsewhere. */
function labelMarks({ lines, usd }: CostModel, frame: CostFrame): Markish[] {
  const { x, y, top, bottom, right } = frame;
  const ends = lines.flatMap((one): End[] => {
    const end = one.runs.at(-1)?.at(-1);
    const within = Math.min(usd[1], Math.max(usd[0], end?.usdPerMonth ?? 0));
    return end ? [{ line: one, x: x.apply(end.requestsPerMonth), y: y.apply(within) }] : [];
  });
  const atEdge = ends.filter((end) => end.x > right - 3);
  const places = spread(
    atEdge.map((end) => end.y),
    labelHeight,
    [top, bottom],
  );
  return [
    ...labelsAbove(
      ends.filter((end) => !atEdge.includes(end)),
      frame,
    ),
    ...atEdge.flatMap((end, index) => labelBeside(end, places[index] ?? end.y, frame)),
  ];
}

function stateOf({ type, feasible }: Line): string {
  return `series-${type}${feasible ? '' : ' is-ruled-out'}`;
}

function labelBeside({ line: one, y: wanted }: End, place: number, { x, y, right }: CostFrame): Markish[] {
  const at = { x: x.invert(right), y: y.invert(place) };
  const leader = [
    { x: at.x, y: y.invert(wanted) },
    { x: x.invert(right + 5), y: at.y },
  ];
  return [
    ...(Math.abs(place - wanted) < 4 ? [] : [line(leader, { x: 'x', y: 'y', className: `leader ${stateOf(one)}` })]),
    dot([at], { x: 'x', y: 'y', dx: 9, r: 3.6, symbol: symbols[one.type], className: `marker ${stateOf(one)}` }),
    text([shortName(one.type)], {
      x: [at.x],
      y: [at.y],
      dx: 18,
      textAnchor: 'start',
      className: `label ${stateOf(one)}`,
    }),
  ];
}

/** From the left: a label that would cover one before goes above it. */
function labelsAbove(ends: readonly End[], { x, y, left }: CostFrame): Markish[] {
  const taken: { from: number; to: number; y: number }[] = [];
  return ends
    .toSorted((a, b) => a.x - b.x)
    .flatMap((end) => {
      const at = { x: x.invert(end.x), y: y.invert(end.y) };
      const name = shortName(end.line.type);
      const width = 7 * name.length;
      const isNearEdge = end.x - left < width;
      const from = isNearEdge ? end.x - 6 : end.x - 6 - width;
      let place = end.y - 10;
      const covers = (other: (typeof taken)[number]) =>
        from < other.to && from + width > other.from && Math.abs(place - other.y) < labelHeight - 2;
      while (taken.some(covers)) place -= 4;
      taken.push({ from, to: from + width, y: place });
      const label = { x: [at.x], y: [y.invert(place)], dx: -6, textAnchor: isNearEdge ? 'start' : 'end' } as const;
      return [
        dot([at], { x: 'x', y: 'y', r: 3.6, symbol: symbols[end.line.type], className: `marker ${stateOf(end.line)}` }),
        text([name], { ...label, className: `label halo ${stateOf(end.line)}` }),
      ];
    });
}
