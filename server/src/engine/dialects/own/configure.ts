import type { Change } from '../../model/change.ts';
import type { Configuration, Deployment, EndpointType } from '../../model/deployment.ts';

export function configure(_deployment: Deployment, _configuration: Configuration): readonly Change[] | undefined {
  return undefined;
}

export function cannotExpress(_deployment: Deployment, _type: EndpointType): string | undefined {
  return undefined;
}
