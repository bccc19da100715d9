import { axisX, axisY, barX, gridX, rectY, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import type { DeploymentReport, Latency, OptionReport, Percentiles } from '#protocol/report.ts';
import { formatLatency, formatLatencyRange, formatShare, optionName } from '../format.ts';
import { element, setOptionalText, setText, type View } from '../view/dom.ts';
import { words } from '../words/words.ts';
import { chartFigure, type ChartKind, type ChartTools } from './figure.ts';
import { drawingOf } from './plot.ts';
import { cell, type Table } from './table.ts';
import { axisTime, linearTicks, timeTicks } from './ticks.ts';

export interface Looked {
  readonly report: DeploymentReport;
  /** The option that is looked at. */
  readonly option: OptionReport | undefined;
}

const quantiles = ['p50', 'p90', 'p95', 'p99'] as const;
const left = 44;
const right = 66;

/** How long requests take with one option: the percentiles, and the distribution with its warm and its cold part. */
export function latencyChart(tools: ChartTools): View<Looked> {
  const lead = element('p', { class: 'chart-lead' });
  const parts = element('ul', { class: 'parts' });
  const note = element('p', { class: 'muted chart-hint' });
  const figure = chartFigure(kind, tools, { above: [lead], below: [parts, note] });
  return {
    node: figure.node,
    update: (model) => {
      figure.update(model);
      const { option, report } = model;
      if (!option?.latencyMs) return;
      setText(lead, leadOf(option.latencyMs));
      setOptionalText(note, noteOf(option.latencyMs, report));
      parts.replaceChildren(...partsOf(option.type, option.latencyMs));
    },
  };
}

const kind: ChartKind<Looked> = {
  name: 'latency',
  title: words.charts.latency,
  nothing: words.charts.latencyNothing,
  isEmpty: ({ option }) => !option?.latencyMs,
  draw: ({ option, report }, width) => {
    const latency = option?.latencyMs;
    if (!latency) return [];
    const bars = percentileBars(latency, option, report.objectives.p95Ms, width);
    return latency.histogram.length > 1 ? [bars, histogram(latency, option, width)] : [bars];
  },
  describe: ({ option }) => {
    const latency = option?.latencyMs;
    if (!latency) return '';
    return `${optionName(option.type)}: ${quantiles.map((name) => `${name} ${formatLatency(latency[name])}`).join(', ')}.`;
  },
  table: ({ option }) => tableOf(option?.latencyMs ?? null),
  subject: ({ report, option }) => `${report.name} ${option?.type ?? ''}`,
};

function leadOf(latency: Latency): string {
  const range = formatLatencyRange(latency.p95Range);
  const p95 = formatLatency(latency.p95);
  const { low, high } = latency.p95Range;
  return range === undefined
    ? words.charts.answeredWithin(p95)
    : words.charts.answeredBetween(p95, formatLatency(low), formatLatency(high));
}

function noteOf({ warm, cold }: Latency, { objectives }: DeploymentReport): string | null {
  const dashed = objectives.p95Ms === null ? '' : `${words.charts.dashedP95} `;
  const log = warm || cold ? words.charts.lowerLogarithmic : '';
  return `${dashed}${log}`.trim() || null;
}

/** The legend of the distribution, with what there is to say of each part. */
function partsOf(type: OptionReport['type'], { warm, cold, histogram: bins }: Latency): readonly HTMLElement[] {
  if (bins.length < 2) return [];
  const part = (name: 'warm' | 'cold', { share, p50, p95 }: Percentiles) =>
    element(
      'li',
      { class: `part series-${type}` },
      element('span', { class: `part-sign part-${name}`, 'aria-hidden': 'true' }),
      words.charts[name](formatShare(share), formatLatency(p50), formatLatency(p95)),
    );
  return [...(warm ? [part('warm', warm)] : []), ...(cold ? [part('cold', cold)] : [])];
}

function percentileBars(
  latency: Latency,
  option: OptionReport,
  objective: number | null,
  width: number,
): SVGSVGElement {
  const rows = quantiles.map((name) => ({ name, ms: latency[name] }));
  const high = Math.max(latency.p99, latency.p95Range.high, objective ?? 0, 1e-3);
  const ticks = linearTicks(high, Math.max(2, Math.floor((width - left - right) / 80)));
  const { low, high: top } = latency.p95Range;
  const hasBand = top > low * 1.01;
  return drawingOf({
    width,
    height: 148,
    marginLeft: left,
    marginRight: right,
    marginTop: 18,
    marginBottom: 26,
    x: { domain: [0, high], label: null },
    y: { type: 'band', domain: [...quantiles], label: null, padding: 0.34 },
    marks: [
      gridX(ticks, { className: 'grid' }),
      axisX(ticks, { className: 'ticks', text: axisTime, tickSize: 0, label: null }),
      axisY({ className: 'names', tickSize: 0, label: null }),
      barX(rows, { y: 'name', x1: 0, x2: 'ms', className: `bars series-${option.type}` }),
      ...(hasBand ? bandMarks(low, top) : []),
      ...objectiveMarks(objective, high),
      text(rows, {
        y: 'name',
        x: ({ name, ms }: (typeof rows)[number]) => (name === 'p95' && hasBand ? Math.max(ms, top) : ms),
        text: ({ ms }: (typeof rows)[number]) => formatLatency(ms),
        dx: 6,
        textAnchor: 'start',
        className: 'values halo',
      }),
    ],
  });
}

/** The p95 at its best and at its worst. */
function bandMarks(low: number, high: number): Markish[] {
  const ends = [low, high].map((ms) => ({ ms, y: 'p95' }));
  return [
    ruleY(['p95'], { y: ['p95'], x1: [low], x2: [high], className: 'whisker' }),
    text(ends, { x: 'ms', y: 'y', text: () => '|', className: 'whisker-end' }),
  ];
}

function objectiveMarks(objective: number | null, high: number): Markish[] {
  if (objective === null) return [];
  return [
    ruleX([objective], { className: 'objective' }),
    text([words.charts.objective(formatLatency(objective))], {
      x: [objective],
      frameAnchor: 'top',
      lineAnchor: 'bottom',
      dy: -4,
      textAnchor: objective < high * 0.25 ? 'start' : objective > high * 0.75 ? 'end' : 'middle',
      className: 'objective-label',
    }),
  ];
}

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly top: number;
}

function histogram(latency: Latency, option: OptionReport, width: number): SVGSVGElement {
  const edges = latency.histogram.map(({ upToMs }) => upToMs);
  const [first = 1, second = first * 2] = edges;
  const start = Math.max(1e-3, first * Math.min(0.9, first / second));
  const from = (index: number) => edges[index - 1] ?? start;
  const warm = latency.histogram.map((bin, index): Bin => ({
    from: from(index),
    to: bin.upToMs,
    base: 0,
    top: bin.warm,
  }));
  const cold = latency.histogram.map((bin, index): Bin => ({
    from: from(index),
    to: bin.upToMs,
    base: bin.warm,
    top: bin.warm + bin.cold,
  }));
  const domain = [start, Math.max(edges.at(-1) ?? 1, start * 1.5)] as const;
  const most = Math.max(...cold.map(({ top }) => top), 1e-9);
  const yTicks = linearTicks(most, 3);
  const ticks = timeTicks(domain, Math.max(2, Math.floor((width - left - right) / 62)));
  const place = { x1: 'from', x2: 'to', y1: 'base', y2: 'top', insetLeft: 0.5, insetRight: 0.5 } as const;
  return drawingOf({
    width,
    height: 182,
    marginLeft: left,
    marginRight: right,
    marginTop: 40,
    marginBottom: 26,
    x: { type: 'log', domain: [...domain], label: null },
    y: { domain: [0, most], label: null },
    marks: [
      gridY0(yTicks),
      axisY(yTicks, { className: 'ticks', text: formatShare, tickSize: 0, label: null }),
      axisX(ticks, { className: 'ticks', text: axisTime, tickSize: 4, label: null }),
      text([words.charts.shareOfRequests], {
        className: 'axis-title',
        frameAnchor: 'top-left',
        dx: -left,
        dy: -32,
        textAnchor: 'start',
      }),
      rectY(
        warm.filter(({ top }) => top > 0),
        { ...place, className: `warm series-${option.type}` },
      ),
      rectY(
        cold.filter(({ base, top }) => top > base),
        { ...place, className: `cold series-${option.type}` },
      ),
      ruleY([0], { className: 'baseline' }),
      ...quantileMarks(latency, domain),
    ],
  });
}

function gridY0(ticks: readonly number[]): Markish {
  return ruleY(ticks.slice(1), { className: 'grid' });
}

function quantileMarks({ p50, p95 }: Latency, [low, high]: readonly [number, number]): Markish[] {
  const marks = [
    { name: 'p50', ms: p50 },
    { name: 'p95', ms: p95 },
  ].filter(({ ms }) => ms >= low && ms <= high);
  return [
    ruleX(marks, { x: 'ms', className: 'quantile' }),
    text(marks, {
      x: 'ms',
      text: 'name',
      frameAnchor: 'top',
      lineAnchor: 'bottom',
      dy: -3,
      className: 'quantile-label',
    }),
  ];
}

function tableOf(latency: Latency | null): Table {
  if (!latency) return { columns: [], rows: [] };
  const shares = (bin: Latency['histogram'][number], index: number) => {
    const from = latency.histogram[index - 1]?.upToMs ?? 0;
    return {
      cells: [
        cell(`${axisTime(from)} – ${formatLatency(bin.upToMs)}`, bin.upToMs),
        cell(formatShare(bin.warm), bin.warm),
        cell(formatShare(bin.cold), bin.cold),
      ],
    };
  };
  return {
    columns: words.charts.latencyColumns,
    rows: [
      ...quantiles.map((name) => ({
        cells: [cell(name), cell(formatLatency(latency[name]), latency[name]), cell('', null)],
      })),
      ...latency.histogram.map(shares),
    ],
  };
}
