import { ackObjectsIn } from '../dialects/ack/objects.ts';
import { inputsIn } from '../dialects/cli/resources.ts';
import { templatesOf } from '../dialects/cloudformation/recognise.ts';
import type { Dialect } from '../dialects/dialect.ts';
import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Span } from '../text/span.ts';
import type { Document, MapNode, Node, Pair } from '../yaml/node.ts';
import { childOf, isText } from './names/mark.ts';

export interface OutlineSymbol {
  readonly name: string;
  /** Of what kind it is, or on what it runs. */
  readonly detail: string;
  readonly kind: 'deployment' | 'resource' | 'section' | 'item';
  readonly span: Span;
  /** What stands for it, inside of `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

export interface Outlined {
  readonly document: Document;
  readonly dialect: Dialect | undefined;
  readonly deployments: readonly Deployment[];
}

/** Editors become slow with more, and nobody reads them. */
export const mostSymbols = 5000;

/** The deployments of a document and what they are made of; of the formats of others only what belongs to SageMaker. */
export function symbolsOf({ document, dialect, deployments }: Outlined, text: string): readonly OutlineSymbol[] {
  switch (dialect?.id) {
    case undefined:
      return [];
    case 'own':
      return ofOwn(document, deployments[0], text);
    case 'cloudformation':
      return ofTemplate(document, text);
    case 'ack':
      return ackObjectsIn(document).flatMap(({ node, kind }) => ofObject(node, kind));
    case 'cli':
      return inputsIn(document).flatMap(({ node, kind }) => ofInput(node, kind));
    default:
      return deployments.map((deployment) => ofDeployment(deployment));
  }
}

function ofOwn({ root, span }: Document, deployment: Deployment | undefined, text: string): readonly OutlineSymbol[] {
  if (root?.kind !== 'map') return [];
  const name = childOf(root, 'name');
  const first = root.pairs[0]?.key.span ?? root.span;
  const selection = isText(name) && name.text !== '' ? name.site : first;
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  return [
    {
      name: deployment?.title ?? (isText(name) ? name.text : 'deployment'),
      detail: (deployment && valueOf(deployment.type)) ?? '',
      kind: 'deployment',
      ...around({ start: Math.min(first.start, selection.start), end }, selection),
      children: sectionsOf(root, 0),
    },
  ];
}

/** Sections in sections are of interest as far as they say what runs how. */
const deepest = 2;

function sectionsOf(map: MapNode, depth: number): readonly OutlineSymbol[] {
  if (depth > deepest) return [];
  return map.pairs.flatMap((pair): readonly OutlineSymbol[] => {
    const { key, value, merged } = pair;
    if (merged || value.kind === 'scalar' || key.text === '') return [];
    const children = value.kind === 'map' ? sectionsOf(value, depth + 1) : itemsOf(value.items, depth + 1);
    return [{ name: key.text, detail: detailOf(value), kind: 'section', ...spansOf(pair), children }];
  });
}

function itemsOf(items: readonly Node[], depth: number): readonly OutlineSymbol[] {
  return items.flatMap((item, index): readonly OutlineSymbol[] => {
    if (item.kind !== 'map') return [];
    const named = nameKeys.map((key) => childOf(item, key)).find(isText);
    const name = named === undefined || named.text === '' ? String(index + 1) : named.text;
    const children = item.site.start === item.span.start ? sectionsOf(item, depth) : [];
    return [{ name, detail: detailOf(item), kind: 'item', ...around(item.site, named?.site ?? item.site), children }];
  });
}

const nameKeys = [
  ...[
    'name',
    'hostname',
    'Name',
    'VariantName',
    'variantName',
    'InferenceComponentName',
    'instanceType',
    'at',
    'image',
  ],
];
const detailKeys = [
  ...['type', 'instanceType', 'InstanceType', 'memory', 'min', 'baseComponent', 'variant', 'ModelName', 'modelName'],
];

/** What tells it best, in a word. */
function detailOf(node: Node): string {
  if (node.kind === 'seq') return String(node.items.length);
  const value = detailKeys.map((key) => childOf(node, key)).find(isText);
  return value?.text ?? '';
}

const types = /^AWS::(?:SageMaker|ApplicationAutoScaling|CloudWatch)::/;

function ofTemplate(document: Document, text: string): readonly OutlineSymbol[] {
  const symbols = templatesOf(document, text).flatMap((template) =>
    [...template.resources.values()].flatMap(({ id, type, key, extent, node }): readonly OutlineSymbol[] => {
      if (type === 'AWS::CloudWatch::Alarm' && !/\/?SageMaker|sagemaker/i.test(text.slice(extent.start, extent.end)))
        return [];
      const detail = type.replace(types, '');
      return [
        {
          name: id,
          detail,
          kind: 'resource',
          ...around(extent, key),
          children: variantsOf(childOf(node, 'Properties')),
        },
      ];
    }),
  );
  // A loop makes several of what is written once.
  return [...new Map(symbols.map((symbol) => [symbol.selection.start, symbol])).values()];
}

function variantsOf(properties: Node | undefined): readonly OutlineSymbol[] {
  return ['ProductionVariants', 'productionVariants', 'ShadowProductionVariants', 'shadowProductionVariants'].flatMap(
    (key) => {
      const list = childOf(properties, key);
      return list?.kind === 'seq' && list.site.start === list.span.start ? itemsOf(list.items, deepest + 1) : [];
    },
  );
}

function ofObject(node: MapNode, kind: string): readonly OutlineSymbol[] {
  const name = childOf(childOf(node, 'metadata'), 'name');
  const selection = name?.site ?? node.get('kind')?.value.site ?? node.site;
  const title = isText(name) ? name.text : kind;
  return [
    {
      name: title,
      detail: kind,
      kind: 'resource',
      ...around(node.site, selection),
      children: variantsOf(childOf(node, 'spec')),
    },
  ];
}

function ofInput(node: MapNode, kind: string): readonly OutlineSymbol[] {
  const name = ['Name', `${kind}Name`, 'ResourceId'].map((key) => childOf(node, key)).find(isText);
  const selection = name?.site ?? node.pairs[0]?.key.span ?? node.site;
  const children = variantsOf(node);
  return [{ name: name?.text ?? kind, detail: kind, kind: 'resource', ...around(node.site, selection), children }];
}

function ofDeployment({ title, type, extent, anchor }: Deployment): OutlineSymbol {
  return { name: title, detail: valueOf(type) ?? '', kind: 'deployment', ...around(extent, anchor), children: [] };
}

function spansOf({ key, value }: Pair): Pick<OutlineSymbol, 'span' | 'selection'> {
  return around({ start: key.span.start, end: Math.max(key.span.end, value.site.end) }, key.span);
}

function around(span: Span, selection: Span): Pick<OutlineSymbol, 'span' | 'selection'> {
  const whole = { start: Math.min(span.start, selection.start), end: Math.max(span.end, selection.end) };
  return { span: whole, selection };
}
