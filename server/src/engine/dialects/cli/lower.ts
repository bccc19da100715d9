import type { Document } from '../../yaml/node.ts';
import { inFolder } from '../aws/in-folder.ts';
import { lowerNamed, takenBy } from '../aws/lower-named.ts';
import type { AwsResource } from '../aws/resource.ts';
import { shapeProblems } from '../aws/shape/shape.ts';
import { cli as writing } from '../aws/shape/writing.ts';
import type { Lowered, Surroundings } from '../dialect.ts';
import type { CliDeployment } from './amend.ts';
import { resourcesIn } from './resources.ts';
import { InputSet } from './set.ts';
import { isSkeleton, skeletonProblem } from './skeleton.ts';

export function lower(document: Document, surroundings: Surroundings): Lowered {
  const { text, folder } = surroundings;
  const { byDocument, all, taken } = fileOf(surroundings);
  const own = byDocument.get(document) ?? resourcesIn(document, text);
  const filled = own.filter((resource) => !isSkeleton(resource));
  const set = new InputSet([...all, ...inFolder(filled, all, folder, resourcesIn)]);
  const { deployments, fragments, problems } = lowerNamed({
    dialect: 'cli',
    document,
    text,
    own: filled,
    set,
    taken,
    region: 'the Region of the call',
  });
  const shape = filled.flatMap((resource) => shapeProblems(resource, writing));
  return {
    deployments: deployments.map((deployment): CliDeployment => ({ ...deployment, set })),
    fragments,
    problems: [...own.filter(isSkeleton).map(skeletonProblem), ...shape, ...problems],
  };
}

interface File {
  readonly byDocument: ReadonlyMap<Document, readonly AwsResource[]>;
  readonly all: readonly AwsResource[];
  readonly taken: ReadonlySet<AwsResource>;
}

/** Read once for all documents of the file. */
function fileOf(surroundings: Surroundings): File {
  const known = files.get(surroundings);
  if (known) return known;
  const { documents, text } = surroundings;
  const byDocument = new Map(documents.map((document) => [document, resourcesIn(document, text)]));
  const all = [...byDocument.values()].flat().filter((resource) => !isSkeleton(resource));
  const file = { byDocument, all, taken: takenBy(all, new InputSet(all)) };
  files.set(surroundings, file);
  return file;
}

const files = new WeakMap<Surroundings, File>();
