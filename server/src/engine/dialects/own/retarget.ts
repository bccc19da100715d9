import type { Amendment, Change, Target, TargetInstance, Value } from '../../model/change.ts';
import type { MapNode } from '../../yaml/node.ts';
import type { Configuration, ServiceConfiguration } from '../../model/deployment.ts';
import { sectionOf } from './retarget-values.ts';
import { edgeFor, endpointFor, functionFor, imageSize, jobFor, serviceFor } from './retargeted.ts';
import type { OwnDeployment } from './source.ts';
import { outsideTargets } from './targets.ts';

/** What a document can take along to another service; with more, the author has to decide what becomes of it. */
const carried = ['mldeploy', 'name', 'region', 'role', 'model', 'workload', 'objectives', 'environment', 'tags'];

/** What an endpoint loses with its instances or its containers, as in any switch. */
const capacity = ['type', 'instanceType', 'instanceCount', 'memory', 'maxConcurrency', 'input', 'output'];

/** What the section of a service says of the model or of its calls: nothing else has a place for it. */
const kept = ['environment', 'layers', 'version'];

/** The sections of one service in the place of those of another; undefined where something would be lost. */
export function retarget(
  deployment: OwnDeployment,
  { target, instance, configuration }: Extract<Amendment, { readonly kind: 'target' }>,
): readonly Change[] | undefined {
  const { node } = deployment.source.root;
  if (configuration && target !== 'sagemaker' && target === targetOf(node)) {
    return resized(deployment, target, configuration, instance);
  }
  if (target === targetOf(node) || losesSomething(node, target)) return undefined;
  const { document } = deployment;
  const set = (key: string, value: Value): Change => {
    return {
      kind: 'set',
      place: { document, path: [key] },
      value,
      after: ['target', 'model', 'role', 'region', 'name', 'mldeploy'],
    };
  };
  if (target in siblings && targetOf(node) === siblings[target]) return [set('target', target)];
  const section = target === 'sagemaker' ? 'endpoint' : outsideTargets[target];
  const value = configuration ? sectionOf(configuration, instance) : valueFor(deployment, target, instance);
  if (section === undefined || value === undefined) return undefined;
  const isBack = target === 'sagemaker';
  const gone = ['endpoint', 'api', ...sections, ...(isBack ? ['target'] : [])].filter((key) => node?.get(key));
  const removed = gone.map((key): Change => ({ kind: 'remove', place: { document, path: [key] } }));
  if (isBack) return [...removed, ...imageSize(deployment), set(section, value)];
  return [...removed, set('target', target), set(section, value)];
}

/** The same service with other values; what the section says besides stays. */
function resized(
  { document }: OwnDeployment,
  target: Target,
  configuration: Configuration | ServiceConfiguration,
  instance: TargetInstance | undefined,
): readonly Change[] | undefined {
  const section = outsideTargets[target];
  const values = sectionOf(configuration, instance);
  if (section === undefined || !values) return undefined;
  return Object.entries(values).map(([key, value]) => ({
    kind: 'set',
    place: { document, path: [section, key] },
    value,
  }));
}

const sections = [...new Set(Object.values(outsideTargets))];
/** They differ in the name alone. */
const siblings: Readonly<Record<string, string>> = { ecs: 'eks', eks: 'ecs' };

function targetOf(node: MapNode | undefined): string {
  const value = node?.get('target')?.value;
  return value?.kind === 'scalar' ? value.text : 'sagemaker';
}

function losesSomething(node: MapNode | undefined, target: Target): boolean {
  // What Neo makes goes where a model is compiled for what it runs on.
  const more = target === 'greengrass' || target === 'sagemaker' ? ['compilation'] : [];
  const known = [...carried, ...more, 'endpoint', 'target', 'api', ...sections];
  if (!keysIn(node).every((key) => known.includes(key) || key.startsWith('x-'))) return true;
  const endpoint = node?.get('endpoint')?.value;
  const isService = target === 'ecs' || target === 'eks';
  const scales = isService && endpoint?.kind === 'map' && scalesByCpu(endpoint);
  // A container of one's own streams when it likes.
  const settings = [...capacity, ...(isService ? ['streaming'] : []), ...(scales ? ['autoscaling'] : [])];
  if (endpoint?.kind === 'map' && !keysIn(endpoint).every((key) => settings.includes(key))) return true;
  if (target in siblings && siblings[target] === targetOf(node)) return false;
  return sections.some((key) => {
    const section = node?.get(key)?.value;
    return section?.kind === 'map' && keysIn(section).some((name) => kept.includes(name) || name === 'autoscaling');
  });
}

/** The only measure that both have; without one, each has its own. */
function scalesByCpu(endpoint: MapNode): boolean {
  const scaling = endpoint.get('autoscaling')?.value;
  if (scaling?.kind !== 'map' || !keysIn(scaling).every((key) => ['min', 'max', 'target'].includes(key))) return false;
  const target = scaling.get('target')?.value;
  return target?.kind === 'scalar' && /%\s*cpu\s*$/.test(target.text);
}

function keysIn(node: MapNode | undefined): readonly string[] {
  return node?.pairs.map(({ key }) => key.text) ?? [];
}

function valueFor(deployment: OwnDeployment, target: Target, instance: TargetInstance | undefined): Value | undefined {
  switch (target) {
    case 'lambda':
      return functionFor(deployment);
    case 'aws-batch':
      return jobFor(deployment);
    case 'ecs':
    case 'eks':
      return instance && serviceFor(deployment, instance);
    case 'greengrass':
      return edgeFor(deployment);
    case 'sagemaker':
      return endpointFor(deployment, instance);
  }
}
