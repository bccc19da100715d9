import { lowerFragment } from '../aws/lower-deployment.ts';
import type { Deployment } from '../../model/deployment.ts';
import { blankObjectives, blankWorkload } from '../blank.ts';
import type { Conditions } from './conditions.ts';
import { KeptByResource } from './kept.ts';
import type { Links } from './links.ts';
import { insideOf, outcomesOf, whenOf } from './readings.ts';
import { Resolver } from './resolve.ts';
import { TemplateSet } from './set.ts';
import type { CloudFormationDeployment } from './source.ts';
import type { Resource, Template } from './template.ts';
import { openWorld, type World } from './worlds.ts';

type Parts = NonNullable<ReturnType<typeof lowerFragment>>;

/** What no deployment has taken in, and the models of all but its first variant: each in every outcome of its conditions. */
export function fragmentsOf(
  template: Template,
  conditions: Conditions,
  links: Links,
  deployments: readonly CloudFormationDeployment[],
): readonly Deployment[] {
  const setIn = (world: World): TemplateSet => new TemplateSet(template, links, new Resolver(template, world));
  const open = setIn(openWorld);
  const taken = takenBy(deployments, open);
  return [...template.resources.values()].flatMap((resource) => {
    if (taken.has(resource.id) || !open.of(resource)) return [];
    return kept.of(resource, template, () => readingsOf(resource));
  });

  function readingsOf(resource: Resource): readonly Deployment[] {
    const used = new Set([...insideOf(resource), ...(resource.condition === undefined ? [] : [resource.condition])]);
    const { possible, deciding } = outcomesOf(template, conditions, resource, [used]);
    const readings = new Map<string, { readonly parts: Parts; readonly worlds: World[] }>();
    for (const world of possible) {
      const set = used.size === 0 ? open : setIn(world);
      const found = set.of(resource);
      const parts = found && lowerFragment(found, set);
      if (!parts) continue;
      const key = JSON.stringify(parts);
      const reading = readings.get(key);
      if (reading) reading.worlds.push(world);
      else readings.set(key, { parts, worlds: [world] });
    }
    return [...readings.values()].map(({ parts, worlds }) => {
      const when = worlds.length === possible.length ? undefined : whenOf(deciding, worlds);
      return fragment(resource, template, parts, when);
    });
  }
}

const kept = new KeptByResource<readonly Deployment[]>();

function takenBy(deployments: readonly CloudFormationDeployment[], set: TemplateSet): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { source } of deployments) {
    const { resource, endpoints, models, scaling, components } = source;
    for (const { id } of [resource, ...endpoints.slice(0, 1), ...models.slice(0, 1), ...scaling, ...components])
      taken.add(id);
    for (const target of scaling) {
      const found = set.of(target);
      if (found) for (const { id } of set.ofTarget('ScalingPolicy', found)) taken.add(id);
    }
  }
  return taken;
}

function fragment(
  { id, key: anchor, extent, path }: Resource,
  { document }: Template,
  parts: Parts,
  when: string | undefined,
): Deployment {
  const none = { kind: 'absent', place: { document: document.index, path }, near: anchor } as const;
  return {
    ...parts,
    dialect: 'cloudformation',
    document: document.index,
    title: id,
    when,
    anchor,
    extent,
    workload: blankWorkload(none),
    objectives: blankObjectives(none),
  };
}
