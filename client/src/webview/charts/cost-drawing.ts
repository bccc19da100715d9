import { axisX, axisY, dot, gridY, line, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { OptionType } from '#protocol/report.ts';
import { formatCount, shortName } from '../format.ts';
import { colourOf, symbolOf } from '../symbols.ts';
import { words } from '../words/words.ts';
import type { CostModel } from './cost-model.ts';
import { costAt, type Line, type Point } from './lines.ts';
import { drawingOf } from './plot.ts';
import { logScale, logTicks, type LogScale } from './scale.ts';
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
/** The radius of its circle. */
const crossingSize = 8;

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
  const crossings = crossingsOf(model, frame);
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
      ...lineMarks(lines),
      pathsOf(model.cheapest, 'cheapest'),
      ...nowMarks(model, frame),
      ...crossingMarks(crossings, frame),
      ...labelMarks(model, frame, crossings),
    ],
  });
}

/** One mark for all: what the library spends on each is more than what it spends on what is in it. */
function pathsOf(
  runs: readonly { readonly type: OptionType; readonly points: readonly Point[] }[],
  name: string,
): Markish {
  const points = runs.flatMap(({ type, points: run }, path) => run.map((point) => ({ ...point, type, path })));
  const place = { x: 'requestsPerMonth', y: 'usdPerMonth', z: 'path' } as const;
  return line(points, { ...place, stroke: colourOf, className: name, clip: true });
}

function lineMarks(lines: readonly Line[]): Markish[] {
  return [true, false].map((feasible) =>
    pathsOf(
      lines.flatMap((one) => (one.feasible === feasible ? one.runs.map((points) => ({ type: one.type, points })) : [])),
      feasible ? 'line' : 'line is-ruled-out',
    ),
  );
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
    dot(
      lines.flatMap((one) => {
        const cost = costAt(one, now);
        return cost === null || cost < usd[0] ? [] : [{ x: now, y: cost, type: one.type }];
      }),
      { x: 'x', y: 'y', r: 4, stroke: colourOf, className: 'now-dot' },
    ),
  ];
}

interface Crossing {
  readonly x: number;
  readonly y: number;
  readonly number: string;
}

/** Numbered as in the list below the chart; a number that would cover another goes above it. */
function crossingsOf({ report, requests, usd }: CostModel, { x, y }: CostFrame): readonly Crossing[] {
  const placed: Crossing[] = [];
  report.chart.breakEvens.forEach((point, index) => {
    if (!isWithin(point.requestsPerMonth, requests) || !isWithin(point.usdPerMonth, usd)) return;
    const left = x.apply(point.requestsPerMonth);
    let top = y.apply(point.usdPerMonth);
    while (placed.some((other) => Math.hypot(other.x - left, other.y - top) < 2 * crossingSize + 1)) top -= 3;
    placed.push({ x: left, y: top, number: String(index + 1) });
  });
  return placed;
}

function crossingMarks(crossings: readonly Crossing[], { x, y }: CostFrame): Markish[] {
  if (crossings.length === 0) return [];
  const points = crossings.map((one) => ({ x: x.invert(one.x), y: y.invert(one.y), number: one.number }));
  return [
    dot(points, { x: 'x', y: 'y', r: crossingSize, className: 'break-even-dot' }),
    text(points, { x: 'x', y: 'y', text: 'number', className: 'break-even-mark' }),
  ];
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

/** The name of a line, and where it stands. */
interface Label {
  readonly type: OptionType;
  /** The end of the line. */
  readonly x: number;
  readonly y: number;
  /** The height of the name. */
  readonly place: number;
  readonly side: 'beside' | 'before' | 'after';
}

/** The name of each line: beside its end where it reaches the edge, so that none covers another; above its end elsewhere. */
function labelMarks({ lines, usd }: CostModel, frame: CostFrame, crossings: readonly Crossing[]): Markish[] {
  const { x, y, top, bottom, right } = frame;
  const ends = lines.flatMap((one): End[] => {
    const end = one.runs.at(-1)?.at(-1);
    const within = Math.min(usd[1], Math.max(usd[0], end?.usdPerMonth ?? 0));
    return end ? [{ type: one.type, x: x.apply(end.requestsPerMonth), y: y.apply(within) }] : [];
  });
  const atEdge = ends.filter((end) => end.x > right - 3);
  const places = spread(
    atEdge.map((end) => end.y),
    labelHeight,
    [top, bottom],
  );
  const beside = atEdge.map((end, index): Label => ({ ...end, place: places[index] ?? end.y, side: 'beside' }));
  const above = labelsAbove(
    ends.filter((end) => !atEdge.includes(end)),
    frame,
    crossings,
  );
  return [
    leaders(beside, frame),
    signs(beside, frame, 9),
    signs(above, frame, 0),
    ...(['beside', 'before', 'after'] as const).map((side) =>
      names(
        [...beside, ...above].filter((label) => label.side === side),
        side,
        frame,
      ),
    ),
  ];
}

type End = Pick<Label, 'type' | 'x' | 'y'>;

/** From a name that had to move to the end of its line. */
function leaders(labels: readonly Label[], { x, y, right }: CostFrame): Markish {
  const points = labels
    .filter((label) => Math.abs(label.place - label.y) >= 4)
    .flatMap((label) => [
      { type: label.type, x: x.invert(right), y: y.invert(label.y) },
      { type: label.type, x: x.invert(right + 5), y: y.invert(label.place) },
    ]);
  return line(points, { x: 'x', y: 'y', z: 'type', stroke: colourOf, className: 'leader' });
}

function signs(labels: readonly Label[], { x, y, right }: CostFrame, dx: number): Markish {
  const points = labels.map((label) => ({
    type: label.type,
    x: x.invert(label.side === 'beside' ? right : label.x),
    y: y.invert(label.side === 'beside' ? label.place : label.y),
  }));
  return dot(points, { x: 'x', y: 'y', dx, r: 3.6, symbol: symbolOf, fill: colourOf, className: 'sign-mark' });
}

function names(labels: readonly Label[], side: Label['side'], { x, y, right }: CostFrame): Markish {
  return text(labels, {
    x: (label: Label) => x.invert(side === 'beside' ? right : label.x),
    y: (label: Label) => y.invert(label.place),
    text: ({ type }: Label) => shortName(type),
    dx: side === 'beside' ? 18 : -6,
    textAnchor: side === 'before' ? 'end' : 'start',
    className: side === 'beside' ? 'label' : 'label halo',
  });
}

/** From the left: a label that would cover one before, or a number, goes above it. */
function labelsAbove(ends: readonly End[], { left }: CostFrame, crossings: readonly Crossing[]): readonly Label[] {
  const taken = crossings.map(({ x, y }) => ({ from: x - crossingSize, to: x + crossingSize, y }));
  return ends
    .toSorted((a, b) => a.x - b.x)
    .map((end): Label => {
      const width = 7 * shortName(end.type).length;
      const isNearEdge = end.x - left < width;
      const from = isNearEdge ? end.x - 6 : end.x - 6 - width;
      let place = end.y - 10;
      const covers = (other: (typeof taken)[number]) =>
        from < other.to && from + width > other.from && Math.abs(place - other.y) < labelHeight - 2;
      while (taken.some(covers)) place -= 4;
      taken.push({ from, to: from + width, y: place });
      return { ...end, place, side: isNearEdge ? 'after' : 'before' };
    });
}
