/** The estimate as printed by `mldeploy estimate --format json`; its schema is `schemas/report.schema.json`. */
export interface Report {
  readonly deployments: readonly DeploymentReport[];
}

/** The endpoint types of SageMaker, and the services that can run the model in its place. */
export const optionTypes = [
  'real-time',
  'serverless',
  'async',
  'batch',
  'lambda',
  'fargate',
  'ecs',
  'aws-batch',
] as const;
export type OptionType = (typeof optionTypes)[number];
/** How a price is known: read from AWS's figures, worked out from them, or assumed. */
export type Grade = 'verified' | 'derived' | 'estimated';

export interface DeploymentReport {
  readonly name: string;
  readonly region: string;
  /** "IsProd is false", when the template has several readings. */
  readonly when: string | null;
  readonly requestsPerMonth: number;
  /** What the manifest asks for; null where it does not say. */
  readonly objectives: { readonly p95Ms: number | null; readonly usdPerMonth: number | null };
  /** Every way of running it that was worked out: the current one first, then what is possible by cost, then the rest. */
  readonly options: readonly OptionReport[];
  /** The id of the option we would choose, or null when none is fit. */
  readonly recommended: string | null;
  /** One sentence: why that one. */
  readonly reason: string;
  /** The questions that led there, in order. */
  readonly why: readonly Decision[];
  readonly chart: Chart;
  readonly sensitivity: readonly Sensitivity[];
  /** The workload as used: what the document says, what was measured, and what was assumed in its place. */
  readonly workload: readonly Fact[];
  /** The figures that a what-if can change, as they were used. */
  readonly inputs: Inputs;
  /** Up to which day the prices were read: "2026-11-21". */
  readonly pricesOf: string;
}

export interface Inputs {
  /** Over the whole month. */
  readonly averagePerSecond: number;
  readonly peakPerSecond: number;
  readonly requestBytes: number;
  readonly inferenceSeconds: number;
  /** Of the current choice; null where it has none, or none that is known. */
  readonly memoryMib: number | null;
  readonly instanceType: string | null;
  readonly instanceCount: number | null;
}

/** Other figures in the place of those of the document; what is not there stays. */
export type WhatIf = { readonly [K in keyof Inputs]?: NonNullable<Inputs[K]> | undefined };

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly basis: 'given' | 'measured' | 'assumed';
  /** What was measured with ("k6 summary, results.json"), or where the assumption comes from; null when given. */
  readonly source: string | null;
}

/** One step of the choice: "Does one request need one answer at once?" "Yes: the manifest asks for a p95 of 500 ms." */
export interface Decision {
  readonly question: string;
  readonly answer: string;
  /** What this answer rules out. */
  readonly closes: readonly OptionType[];
  /** The limit that closes the door, where it is one. */
  readonly code: string | null;
}

export interface OptionReport {
  /** Unique in the report, and the same while the configuration is: "real-time/ml.m5.large/2". */
  readonly id: string;
  readonly type: OptionType;
  readonly current: boolean;
  /** The one of its type to look at first: the current one, or else the cheapest that is fit. */
  readonly best: boolean;
  /** No other possible option is both cheaper and faster (cost against p95). */
  readonly onFront: boolean;
  /** "1 x ml.m5.large", "2 GB, concurrency 20". */
  readonly configuration: string;
  readonly feasible: boolean;
  /** Whether it keeps to the objectives and up with the traffic; null when that cannot be told. */
  readonly meets: boolean | null;
  /** Codes of the limits that forbid it. */
  readonly violations: readonly string[];
  /** The same limits in words, in the same order. */
  readonly reasons: readonly string[];
  /** Where the models of several deployments share one endpoint; `cost` is then this one's share of it. */
  readonly shared?: SharedEndpoint;
  readonly cost: Cost;
  readonly latencyMs: Latency | null;
  readonly capacity: Capacity | null;
  readonly assumptions: readonly string[];
  /** The title of the switch, or null when it is the current one or cannot be written in this file. */
  readonly action: string | null;
  /** Why there is no switch to what is possible: "No switch from here: `network` would be lost.". */
  readonly noSwitch?: string;
}

export interface SharedEndpoint {
  readonly models: number;
  /** Of all requests, this model's (0 to 1). */
  readonly share: number;
  /** Of the endpoint of all of them; null when it is not known. */
  readonly usdPerMonth: number | null;
  /** What all of them cost where each is on its own, on what is best for it; null when it is not known of each. */
  readonly separateUsdPerMonth: number | null;
  /** Whether each of them leaves most of an instance idle, as AWS advises of those that share. */
  readonly rarelyCalled: boolean;
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

/** Milliseconds from the request to the answer. */
export interface Latency {
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  /** The p95 where what is only assumed (cold starts, idle time, the start of an instance) is at its best and at its worst. */
  readonly p95Range: Range;
  /** Of the requests that meet no cold start, and of those that do; null when there are none. */
  readonly warm: Percentiles | null;
  readonly cold: Percentiles | null;
  /** Shares of the requests by time, split in warm and cold; rising `upToMs`, the shares add up to 1. */
  readonly histogram: readonly { readonly upToMs: number; readonly warm: number; readonly cold: number }[];
}

export interface Percentiles {
  /** Of all requests. */
  readonly share: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What the simulated month says of the capacity. Shares are from 0 to 1. */
export interface Capacity {
  /** Of the workers that run, over the month and in the busiest hour. */
  readonly utilisation: number;
  readonly peakUtilisation: number;
  /** Part of the billed instance time in which no request is worked on; null where idle time is not billed. */
  readonly idle: number | null;
  readonly throttled: number;
  readonly coldStarts: Range;
  /** Instance-hours a month; null where no instances are billed. */
  readonly instanceHours: number | null;
  readonly instances: { readonly mean: number; readonly most: number } | null;
}

/** Monthly cost against requests a month, one curve for the best option of each type. */
export interface Chart {
  readonly series: readonly Series[];
  readonly breakEvens: readonly BreakEven[];
}

export interface Series {
  readonly type: OptionType;
  /** The id of the option that is scaled. */
  readonly option: string;
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

/** What becomes of the current choice, and of the recommendation, when one input doubles. */
export interface Sensitivity {
  /** "traffic", "payload", "inference time" */
  readonly input: string;
  readonly factor: number;
  /** Of the current choice; null when it is not known or no longer possible. */
  readonly usdPerMonth: number | null;
  readonly p95Ms: number | null;
  /** The type we would then choose; null when none is fit. */
  readonly recommended: OptionType | null;
  /** In a sentence: "Twice the traffic costs $84 more; serverless stays the cheapest." */
  readonly words: string;
}
