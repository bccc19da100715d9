import type { Document, MapNode } from '../../yaml/node.ts';
import { sections } from './keys.ts';

export const mark = /\bSchemaVersion["']?\s*:/;

export function recognise(document: Document): number {
  return rootOf(document) ? 0.9 : 0;
}

/** Two signals: the version of the schema, and a section of SageMaker's that the SDK knows. */
export function rootOf({ root }: Document): { readonly node: MapNode; readonly sageMaker: MapNode } | undefined {
  if (root?.kind !== 'map' || !root.get('SchemaVersion')) return undefined;
  const sageMaker = root.get('SageMaker')?.value;
  if (sageMaker?.kind !== 'map') return undefined;
  return sageMaker.pairs.some(({ key }) => sections.has(key.text)) ? { node: root, sageMaker } : undefined;
}
