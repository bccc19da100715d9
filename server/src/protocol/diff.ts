import type { Grade, OptionType, Range } from './report.ts';

/** What `mldeploy diff --format json` prints; its schema is `schemas/diff.schema.json`. */
export interface Diff {
  readonly base: Version;
  readonly head: Version;
  /** Those that cost, answer or are set up differently, the largest difference first. */
  readonly deployments: readonly DeploymentDiff[];
  readonly findings: readonly FindingDiff[];
  readonly total: Total;
}

export interface Version {
  /** As given in the call; "working tree" without one. */
  readonly name: string;
  /** Null for the working tree. */
  readonly commit: string | null;
}

export interface DeploymentDiff {
  readonly path: string;
  /** Where it stood before, when the file was renamed or the deployment moved. */
  readonly previousPath: string | null;
  readonly name: string;
  /** "IsProd is false", when the template has several readings. */
  readonly when: string | null;
  /** Null when the deployment is new. */
  readonly before: Side | null;
  /** Null when it has gone. */
  readonly after: Side | null;
  /** Null when one of the two costs is not known; what is not there costs nothing. */
  readonly differenceUsd: number | null;
}

export interface Side {
  readonly type: OptionType | null;
  readonly configuration: string;
  readonly usdPerMonth: Range | null;
  readonly grade: Grade;
  readonly p95Ms: number | null;
  /** What could not be priced, in words. */
  readonly unknown: readonly string[];
}

export interface FindingDiff {
  readonly change: 'new' | 'gone';
  readonly path: string;
  /** From 1: of the version in which it is. */
  readonly line: number;
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

/** Of the deployments listed; of readings that exclude each other the dearest counts. */
export interface Total {
  readonly beforeUsd: number;
  readonly afterUsd: number;
  readonly differenceUsd: number;
  /** Left out of the sums, because a price is not known: "scores: ml.p5.48xlarge is not in the catalogue". */
  readonly leftOut: readonly string[];
}
