import { nameMembers, type AwsResource } from '../aws/resource.ts';
import type { FolderFile } from '../dialect.ts';
import { string } from '../read.ts';
import { objectNameOf, resourcesIn } from './resources.ts';

/**
 * Whether Kustomize lays the object over one in another file: it has no name in AWS of its own, and the other has. What it says
 * is only a part, of which nobody knows what it lacks.
 */
export function isPatch(resource: AwsResource, folder: readonly FolderFile[]): boolean {
  if (!lacksName(resource)) return false;
  const name = objectNameOf(resource);
  return folder.some(({ text, documents }) =>
    documents
      .flatMap((document) => resourcesIn(document, text))
      .some((other) => other.kind === resource.kind && objectNameOf(other) === name && !lacksName(other)),
  );
}

function lacksName({ kind, properties }: AwsResource): boolean {
  const member = kind === 'ScalableTarget' ? 'ResourceId' : nameMembers[kind];
  return member !== undefined && properties.field(member, string).kind === 'absent';
}
