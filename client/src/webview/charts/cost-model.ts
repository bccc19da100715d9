import type { DeploymentReport } from '#protocol/report.ts';
import { cheapestRuns, linesOf, pointsOf, samplesOf, type CheapestRun, type Line } from './lines.ts';
import { roundDomain } from './scale.ts';

/** Everything the chart of cost against traffic is drawn from. */
export interface CostModel {
  readonly report: DeploymentReport;
  readonly lines: readonly Line[];
  readonly requests: readonly [number, number];
  readonly usd: readonly [number, number];
  /** Which is the cheapest that fits, from where to where. */
  readonly cheapest: readonly CheapestRun[];
}

const mostDecades = 6;

/** Not rounded: the lines reach the edge, where their names stand. */
function extent(values: readonly number[]): readonly [number, number] | undefined {
  const drawn = values.filter((value) => value > 1e-12 && Number.isFinite(value));
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
  return drawn.length === 0 ? undefined : low < high ? [low, high] : [low / 2, high * 2];
}

/** Undefined when no option has a price over a range of traffic. */
export function costModel(report: DeploymentReport): CostModel | undefined {
  const lines = linesOf(report.chart.series, report.options).filter(({ runs }) => runs.length > 0);
  const points = pointsOf(lines);
  const requests = extent(points.map(({ requestsPerMonth }) => requestsPerMonth));
  const usd = roundDomain(points.map(({ usdPerMonth }) => usdPerMonth));
  if (!requests || !usd) return undefined;
  // Fractions of a cent at the edge would press the rest together.
  const bottom = Math.max(usd[0], usd[1] / 10 ** mostDecades, Math.min(1, usd[1] / 100));
  const cheapest = cheapestRuns(lines, samplesOf(lines, requests));
  return { report, lines, requests, usd: [bottom, usd[1]], cheapest };
}
