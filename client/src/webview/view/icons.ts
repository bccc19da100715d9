import type { OptionType } from '#protocol/report.ts';
import { svg } from './dom.ts';

const paths = {
  check: 'M3.5 8.5l3 3 6-7',
  cross: 'M4 4l8 8M12 4l-8 8',
  notice: 'M8 3.5v6M8 12v.6',
  unknown: 'M5.6 6a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.1.8-1.1 1.6M8 12.2v.6',
  chevron: 'M6 3.5L10.5 8 6 12.5',
  arrow: 'M2.5 8h10M9 4.5L12.5 8 9 11.5',
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

/** Each option has a shape of its own, so that lines can be told apart without colour. */
export function markerPath(type: OptionType, x: number, y: number, r: number): string {
  const n = (value: number) => value.toFixed(2);
  switch (type) {
    case 'real-time':
      return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`;
    case 'serverless':
      return `M${n(x)} ${n(y - 1.2 * r)}L${n(x + 1.15 * r)} ${n(y + 0.85 * r)}L${n(x - 1.15 * r)} ${n(y + 0.85 * r)}z`;
    case 'async':
      return `M${n(x - 0.9 * r)} ${n(y - 0.9 * r)}h${n(1.8 * r)}v${n(1.8 * r)}h${n(-1.8 * r)}z`;
    default:
      return `M${n(x)} ${n(y - 1.3 * r)}L${n(x + 1.3 * r)} ${n(y)}L${n(x)} ${n(y + 1.3 * r)}L${n(x - 1.3 * r)} ${n(y)}z`;
  }
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
