import type { Position } from './preview.ts';

/** What the manifests of all open folders deploy and cost, whether they are open or not. */
export const workspaceMethods = {
  /** Client to server, with an empty object. */
  listing: 'mldeploy/workspace',
  /** Client to server, with an empty object too: looks for files again, and reads them all. */
  refresh: 'mldeploy/refreshWorkspace',
  /** Server to client, without content: the listing is another than before. */
  changed: 'mldeploy/workspaceChanged',
} as const;

export interface WorkspaceListing {
  /** `off` by the setting; `cancelled` when the user stopped it, so that files may be missing. */
  readonly state: 'off' | 'looking' | 'ready' | 'cancelled';
  /** Those with deployments or problems, by folder and path. */
  readonly files: readonly ListedFile[];
  readonly total: WorkspaceTotal;
  /** What was left out, and why, in sentences. */
  readonly notes: readonly string[];
}

export interface ListedFile {
  readonly uri: string;
  /** The workspace folder, ending in a slash; empty for a file of none. */
  readonly folder: string;
  /** From the folder on. */
  readonly path: string;
  readonly deployments: readonly ListedDeployment[];
  readonly problems: ProblemCounts;
}

export interface ListedDeployment {
  readonly name: string;
  /** "IsProd is false", when the template has several readings. */
  readonly when: string | null;
  /** "serverless · 2 GB, concurrency 20"; empty where it cannot be told. */
  readonly choice: string;
  readonly position: Position;
  /** Null when it is not known: never zero in its place. */
  readonly usdPerMonth: number | null;
  /** "≈ $212/month", "cost not known" */
  readonly cost: string;
  readonly p95Ms: number | null;
  /** "p95 180 ms", "p95 not known" */
  readonly p95: string;
  readonly problems: ProblemCounts;
}

/** Advice and quotas that are hints are not among them. */
export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface WorkspaceTotal {
  readonly deployments: number;
  /** Of all deployments whose cost is known; of readings that exclude each other the dearest. Null when none is known. */
  readonly usdPerMonth: number | null;
  /** "from ≈ $1,412/month" */
  readonly words: string;
  /** Deployments that are not in the sum, because their cost is not known. */
  readonly unknown: readonly string[];
  /** Deployments that are in the sum with a part only, because more is charged than what has a price. */
  readonly partial: readonly string[];
}
