import type { DeploymentReport } from './report.ts';

/** Positions as in LSP: lines and UTF-16 characters from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What the panel shows for one document. */
export interface PreviewParams {
  readonly uri: string;
  /** Shows the deployment that the cursor is in, or the first. */
  readonly position: Position | null;
  /** Shows this one instead, whatever the position. */
  readonly index?: number;
}

export interface Preview {
  readonly uri: string;
  readonly version: number;
  /** Index of `deployment` among all of the document. */
  readonly index: number;
  /** Titles of all deployments in the document. */
  readonly titles: readonly string[];
  readonly deployment: DeploymentReport;
  /** Where the price list stands: "2026-11-21". */
  readonly pricesOf: string;
}

export interface SwitchParams {
  readonly uri: string;
  readonly version: number;
  readonly index: number;
  /** Id of the option in the report. */
  readonly option: string;
}

/** Null when the document has no deployment, or is not checked. */
export type PreviewResult = Preview | null;

export interface ProtocolTextEdit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
}

export interface SwitchResult {
  /** Null when the document has changed since, or the switch cannot be written. */
  readonly edits: readonly ProtocolTextEdit[] | null;
  readonly title: string;
}

/** Requests and notifications beside LSP's own. */
export const methods = {
  preview: 'mldeploy/preview',
  switch: 'mldeploy/switch',
  /** Server to client: the analysis of a document is new. */
  analysed: 'mldeploy/analysed',
} as const;

export interface AnalysedParams {
  readonly uri: string;
  readonly version: number;
  readonly deployments: number;
  /** The id of the dialect of the first document that is one of ours; null when none is. */
  readonly dialect: string | null;
}

/** Host to page. */
export type ToPage =
  { readonly kind: 'preview'; readonly preview: Preview } | { readonly kind: 'nothing'; readonly message: string };

/** Page to host. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'switch'; readonly index: number; readonly version: number; readonly option: string }
  | { readonly kind: 'show'; readonly index: number };
