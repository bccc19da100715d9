import { formatCount } from '../format.ts';
import { svg } from '../view/dom.ts';
import { markerPath } from '../view/icons.ts';
import type { ChartModel, Frame } from './frame.ts';
import { cheapestRuns, costAt, type Line, type Point } from './lines.ts';
import { logTicks } from './scale.ts';

export function axisUsd(usd: number): string {
  return `$${formatCount(usd)}`;
}

export function yTicks({ usd }: ChartModel, height: number): readonly number[] {
  return logTicks(usd, Math.max(2, Math.floor(height / 27)));
}

export function drawAxes(model: ChartModel, frame: Frame): SVGGElement {
  const { left, right, top, bottom, x, y } = frame;
  const group = svg('g', { class: 'axes' });
  for (const usd of yTicks(model, bottom - top)) {
    const at = y.at(usd);
    group.append(svg('path', { class: 'grid', d: `M${String(left)} ${at.toFixed(1)}H${right.toFixed(1)}` }));
    group.append(svg('text', { class: 'tick', x: left - 7, y: at, dy: '0.34em', 'text-anchor': 'end' }, axisUsd(usd)));
  }
  for (const requests of logTicks(model.requests, Math.max(2, Math.floor((right - left) / 46)))) {
    const at = x.at(requests);
    group.append(svg('path', { class: 'grid-tick', d: `M${at.toFixed(1)} ${String(bottom)}v4` }));
    group.append(svg('text', { class: 'tick', x: at, y: bottom + 17, 'text-anchor': 'middle' }, formatCount(requests)));
  }
  group.append(svg('path', { class: 'baseline', d: `M${String(left)} ${String(bottom)}H${right.toFixed(1)}` }));
  group.append(svg('text', { class: 'axis-title', x: 0, y: 10 }, 'US$ a month'));
  group.append(
    svg('text', { class: 'axis-title', x: right, y: bottom + 34, 'text-anchor': 'end' }, 'requests a month'),
  );
  return group;
}

function pathOf(points: readonly Point[], { x, y }: Frame): string {
  return points
    .map(
      (point, index) =>
        `${index === 0 ? 'M' : 'L'}${x.at(point.requestsPerMonth).toFixed(1)} ${y.beyond(point.usdPerMonth).toFixed(1)}`,
    )
    .join('');
}

export function drawLines(model: ChartModel, frame: Frame): SVGGElement {
  const { lines, requests } = model;
  const { left, right, top, bottom } = frame;
  const area = svg('rect', { x: left - 4, y: top - 4, width: right - left + 8, height: bottom - top + 5 });
  const group = svg(
    'g',
    { class: 'lines', 'clip-path': 'url(#plot-area)' },
    svg('clipPath', { id: 'plot-area' }, area),
  );
  for (const line of lines) {
    const one = svg('g', {
      class: `series series-${line.type}${line.feasible ? '' : ' is-ruled-out'}`,
    });
    for (const run of line.runs) one.append(svg('path', { class: 'line', d: pathOf(run, frame) }));
    group.append(one);
  }
  for (const run of cheapestRuns(lines, samples(lines, requests))) {
    group.append(svg('path', { class: `cheapest series-${run.type}`, d: pathOf(run.points, frame) }));
  }
  for (const line of lines) group.append(drawMarkers(line, model, frame));
  return group;
}

/** Fine enough that the edge follows every line, with the lines' own corners. */
function samples(lines: readonly Line[], [fewest, most]: readonly [number, number]): readonly number[] {
  const corners = lines.flatMap(({ runs }) => runs.flat().map((point) => point.requestsPerMonth));
  const steps = Array.from({ length: 161 }, (_, index) => fewest * (most / fewest) ** (index / 160));
  return [...new Set([...corners, ...steps])].sort((a, b) => a - b);
}

function drawMarkers(line: Line, model: ChartModel, { x, y }: Frame): SVGGElement {
  const { requests, report } = model;
  const group = svg('g', { class: `markers series-${line.type}${line.feasible ? '' : ' is-ruled-out'}` });
  const now = x.at(report.requestsPerMonth);
  for (const tick of logTicks(requests, 7)) {
    const usd = costAt(line, tick);
    // The dots of the present traffic stand there.
    if (usd === null || usd < model.usd[0] || Math.abs(x.at(tick) - now) < 9) continue;
    group.append(svg('path', { class: 'marker', d: markerPath(line.type, x.at(tick), y.at(usd), 3.2) }));
  }
  return group;
}

/** Where the traffic of the document stands. */
export function drawNow({ report, lines }: ChartModel, frame: Frame): SVGGElement {
  const requests = report.requestsPerMonth;
  const group = svg('g', { class: 'now' });
  if (requests <= 0) return group;
  const at = frame.x.at(requests);
  group.append(
    svg('path', { class: 'now-line', d: `M${at.toFixed(1)} ${String(frame.top - 6)}V${String(frame.bottom)}` }),
  );
  const middle = (frame.left + frame.right) / 2;
  const anchor = Math.abs(at - middle) < (frame.right - frame.left) / 4 ? 'middle' : at < middle ? 'start' : 'end';
  group.append(
    svg(
      'text',
      { class: 'now-label', x: at, y: frame.top - 11, 'text-anchor': anchor },
      `now ${formatCount(requests)}`,
    ),
  );
  for (const line of lines) {
    const usd = costAt(line, requests);
    if (usd !== null)
      group.append(svg('circle', { class: `now-dot series-${line.type}`, cx: at, cy: frame.y.at(usd), r: 4 }));
  }
  return group;
}

/** A number on each point where two options cost the same; the sentences under the chart have the same numbers. */
export function drawBreakEvens({ report, requests, usd }: ChartModel, frame: Frame): SVGGElement {
  const group = svg('g', { class: 'break-evens' });
  const r = frame.right - frame.left < 240 ? 6.5 : 8;
  report.chart.breakEvens.forEach((point, index) => {
    const outside =
      point.requestsPerMonth < requests[0] ||
      point.requestsPerMonth > requests[1] ||
      point.usdPerMonth < usd[0] ||
      point.usdPerMonth > usd[1];
    if (outside) return;
    const [cx, cy] = [frame.x.at(point.requestsPerMonth), frame.y.at(point.usdPerMonth)];
    group.append(
      svg('circle', { cx, cy, r }),
      svg('text', { x: cx, y: cy, dy: '0.35em', 'text-anchor': 'middle' }, String(index + 1)),
    );
  });
  return group;
}
