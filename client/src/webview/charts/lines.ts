import type { OptionReport, OptionType, Series } from '#protocol/report.ts';

export interface Point {
  readonly requestsPerMonth: number;
  readonly usdPerMonth: number;
}

/** One option as the chart needs it. */
export interface Line {
  readonly type: OptionType;
  readonly option: OptionReport | undefined;
  readonly feasible: boolean;
  /** Whether we would choose it; where nothing keeps to the objectives, whether it is possible. */
  readonly fits: boolean;
  /** Unbroken stretches; between them the option cannot serve so much, or has no price. */
  readonly runs: readonly (readonly Point[])[];
}

export function linesOf(series: readonly Series[], options: readonly OptionReport[]): readonly Line[] {
  const lines = series.map((one) => {
    const option =
      options.find(({ id }) => id === one.option) ?? options.find(({ type, best }) => best && type === one.type);
    const feasible = option?.feasible ?? true;
    return { type: one.type, option, feasible, fits: feasible && option?.meets !== false, runs: runsOf(one) };
  });
  return lines.some(({ fits }) => fits) ? lines : lines.map((line) => ({ ...line, fits: line.feasible }));
}

function runsOf({ points }: Series): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let open = false;
  for (const { requestsPerMonth, usdPerMonth } of points) {
    // A logarithmic axis has no place for nothing.
    const drawn = usdPerMonth !== null && requestsPerMonth > 0;
    if (drawn && !open) runs.push([]);
    if (drawn) runs.at(-1)?.push({ requestsPerMonth, usdPerMonth });
    open = drawn;
  }
  return runs;
}

export function pointsOf(lines: readonly Line[]): readonly Point[] {
  return lines.flatMap(({ runs }) => runs.flat());
}

/** What the option costs at this traffic, or null where its line has a gap. */
export function costAt({ runs }: Line, requestsPerMonth: number): number | null {
  for (const run of runs) {
    const after = firstFrom(run, requestsPerMonth * (1 - 1e-9));
    const next = run[after];
    if (!next) continue;
    const previous = run[after - 1];
    if (next.requestsPerMonth <= requestsPerMonth * (1 + 1e-9)) return next.usdPerMonth;
    if (previous) return between(previous, next, requestsPerMonth);
  }
  return null;
}

/** The index of the first point with that much traffic; the points rise. */
function firstFrom(run: readonly Point[], requestsPerMonth: number): number {
  let [low, high] = [0, run.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((run[middle]?.requestsPerMonth ?? Infinity) < requestsPerMonth) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** On the straight line that the chart draws between two points, which is straight in logarithms. */
function between(from: Point, to: Point, requestsPerMonth: number): number {
  const share =
    Math.log(requestsPerMonth / from.requestsPerMonth) / Math.log(to.requestsPerMonth / from.requestsPerMonth);
  if (from.usdPerMonth <= 0 || to.usdPerMonth <= 0)
    return from.usdPerMonth + share * (to.usdPerMonth - from.usdPerMonth);
  return from.usdPerMonth * (to.usdPerMonth / from.usdPerMonth) ** share;
}

export interface CheapestRun {
  readonly type: OptionType;
  readonly points: readonly Point[];
}

/** Fine enough that the lower edge follows every line, with the lines' own corners. */
export function samplesOf(lines: readonly Line[], [fewest, most]: readonly [number, number]): readonly number[] {
  const corners = lines.flatMap(({ runs }) => runs.flat().map((point) => point.requestsPerMonth));
  const even = Array.from({ length: 97 }, (_, index) => fewest * (most / fewest) ** (index / 96));
  return [...new Set([...corners, ...even])].sort((a, b) => a - b);
}

/** The lower edge of the options that fit: which is the cheapest, from where to where. */
export function cheapestRuns(lines: readonly Line[], requests: readonly number[]): readonly CheapestRun[] {
  const runs: { type: OptionType; points: Point[] }[] = [];
  let last: OptionType | undefined;
  for (const requestsPerMonth of requests) {
    const best = cheapest(lines, requestsPerMonth);
    if (best && best.type !== last) runs.push({ type: best.type, points: [] });
    if (best) runs.at(-1)?.points.push({ requestsPerMonth, usdPerMonth: best.usdPerMonth });
    last = best?.type;
  }
  return runs;
}

export function cheapest(
  lines: readonly Line[],
  requestsPerMonth: number,
): { type: OptionType; usdPerMonth: number } | undefined {
  let best: { type: OptionType; usdPerMonth: number } | undefined;
  for (const line of lines) {
    const usdPerMonth = line.fits ? costAt(line, requestsPerMonth) : null;
    if (usdPerMonth !== null && (!best || usdPerMonth < best.usdPerMonth)) best = { type: line.type, usdPerMonth };
  }
  return best;
}
