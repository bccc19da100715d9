import type { Field, Path } from '../../model/field.ts';
import type { Document, MapNode, Node } from '../../yaml/node.ts';
import type { ReadResources } from '../aws/in-folder.ts';
import { words } from '../aws/lower-named.ts';
import { nameMembers, type AwsKind, type AwsResource } from '../aws/resource.ts';
import { placeIn, Section, string, type Elsewhere, type Scope } from '../read.ts';
import { throughTemplates } from '../templates.ts';
import { kindOf } from './kinds.ts';

interface Input {
  readonly kind: AwsKind;
  readonly node: MapNode;
  readonly path: Path;
}

/** The inputs of a document: itself, or the items of its list. */
export function inputsIn({ root }: Document): readonly Input[] {
  if (root?.kind === 'map') return inputOf(root, []);
  return root?.kind === 'seq' ? root.items.flatMap((item, index) => inputOf(item, [index])) : [];
}

function inputOf(node: Node, path: Path): readonly Input[] {
  const kind = node.kind === 'map' ? kindOf(node) : undefined;
  return kind !== undefined && node.kind === 'map' ? [{ kind, node, path }] : [];
}

export const resourcesIn: ReadResources = (document, text, elsewhere) =>
  inputsIn(document).flatMap((input) => {
    const resource = resourceOf(input, document.index, text);
    if (!elsewhere) return [resource];
    const at = elsewhere(resource);
    return at ? [resourceOf(input, document.index, text, at)] : [];
  });

function resourceOf(input: Input, document: number, text: string, elsewhere?: Elsewhere): AwsResource {
  const { kind, node, path } = input;
  const scope: Scope = { document, text, resolve: throughTemplates(text), ...(elsewhere ? { elsewhere } : {}) };
  const name = nameMembers[kind];
  const named = name === undefined ? undefined : node.get(name);
  const said = named?.value.kind === 'scalar' && named.value.text !== '' ? named.value.site : named?.key.span;
  const anchor = elsewhere?.reference ?? said ?? node.pairs[0]?.key.span ?? node.site;
  const properties = new Section(scope, node, path, anchor);
  const none: Field<string> = { kind: 'absent', place: placeIn(scope, path), near: anchor };
  return {
    kind,
    label: words[kind],
    id: [elsewhere?.file ?? '', document, ...path].join('#'),
    name: name === undefined ? none : properties.field(name, string),
    properties,
    path,
    anchor,
    extent: elsewhere?.reference ?? node.site,
  };
}
