import type { DeploymentReport } from '#protocol/report.ts';
import { costAt, linesOf, pointsOf, type Line } from './lines.ts';
import { logScale, roundDomain, type Scale } from './scale.ts';

/** What a drawing of the chart goes by; `undefined` when there is nothing to draw. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
}

export interface ChartModel {
  readonly report: DeploymentReport;
  readonly lines: readonly Line[];
  readonly requests: readonly [number, number];
  readonly usd: readonly [number, number];
}

/** More than this below the highest sum a difference means nothing to anybody, except at the present traffic and where lines cross. */
const mostDecades = 5;

export function chartModel(report: DeploymentReport): ChartModel | undefined {
  const lines = linesOf(report.chart.series, report.options);
  const points = pointsOf(lines);
  const traffic = points.map((point) => point.requestsPerMonth);
  const [fewest, most] = [Math.min(...traffic), Math.max(...traffic)];
  const usd = roundDomain(points.map((point) => point.usdPerMonth));
  if (!usd || !(fewest < most)) return undefined;
  const now = report.requestsPerMonth;
  const costsNow = lines.flatMap((line) => costAt(line, now) ?? []).filter((cost) => cost > 0);
  const crossings = report.chart.breakEvens.map(({ usdPerMonth }) => Math.max(usdPerMonth, 0.01));
  const floor = Math.min(usd[1] / 10 ** mostDecades, ...[...costsNow, ...crossings].map((cost) => cost / 2));
  const requests = [now > 0 ? Math.min(fewest, now) : fewest, Math.max(most, now)] as const;
  return { report, lines, requests, usd: [Math.max(usd[0], floor), usd[1]] };
}

export interface Margins {
  readonly left: number;
  readonly right: number;
}

export function frameOf(model: ChartModel, width: number, height: number, margins: Margins): Frame {
  const [top, bottom] = [30, height - 40];
  const [left, right] = [margins.left, Math.max(margins.left + 60, width - margins.right)];
  return {
    ...{ width, height, left, right, top, bottom },
    x: logScale(model.requests, [left, right]),
    y: logScale(model.usd, [bottom, top]),
  };
}
