import type { Change, Value } from '../../model/change.ts';
import type { Deployment } from '../../model/deployment.ts';
import { isNamed, type NamedDeployment } from '../aws/lower-named.ts';
import type { AwsResource, AwsSet } from '../aws/resource.ts';

/** A deployment with all the objects in sight. */
export interface AckDeployment extends NamedDeployment {
  readonly set: AwsSet;
}

export function isAck(deployment: Deployment): deployment is AckDeployment {
  return isNamed(deployment, 'ack') && 'set' in deployment;
}

/** Where an object stands in the file: a document of its own, or an item of a List. */
export function isElsewhere({ properties }: AwsResource): boolean {
  return properties.scope.elsewhere !== undefined;
}

/** The targets with their policies. */
export function scalingOf({ set }: AckDeployment, targets: readonly AwsResource[]): readonly AwsResource[] {
  return targets.flatMap((target) => [target, ...set.ofTarget('ScalingPolicy', target)]);
}

/** Takes the objects out of the file. */
export function without(resources: readonly AwsResource[]): readonly Change[] {
  return resources.map(({ properties: { scope }, path }): Change => {
    const place = { document: scope.document, path };
    return path.length === 0 ? { kind: 'remove-document', place } : { kind: 'remove', place };
  });
}

/** Braces may be JSON, which has room for one document only. */
export function canAddAfter({ properties, path }: AwsResource): boolean {
  return path.length > 0 || properties.node?.flow === false;
}

/** Writes objects after the resource, in the same way as it. */
export function addedAfter({ properties: { scope }, path }: AwsResource, values: readonly Value[]): readonly Change[] {
  const { document } = scope;
  // Beyond the end of a list means: one more.
  const end = 1_000_000;
  return values.map((value, index): Change => {
    if (path.length === 0) return { kind: 'add-document', place: { document, path }, value };
    return { kind: 'set', place: { document, path: [...path.slice(0, -1), end + index] }, value };
  });
}
