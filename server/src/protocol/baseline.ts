/**
 * The version of a document with which its cost is compared. Only our own client on the desktop knows one: the last commit, from
 * VS Code's Git extension.
 */
export const baselineMethods = {
  /** Client to server. */
  baseline: 'mldeploy/baseline',
  /** Client to server: what the document costs, and how much more than its baseline. */
  fileCost: 'mldeploy/fileCost',
} as const;

export interface BaselineParams {
  readonly uri: string;
  /** Null when there is no version to compare with. */
  readonly text: string | null;
}

export interface FileCostParams {
  readonly uri: string;
}

export interface FileCost {
  /** Of all deployments whose cost is known; of readings that exclude each other the dearest. Null when none is known. */
  readonly usdPerMonth: number | null;
  /** Null without a baseline. What is not known on either side is in neither sum. */
  readonly differenceUsd: number | null;
  /** Whether every price was read from AWS's figures, and all that the cost depends on is given. */
  readonly isExact: boolean;
  /** Deployments whose cost is not known. */
  readonly unknown: readonly string[];
  /** "≈ $412/month, +$320/month since last commit" */
  readonly words: string;
}

/** Null when the document has no deployment, or is not checked. */
export type FileCostResult = FileCost | null;
