import { shortName } from '../format.ts';
import { svg } from '../view/dom.ts';
import { markerPath } from '../view/icons.ts';
import type { ChartModel, Frame } from './frame.ts';
import type { Line } from './lines.ts';
import { spread } from './spread.ts';

const labelHeight = 15;

interface End {
  readonly line: Line;
  readonly x: number;
  readonly y: number;
}

/** The name of each line at its end: beside the plot, or above the end where the line stops within it. */
export function drawLabels({ lines }: ChartModel, frame: Frame): SVGGElement {
  const ends = lines.flatMap((line): readonly End[] => {
    const end = line.runs.at(-1)?.at(-1);
    return end ? [{ line, x: frame.x.at(end.requestsPerMonth), y: frame.y.at(end.usdPerMonth) }] : [];
  });
  const outside = ends.filter(({ x }) => x > frame.right - 2);
  const places = spread(
    outside.map(({ y }) => y),
    labelHeight,
    [frame.top, frame.bottom],
  );
  return svg(
    'g',
    { class: 'labels' },
    ...outside.map((end, index) => labelBeside(end, places[index] ?? end.y, frame)),
    ...ends.filter(({ x }) => x <= frame.right - 2).map((end) => labelAbove(end, frame)),
  );
}

function labelGroup({ type, feasible }: Line, ...children: readonly SVGElement[]): SVGGElement {
  return svg('g', { class: `label series-${type}${feasible ? '' : ' is-ruled-out'}` }, ...children);
}

function labelBeside({ line, x, y }: End, at: number, frame: Frame): SVGGElement {
  const from = frame.right + 6;
  const leader = `M${(x + 3).toFixed(1)} ${y.toFixed(1)}L${from.toFixed(1)} ${at.toFixed(1)}`;
  return labelGroup(
    line,
    ...(Math.abs(at - y) > 3 ? [svg('path', { class: 'leader', d: leader })] : []),
    svg('path', { class: 'marker', d: markerPath(line.type, from + 6, at, 3.4) }),
    svg('text', { x: from + 14, y: at, dy: '0.34em' }, shortName(line.type)),
  );
}

function labelAbove({ line, x, y }: End, frame: Frame): SVGGElement {
  const nearEdge = x - frame.left < 50;
  return labelGroup(
    line,
    svg('path', { class: 'end', d: `M${x.toFixed(1)} ${(y - 5).toFixed(1)}v10` }),
    svg(
      'text',
      { class: 'halo', x: nearEdge ? x : x - 6, y: y - 9, 'text-anchor': nearEdge ? 'start' : 'end' },
      shortName(line.type),
    ),
  );
}
