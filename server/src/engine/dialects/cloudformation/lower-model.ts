import type { Container, Model, Network } from '../../model/deployment.ts';
import type { Dynamic, Field } from '../../model/field.ts';
import { inside, mapField } from '../fields.ts';
import { string, type Section } from '../read.ts';
import { flag } from './flag.ts';

/** The model as its resource gives it; `modelName` stands for one that is made elsewhere. */
export function lowerModel(model: Section | undefined, modelName: Field<string>, sizeBytes: Field<number>): Model {
  if (!model) {
    const elsewhere = unknownModel(modelName);
    return { sizeBytes, artifact: elsewhere, executionRole: elsewhere, containers: elsewhere };
  }
  const containers = lowerContainers(model);
  const first = containers.kind === 'known' ? containers.value[0] : undefined;
  const role = inside(model, 'Properties', (properties) => properties.field('ExecutionRoleArn', string));
  return { sizeBytes, artifact: first?.artifact ?? unknownPart(containers), executionRole: role, containers };
}

/** Nothing is known of a model that is made elsewhere, not even what it lacks. */
function unknownModel(modelName: Field<string>): Dynamic {
  const expression = modelName.kind === 'dynamic' ? modelName.expression : 'a model made elsewhere';
  const origin =
    modelName.kind === 'absent'
      ? { ...modelName.place, span: modelName.near, key: undefined, definedAt: undefined }
      : modelName.origin;
  return { kind: 'dynamic', expression, origin };
}

function unknownPart(containers: Field<readonly Container[]>): Field<string> {
  if (containers.kind !== 'known') return containers;
  return { kind: 'absent', place: containers.origin, near: containers.origin.key ?? containers.origin.span };
}

function lowerContainers(model: Section): Field<readonly Container[]> {
  return inside(model, 'Properties', (properties) => {
    const several = properties.list('Containers', lowerContainer);
    if (several.kind !== 'absent') return several;
    return mapField(properties.section('PrimaryContainer', lowerContainer), (container) => [container]);
  });
}

function lowerContainer(container: Section): Container {
  const source = container.section('ModelDataSource', (found) => found);
  const url = container.field('ModelDataUrl', string);
  return {
    image: container.field('Image', string),
    artifact: source.kind === 'known' && url.kind === 'absent' ? sourceUri(source.value) : url,
    mode: container.field('Mode', string),
    hostname: container.field('ContainerHostname', string),
    modelPackage: container.field('ModelPackageName', string),
    modelDataSource: mapField(source, () => true),
    repositoryAccess: inside(container, 'ImageConfig', (image) => image.field('RepositoryAccessMode', string)),
  };
}

function sourceUri(source: Section): Field<string> {
  return inside(source, 'S3DataSource', (data) => data.field('S3Uri', string));
}

/** Of the endpoint configuration, or of its model; known as soon as something of it is known to be there. */
export function lowerNetwork(config: Section, model: Section | undefined): Field<Network> {
  const places = [config, ...(model ? [model] : [])];
  const vpc = firstGiven(places.map((place) => vpcOf(place, place === config)));
  const isolation = firstGiven(places.map((place) => isolationOf(place, place === config)));
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

function vpcOf(place: Section, isProperties: boolean): Field<Vpc> {
  return ofProperties(place, isProperties, (properties) =>
    properties.section('VpcConfig', (vpc) => ({
      subnets: vpc.strings('Subnets'),
      securityGroups: vpc.strings('SecurityGroupIds'),
    })),
  );
}

function isolationOf(place: Section, isProperties: boolean): Field<boolean> {
  return ofProperties(place, isProperties, (properties) => properties.field('EnableNetworkIsolation', flag));
}

function ofProperties<T>(place: Section, isProperties: boolean, read: (properties: Section) => Field<T>): Field<T> {
  return isProperties ? read(place) : inside(place, 'Properties', read);
}

/** One that is known says more than one that is open, and that more than one that is not there. */
function firstGiven<T>(fields: readonly Field<T>[]): Field<T> {
  const rank = { known: 0, dynamic: 1, malformed: 1, absent: 2 };
  return fields.toSorted((a, b) => rank[a.kind] - rank[b.kind])[0] as Field<T>;
}
