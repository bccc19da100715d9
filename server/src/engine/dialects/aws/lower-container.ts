import type { AdditionalDataSource, Container, EnvironmentEntry, ModelDataSource } from '../../model/model.ts';
import type { Absent, Field } from '../../model/field.ts';
import { mapField, nodeAt, sectionAt } from '../fields.ts';
import { number, string, type Section } from '../read.ts';
import { flag } from './flag.ts';

export function lowerContainer(container: Section): Container {
  const source = container.section('ModelDataSource', (found) => found);
  const dataSource = mapField(source, lowerDataSource);
  const url = container.field('ModelDataUrl', string);
  const image = sectionAt(container, 'ImageConfig');
  return {
    image: container.field('Image', string),
    imageBytes: nothingAt(container),
    artifact: dataSource.kind === 'known' && url.kind === 'absent' ? dataSource.value.uri : url,
    dataUrl: url,
    mode: container.field('Mode', string),
    hostname: container.field('ContainerHostname', string),
    modelPackage: container.field('ModelPackageName', string),
    modelDataSource: mapField(source, () => true),
    dataSource,
    additionalDataSources: container.list('AdditionalModelDataSources', lowerAdditionalSource),
    repositoryAccess: image.field('RepositoryAccessMode', string),
    repositoryAuth: image.section('RepositoryAuthConfig', () => true),
    repositoryCredentials: sectionAt(image, 'RepositoryAuthConfig').field('RepositoryCredentialsProviderArn', string),
    modelCache: sectionAt(container, 'MultiModelConfig').field('ModelCacheSetting', string),
    environment: lowerEnvironment(container),
    metricsEndpoints: sectionAt(container, 'ContainerMetricsConfig').list('MetricsEndpoints', (endpoint) => ({
      path: endpoint.field('MetricsEndpointPath', string),
      publishFrequencySeconds: endpoint.field('MetricPublishFrequencyInSeconds', number),
    })),
  };
}

export function lowerEnvironment(section: Section): Field<readonly EnvironmentEntry[]> {
  if (nodeAt(section, section.scope.spell?.('Environment') ?? 'Environment')?.kind !== 'seq')
    return section.entries('Environment', (key, value) => ({ key, value }));
  // As the first operator has it: a list of names with values.
  return section.list('Environment', (entry) => ({
    key: entry.field('Name', string),
    value: entry.field('Value', string),
  }));
}

/** What this dialect has no words for. */
export function nothingAt({ scope, path, near }: Section): Absent {
  return { kind: 'absent', place: { document: scope.document, path }, near };
}

function lowerDataSource(source: Section): ModelDataSource {
  const data = sectionAt(source, 'S3DataSource');
  return {
    uri: data.field('S3Uri', string),
    dataType: data.field('S3DataType', string),
    compression: data.field('CompressionType', string),
    acceptEula: sectionAt(data, 'ModelAccessConfig').field('AcceptEula', flag),
  };
}

function lowerAdditionalSource(source: Section): AdditionalDataSource {
  return { ...lowerDataSource(source), channel: source.field('ChannelName', string) };
}
