import type { Document, MapNode, Node, Pair } from '../../yaml/node.ts';
import { servesModel } from './compute/serves-model.ts';
import { textAt } from './parameter.ts';
import { Template } from './template.ts';

const ours =
  /^AWS::SageMaker::(EndpointConfig|Endpoint|Model|TransformJob|InferenceComponent|ModelPackage|MonitoringSchedule|InferenceExperiment)$/;

export const mark =
  /AWS::(SageMaker::|Lambda::Function|Serverless::Function|ECS::TaskDefinition|Batch::JobDefinition)|sagemaker:(variant|inference-component):/;

/** Two signals: a map of resources, and in it one that hosts or runs a model. Most templates carry no version. */
export function recognise(document: Document): number {
  const [first] = rootsOf(document);
  if (!first) return 0;
  return first.root.get('AWSTemplateFormatVersion') ? 1 : 0.9;
}

/** The template that the document is, or those that a tool's file has in it. */
export function templatesOf(document: Document, text: string): readonly Template[] {
  return rootsOf(document).map(({ root, path }) => new Template(document, text, root, path));
}

interface Root {
  readonly root: MapNode;
  readonly path: readonly (string | number)[];
}

function rootsOf(document: Document): readonly Root[] {
  const { root } = document;
  if (root?.kind !== 'map') return [];
  if (root.get('Resources')) return hasOurs(root, document) ? [{ root, path: [] }] : [];
  return serverlessRoots(root).filter((found) => hasOurs(found.root, document));
}

/** Serverless Framework: `resources.Resources`, or a list of such. */
function serverlessRoots(root: MapNode): readonly Root[] {
  const resources = root.get('resources')?.value;
  if (!resources || !root.get('service') || !root.get('provider')) return [];
  const all: readonly [Node, Root['path']][] =
    resources.kind === 'seq'
      ? resources.items.map((item, index) => [item, ['resources', index]])
      : [[resources, ['resources']]];
  return all.flatMap(([node, path]) => (node.kind === 'map' ? [{ root: node, path }] : []));
}

function hasOurs(root: MapNode, document: Document): boolean {
  const resources = root.get('Resources')?.value;
  if (resources?.kind !== 'map') return false;
  return resources.pairs.some(isOurs) || resources.pairs.some((pair) => servesModel(pair, document));
}

function isOurs({ key, value }: Pair): boolean {
  if (key.text.startsWith('Fn::ForEach::') && value.kind === 'seq') {
    const body = value.items[2];
    return body?.kind === 'map' && body.pairs.some((pair) => !pair.key.text.startsWith('Fn::') && isOurs(pair));
  }
  if (value.kind !== 'map') return false;
  const type = textAt(value, 'Type') ?? '';
  if (ours.test(type)) return true;
  const properties = value.get('Properties')?.value;
  const isScaling = type.startsWith('AWS::ApplicationAutoScaling::') && properties?.kind === 'map';
  return isScaling && textAt(properties, 'ScalableDimension')?.startsWith('sagemaker:') === true;
}
