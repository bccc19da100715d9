import { valueOf } from '../../model/field.ts';
import type { Span } from '../../text/span.ts';
import type { Document, Node } from '../../yaml/node.ts';
import type { FolderFile } from '../dialect.ts';
import { string, type Elsewhere } from '../read.ts';
import type { AwsResource } from './resource.ts';

/** Reads the resources of a document: those of another file as ones that stand at a reference in this one. */
export type ReadResources = (
  document: Document,
  text: string,
  elsewhere?: (resource: AwsResource) => Elsewhere | undefined,
) => readonly AwsResource[];

/** How deep and how far references are looked for. */
const caps = { depth: 12, nodes: 5000 };

/**
 * The resources of the folder's other files that a document may mean: each stands where the document names it, or else at
 * its first resource. One that stands twice, as in a copy for each stage, could be either, and is left out.
 */
export function inFolder(
  own: readonly AwsResource[],
  inFile: readonly AwsResource[],
  folder: readonly FolderFile[],
  read: ReadResources,
): readonly AwsResource[] {
  const [first] = own;
  if (!first || folder.length === 0) return [];
  const here = new Set(inFile.map(identityOf));
  const references = referencesIn(own);
  const found = new Map<string, AwsResource | undefined>();
  for (const { name: file, text, documents } of folder) {
    const elsewhere = (resource: AwsResource): Elsewhere | undefined => {
      const identity = identityOf(resource);
      if (here.has(identity)) return undefined;
      return { file, reference: references.get(valueOf(resource.name) ?? '') ?? first.anchor };
    };
    for (const resource of documents.flatMap((document) => read(document, text, elsewhere))) {
      const identity = identityOf(resource);
      found.set(identity, found.has(identity) ? undefined : resource);
    }
  }
  return [...found.values()].filter((resource) => resource !== undefined);
}

/** The same for two resources of which only one can exist. */
function identityOf({ kind, id, name, properties }: AwsResource): string {
  const scaled = ['ResourceId', 'ScalableDimension'].map((member) => valueOf(properties.field(member, string)) ?? '');
  return [kind, valueOf(name) ?? id, ...scaled].join('\n');
}

/** Where the resources say a word first. */
function referencesIn(own: readonly AwsResource[]): ReadonlyMap<string, Span> {
  const references = new Map<string, Span>();
  let left = caps.nodes;
  const walk = (node: Node, depth: number): void => {
    if (depth > caps.depth || left-- <= 0) return;
    if (node.kind === 'scalar') {
      if (!references.has(node.text)) references.set(node.text, node.site);
    } else if (node.kind === 'seq') {
      for (const item of node.items) walk(item, depth + 1);
    } else {
      for (const { value } of node.pairs) walk(value, depth + 1);
    }
  };
  for (const { properties } of own) if (properties.node) walk(properties.node, 0);
  return references;
}
