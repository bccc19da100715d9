import type { Deployment } from '../../model/deployment.ts';
import type { Section } from '../read.ts';
import type { Resolver } from './resolve.ts';
import type { Resource, Template } from './template.ts';
import type { World } from './worlds.ts';

/** What a deployment was read from, which `configure` rewrites. */
export interface Source {
  readonly template: Template;
  readonly resolver: Resolver;
  readonly resource: Resource;
  /** Of the resource. */
  readonly properties: Section;
  /** Every endpoint that runs the configuration. */
  readonly endpoints: readonly Resource[];
  /** Of its variants, in their order, each once. */
  readonly models: readonly Resource[];
  /** What scales the endpoint or its inference components. */
  readonly scaling: readonly Resource[];
  readonly components: readonly Resource[];
  readonly outcome: Outcome;
}

/** Which outcomes of the conditions the reading stands for. */
export interface Outcome {
  readonly worlds: readonly World[];
  /** The worlds in which the resource reads otherwise. */
  readonly others: readonly World[];
  /** The conditions on which that hangs. */
  readonly conditions: readonly string[];
  /** The resource is of one type in all worlds. */
  readonly isUniform: boolean;
}

export interface CloudFormationDeployment extends Deployment {
  readonly source: Source;
}

export function isCloudFormation(deployment: Deployment): deployment is CloudFormationDeployment {
  return deployment.dialect === 'cloudformation' && 'source' in deployment;
}
