/**
 * A Region's prices as plain data. It is written to the user's storage by `mldeploy prices refresh` (JSON, one file a Region) and
 * read back through `checkPriceList`; the bundled lists are expanded to the same shape. All prices are list prices in USD.
 *
 * ```json
 * { "format": 1, "region": "eu-west-1", "asOf": "2026-09-20",
 *   "sources": { "sagemaker": { "short": "AWS price list", "date": "2026-09-20" } },
 *   "complete": ["hosting", "async", "transform"],
 *   "prices": { "hosting": { "m5.xlarge": [0.257, "v", "sagemaker"] },
 *               "lambda": { "x86_64/gb-second": [0.0000166667, "v", "lambda", { "tiers": [[6e9, 0.000015], [15e9, 0.0000133334]] }] } } }
 * ```
 */
export interface PriceList {
  /** Of this shape; a list of another format is not read. */
  readonly format: 1;
  readonly region: string;
  /** The day of the prices (AWS's `publicationDate`), `2026-09-20`. */
  readonly asOf: string;
  /** By the ids that rows name. */
  readonly sources: Readonly<Record<string, PriceSource>>;
  /**
   * Parts of which the list has every price that there is in the Region: what it lacks is not offered. Of other parts, what is
   * lacking is looked up in the list below, in the end the bundled one.
   */
  readonly complete?: readonly Part[];
  /** Keys that are known not to be sold in the Region. */
  readonly notOffered?: Readonly<Partial<Record<Part, readonly string[]>>>;
  readonly prices: Readonly<Partial<Record<Part, Rows>>>;
}

export interface PriceSource {
  /** For people, before the date: "AWS price list". */
  readonly short: string;
  /** `2026-09-20`; `2025-08` where no day is known. */
  readonly date: string;
  /** What exactly was read. */
  readonly what?: string;
  readonly url?: string;
}

/** What is priced. The keys of each part, and the unit of its prices: */
export const parts = {
  /** `m5.xlarge` (without `ml.`): USD an instance hour. */
  hosting: 'instance hours of real-time endpoints',
  /** As hosting; where it has no row the hosting price is taken. */
  async: 'instance hours of asynchronous endpoints',
  /** As hosting; where it has no row the hosting price is taken. */
  transform: 'instance hours of batch transform',
  /** `m5.xlarge`: USD an instance hour, Linux, on demand. */
  ec2: 'EC2 instance hours',
  /** `2048` (MB): USD a second of inference. */
  serverless: 'serverless inference',
  /** `2048` (MB): USD a second and unit of concurrency while enabled. */
  provisionedUsage: 'provisioned concurrency',
  /** `2048` (MB): USD a second of inference on provisioned concurrency. */
  provisionedDuration: 'inference on provisioned concurrency',
  /** `in`, `out`: USD a GB (2^30 bytes) of request and response bodies. */
  data: 'data processed by endpoints',
  /** `gp2`: USD a GB-month. */
  volume: 'volumes of endpoint instances',
  /** `gp3`: USD a GB-month. */
  ec2Volume: 'volumes of EC2 instances',
  /**
   * `x86_64/` or `arm64/` and `request` (USD a request), `gb-second` (with tiers), `provisioned-gb-second`,
   * `provisioned-duration-gb-second`, `ephemeral-gb-second` (over 512 MB).
   */
  lambda: 'Lambda',
  /** `x86_64/` or `arm64/` and `vcpu-hour`, `gb-hour`, `ephemeral-gb-hour` (over 20 GB). */
  fargate: 'Fargate',
  /** `put`, `get`: USD a request; `gb-month`: USD a GB-month of Standard storage. */
  s3: 'S3',
  /** `request`, `http-delivery`: USD each. */
  sns: 'SNS',
  /** `cluster-hour`: USD an hour of a cluster's control plane. */
  eks: 'EKS',
  /** `rest/request`, `http/request`: USD a request, with tiers. */
  apiGateway: 'API Gateway',
  /** Of an Application Load Balancer: `hour`, `lcu-hour`: USD an hour of it, and of a capacity unit. */
  loadBalancer: 'load balancers',
} as const;

export type Part = keyof typeof parts;
export type Rows = Readonly<Record<string, Row | undefined>>;

/** Verified (read from AWS's figures), derived (worked out from them), or estimated (assumed). */
export type Mark = 'v' | 'd' | 'e';

/** The price of the first unit in USD, over 0; how it is known; the id of its source. */
export type Row = readonly [usd: number, mark: Mark, source: string, more?: RowDetail];

export interface RowDetail {
  /** Prices from so many units a month on, rising in `from`. */
  readonly tiers?: readonly (readonly [from: number, usd: number])[];
  /** Factors on the price between which the true one lies; 1 and 1 when left out. */
  readonly band?: readonly [low: number, high: number];
  /** How the price came from the source, for people: "x 1.2, the family's known premium". */
  readonly how?: string;
}

/** How a price is known: read from AWS's figures, worked out from them, or assumed. */
export type Grade = 'verified' | 'derived' | 'estimated';

export const gradeOf: Readonly<Record<Mark, Grade>> = { v: 'verified', d: 'derived', e: 'estimated' };
