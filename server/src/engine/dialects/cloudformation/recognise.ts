import type { Document, MapNode } from '../../yaml/node.ts';
import { textAt } from './parameter.ts';
import { Template } from './template.ts';

const ours = /^AWS::SageMaker::(EndpointConfig|Endpoint|Model|TransformJob|InferenceComponent)$/;

export const mark = /AWS::SageMaker::/;

/** Two signals: a map of resources, and in it one that hosts or runs a model. Most templates carry no version. */
export function recognise(document: Document): number {
  const root = rootOf(document);
  if (!root) return 0;
  return root.get('AWSTemplateFormatVersion') ? 1 : 0.9;
}

export function templateOf(document: Document, text: string): Template | undefined {
  const root = rootOf(document);
  return root && new Template(document, text, root, []);
}

function rootOf({ root }: Document): MapNode | undefined {
  if (root?.kind !== 'map') return undefined;
  const resources = root.get('Resources')?.value;
  const isOurs =
    resources?.kind === 'map' &&
    resources.pairs.some(({ value }) => value.kind === 'map' && ours.test(textAt(value, 'Type') ?? ''));
  return isOurs ? root : undefined;
}
