import type { Change, Value } from '../../model/change.ts';
import { valueOf as known, type Path } from '../../model/field.ts';
import { sectionAt } from '../fields.ts';
import { Section, string } from '../read.ts';
import type { CloudFormationDeployment } from './source.ts';
import { valueOf } from './value-of.ts';
import { folderOf } from '../aws/folder-of.ts';

/** One container for everything below the folder that holds the artifacts, served by the image that all of them share. */
export function multiModel(deployment: CloudFormationDeployment): readonly Change[] | undefined {
  const { source, document, variants } = deployment;
  const [model] = source.models;
  // One outcome of the conditions cannot have it alone.
  if (!model || source.outcome.others.length > 0 || variants.kind !== 'known') return undefined;
  const properties = source.models.map(({ node, path, key }) =>
    sectionAt(new Section(source.resolver.scope, node, path, key), 'Properties'),
  );
  const containers = properties.flatMap(containersOf);
  const [first] = containers;
  const folder = folderOf(containers.map((container) => known(container.field('ModelDataUrl', string))));
  const images = new Set(containers.map((container) => known(container.field('Image', string))));
  const node = first?.node?.get('Image')?.value;
  const image = node && valueOf(node);
  if (containers.length < 2 || images.size !== 1 || images.has(undefined) || folder === undefined) return undefined;
  if (image === undefined || model.node.site.start !== model.node.span.start) return undefined;
  const at = (...path: Path): Change['place'] => ({ document, path: [...model.path, 'Properties', ...path] });
  const gone = ['Containers', 'InferenceExecutionConfig'].filter((key) => properties[0]?.node?.get(key));
  const container: Value = { Image: image, Mode: 'MultiModel', ModelDataUrl: folder };
  return [
    { kind: 'set', place: at('PrimaryContainer'), value: container, after: ['ExecutionRoleArn', 'ModelName'] },
    ...gone.map((key): Change => ({ kind: 'remove', place: at(key) })),
    ...otherVariants(deployment),
  ];
}

function containersOf(model: Section): readonly Section[] {
  const list = model.list('Containers', (container) => container);
  if (list.kind === 'known') return list.value;
  const primary = model.section('PrimaryContainer', (container) => container);
  return primary.kind === 'known' ? [primary.value] : [];
}

/** All variants but the first, from the last on. */
function otherVariants({ source, document }: CloudFormationDeployment): readonly Change[] {
  const list = source.properties.list('ProductionVariants', (variant) => variant);
  if (list.kind !== 'known') return [];
  return list.value
    .slice(1)
    .toReversed()
    .map(({ path }): Change => ({ kind: 'remove', place: { document, path } }));
}
