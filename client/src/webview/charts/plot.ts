import { plot, type Markish, type PlotOptions } from '@observablehq/plot';

/** Draws with the library, and takes from its drawing what our content policy forbids: a style sheet of its own. Ours is chart.css. */
export function drawingOf(options: PlotOptions & { marks: Markish[] }): SVGSVGElement {
  const drawn = plot({ ...options, className: 'drawing' });
  for (const sheet of drawn.querySelectorAll('style')) sheet.remove();
  if (!(drawn instanceof SVGSVGElement)) throw new Error('a plot without legends and captions is one drawing');
  drawn.setAttribute('aria-hidden', 'true');
  drawn.removeAttribute('font-family');
  return drawn;
}
