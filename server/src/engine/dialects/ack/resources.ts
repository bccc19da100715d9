import { valueOf, type Field } from '../../model/field.ts';
import type { Document } from '../../yaml/node.ts';
import type { ReadResources } from '../aws/in-folder.ts';
import { nameMembers, type AwsResource } from '../aws/resource.ts';
import { sectionAt } from '../fields.ts';
import { Section, string, type Elsewhere, type Scope } from '../read.ts';
import { throughTemplates } from '../templates.ts';
import { ackObjectsIn, type AckObject } from './objects.ts';
import { spellingOf } from './spelling.ts';

export interface AckResource extends AwsResource {
  readonly annotations: Section;
  /** What Kubernetes calls it. */
  readonly objectName: Field<string>;
}

/** Undefined for what is no object of Kubernetes. */
export function annotationsOf(resource: AwsResource): Section | undefined {
  return 'annotations' in resource ? (resource as AckResource).annotations : undefined;
}

export function objectNameOf(resource: AwsResource): string | undefined {
  return 'objectName' in resource ? valueOf((resource as AckResource).objectName) : undefined;
}

export const resourcesIn: ReadResources = (document, text, elsewhere) =>
  ackObjectsIn(document).flatMap((object) => {
    const resource = resourceOf(object, document, text);
    if (!elsewhere) return [resource];
    const at = elsewhere(resource);
    return at ? [resourceOf(object, document, text, at)] : [];
  });

function resourceOf(object: AckObject, document: Document, text: string, elsewhere?: Elsewhere): AckResource {
  const { of: kind, node, path, said } = object;
  const anchor = elsewhere?.reference ?? said.value.site;
  const whole = new Section(scopeOf(document, text, elsewhere), node, path, anchor);
  const spec = sectionAt(whole, 'spec');
  const metadata = sectionAt(whole, 'metadata');
  const scope: Scope = { ...spec.scope, spell: spellingOf(kind) };
  const near = spec.node ? spec.near : anchor;
  const properties = new Section(scope, spec.node, spec.path, near);
  return {
    kind,
    id: [elsewhere?.file ?? '', document.index, ...path].join('#'),
    name: nameOf(object, properties, whole),
    properties,
    annotations: sectionAt(metadata, 'annotations'),
    objectName: metadata.field('name', string),
    path,
    anchor,
    extent: elsewhere?.reference ?? (path.length === 0 ? document.span : node.site),
  };
}

/** The name in AWS; that of the object where the controller is to take it from there. */
function nameOf({ of: kind, path }: AckObject, properties: Section, whole: Section): Field<string> {
  const member = nameMembers[kind];
  const { document, elsewhere } = properties.scope;
  if (member === undefined) {
    return { kind: 'absent', place: { document, path, file: elsewhere?.file }, near: properties.near };
  }
  const name = properties.field(member, string);
  if (name.kind !== 'absent') return name;
  const own = sectionAt(whole, 'metadata').field('name', string);
  return own.kind === 'absent' ? name : own;
}

/** Of all that is not below `spec`, where the keys are those of Kubernetes. */
function scopeOf(document: Document, text: string, elsewhere?: Elsewhere): Scope {
  return {
    document: document.index,
    text,
    resolve: throughTemplates(text),
    ...(elsewhere ? { elsewhere } : {}),
  };
}
