import type { Document } from '../../yaml/node.ts';
import { inFolder } from '../aws/in-folder.ts';
import { lowerNamed, takenBy } from '../aws/lower-named.ts';
import { noneOf } from '../aws/lower-deployment.ts';
import type { AwsResource, AwsSet } from '../aws/resource.ts';
import { shapeProblems } from '../aws/shape/shape.ts';
import { ack as writing } from '../aws/shape/writing.ts';
import type { Lowered, Surroundings } from '../dialect.ts';
import { emptyLike } from '../fields.ts';
import { factsIn, regionIn, strangers } from './annotations.ts';
import { hasHoles, isTemplate } from '../templates.ts';
import { isPatch } from './patches.ts';
import { danglingIn } from './references.ts';
import { annotationsOf, resourcesIn } from './resources.ts';
import { AckSet } from './set.ts';

export function lower(document: Document, surroundings: Surroundings): Lowered {
  const { text, folder } = surroundings;
  const { byDocument, all, set: inFile, taken } = fileOf(surroundings);
  const own = (byDocument.get(document) ?? []).filter((resource) => !isPatch(resource, folder));
  const set = folder.length === 0 ? inFile : new AckSet([...all, ...inFolder(own, all, folder, resourcesIn)]);
  const lowered = lowerNamed({
    dialect: 'ack',
    document,
    text,
    own,
    set,
    taken,
    region: 'the Region of the controller',
    regionIn: (resource) => {
      const annotations = annotationsOf(resource);
      return annotations ? regionIn(annotations) : noneOf(resource);
    },
    factsIn: (resource, comments) => {
      const own = annotationsOf(resource) ?? emptyLike(resource.properties);
      return factsIn([own, ...besides(resource, set).flatMap((other) => annotationsOf(other) ?? [])], comments);
    },
  });
  const problems = own.flatMap((resource) => {
    const annotations = annotationsOf(resource);
    return [
      ...(annotations ? strangers(annotations) : []),
      ...shapeProblems(resource, writing),
      ...danglingIn(resource, set),
    ];
  });
  const deployments = lowered.deployments.map((deployment) => ({ ...deployment, set }));
  return {
    ...lowered,
    deployments,
    problems: [...problems, ...lowered.problems],
    isTemplate: hasHoles(textOf(document, text)),
  };
}

/** What else of the deployment may say something of the requests: the endpoint, and the model of its size. */
function besides(resource: AwsResource, set: AwsSet): readonly AwsResource[] {
  const { properties, kind } = resource;
  const variants = properties.list('ProductionVariants', (variant) => variant);
  const naming = kind === 'TransformJob' ? [properties] : variants.kind === 'known' ? variants.value.slice(0, 1) : [];
  const models = naming.flatMap((section) => set.named(section, 'ModelName', 'Model') ?? []);
  return [...set.endpointsOf(resource).slice(0, 1), ...models];
}

interface File {
  readonly byDocument: ReadonlyMap<Document, readonly AwsResource[]>;
  readonly all: readonly AwsResource[];
  readonly set: AckSet;
  readonly taken: ReadonlySet<AwsResource>;
}

/** Read once for all documents of the file. */
function fileOf(surroundings: Surroundings): File {
  const known = files.get(surroundings);
  if (known) return known;
  const { documents, text } = surroundings;
  const readable = documents.filter((document) => !isTemplate(document, textOf(document, text)));
  const byDocument = new Map(readable.map((document) => [document, resourcesIn(document, text)]));
  const all = [...byDocument.values()].flat();
  const set = new AckSet(all);
  const file = { byDocument, all, set, taken: takenBy(all, set) };
  files.set(surroundings, file);
  return file;
}

function textOf({ span }: Document, text: string): string {
  return text.slice(span.start, span.end);
}

const files = new WeakMap<Surroundings, File>();
