import type { Model } from '../../model/model.ts';
import type { Conditions } from './conditions.ts';
import type { Resource, Template } from './template.ts';
import { conditionsIn, referencesIn } from './walk.ts';
import { openWorld, worldsOf, type World } from './worlds.ts';
import type { CloudFormationDeployment } from './source.ts';

export interface Readings {
  /** One for each outcome that an estimate tells apart. */
  readonly deployments: readonly CloudFormationDeployment[];
  /** The readings that differ from one of these in what an estimate does not read: they are only checked. */
  readonly fragments: readonly CloudFormationDeployment[];
}

/** Reads the resource in every world of the conditions it hangs on; readings that say the same become one. */
export function readingsOf(
  template: Template,
  conditions: Conditions,
  resource: Resource,
  read: (world: World) => CloudFormationDeployment | undefined,
): Readings {
  const own = conditionsOf(template, resource);
  const wider = new Set([...own, ...conditionsAround(template)]);
  const { possible, deciding } = outcomesOf(template, conditions, resource, [wider, own]);
  const groups = groupsOf(possible, read);
  const types = new Set(groups.map(({ deployment: { type } }) => (type.kind === 'known' ? type.value : undefined)));
  const isUniform = types.size === 1 && !types.has(undefined);
  const reading = (deployment: CloudFormationDeployment, own: readonly World[]): CloudFormationDeployment => {
    const others = possible.filter((world) => !own.includes(world));
    const outcome = { worlds: own, others, conditions: deciding, isUniform };
    const when = others.length === 0 ? undefined : whenOf(deciding, own);
    return { ...deployment, when, source: { ...deployment.source, outcome } };
  };
  const estimated = alikeIn(groups);
  return {
    deployments: estimated.flatMap((alike) => {
      const [first] = alike;
      const own = alike.flatMap(({ worlds }) => worlds);
      return first ? [reading(first.deployment, own)] : [];
    }),
    fragments: estimated.flatMap(([, ...others]) =>
      others.map(({ deployment, worlds: own }) => reading(deployment, own)),
    ),
  };
}

export interface Outcomes {
  /** The worlds in which the resource is made. */
  readonly possible: readonly World[];
  /** The conditions that tell them apart. */
  readonly deciding: readonly string[];
}

/** By the first of the sets of conditions that does not give too many worlds. */
export function outcomesOf(
  template: Template,
  conditions: Conditions,
  { condition }: Resource,
  sets: readonly ReadonlySet<string>[],
): Outcomes {
  for (const used of sets) {
    const worlds = worldsOf(template, conditions, used);
    if (!worlds) continue;
    const possible = worlds.filter((world) => condition === undefined || world.truthOf(condition) !== false);
    return { possible, deciding: [...used].filter((name) => !isSettled(name, possible)) };
  }
  return { possible: [openWorld], deciding: [] };
}

interface Group {
  readonly deployment: CloudFormationDeployment;
  readonly worlds: World[];
}

function groupsOf(
  worlds: readonly World[],
  read: (world: World) => CloudFormationDeployment | undefined,
): readonly Group[] {
  const [only, ...more] = worlds;
  if (only && more.length === 0) {
    const deployment = read(only);
    return deployment ? [{ deployment, worlds: [only] }] : [];
  }
  const groups = new Map<string, Group>();
  for (const world of worlds) {
    const deployment = read(world);
    if (!deployment) continue;
    const { source, ...said } = deployment;
    const key = JSON.stringify([said, source.models.map(({ id }) => id)]);
    const group = groups.get(key);
    if (group) group.worlds.push(world);
    else groups.set(key, { deployment, worlds: [world] });
  }
  return [...groups.values()];
}

function alikeIn(groups: readonly Group[]): readonly (readonly Group[])[] {
  if (groups.length === 1) return [groups];
  const alike = new Map<string, Group[]>();
  for (const group of groups) {
    const key = estimateKey(group.deployment);
    const list = alike.get(key);
    if (list) list.push(group);
    else alike.set(key, [group]);
  }
  return [...alike.values()];
}

/** What an estimate, or what the deployment could be instead, hangs on. */
function estimateKey(deployment: CloudFormationDeployment): string {
  const { type, variants, shadowVariants, async, batch, network, dataCapture, components, scaling } = deployment;
  const { model, workload, objectives, source } = deployment;
  const settings = [type, variants, shadowVariants, async, batch, network, dataCapture, components, scaling];
  const models = [withoutEnvironment(model), source.models.map(({ id }) => id)];
  return JSON.stringify([settings, models, workload, objectives]);
}

function withoutEnvironment({ containers, ...model }: Model): unknown {
  const list =
    containers.kind === 'known' ? containers.value.map((container) => ({ ...container, environment: 0 })) : containers;
  return [model, list];
}

/** The conditions inside the resource and the models it names. */
function conditionsOf(template: Template, resource: Resource): ReadonlySet<string> {
  const models = [...referencesIn(resource.node)].flatMap((id) => {
    const model = template.resource(id);
    return model?.type === 'AWS::SageMaker::Model' ? [model] : [];
  });
  const resources = [resource, ...models];
  return new Set([
    ...resources.flatMap(({ condition }) => (condition === undefined ? [] : [condition])),
    ...resources.flatMap(insideOf),
  ]);
}

/** Those inside of what may run or scale an endpoint, found once for all endpoints of the template. */
function conditionsAround(template: Template): readonly string[] {
  const known = around.get(template);
  if (known) return known;
  const kinds = /^AWS::(SageMaker::(Endpoint|InferenceComponent)|ApplicationAutoScaling::\w+)$/;
  const found = [...template.resources.values()].filter(({ type }) => kinds.test(type)).flatMap(insideOf);
  around.set(template, found);
  return found;
}

const around = new WeakMap<Template, readonly string[]>();

export function insideOf({ node }: Resource): readonly string[] {
  return [...conditionsIn(node.get('Properties')?.value ?? node)];
}

function isSettled(name: string, worlds: readonly World[]): boolean {
  return new Set(worlds.map((world) => world.truthOf(name))).size === 1;
}

/** "IsProd is true and HasVpc is false": what all worlds of the reading have in common, or all of the first. */
export function whenOf(deciding: readonly string[], [first, ...others]: readonly World[]): string | undefined {
  if (!first) return undefined;
  const common = deciding.filter((name) => isSettled(name, [first, ...others]));
  const names = common.length > 0 ? common : deciding;
  return names.map((name) => `${name} is ${String(first.truthOf(name))}`).join(' and ');
}
