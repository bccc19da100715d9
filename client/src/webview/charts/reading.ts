import { setAttributes } from '../view/dom.ts';
import type { CostModel } from './cost-model.ts';
import { readingWords } from './readout.ts';

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
export function describeSlider(node: HTMLElement, model: CostModel, requestsPerMonth: number): void {
  const [fewest, most] = model.requests;
  const now = Math.min(most, Math.max(fewest, requestsPerMonth));
  setAttributes(node, {
    'aria-valuemin': String(Math.round(fewest)),
    'aria-valuemax': String(Math.round(most)),
    'aria-valuenow': String(Math.round(now)),
    'aria-valuetext': readingWords({ model, requestsPerMonth }),
  });
}
