import type { Change, Value } from '../../model/change.ts';
import type { Configuration, Deployment, EndpointType } from '../../model/deployment.ts';
import type { Path } from '../../model/field.ts';
import type { MapNode } from '../../yaml/node.ts';
import type { Section } from '../read.ts';
import { endpointKeys, typesWith, variantInstanceKeys } from './keys.ts';
import { settingsOf, type Setting } from './settings-of.ts';
import { isOwn, type OwnDeployment } from './source.ts';
import { listOf } from './items.ts';

/** The changes that make the endpoint what the configuration says, and leave alone everything that still applies. */
export function configure(deployment: Deployment, configuration: Configuration): readonly Change[] | undefined {
  if (!isOwn(deployment) || cannotExpress(deployment, configuration.type) !== undefined) return undefined;
  const { endpoint } = deployment.source;
  const settings = settingsOf(deployment, configuration);
  if (endpoint.kind !== 'known') return [writeWhole(deployment, configuration.type, settings)];
  return [
    ...typeChange(deployment, configuration.type),
    ...removals(deployment, endpoint.value, configuration.type),
    ...settings.flatMap((setting) => settingChange(deployment, configuration.type, setting)),
  ];
}

/** Only where what is written cannot be rewritten: this format has all types. */
export function cannotExpress(deployment: Deployment, type: EndpointType): string | undefined {
  if (!isOwn(deployment)) return 'this deployment is written in another format';
  const { endpoint } = deployment.source;
  if (endpoint.kind === 'dynamic') return `the endpoint is a template expression (${endpoint.expression})`;
  if (endpoint.kind === 'malformed' && endpoint.written.trim() !== '')
    return 'the endpoint is not written as keys and values';
  const node = endpoint.kind === 'known' ? endpoint.value.node : undefined;
  if (!node) return undefined;
  if (node.site.start !== node.span.start)
    return 'the endpoint is an alias, and the switch would change the other places that use it';
  const merged = node.pairs.find(({ key, merged: isMerged }) => isMerged && isForeign(key.text, type));
  return (
    merged && `\`${merged.key.text}\` comes into the endpoint by a merge key (<<), and cannot be taken out of it here`
  );
}

/** A key of some type that the wanted type does not have; keys that no type has are none of our business here. */
function isForeign(key: string, type: EndpointType): boolean {
  const types = typesWith(key);
  return types.length > 0 && !types.includes(type);
}

function writeWhole(deployment: OwnDeployment, type: EndpointType, settings: readonly Setting[]): Change {
  const value: Record<string, Value> = {
    type,
    ...Object.fromEntries(settings.map((setting) => [setting.key, setting.value])),
  };
  return {
    kind: 'set',
    place: { document: deployment.document, path: ['endpoint'] },
    value,
    after: ['model', 'region', 'name', 'mldeploy'],
  };
}

function typeChange({ document, type }: OwnDeployment, wanted: EndpointType): readonly Change[] {
  if (type.kind === 'known' && type.value === wanted) return [];
  return [{ kind: 'set', place: { document, path: ['endpoint', 'type'] }, value: wanted }];
}

function removals(deployment: OwnDeployment, endpoint: Section, type: EndpointType): readonly Change[] {
  const { document } = deployment;
  const foreign = ownKeys(endpoint.node)
    .filter((key) => isForeign(key, type) || (key === 'autoscaling' && scalesOtherwise(deployment, type)))
    .map((key) => ['endpoint', key]);
  const paths = [...foreign, ...variantPaths(deployment.source.root, type)];
  return paths.map((path) => ({ kind: 'remove', place: { document, path } }));
}

/** A serverless endpoint scales its provisioned concurrency, the others their instances: the numbers are of no use there. */
function scalesOtherwise({ type }: OwnDeployment, wanted: EndpointType): boolean {
  return type.kind !== 'known' || (type.value === 'serverless') !== (wanted === 'serverless');
}

/** On what a variant runs goes with the instances. */
function variantPaths(root: Section, type: EndpointType): readonly Path[] {
  if (type !== 'serverless' && type !== 'batch') return [];
  const variants = listOf(root, 'variants', (item) => item);
  if (variants.kind !== 'known') return [];
  return variants.value.flatMap((item) =>
    ownKeys(item.node)
      .filter((key) => variantInstanceKeys.includes(key))
      .map((key) => [...item.path, key]),
  );
}

function settingChange(deployment: OwnDeployment, type: EndpointType, setting: Setting): readonly Change[] {
  if (setting.isWritten) return [];
  const order = endpointKeys[type];
  const after = order.slice(0, Math.max(0, order.indexOf(setting.key))).reverse();
  return [{ kind: 'set', place: { document: deployment.document, path: setting.path }, value: setting.value, after }];
}

function ownKeys(node: MapNode | undefined): readonly string[] {
  return node?.pairs.filter(({ merged }) => !merged).map(({ key }) => key.text) ?? [];
}
