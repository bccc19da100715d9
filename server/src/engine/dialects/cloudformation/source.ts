import type { Deployment } from '../../model/deployment.ts';
import type { Section } from '../read.ts';
import type { Resolver } from './resolve.ts';
import type { Resource, Template } from './template.ts';

/** What a deployment was read from, which `configure` rewrites. */
export interface Source {
  readonly template: Template;
  readonly resolver: Resolver;
  readonly resource: Resource;
  /** Of the resource. */
  readonly properties: Section;
  readonly endpoint: Resource | undefined;
  readonly model: Resource | undefined;
}

export interface CloudFormationDeployment extends Deployment {
  readonly source: Source;
}

export function isCloudFormation(deployment: Deployment): deployment is CloudFormationDeployment {
  return deployment.dialect === 'cloudformation' && 'source' in deployment;
}
