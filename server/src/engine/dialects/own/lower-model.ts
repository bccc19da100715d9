import type { Field, Known } from '../../model/field.ts';
import type { Container, Model } from '../../model/model.ts';
import { blankModel } from '../blank.ts';
import { bytes } from '../convert.ts';
import { firstWritten, mapField, nodeAt, opened } from '../fields.ts';
import { string, type Section } from '../read.ts';
import { lowerContainer } from './lower-container.ts';
import { nothingIn } from './nothing.ts';
import { onOff, word } from './spelling.ts';
import { listOf } from './items.ts';

/** `model`, or what stands in its place: `models` (multi-model), `containers` (a pipeline) or the first of `variants`. */
export function lowerModel(root: Section): Model {
  const source = sourceOf(root);
  const list =
    root.section('containers', () => true).kind === 'absent' ? undefined : listOf(root, 'containers', (item) => item);
  const containers = containersOf(root, source);
  // Beside variants it says nothing: each of them has one container, and which of them stays must not matter.
  const isOfVariants = source.path[0] === 'variants';
  const mode = isOfVariants ? nothingIn(source) : word(root, 'mode', { serial: 'Serial', direct: 'Direct' });
  const role = firstWritten(source.field('role', string), root.field('role', string));
  return {
    ...blankModel(nothingIn(source)),
    sizeBytes: source.field('size', bytes),
    artifact: artifactOf(source, containers),
    // With components the role is that of the endpoint configuration.
    executionRole: root.node?.get('components') ? nothingIn(source) : role,
    containers,
    executionMode: mode,
    executionConfig: mapField(mode, () => true),
    primaryContainer: list ? nothingIn(source) : mapField(containers, () => true),
    containerList: list ? mapField(list, () => true) : nothingIn(source),
  };
}

/** The model of a further variant, of which the deployment itself has no room to speak. */
export function lowerVariantModel(variant: Section, root: Section): Model {
  const container = lowerContainer(variant, root);
  const written = firstWritten<unknown>(container.image, container.artifact, container.modelPackage);
  const none = nothingIn(variant);
  return {
    ...blankModel(none),
    sizeBytes: variant.field('size', bytes),
    artifact: container.artifact,
    executionRole: root.field('role', string),
    containers: mapField(written, () => [container]),
  };
}

/** The section that says what is deployed, or the first part of it. */
export function sourceOf(root: Section): Section {
  if (root.node?.get('model')) return opened(root, 'model');
  if (root.node?.get('models')) return opened(root, 'models');
  for (const key of ['containers', 'variants']) {
    const list = listOf(root, key, (item) => item);
    if (list.kind === 'known' && list.value[0]) return list.value[0];
  }
  return opened(root, 'model');
}

function artifactOf(source: Section, containers: Field<readonly Container[]>): Field<string> {
  if (source.node?.get('prefix')) return source.field('prefix', string);
  const first = containers.kind === 'known' ? containers.value[0] : undefined;
  return first?.artifact ?? source.field('artifact', string);
}

function containersOf(root: Section, source: Section): Field<readonly Container[]> {
  if (root.node?.get('containers')) return listOf(root, 'containers', (item) => lowerContainer(item, root));
  const isMultiModel = nodeAt(root, 'models')?.kind === 'map' && !root.node?.get('model');
  if (isMultiModel) {
    const section = root.section('models', (found) => found);
    return section.kind === 'known' ? mapField(section, () => [multiModel(section, root)]) : section;
  }
  if (source.path[0] === 'variants') return lowerVariantModel(source, root).containers;
  const section = root.section('model', (found) => found);
  return mapField(section, (model) => [lowerContainer(model, root)]);
}

/** What makes it multi-model is the section itself. */
function multiModel(section: Known<Section>, root: Section): Container {
  const span = section.origin.key ?? section.origin.span;
  const models = section.value;
  return {
    ...lowerContainer(models, root),
    artifact: models.field('prefix', string),
    dataUrl: models.field('prefix', string),
    mode: { ...section, value: 'MultiModel', written: 'models', origin: { ...section.origin, span } },
    modelCache: word(models, 'cache', onOff),
  };
}
