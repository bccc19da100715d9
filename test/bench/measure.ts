/** A table of times: one row for each size, one column for each thing measured. */
export interface Bench {
  readonly name: string;
  readonly sizes: readonly number[];
  /** What is measured at a size; what a case needs is prepared before it is returned. */
  readonly cases: (size: number) => Readonly<Record<string, () => unknown>>;
}

/** Prints the median milliseconds of each case. */
export function report({ name, sizes, cases }: Bench): void {
  const rows = sizes.map((size) => {
    const times = Object.entries(cases(size)).map(([label, run]) => [label, Number(medianMs(run).toFixed(2))] as const);
    return [String(size), Object.fromEntries(times)] as const;
  });
  console.log(`${name}: median ms`);
  console.table(Object.fromEntries(rows));
}

const budgetMs = 1500;
const mostRuns = 60;

export function medianMs(run: () => unknown): number {
  const warmUp = performance.now();
  for (let runs = 0; runs < 8 && performance.now() - warmUp < budgetMs / 2; runs += 1) run();
  const times: number[] = [];
  const start = performance.now();
  while (times.length < 3 || (times.length < mostRuns && performance.now() - start < budgetMs)) {
    const from = performance.now();
    run();
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
