import type { Change, Value } from '../../model/change.ts';
import { valueOf } from '../../model/field.ts';
import { string, type Section } from '../read.ts';
import { isElsewhere, type AckDeployment } from './source.ts';
import { folderOf } from '../aws/folder-of.ts';

/** One container for everything below the folder that holds the artifacts, served by the image that all of them share. */
export function multiModel({ source }: AckDeployment): readonly Change[] | undefined {
  const { models } = source.from;
  const [model] = models;
  if (!model?.properties.node || models.some(isElsewhere)) return undefined;
  const containers = models.flatMap(({ properties }) => containersOf(properties));
  const images = new Set(containers.map((container) => valueOf(container.field('Image', string))));
  const folder = folderOf(containers.map((container) => valueOf(container.field('ModelDataUrl', string))));
  const [image] = images;
  if (containers.length < 2 || images.size !== 1 || image === undefined || folder === undefined) return undefined;
  const { properties } = model;
  const { document } = properties.scope;
  const at = (key: string): Change['place'] => ({ document, path: [...properties.path, key] });
  const gone = ['containers', 'inferenceExecutionConfig'].filter((key) => properties.node?.get(key));
  const container: Value = { image, mode: 'MultiModel', modelDataURL: folder };
  return [
    { kind: 'set', place: at('primaryContainer'), value: container, after: ['executionRoleARN', 'modelName'] },
    ...gone.map((key): Change => ({ kind: 'remove', place: at(key) })),
    ...otherVariants(source.resource.properties),
  ];
}

function containersOf(model: Section): readonly Section[] {
  const list = model.list('Containers', (container) => container);
  if (list.kind === 'known') return list.value;
  const primary = model.section('PrimaryContainer', (container) => container);
  return primary.kind === 'known' ? [primary.value] : [];
}

/** All variants but the first. */
function otherVariants(config: Section): readonly Change[] {
  const list = config.list('ProductionVariants', (variant) => variant);
  if (list.kind !== 'known') return [];
  const { document } = config.scope;
  return list.value.slice(1).map(({ path }): Change => ({ kind: 'remove', place: { document, path } }));
}
