import type { Conditions } from './conditions.ts';
import type { Resource, Template } from './template.ts';
import { conditionsIn, referencesIn } from './walk.ts';
import { openWorld, worldsOf, type World } from './worlds.ts';
import type { CloudFormationDeployment } from './source.ts';

/** Reads the resource in every world of the conditions it hangs on; readings that say the same become one. */
export function readingsOf(
  template: Template,
  conditions: Conditions,
  resource: Resource,
  read: (world: World) => CloudFormationDeployment | undefined,
): readonly CloudFormationDeployment[] {
  const used = conditionsOf(template, resource);
  const worlds = worldsOf(template, conditions, used) ?? [openWorld];
  const { condition } = resource;
  const possible = worlds.filter((world) => condition === undefined || world.truthOf(condition) !== false);
  const groups = new Map<string, { readonly deployment: CloudFormationDeployment; readonly worlds: World[] }>();
  for (const world of possible) {
    const deployment = read(world);
    if (!deployment) continue;
    const { source, ...said } = deployment;
    const key = JSON.stringify([said, source.models.map(({ id }) => id)]);
    const group = groups.get(key);
    if (group) group.worlds.push(world);
    else groups.set(key, { deployment, worlds: [world] });
  }
  const deciding = [...used].filter((name) => !isSettled(name, possible));
  const all = [...groups.values()];
  const types = new Set(all.map(({ deployment: { type } }) => (type.kind === 'known' ? type.value : undefined)));
  const isUniform = types.size === 1 && !types.has(undefined);
  return all.map(({ deployment, worlds: own }) => {
    const others = possible.filter((world) => !own.includes(world));
    const outcome = { worlds: own, others, conditions: deciding, isUniform };
    const when = all.length === 1 ? undefined : whenOf(deciding, own);
    return { ...deployment, when, source: { ...deployment.source, outcome } };
  });
}

/** The conditions inside the resource and the models it names. */
function conditionsOf(template: Template, resource: Resource): ReadonlySet<string> {
  const models = [...referencesIn(resource.node)].flatMap((id) => {
    const model = template.resources.get(id);
    return model?.type === 'AWS::SageMaker::Model' ? [model] : [];
  });
  const resources = [resource, ...models];
  return new Set([
    ...resources.flatMap(({ condition }) => (condition === undefined ? [] : [condition])),
    ...resources.flatMap(({ node }) => [...conditionsIn(node.get('Properties')?.value ?? node)]),
  ]);
}

function isSettled(name: string, worlds: readonly World[]): boolean {
  return new Set(worlds.map((world) => world.truthOf(name))).size === 1;
}

/** "IsProd is true and HasVpc is false": what all worlds of the reading have in common, or all of the first. */
function whenOf(deciding: readonly string[], [first, ...others]: readonly World[]): string | undefined {
  if (!first) return undefined;
  const common = deciding.filter((name) => isSettled(name, [first, ...others]));
  const names = common.length > 0 ? common : deciding;
  return names.map((name) => `${name} is ${String(first.truthOf(name))}`).join(' and ');
}
