import type { PriceList } from './catalogue/price-lists.ts';
import type { Measured } from './measured/measured.ts';
import type { TrafficPattern } from './model/deployment.ts';
import type { Severity } from './model/finding.ts';

/** What the user can set; every face (editor, command line) fills the same shape. */
export interface Settings {
  /** The Region of documents that name none. */
  readonly region: string;
  /** How to report a value between the strictest and the loosest of differing documents. */
  readonly contested: 'warning' | 'error';
  /** By diagnostic code. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly assumed: AssumedWorkload;
  readonly prices: OwnPrices;
  /** Prices that the user has fetched; they count before the bundled ones. Checked by `checkPriceList` before they come here. */
  readonly priceLists: readonly PriceList[];
  /** What was measured of deployments; the later counts first. */
  readonly measured: readonly MeasuredDeployment[];
  /** Quotas of the account by code: `quota/instances-per-endpoint: 20`; AWS's defaults where none is given. */
  readonly quotas: Readonly<Record<string, number>>;
  /** Whether the shape of CloudFormation and Kubernetes sections is checked, which AWS's and Red Hat's extensions do too. */
  readonly shape: 'on' | 'off';
  /** Ids of dialects whose shape is left to another extension that checks it, whatever `shape` says. */
  readonly shapeElsewhere: readonly string[];
}

/** The measurements of one file. */
export interface MeasuredDeployment {
  /** The name of the deployment; undefined for every one. */
  readonly deployment?: string | undefined;
  /** More than one where several instance types were measured. */
  readonly measured: readonly Measured[];
}

/** What the account pays in place of AWS's list prices. */
export interface OwnPrices {
  /** USD by instance type: `ml.g5.xlarge: 0.98`. */
  readonly instanceUsdPerHour: Readonly<Record<string, number>>;
  /** Off AWS's prices of the other SageMaker instances (a Savings Plan), as a share: 0.2 for 20 %. */
  readonly instanceDiscount: number;
  /** Off all of AWS's prices (an Enterprise Discount Program), after any other discount, as a share. */
  readonly discount: number;
  /** Whether AWS's free tier is taken off. */
  readonly freeTier: boolean;
}

/** The workload of documents that give none: shown as assumptions, never checked against limits. */
export interface AssumedWorkload {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly inferenceSeconds: number;
  readonly averageRequestsPerSecond: number;
  readonly pattern: TrafficPattern;
}

/** Whether faults of the writing that others may report too are ours to report in the dialect. */
export function checksShape({ shape, shapeElsewhere }: Settings, dialect: string): boolean {
  return shape === 'on' && !shapeElsewhere.includes(dialect);
}

const monthSeconds = 730 * 3600;

export const defaultSettings: Settings = {
  region: 'us-east-1',
  contested: 'warning',
  severities: {},
  quotas: {},
  prices: { instanceUsdPerHour: {}, instanceDiscount: 0, discount: 0, freeTier: false },
  priceLists: [],
  measured: [],
  shape: 'on',
  shapeElsewhere: [],
  assumed: {
    requestBytes: 100 * 1024,
    responseBytes: 10 * 1024,
    inferenceSeconds: 0.1,
    averageRequestsPerSecond: 1_000_000 / monthSeconds,
    pattern: 'steady',
  },
};
