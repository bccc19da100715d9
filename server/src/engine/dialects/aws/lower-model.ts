import type { Network } from '../../model/deployment.ts';
import type { Dynamic, Field } from '../../model/field.ts';
import type { Container, Model } from '../../model/model.ts';
import { mapField, sectionAt } from '../fields.ts';
import { string, type Section } from '../read.ts';
import { lowerContainer } from './lower-container.ts';
import { flag } from './flag.ts';

/** The model by the members of CreateModel; `modelName` stands for one that is made elsewhere. */
export function lowerModel(model: Section | undefined, modelName: Field<string>, sizeBytes: Field<number>): Model {
  if (!model) return unknownModel(modelName, sizeBytes);
  const several = model.list('Containers', lowerContainer);
  const primary = model.section('PrimaryContainer', lowerContainer);
  const containers = several.kind === 'absent' ? mapField(primary, (container) => [container]) : several;
  const first = containers.kind === 'known' ? containers.value[0] : undefined;
  return {
    sizeBytes,
    artifact: first?.artifact ?? unknownPart(containers),
    executionRole: model.field('ExecutionRoleArn', string),
    containers,
    executionMode: sectionAt(model, 'InferenceExecutionConfig').field('Mode', string),
    executionConfig: model.section('InferenceExecutionConfig', () => true),
    primaryContainer: mapField(primary, () => true),
    containerList: mapField(several, () => true),
  };
}

/** Nothing is known of a model that is made elsewhere, not even what it lacks. */
function unknownModel(modelName: Field<string>, sizeBytes: Field<number>): Model {
  const expression = modelName.kind === 'dynamic' ? modelName.expression : 'a model made elsewhere';
  const origin =
    modelName.kind === 'absent'
      ? { ...modelName.place, span: modelName.near, key: undefined, definedAt: undefined }
      : modelName.origin;
  const elsewhere: Dynamic = { kind: 'dynamic', expression, origin };
  return {
    sizeBytes,
    artifact: elsewhere,
    executionRole: elsewhere,
    containers: elsewhere,
    executionMode: elsewhere,
    executionConfig: elsewhere,
    primaryContainer: elsewhere,
    containerList: elsewhere,
  };
}

function unknownPart(containers: Field<readonly Container[]>): Field<string> {
  if (containers.kind !== 'known') return containers;
  return { kind: 'absent', place: containers.origin, near: containers.origin.key ?? containers.origin.span };
}

/** Of the endpoint configuration, or of its model; known as soon as something of it is known to be there. */
export function lowerNetwork(...places: readonly Section[]): Field<Network> {
  const vpc = firstGiven(places.map(vpcOf));
  const isolation = firstGiven(places.map((place) => place.field('EnableNetworkIsolation', flag)));
  if (vpc.kind === 'absent' && isolation.kind === 'absent') return vpc;
  // With one part open, and the other not there, nobody knows whether there is anything at all.
  if (vpc.kind !== 'known' && isolation.kind !== 'known') return vpc.kind === 'absent' ? isolation : vpc;
  if (vpc.kind === 'known') {
    return mapField(vpc, (found) => ({ ...found, vpc: mapField(vpc, () => true), isolation }));
  }
  const none: Field<never> = vpc;
  return mapField(isolation, () => ({ vpc: none, subnets: none, securityGroups: none, isolation }));
}

type Vpc = Pick<Network, 'subnets' | 'securityGroups'>;

function vpcOf(place: Section): Field<Vpc> {
  return place.section('VpcConfig', (vpc) => ({
    subnets: vpc.strings('Subnets'),
    securityGroups: vpc.strings('SecurityGroupIds'),
  }));
}

/** One that is known says more than one that is open, and that more than one that is not there. */
function firstGiven<T>(fields: readonly Field<T>[]): Field<T> {
  const rank = { known: 0, dynamic: 1, malformed: 1, absent: 2 };
  return fields.toSorted((a, b) => rank[a.kind] - rank[b.kind])[0] as Field<T>;
}
