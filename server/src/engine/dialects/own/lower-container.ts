import type { Field, Known } from '../../model/field.ts';
import type { AdditionalDataSource, Container, EnvironmentEntry, ModelDataSource } from '../../model/model.ts';
import { blankContainer } from '../blank.ts';
import { bytes, flag, seconds } from '../convert.ts';
import { mapField, nodeAt, opened } from '../fields.ts';
import { string, type Section } from '../read.ts';
import { nothingIn, notHere } from './nothing.ts';
import { listOf } from './items.ts';

/** The container of a model, a variant, a shadow variant or of a list. */
export function lowerContainer(section: Section, root: Section): Container {
  const artifact = section.field('artifact', string);
  const given = section.section('dataSource', (source) => lowerDataSource(source));
  // Only where there may be several has a container a mode and a name: elsewhere the keys are none.
  const isListed = section.path[0] === 'containers';
  const mode = isListed ? section.field('mode', string) : nothingIn(section);
  const repositoryCredentials = section.field('repositoryCredentials', string);
  const isFolder = given.kind === 'absent' && !(mode.kind === 'known' && mode.value === 'MultiModel');
  const dataSource = isFolder ? folderOf(artifact) : given;
  const uri = dataSource.kind === 'known' && artifact.kind === 'absent' ? dataSource.value.uri : artifact;
  return {
    ...blankContainer(nothingIn(section)),
    image: section.field('image', string),
    imageBytes: section.field('imageSize', bytes),
    artifact: uri,
    dataUrl: dataSource.kind === 'absent' ? artifact : notHere(artifact),
    mode,
    hostname: isListed ? section.field('hostname', string) : nothingIn(section),
    modelPackage: packageOf(section),
    modelDataSource: mapField(dataSource, () => true),
    dataSource,
    additionalDataSources: listOf(section, 'additionalDataSources', lowerAdditionalSource),
    repositoryAccess: section.field('repositoryAccess', string),
    repositoryCredentials,
    repositoryAuth: mapField(repositoryCredentials, () => true),
    environment: lowerEnvironment(section, root),
    metricsEndpoints: listOf(section, 'metricsEndpoints', (endpoint) => ({
      path: endpoint.field('path', string),
      publishFrequencySeconds: endpoint.field('publishFrequency', seconds),
    })),
  };
}

/** `modelPackage: arn`, or with what is known of it: `{arn, group, approval}`. */
function packageOf(section: Section): Field<string> {
  return nodeAt(section, 'modelPackage')?.kind === 'map'
    ? opened(section, 'modelPackage').field('arn', string)
    : section.field('modelPackage', string);
}

/** What the section says, and of the top of the document what it does not say itself. */
export function lowerEnvironment(section: Section, root: Section): Field<readonly EnvironmentEntry[]> {
  const own = entriesOf(section);
  if (section.path.length === 0) return own;
  const shared = entriesOf(root);
  if (own.kind === 'absent') return shared.kind === 'absent' ? own : shared;
  if (own.kind !== 'known' || shared.kind === 'absent') return own;
  if (shared.kind !== 'known') return shared;
  const names = new Set(own.value.map(({ key }) => (key.kind === 'known' ? key.value : undefined)));
  const others = shared.value.filter(({ key }) => key.kind === 'known' && !names.has(key.value));
  return mapField(own, (entries) => [...entries, ...others]);
}

export function entriesOf(section: Section): Field<readonly EnvironmentEntry[]> {
  return section.entries('environment', (key, value) => ({ key, value }));
}

function lowerDataSource(source: Section): ModelDataSource {
  return {
    uri: source.field('uri', string),
    dataType: source.field('dataType', string),
    compression: source.field('compression', string),
    acceptEula: source.field('acceptEula', flag),
  };
}

function lowerAdditionalSource(source: Section): AdditionalDataSource {
  return { ...lowerDataSource(source), channel: source.field('channel', string) };
}

/** An artifact that ends in `/` is a folder: AWS takes that only as an uncompressed ModelDataSource. */
function folderOf(artifact: Field<string>): Field<ModelDataSource> {
  if (artifact.kind !== 'known') return artifact;
  const { origin } = artifact;
  if (!artifact.value.endsWith('/')) return { kind: 'absent', place: origin, near: origin.key ?? origin.span };
  const said = (value: string): Known<string> => ({ ...artifact, value });
  return mapField(artifact, () => ({
    uri: artifact,
    dataType: said('S3Prefix'),
    compression: said('None'),
    acceptEula: { kind: 'absent', place: origin, near: origin.key ?? origin.span },
  }));
}
