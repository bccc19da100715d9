import type { OptionType } from './report.ts';

/** What the engine, the CLI, and exports say alike, lest the same figure read differently in a table and in the sentence below it. */

/** Within a sentence. */
export const typeNames: Readonly<Record<OptionType, string>> = {
  'real-time': 'real-time',
  serverless: 'serverless',
  async: 'asynchronous',
  batch: 'batch transform',
  lambda: 'Lambda',
  fargate: 'Fargate',
  ecs: 'a cluster on EC2',
  'aws-batch': 'AWS Batch',
};

/** "258 ms", "5.7 s", "62 min", "1.2 h", "3.5 days" */
export function duration(ms: number): string {
  if (ms < 999.5) return `${String(Math.round(ms))} ms`;
  if (ms < 119_500) return `${short(ms / 1000)} s`;
  if (ms < 7_170_000) return `${short(ms / 60_000)} min`;
  return ms < 172_800_000 ? `${short(ms / 3_600_000)} h` : `${short(ms / 86_400_000)} days`;
}

/** "93 %", "0.021 %", "under 0.01 %"; nothing is said to be all of it that is not. */
export function percent(share: number): string {
  if (share > 0 && share < 1e-4) return 'under 0.01 %';
  const digits = Number((100 * share).toPrecision(share > 0.99 ? 3 : 2));
  return `${String(share < 1 ? Math.min(digits, 99.9) : digits)} %`;
}

/** "1 finding", "2 entries" */
export function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : nouns}`;
}

/** One digit after the point where it says something. */
function short(value: number): string {
  return value < 9.95 ? String(Number(value.toFixed(1))) : value.toFixed(0);
}
