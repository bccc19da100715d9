import type { DeploymentReport } from '#protocol/report.ts';
import { shortName } from '../format.ts';
import { element, svg, type View } from '../view/dom.ts';
import { breakEvens } from './break-evens.ts';
import { crosshair, describeSlider, trafficAfter } from './crosshair.ts';
import { dataTable } from './data-table.ts';
import { axisUsd, drawAxes, drawBreakEvens, drawLines, drawNow, yTicks } from './draw.ts';
import { chartModel, frameOf, type ChartModel, type Frame, type Margins } from './frame.ts';
import { drawLabels } from './labels.ts';
import { readout, type Reading } from './readout.ts';

/** From back to front. */
const layers: readonly ((model: ChartModel, frame: Frame) => SVGGElement)[] = [
  drawAxes,
  drawLines,
  drawNow,
  drawBreakEvens,
  drawLabels,
];

/** Monthly cost against requests a month, one line an option. */
export function costChart(): View<DeploymentReport> {
  const values = readout();
  const plot = plotView((reading) => {
    values.update(reading);
  });
  const words = breakEvens();
  const table = dataTable();
  const thick = element('span', {}, 'Thick: the cheapest option that fits. ');
  const dashed = element('span', {}, 'Dashed: ruled out for this workload. ');
  const hint = element('p', { class: 'muted chart-hint' }, thick, dashed, 'Both axes are logarithmic.');
  const drawn = element('div', {}, values.node, plot.node, hint, words.node, table.node);
  const nothing = element(
    'p',
    { class: 'muted' },
    'No option has a known price over a range of traffic, so there is nothing to draw.',
  );
  const node = element(
    'section',
    { class: 'block chart', 'aria-labelledby': 'chart-title' },
    element('h2', { id: 'chart-title' }, 'Cost by traffic'),
    drawn,
    nothing,
  );
  return {
    node,
    update: (report) => {
      const model = chartModel(report);
      drawn.hidden = model === undefined;
      nothing.hidden = model !== undefined;
      if (!model) return;
      const drawnLines = model.lines.filter(({ runs }) => runs.length > 0);
      thick.hidden = !drawnLines.some(({ feasible }) => feasible);
      dashed.hidden = drawnLines.every(({ feasible }) => feasible);
      plot.update(model);
      words.update(report);
      table.update(model);
    },
  };
}

function plotView(onReading: (reading: Reading) => void): View<ChartModel> {
  const base = svg('g');
  const cross = crosshair();
  const drawing = svg('svg', { class: 'drawing', 'aria-hidden': 'true' }, base, cross.node);
  const node = element(
    'div',
    { class: 'plot', role: 'slider', tabindex: '0', 'aria-label': 'Monthly cost at requests per month' },
    drawing,
  );
  let model: ChartModel | undefined;
  let frame: Frame | undefined;
  /** Where the pointer or the keyboard is; undefined while it is nowhere. */
  let chosen: number | undefined;

  const read = () => {
    if (!model || !frame) return;
    const requestsPerMonth = chosen ?? model.report.requestsPerMonth;
    const reading = { model, requestsPerMonth };
    cross.draw(frame, chosen === undefined ? undefined : reading);
    describeSlider(node, reading);
    onReading(reading);
  };
  const draw = () => {
    const { clientWidth: width, clientHeight: height } = node;
    if (!model || width === 0) return;
    const shown = model;
    drawing.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
    const fresh = frameOf(shown, width, height, marginsFor(shown, drawing, height));
    base.replaceChildren(...layers.map((layer) => layer(shown, fresh)));
    frame = fresh;
    read();
  };
  const choose = (requests: number | undefined) => {
    if (requests === chosen) return;
    chosen = requests;
    read();
  };
  node.addEventListener('pointermove', (event) => {
    choose(frame?.x.invert(event.clientX - node.getBoundingClientRect().left));
  });
  node.addEventListener('pointerleave', () => {
    choose(undefined);
  });
  node.addEventListener('blur', () => {
    choose(undefined);
  });
  node.addEventListener('keydown', (event) => {
    const next = model && trafficAfter(event.key, chosen ?? model.report.requestsPerMonth, model.requests);
    if (next === undefined) return;
    event.preventDefault();
    choose(next ?? undefined);
  });
  new ResizeObserver(draw).observe(node);
  return {
    node,
    update: (next) => {
      model = next;
      draw();
    },
  };
}

/** Room for the longest text on either side, measured in the font that the user has chosen. */
function marginsFor(model: ChartModel, drawing: SVGSVGElement, height: number): Margins {
  const probe = svg('text', { class: 'tick' });
  drawing.append(probe);
  const widest = (texts: readonly string[]) =>
    Math.max(
      0,
      ...texts.map((text) => {
        probe.textContent = text;
        return probe.getComputedTextLength();
      }),
    );
  const left = widest(yTicks(model, height - 70).map(axisUsd)) + 9;
  probe.setAttribute('class', 'label-probe');
  const right = widest(model.lines.map(({ type }) => shortName(type))) + 23;
  probe.remove();
  return { left, right };
}
