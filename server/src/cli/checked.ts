import type { Analysis, Finding } from '#engine';

/** A file with what is to be reported of it. */
export interface Checked {
  readonly path: string;
  readonly analysis: Analysis;
  /** Those of the analysis but for what a baseline knows. */
  readonly findings: readonly Finding[];
}
