import type { Usage } from '../simulate/run.ts';
import type { Load } from '../workload.ts';
import type { Line } from '../lines.ts';
import type { Market } from '../market.ts';

export interface Bill {
  readonly lines: readonly Line[];
  /** What the amounts rest on, in words. */
  readonly assumptions: () => readonly string[];
  /** What is charged besides and cannot be told, in words: the sum is then "from" so much. */
  readonly excluded: () => readonly string[];
}

/** What a bill is made of. */
export interface Month {
  readonly load: Load;
  readonly usage: Usage;
  readonly market: Market;
}
