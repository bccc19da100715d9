import type { Deployment } from '../../model/deployment.ts';
import type { Dynamic } from '../../model/field.ts';
import type { Pair, Document, MapNode } from '../../yaml/node.ts';
import {
  lowerEndpointConfig,
  lowerFragment,
  lowerTransformJob,
  noneOf,
  originOf,
  type Parts,
} from '../aws/lower-deployment.ts';
import { lowerContainer } from '../aws/lower-container.ts';
import { nothingSaid } from '../aws/comment-facts.ts';
import { NamedSet } from '../aws/named-set.ts';
import type { AwsKind, AwsResource } from '../aws/resource.ts';
import { blankObjectives, blankWorkload } from '../blank.ts';
import type { Lowered, Surroundings } from '../dialect.ts';
import { asWritten, Section, type Scope } from '../read.ts';
import { lowerServe } from './lower-serve.ts';
import { rootOf } from './recognise.ts';
import { shapeProblems } from './shape.ts';

/** The sections that are defaults of a call of the API that we know. */
const kinds: ReadonlyMap<string, AwsKind> = new Map(
  (
    [
      'EndpointConfig',
      'Endpoint',
      'Model',
      'TransformJob',
      'ModelPackage',
      'MonitoringSchedule',
      'CompilationJob',
    ] as const
  ).map((kind) => [kind, kind]),
);

/** Defaults are no deployment: each section is checked by itself, in what is written of it. */
export function lower(document: Document, { text }: Surroundings): Lowered {
  const root = rootOf(document);
  if (!root) return { deployments: [], problems: [] };
  const scope: Scope = { document: document.index, text, resolve: asWritten, supplies: () => callsOf };
  const fragments = root.sageMaker.pairs.flatMap((pair) => {
    const resource = resourceOf(pair, scope);
    const parts = resource && partsOf(resource);
    return parts ? [fragmentOf(resource, parts, document)] : [];
  });
  const serve = serveOf(root.sageMaker, scope);
  const served = serve ? [fragmentOf(serve, lowerServe(serve), document)] : [];
  return { deployments: [], fragments: [...fragments, ...served], problems: shapeProblems(root.node, document.index) };
}

/** What is not written here the calls themselves say. */
const callsOf = 'the call that takes the defaults';

function resourceOf({ key, value, merged }: Pair, scope: Scope): AwsResource | undefined {
  const kind = kinds.get(key.text);
  if (!kind || value.kind !== 'map') return undefined;
  return made(kind, value, ['SageMaker', key.text], scope, merged ? value.site : key.span);
}

function serveOf(sageMaker: MapNode, scope: Scope): AwsResource | undefined {
  let pair: Pair | undefined;
  let at = sageMaker;
  const steps = ['PythonSDK', 'Modules', 'Serve'];
  for (const step of steps) {
    pair = at.get(step);
    if (pair?.value.kind !== 'map') return undefined;
    at = pair.value;
  }
  return pair && made('Model', at, ['SageMaker', ...steps], scope, pair.key.span);
}

function made(
  kind: AwsKind,
  node: MapNode,
  path: AwsResource['path'],
  scope: Scope,
  anchor: AwsResource['anchor'],
): AwsResource {
  const properties = new Section(scope, node, path, anchor);
  const { document } = scope;
  const origin = { document, path, span: anchor, key: anchor, definedAt: undefined };
  return {
    kind,
    id: kind,
    name: { kind: 'dynamic', expression: callsOf, origin },
    properties,
    path,
    anchor,
    extent: { start: anchor.start, end: Math.max(anchor.end, node.site.end) },
  };
}

function partsOf(resource: AwsResource): Parts | undefined {
  const set = new NamedSet([]);
  if (resource.kind === 'TransformJob') return lowerTransformJob(resource, set, nothingSaid(resource));
  if (resource.kind === 'EndpointConfig') return lowerEndpointConfig(resource, set, nothingSaid(resource));
  const parts = lowerFragment(resource, set);
  return parts && resource.kind === 'Model' ? { ...parts, model: modelOf(resource, parts.model) } : parts;
}

/** Both ways to give containers may have defaults, as a call takes those of its own way. */
function modelOf(resource: AwsResource, model: Parts['model']): Parts['model'] {
  const { properties } = resource;
  const primary = properties.section('PrimaryContainer', lowerContainer);
  const several = properties.list('Containers', lowerContainer);
  const containers = [
    ...(several.kind === 'known' ? several.value : []),
    ...(primary.kind === 'known' ? [primary.value] : []),
  ];
  const origin = originOf(resource);
  const unknown: Dynamic = { kind: 'dynamic', expression: callsOf, origin };
  return {
    ...model,
    containers:
      containers.length === 0
        ? unknown
        : { kind: 'known', value: containers, written: 'Model', origin, via: undefined },
    primaryContainer: unknown,
    containerList: unknown,
  };
}

function fragmentOf(resource: AwsResource, parts: Parts, document: Document): Deployment {
  const none = noneOf(resource);
  return {
    ...parts,
    dialect: 'sdk-config',
    document: document.index,
    title: `defaults of ${String(resource.path.at(-1))}`,
    when: undefined,
    anchor: resource.anchor,
    extent: resource.extent,
    region: { kind: 'dynamic', expression: callsOf, origin: originOf(resource) },
    workload: blankWorkload(none),
    objectives: blankObjectives(none),
  };
}
