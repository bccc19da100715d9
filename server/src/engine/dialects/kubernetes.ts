import type { Path } from '../model/field.ts';
import type { Document, MapNode, Node, Pair } from '../yaml/node.ts';

/** An object as it is given to Kubernetes. */
export interface KubernetesObject {
  /** Of its apiVersion: `sagemaker.services.k8s.aws`. */
  readonly group: string;
  readonly kind: string;
  readonly node: MapNode;
  readonly path: Path;
  /** The pair that says its kind. */
  readonly said: Pair;
}

/** The objects of a document: itself, or the items of a List. */
export function objectsIn({ root }: Document): readonly KubernetesObject[] {
  if (root?.kind !== 'map') return [];
  const items = textAt(root, 'kind') === 'List' ? root.get('items')?.value : undefined;
  if (items?.kind !== 'seq') return objectOf(root, []);
  return items.items.flatMap((item, index) => objectOf(item, ['items', index]));
}

function objectOf(node: Node, path: Path): readonly KubernetesObject[] {
  if (node.kind !== 'map') return [];
  const said = node.get('kind');
  const kind = textAt(node, 'kind');
  const group = /^([^/\s]+)\/\S+$/.exec(textAt(node, 'apiVersion') ?? '')?.[1];
  return said && kind !== undefined && group !== undefined ? [{ group, kind, node, path, said }] : [];
}

export function textAt(node: Node | undefined, key: string): string | undefined {
  const value = node?.kind === 'map' ? node.get(key)?.value : undefined;
  return value?.kind === 'scalar' ? value.text : undefined;
}
