import type { DeploymentReport, Fact, OptionReport, WhatIf } from './report.ts';

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
  /** Works the estimate out with these values in place of the manifest's, as long as it is this deployment that is shown. */
  readonly trial?: { readonly index: number; readonly whatIf: WhatIf };
}

/** What can be tried for a deployment, and how. */
export type Knob = RangeKnob | StepsKnob;

interface AnyKnob {
  /** Whether `writeWhatIf` can put it into the file. */
  readonly writable: boolean;
  readonly basis: Fact['basis'];
}

/** Any value between, on a logarithmic scale. */
export interface RangeKnob extends AnyKnob {
  readonly kind: 'range';
  readonly input: 'averagePerSecond' | 'peakPerSecond' | 'requestBytes' | 'inferenceSeconds';
  /** Without what-if. */
  readonly base: number;
  readonly low: number;
  readonly high: number;
}

/** One of these values; the base is among them. */
export interface StepsKnob extends AnyKnob {
  readonly kind: 'steps';
  readonly input: 'memoryMib' | 'instanceType' | 'instanceCount';
  readonly base: number | string;
  /** All numbers, or all names. */
  readonly values: readonly (number | string)[];
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
  readonly knobs: readonly Knob[];
  /** The values that `deployment` was worked out with; null when it is the manifest as it stands. */
  readonly whatIf: WhatIf | null;
  /** With `whatIf`: the current choice as the manifest has it. */
  readonly baseline: OptionReport | null;
}

export interface WriteWhatIfParams {
  readonly uri: string;
  readonly version: number;
  readonly index: number;
  readonly whatIf: WhatIf;
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
  /** Asks for the edits that put what is tried into the manifest; answered as a switch is. */
  writeWhatIf: 'mldeploy/writeWhatIf',
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

/** Why there is nothing to show. */
export type Nothing = 'no-document' | 'no-deployment' | 'server-gone';

/** Host to page. */
export type ToPage =
  /** `answers` is the number of the page's last `what-if` that the host had seen when it asked. */
  | { readonly kind: 'preview'; readonly preview: Preview; readonly answers: number }
  | { readonly kind: 'nothing'; readonly nothing: Nothing }
  /** What became of a wish of the page, to be said aloud: "Copied as Markdown". */
  | { readonly kind: 'notice'; readonly message: string };

/** Page to host. */
export type FromPage =
  /** The page has been made, or made anew: then with what it showed before. */
  | { readonly kind: 'ready'; readonly index: number | null; readonly whatIf: WhatIf | null }
  | { readonly kind: 'switch'; readonly index: number; readonly version: number; readonly option: string }
  | { readonly kind: 'show'; readonly index: number }
  /** `whatIf` null: back to the manifest. */
  | { readonly kind: 'what-if'; readonly index: number; readonly whatIf: WhatIf | null; readonly number: number }
  | { readonly kind: 'write'; readonly index: number; readonly version: number; readonly whatIf: WhatIf }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'save'; readonly file: SavedFile }
  | { readonly kind: 'refresh-prices'; readonly region: string }
  | { readonly kind: 'restart-server' }
  | { readonly kind: 'open-source' };

/** A chart or a table as a file. */
export interface SavedFile {
  readonly name: string;
  readonly format: 'svg' | 'png' | 'csv';
  /** Of a PNG in base64, else as it is. */
  readonly content: string;
}
