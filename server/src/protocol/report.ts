/** The estimate as printed by `mldeploy estimate --format json`; its schema is `schemas/report.schema.json`. */
export interface Report {
  readonly deployments: readonly DeploymentReport[];
}

export type OptionType = 'real-time' | 'serverless' | 'async' | 'batch';
/** How a price is known: read from AWS's figures, worked out from them, or assumed. */
export type Grade = 'verified' | 'derived' | 'estimated';

export interface DeploymentReport {
  readonly name: string;
  readonly region: string;
  /** "IsProd is false", when the template has several readings. */
  readonly when: string | null;
  readonly requestsPerMonth: number;
  readonly options: readonly OptionReport[];
  /** The type we would choose, or null when nothing is feasible. */
  readonly recommended: OptionType | null;
  /** One sentence: why that one. */
  readonly reason: string;
  readonly chart: Chart;
  /** The workload as used: what the document says, and what was assumed in its place. */
  readonly workload: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** False when it was assumed. */
  readonly given: boolean;
}

export interface OptionReport {
  readonly type: OptionType;
  readonly current: boolean;
  /** "1 x ml.m5.large", "2 GB, concurrency 20". */
  readonly configuration: string;
  readonly feasible: boolean;
  /** Codes of the limits that forbid it. */
  readonly violations: readonly string[];
  /** The same limits in words, in the same order. */
  readonly reasons: readonly string[];
  readonly cost: Cost;
  readonly latencyMs: Latency | null;
  readonly assumptions: readonly string[];
  /** The title of the switch, or null when it is the current one or cannot be written in this file. */
  readonly action: string | null;
}

export interface Cost {
  /** Null when a price is not in the catalogue: never a sum without it. */
  readonly usdPerMonth: Range | null;
  /** The weakest grade among the lines. */
  readonly grade: Grade;
  readonly lines: readonly CostLine[];
  /** What could not be priced, in words. */
  readonly unknown: readonly string[];
}

export interface Range {
  readonly low: number;
  readonly expected: number;
  readonly high: number;
}

export interface CostLine {
  readonly label: string;
  /** Null when the price is not known. */
  readonly usdPerMonth: number | null;
  /** "730 h x $0.115/h x 1". */
  readonly formula: string;
  /** Where the price is from, with its date. */
  readonly source: string;
  readonly grade: Grade;
}

export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Monthly cost against requests a month. */
export interface Chart {
  readonly series: readonly Series[];
  readonly breakEvens: readonly BreakEven[];
}

export interface Series {
  readonly type: OptionType;
  /** Rising requests a month; usdPerMonth null where the option cannot serve that much or has no price. */
  readonly points: readonly { readonly requestsPerMonth: number; readonly usdPerMonth: number | null }[];
}

/** Below it the first option is the cheaper of the two, above it the second. */
export interface BreakEven {
  readonly requestsPerMonth: number;
  readonly usdPerMonth: number;
  readonly below: OptionType;
  readonly above: OptionType;
}
