import type { Amendment, Change } from '../model/change.ts';
import type { Configuration, Deployment, EndpointType } from '../model/deployment.ts';
import type { Fix } from '../model/change.ts';
import type { Related, Severity } from '../model/finding.ts';
import type { Span } from '../text/span.ts';
import type { Document } from '../yaml/node.ts';

/** A fault of the writing itself (unknown key, missing unit, ...), found while reading. */
export interface Problem {
  /** An id of `schemas/rows/<group>.json`: `shape/...`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Extensions for CloudFormation and Kubernetes report the like too: the setting `shape` says whether we do. */
  readonly isOthersToo?: boolean;
}

export interface Lowered {
  readonly deployments: readonly Deployment[];
  /** Resources that belong to no deployment in sight (a Model alone, a ScalingPolicy): checked, never estimated. */
  readonly fragments?: readonly Deployment[];
  readonly problems: readonly Problem[];
  /** It is no YAML yet, but what a tool makes YAML of: nobody minds its syntax. */
  readonly isTemplate?: boolean;
}

/** What a document may refer to. */
export interface Surroundings {
  /** The text of the file. */
  readonly text: string;
  /** Every document of the file, the one in question included. */
  readonly documents: readonly Document[];
  /** Other files of the workspace folder that may be ours. */
  readonly folder: readonly FolderFile[];
}

export interface FolderFile {
  /** Relative to the folder, for messages. */
  readonly name: string;
  readonly text: string;
  readonly documents: readonly Document[];
}

/** One way of writing a deployment. Total: no input makes it throw. */
export interface Dialect {
  readonly id: string;
  /** Every text in this dialect matches it somewhere. A text that matches none is not even parsed. */
  readonly mark: RegExp;
  /** How sure we are, 0 to 1, that the document is written in this dialect; by content, with two signals. */
  recognise(document: Document): number;
  lower(document: Document, surroundings: Surroundings): Lowered;
  /** Its documents refer to each other by name: one is read anew when another has changed. */
  readonly linksDocuments?: boolean;
  /** The changes that give the deployment this configuration; undefined where the dialect cannot express it. */
  configure(deployment: Deployment, configuration: Configuration): readonly Change[] | undefined;
  /** Whether `configure` writes the bounds of autoscaling; elsewhere they stand in resources of their own, which it leaves alone. */
  readonly writesScaling?: boolean;
  /** Why the dialect cannot express the type, in words; undefined when it can. */
  cannotExpress(deployment: Deployment, type: EndpointType): string | undefined;
  /** The changes that add what a fix needs; undefined where the dialect cannot express it. */
  amend?(deployment: Deployment, amendment: Amendment): readonly Change[] | undefined;
  /** Why it cannot, in words; undefined when it can, and where the format as such has no words for it. */
  cannotAmend?(deployment: Deployment, amendment: Amendment): string | undefined;
  /** What the switch does besides, to follow a comma in its title: "adding ModelTransformJob beside the endpoint". */
  switchNote?(deployment: Deployment, type: EndpointType): string | undefined;
}
