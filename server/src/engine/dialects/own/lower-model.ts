import type { Container, Model } from '../../model/model.ts';
import type { Absent, Field, Known } from '../../model/field.ts';
import { blankContainer, blankModel } from '../blank.ts';
import { string, type Section } from '../read.ts';
import { bytes } from '../convert.ts';
import { firstWritten, mapField, nodeAt, opened } from '../fields.ts';

/** `model`, or what stands in its place: `models` (multi-model), `containers` (a pipeline) or the first of `variants`. */
export function lowerModel(root: Section): Model {
  const source = sourceOf(root);
  return {
    ...blankModel(nothingIn(source)),
    sizeBytes: source.field('size', bytes),
    artifact: source.field(source.node?.get('prefix') ? 'prefix' : 'artifact', string),
    executionRole: firstWritten(source.field('role', string), root.field('role', string)),
    containers: containersOf(root, source),
  };
}

function sourceOf(root: Section): Section {
  if (root.node?.get('model')) return opened(root, 'model');
  if (root.node?.get('models')) return opened(root, 'models');
  for (const key of ['containers', 'variants']) {
    const list = root.list(key, (item) => item);
    if (list.kind === 'known' && list.value[0]) return list.value[0];
  }
  return opened(root, 'model');
}

function containersOf(root: Section, source: Section): Field<readonly Container[]> {
  if (root.node?.get('containers')) return root.list('containers', (item) => lowerContainer(item));
  const multiModel = nodeAt(root, 'models')?.kind === 'map' && !root.node?.get('model');
  const section = root.section(multiModel ? 'models' : 'model', (found) => found);
  if (section.kind !== 'known') return section;
  const container = lowerContainer(source);
  return mapField(section, () => [multiModel ? { ...container, mode: multiModelMode(section) } : container]);
}

/** What makes it multi-model is the section itself. */
function multiModelMode(section: Known<Section>): Field<string> {
  const span = section.origin.key ?? section.origin.span;
  return { ...section, value: 'MultiModel', written: 'models', origin: { ...section.origin, span } };
}

function lowerContainer(section: Section): Container {
  return {
    ...blankContainer(nothingIn(section)),
    image: section.field('image', string),
    artifact: section.field(section.node?.get('prefix') ? 'prefix' : 'artifact', string),
    mode: section.field('mode', string),
    hostname: section.field('hostname', string),
    modelPackage: section.field('modelPackage', string),
    modelDataSource: uncompressed(section.field('artifact', string)),
    repositoryAccess: section.field('repositoryAccess', string),
  };
}

/** An artifact that ends in `/` is a folder: AWS takes that only as an uncompressed ModelDataSource. */
function uncompressed(artifact: Field<string>): Field<boolean> {
  if (artifact.kind === 'known' && !artifact.value.endsWith('/')) {
    const { origin } = artifact;
    return { kind: 'absent', place: origin, near: origin.key ?? origin.span };
  }
  return mapField(artifact, () => true);
}

/** What our format has no words for. */
export function nothingIn({ scope, path, near }: Section): Absent {
  return { kind: 'absent', place: { document: scope.document, path }, near };
}
