import type { Field } from '../../model/field.ts';
import type { Document, Node } from '../../yaml/node.ts';
import { NamedSet } from '../aws/named-set.ts';
import type { AwsKind, AwsResource } from '../aws/resource.ts';
import { tableOf } from '../aws/shape/tables.ts';
import { sectionAt } from '../fields.ts';
import { Section, string, type Scope } from '../read.ts';
import { throughTemplates } from '../templates.ts';
import { legacyObjectsIn, type LegacyObject } from './objects.ts';

const awsKinds = {
  HostingDeployment: 'EndpointConfig',
  EndpointConfig: 'EndpointConfig',
  Model: 'Model',
  BatchTransformJob: 'TransformJob',
} as const satisfies Partial<Record<LegacyObject['of'], AwsKind>>;

/** A deployment hosts its models itself; what scales it names many endpoints at once, and is not read. */
export function resourcesIn(document: Document, text: string): readonly AwsResource[] {
  return legacyObjectsIn(document).flatMap((object) => {
    if (object.of === 'HostingAutoscalingPolicy') return [];
    const whole = sectionOf(object, document, text);
    const extent = object.path.length === 0 ? document.span : object.node.site;
    const config: AwsResource = {
      kind: awsKinds[object.of],
      id: [document.index, ...object.path].join('#'),
      name: nameIn(whole),
      properties: sectionAt(whole, 'spec'),
      path: object.path,
      anchor: object.said.value.site,
      extent,
    };
    return [config, ...(object.of === 'HostingDeployment' ? hostedModels(config) : [])];
  });
}

export function specOf(object: LegacyObject, document: Document, text: string): Section {
  return sectionAt(sectionOf(object, document, text), 'spec');
}

function sectionOf({ kind, node, path, said }: LegacyObject, document: Document, text: string): Section {
  const scope: Scope = { document: document.index, text, resolve: throughTemplates(text), spell, lacks: lacking(kind) };
  return new Section(scope, node, path, said.value.site);
}

/** What came to the API after the operator. */
function lacking(kind: string): NonNullable<Scope['lacks']> {
  const table = tableOf('legacy-operator');
  return (path) => {
    const key = path.findLast((step) => typeof step === 'string');
    return key !== undefined && table.root(kind) !== undefined && table.homesOf(kind, key).length === 0;
  };
}

/** Each belongs to its own deployment, and others may have one of the same name. */
function hostedModels(config: AwsResource): readonly AwsResource[] {
  const models = config.properties.list('Models', (model) => model);
  if (models.kind !== 'known') return [];
  return models.value.map((model) => ({
    kind: 'Model',
    id: `${config.id}#${model.path.join('#')}`,
    name: model.field('Name', string),
    properties: model,
    path: model.path,
    anchor: model.near,
    extent: spanOf(model.node) ?? config.extent,
  }));
}

function spanOf(node: Node | undefined): AwsResource['extent'] | undefined {
  return node?.site;
}

/** Models by the deployment that hosts them. */
export class LegacySet extends NamedSet {
  override named(from: Section, member: string, kind: AwsKind): AwsResource | undefined {
    const [top] = this.all('EndpointConfig').filter(({ properties: { scope, path } }) => {
      return scope.document === from.scope.document && path.every((step, index) => from.path[index] === step);
    });
    const field = from.field(member, string);
    const hosted = this.all(kind).find(({ id, name }) => {
      return top && id.startsWith(`${top.id}#`) && sameName(name, field);
    });
    return hosted ?? super.named(from, member, kind);
  }
}

function sameName(a: Field<string>, b: Field<string>): boolean {
  return a.kind === 'known' && b.kind === 'known' && a.value === b.value;
}

function nameIn(whole: Section): Field<string> {
  return sectionAt(whole, 'metadata').field('name', string);
}

/** Members as the API has them, with a small first letter, but for two that the CRD leaves as they are. */
export function spell(member: string): string {
  return member === 'JoinSource' || member === 'OutputFilter'
    ? member
    : `${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
