import type { Amendment, Change, Target, TargetInstance, Value } from '../../model/change.ts';
import type { AnyConfiguration, Deployment } from '../../model/deployment.ts';
import type { MapNode, Node } from '../../yaml/node.ts';
import { sectionOf } from './retarget-values.ts';
import { edgeFor, endpointFor, functionFor, imageSize, jobFor, serviceFor } from './retargeted.ts';
import { isOwn, type OwnDeployment } from './source.ts';
import { outsideTargets } from './targets.ts';

/** What a document can take along to another service; with more, the author has to decide what becomes of it. */
const carried = ['mldeploy', 'name', 'region', 'role', 'model', 'workload', 'objectives', 'environment', 'tags'];

/** What an endpoint loses with its instances or its containers, as in any switch. */
const capacity = ['type', 'instanceType', 'instanceCount', 'memory', 'maxConcurrency', 'input', 'output'];

/** What else a configuration answers in its own way. */
const sizing = ['provisionedConcurrency', 'autoscaling', 'volumeSize'];

/** What the section of a service says of the model or of its calls: nothing else has a place for it. */
const kept = ['environment', 'layers', 'version'];

type Retarget = Extract<Amendment, { readonly kind: 'target' }>;

/** Which keys keep the document from going to the other service: "`network` and `endpoint.dataCapture` would be lost". */
export function cannotAmend(deployment: Deployment, amendment: Amendment): string | undefined {
  if (!isOwn(deployment) || amendment.kind !== 'target') return undefined;
  const { target, configuration } = amendment;
  const { node } = deployment.source.root;
  if (target === targetOf(node)) return undefined;
  const lost = lostAt(node, target, configuration !== undefined).map((key) => `\`${key}\``);
  const last = lost.pop();
  return last && `${lost.length > 0 ? `${lost.join(', ')} and ` : ''}${last} would be lost`;
}

/** The sections of one service in the place of those of another; undefined where something would be lost. */
export function retarget(
  deployment: OwnDeployment,
  { target, instance, configuration }: Retarget,
): readonly Change[] | undefined {
  const { node } = deployment.source.root;
  if (configuration && target !== 'sagemaker' && target === targetOf(node)) {
    return resized(deployment, target, configuration, instance);
  }
  if (target === targetOf(node) || lostAt(node, target, configuration !== undefined).length > 0) return undefined;
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
  configuration: AnyConfiguration,
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

/** The keys that have no place there. */
function lostAt(node: MapNode | undefined, target: Target, isExact: boolean): string[] {
  // What Neo makes goes where a model is compiled for what it runs on.
  const more = target === 'greengrass' || target === 'sagemaker' ? ['compilation'] : [];
  const known = [...carried, ...more, 'endpoint', 'target', 'api', ...sections];
  const top = keysIn(node).filter((key) => !known.includes(key) && !key.startsWith('x-'));
  const endpoint = node?.get('endpoint')?.value;
  const isService = target === 'ecs' || target === 'eks';
  const scales = isService && endpoint?.kind === 'map' && scalesByCpu(endpoint);
  // A container of one's own streams when it likes.
  const settings = [
    ...capacity,
    ...(isExact ? sizing : []),
    ...(isService ? ['streaming'] : []),
    ...(scales ? ['autoscaling'] : []),
  ];
  const inEndpoint = keysOf(endpoint).filter((key) => !settings.includes(key));
  return [...top, ...inEndpoint.map((key) => `endpoint.${key}`), ...lostOfServices(node, target, isExact)];
}

function lostOfServices(node: MapNode | undefined, target: Target, isExact: boolean): readonly string[] {
  if (target in siblings && siblings[target] === targetOf(node)) return [];
  const lost = isExact ? kept : [...kept, 'autoscaling'];
  return sections.flatMap((section) =>
    keysOf(node?.get(section)?.value)
      .filter((key) => lost.includes(key))
      .map((key) => `${section}.${key}`),
  );
}

/** The only measure that both have; without one, each has its own. */
function scalesByCpu(endpoint: MapNode): boolean {
  const scaling = endpoint.get('autoscaling')?.value;
  if (scaling?.kind !== 'map' || !keysIn(scaling).every((key) => ['min', 'max', 'target'].includes(key))) return false;
  const target = scaling.get('target')?.value;
  return target?.kind === 'scalar' && /%\s*cpu\s*$/.test(target.text);
}

function keysOf(node: Node | undefined): readonly string[] {
  return node?.kind === 'map' ? keysIn(node) : [];
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
    case 'fargate':
      // How many tasks there have to be, only a configuration tells.
      return undefined;
    case 'ecs':
    case 'eks':
      return instance && serviceFor(deployment, instance);
    case 'greengrass':
      return edgeFor(deployment);
    case 'sagemaker':
      return endpointFor(deployment, instance);
  }
}
