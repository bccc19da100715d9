import type { OptionType } from '#protocol/report.ts';
import { symbols } from '../symbols.ts';
import { svg } from './dom.ts';

const paths = {
  check: 'M3.5 8.5l3 3 6-7',
  cross: 'M4 4l8 8M12 4l-8 8',
  notice: 'M8 3.5v6M8 12v.6',
  unknown: 'M5.6 6a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.1.8-1.1 1.6M8 12.2v.6',
  chevron: 'M6 3.5L10.5 8 6 12.5',
  arrow: 'M2.5 8h10M9 4.5L12.5 8 9 11.5',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  chart: 'M2.5 2.5v11h11M5.5 10.5l2.5-3 2 1.5 3-4.5',
  plug: 'M5.5 2v4M10.5 2v4M3.5 6h9v2a4.5 4.5 0 0 1-9 0zM8 12.5V15',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
} as const;

export type IconName = keyof typeof paths;

/** A decoration in the colour of the text around it; what it says stands in words beside it. */
export function icon(name: IconName): SVGSVGElement {
  return svg(
    'svg',
    { class: `icon icon-${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    svg('path', {
      d: paths[name],
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.6,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  );
}

/** In a circle of radius 1; the names are those of the chart library's symbols, which look the same. */
const outlines: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  triangle: polygon(3, 0, 1.25),
  square: polygon(4, 45, 1.25),
  diamond: [
    [0, -1.45],
    [0.9, 0],
    [0, 1.45],
    [-0.9, 0],
  ],
  star: star(5, 1.5, 0.6),
  hexagon: polygon(6, 0, 1.15),
  wye: wye(),
  cross: cross(),
};

/** Each option has a shape of its own, so that lines can be told apart without colour. */
function markerPath(type: OptionType, x: number, y: number, r: number): string {
  const n = (value: number) => value.toFixed(2);
  const outline = outlines[symbols[type]];
  if (!outline) return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;
  return `M${outline.map(([dx, dy]) => `${n(x + dx * r)} ${n(y + dy * r)}`).join('L')}z`;
}

function polygon(corners: number, turn: number, size: number): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, index) => point(turn + (360 * index) / corners, size));
}

function star(points: number, outer: number, inner: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 2 * points }, (_, index) =>
    point((180 * index) / points, index % 2 === 0 ? outer : inner),
  );
}

function wye(): readonly (readonly [number, number])[] {
  return [60, 180, 300].flatMap((angle) => [point(angle - 60, 0.55), point(angle - 22, 1.4), point(angle + 22, 1.4)]);
}

function cross(): readonly (readonly [number, number])[] {
  return [0, 90, 180, 270].flatMap((angle) => [point(angle - 45, 0.6), point(angle - 18, 1.4), point(angle + 18, 1.4)]);
}

/** Clockwise from the top. */
function point(degrees: number, size: number): readonly [number, number] {
  const radians = (degrees * Math.PI) / 180;
  return [Math.sin(radians) * size, -Math.cos(radians) * size];
}

/** The line of an option as the chart draws it, for the table and the legend. */
export function swatch(type: OptionType): SVGSVGElement {
  return svg(
    'svg',
    { class: `swatch series-${type}`, viewBox: '0 0 22 12', 'aria-hidden': 'true' },
    svg('path', { class: 'line', d: 'M1 6H21' }),
    svg('path', { class: 'marker', d: markerPath(type, 11, 6, 3.4) }),
  );
}
