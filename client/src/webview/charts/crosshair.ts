import { formatCount } from '../format.ts';
import { setAttributes, svg } from '../view/dom.ts';
import type { Frame } from './frame.ts';
import { costAt } from './lines.ts';
import { readingWords, type Reading } from './readout.ts';

export interface Crosshair {
  readonly node: SVGGElement;
  draw(frame: Frame, reading: Reading | undefined): void;
}

/** The line under the pointer, with a dot on each option. */
export function crosshair(): Crosshair {
  const node = svg('g', { class: 'crosshair' });
  return {
    node,
    draw: (frame, reading) => {
      node.replaceChildren();
      if (!reading) return;
      const at = frame.x.at(reading.requestsPerMonth);
      node.append(
        svg('path', { class: 'crosshair-line', d: `M${at.toFixed(1)} ${String(frame.top)}V${String(frame.bottom)}` }),
      );
      const nearEdge = frame.right - at < 50;
      node.append(
        svg(
          'text',
          {
            class: 'halo crosshair-label',
            x: nearEdge ? at - 5 : at + 5,
            y: frame.bottom - 6,
            'text-anchor': nearEdge ? 'end' : 'start',
          },
          formatCount(reading.requestsPerMonth),
        ),
      );
      for (const line of reading.model.lines) {
        const usd = costAt(line, reading.requestsPerMonth);
        if (usd !== null)
          node.append(svg('circle', { class: `now-dot series-${line.type}`, cx: at, cy: frame.y.at(usd), r: 4.5 }));
      }
    },
  };
}

const arrowStep = 10 ** 0.05;
const steps: Readonly<Record<string, number>> = {
  ArrowRight: arrowStep,
  ArrowUp: arrowStep,
  ArrowLeft: 1 / arrowStep,
  ArrowDown: 1 / arrowStep,
  PageUp: 10,
  PageDown: 0.1,
};

/** The traffic that a key leads to; null for "back to the document's own", undefined for any other key. */
export function trafficAfter(
  key: string,
  from: number,
  [fewest, most]: readonly [number, number],
): number | null | undefined {
  if (key === 'Escape') return null;
  if (key === 'Home') return fewest;
  if (key === 'End') return most;
  const step = steps[key];
  return step === undefined ? undefined : Math.min(most, Math.max(fewest, from * step));
}

/** Makes the plot a slider over the traffic, for the keyboard and for screen readers. */
export function describeSlider(node: HTMLElement, reading: Reading): void {
  const [fewest, most] = reading.model.requests;
  setAttributes(node, {
    'aria-valuemin': String(Math.round(fewest)),
    'aria-valuemax': String(Math.round(most)),
    'aria-valuenow': String(Math.round(reading.requestsPerMonth)),
    'aria-valuetext': readingWords(reading),
  });
}
