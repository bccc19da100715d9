import { plot, scale, type Markish, type PlotOptions } from '@observablehq/plot';

/** Draws with the library, and takes from its drawing what our content policy forbids: a style sheet of its own. Ours is chart.css. */
export function drawingOf(options: PlotOptions & { marks: Markish[] }): SVGSVGElement {
  const drawn = plot({ ...options, className: 'drawing' });
  for (const sheet of drawn.querySelectorAll('style')) sheet.remove();
  if (!(drawn instanceof SVGSVGElement)) throw new Error('a plot without legends and captions is one drawing');
  drawn.setAttribute('aria-hidden', 'true');
  drawn.removeAttribute('font-family');
  return drawn;
}

/** From values to places in the drawing and back. */
export interface LogScale {
  apply(value: number): number;
  invert(place: number): number;
}

export function logScale(domain: readonly [number, number], range: readonly [number, number]): LogScale {
  const made = scale({ x: { type: 'log', domain: [...domain], range: [...range] } });
  return {
    apply: (value) => made.apply(value) as number,
    invert: (place) => made.invert?.(place) as number,
  };
}
