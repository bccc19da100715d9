import type { Document, MapNode, Node } from '../../yaml/node.ts';

/** The kinds of the inference operator; ModelDeployment is what JumpStartModel was called in v1alpha1. */
export type OperatorKind =
  'InferenceEndpointConfig' | 'JumpStartModel' | 'ModelDeployment' | 'SageMakerEndpointRegistration';

const kinds: readonly OperatorKind[] = [
  'InferenceEndpointConfig',
  'JumpStartModel',
  'ModelDeployment',
  'SageMakerEndpointRegistration',
];

export interface OperatorObject {
  readonly kind: OperatorKind;
  readonly node: MapNode;
}

export const mark = /\binference\.sagemaker\.aws\.amazon\.com\//;

/** Two signals: the group of the operator, and one of its kinds. */
export function objectIn({ root }: Document): OperatorObject | undefined {
  if (root?.kind !== 'map' || !textAt(root, 'apiVersion')?.startsWith('inference.sagemaker.aws.amazon.com/')) {
    return undefined;
  }
  const kind = kinds.find((candidate) => candidate === textAt(root, 'kind'));
  return kind && { kind, node: root };
}

/** A template of Jinja or Helm that is no YAML yet: what YAML says of it is no fault of its own. */
export function isUnrendered({ root, problems }: Document): boolean {
  return root !== undefined && problems.some(({ kind }) => kind === 'syntax') && hasHole(root, 0);
}

const deepest = 12;

function hasHole(node: Node, depth: number): boolean {
  if (depth > deepest) return false;
  if (node.kind === 'scalar') return /\{\{|\{%/.test(node.text);
  if (node.kind === 'seq') return node.items.some((item) => hasHole(item, depth + 1));
  return isHole(node) || node.pairs.some(({ value }) => hasHole(value, depth + 1));
}

/** YAML reads an unquoted `{{ x }}` as a map whose key is a map, which is no key that we keep. */
function isHole(node: MapNode): boolean {
  return node.flow && node.pairs.length === 0 && node.span.end - node.span.start >= '{{x}}'.length;
}

function textAt(node: MapNode, key: string): string | undefined {
  const value = node.get(key)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}
