import type { Deployment } from '../../model/deployment.ts';
import type { Field } from '../../model/field.ts';
import type { Section } from '../read.ts';

/** A deployment with the section it was read from, which `configure` rewrites. */
export interface OwnDeployment extends Deployment {
  readonly source: { readonly root: Section; readonly endpoint: Field<Section> };
}

export function isOwn(deployment: Deployment): deployment is OwnDeployment {
  return deployment.dialect === 'own' && 'source' in deployment;
}
