import type { Path } from '../../../model/field.ts';
import type { Node } from '../../../yaml/node.ts';
import type { TableName } from './tables.ts';

/** How strict the reader of a dialect is. */
export interface Writing {
  readonly table: TableName;
  /** Who reads it, and refuses what is wrong. */
  readonly reader: string;
  /** From which the table was made. */
  readonly schema: string;
  readonly noun: string;
  /** Whether keys that the table does not have are refused, ignored, or perhaps only newer than it. */
  readonly unknown: 'refused' | 'ignored' | 'doubted';
  /** Whether text, numbers and booleans are made of each other, or refused; `doubted` where only some calls refuse them. */
  readonly scalars: 'converted' | 'refused' | 'doubted';
  /** Whether a key without value is refused, or taken for one that is not there. */
  readonly nulls: 'refused' | 'absent';
  /** A plain `yes` is a boolean, as in YAML 1.1. */
  readonly oldBooleans: boolean;
  /** The member that a key stands for, when it is given by an expression: `Name.$` for `Name`. */
  readonly expressed?: (key: string) => string | undefined;
  /** What an expression may lead to, each of which is looked at; undefined where there is none to choose. */
  readonly branches?: (node: Node, path: Path) => readonly Branch[] | undefined;
}

export interface Branch {
  readonly node: Node;
  readonly path: Path;
}

export const cloudFormation: Writing = {
  table: 'cloudformation',
  reader: 'CloudFormation',
  schema: "CloudFormation's schema",
  noun: 'property',
  unknown: 'refused',
  scalars: 'converted',
  nulls: 'refused',
  oldBooleans: true,
};

/** The API server of Kubernetes checks an object against the CRD, and prunes null. */
export const ack: Writing = {
  table: 'ack',
  reader: 'Kubernetes',
  schema: "the ACK controller's CRD",
  noun: 'field',
  unknown: 'refused',
  scalars: 'refused',
  nulls: 'absent',
  oldBooleans: true,
};

/** Checked like those of ACK; the operator gets new fields faster than its definitions are read here. */
export const hyperpod: Writing = {
  ...ack,
  table: 'hyperpod',
  schema: "the operator's CRD",
  unknown: 'doubted',
};

/** A CRD of the first version of its API: what it does not know is kept, and read by nobody. */
export const legacyOperator: Writing = {
  ...ack,
  table: 'legacy-operator',
  schema: "the operator's CRD",
  unknown: 'ignored',
};

/** botocore checks parameters against the model of the API before it sends them. */
export const cli: Writing = {
  table: 'api',
  reader: 'the AWS CLI',
  schema: "the API's model",
  noun: 'parameter',
  unknown: 'refused',
  scalars: 'refused',
  nulls: 'refused',
  oldBooleans: false,
};

/**
 * A field that the API does not have is refused when the state machine is made ("The field ... is not supported by Step
 * Functions"). A number for a text fails in the calls that Step Functions has optimised ("must be a STRING"); nobody says
 * what becomes of it in the others.
 */
export const stepFunctions: Writing = {
  table: 'api',
  reader: 'Step Functions',
  schema: "the API's model",
  noun: 'field',
  unknown: 'refused',
  scalars: 'doubted',
  nulls: 'absent',
  oldBooleans: false,
  expressed: (key) => (key.endsWith('.$') ? key.slice(0, -2) : undefined),
};
