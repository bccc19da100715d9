import type { Value } from '../../../model/change.ts';
import type { EndpointType } from '../../../model/deployment.ts';
import { endpointKeys } from '../keys.ts';
import type { ScalarNode } from '../../../yaml/node.ts';
import type { Problem } from '../../dialect.ts';
import { shown, typeNames, type Context } from './context.ts';
import { nearest } from '../../nearest.ts';
import { headOf, nameOf, placeOf, relatedTo, type At } from './place.ts';

/** What a fix writes for a key that has to be there: common, valid, and for the user to look at. */
const visible: Readonly<Record<string, Value>> = {
  mldeploy: 1,
  endpoint: { type: 'serverless', memory: '2 GB', maxConcurrency: 20 },
  function: { memory: '2 GB', timeout: '60 s' },
  task: { vcpus: 1, memory: '4 GB' },
  job: { platform: 'ec2', vcpus: 4, memory: '16 GB' },
  service: { instanceType: 'g5.xlarge', tasks: 1, gpus: 1 },
  edge: { runtime: 'onnx' },
  runtime: 'onnx',
  'service.instanceType': 'g5.xlarge',
  type: 'serverless',
  instanceType: 'ml.m5.large',
  memory: '2 GB',
  maxConcurrency: 20,
  input: 's3://my-bucket/input/',
  output: 's3://my-bucket/output/',
  prefix: 's3://my-bucket/models/',
  destination: 's3://my-bucket/captured/',
  min: 1,
  max: 4,
  mean: '120 ms',
  average: '2M/month',
  strategy: 'canary',
  'routing.strategy': 'least-outstanding',
  'scaleIn.strategy': 'idle-release',
  framework: 'PYTORCH',
  path: '/metrics',
  schedule: 'cron(0 * ? * * *)',
};

/** The value a fix would write for a missing key; undefined where only the user can know it. */
export function valueFor(path: At['path']): Value | undefined {
  const [parent, key] = [String(path.at(-2)), String(path.at(-1))];
  return visible[`${parent}.${key}`] ?? visible[key];
}

export function missingKey(context: Context, map: At, key: string): Problem {
  const mistyped = mistypedIn(map, key);
  if (mistyped !== undefined && context.type === undefined) return renaming(context, map, mistyped, key);
  const value = isTypeOfEndpoint(map, key) ? typeFor(map) : valueFor([...map.path, key]);
  const home = map.path.length === 0 ? 'the document' : `\`${nameOf(map.path)}\``;
  const changes =
    value === undefined || map.shared
      ? []
      : [
          {
            kind: 'set',
            place: placeOf(context.root, [...map.path, key]),
            value,
            after: before(map, key, context.type),
          } as const,
        ];
  return {
    code: 'shape/missing-key',
    severity: 'error',
    message: `\`${key}\` is missing in ${home}: ${reason(map, key, context.type)}`,
    span: headOf(context.root, map),
    related: relatedTo(map.node),
    fixes: changes.map((change) => ({
      title: `Add ${key}: ${titled(key, value)}`,
      safety: 'review',
      preferred: true,
      changes: [change],
    })),
  };
}

function isTypeOfEndpoint({ path }: At, key: string): boolean {
  return key === 'type' && path.length === 1 && path[0] === 'endpoint';
}

/** The type that takes most of the keys that are there. */
function typeFor({ node }: At): EndpointType {
  const keys = node.kind === 'map' ? node.pairs.map((pair) => pair.key.text) : [];
  const taken = (type: EndpointType): number => keys.filter((key) => endpointKeys[type].includes(key)).length;
  return (['serverless', 'real-time', 'async', 'batch'] as const).reduce((best, type) =>
    taken(type) > taken(best) ? type : best,
  );
}

/** Without its type nothing can be said of the other keys of an endpoint, except that one of them is `typ`. */
function mistypedIn({ node, path, shared }: At, key: string): ScalarNode | undefined {
  if (node.kind !== 'map' || shared || path.length !== 1 || path[0] !== 'endpoint') return undefined;
  return node.pairs.find((pair) => !pair.merged && nearest(pair.key.text, [key]) === key)?.key;
}

function renaming(context: Context, map: At, mistyped: ScalarNode, key: string): Problem {
  const changes = [{ kind: 'rename', place: placeOf(context.root, [...map.path, mistyped.text]), key }] as const;
  return {
    code: 'shape/unknown-key',
    severity: 'error',
    message: `\`${mistyped.text}\` is no key of \`${nameOf(map.path)}\`; did you mean \`${key}\`?`,
    span: mistyped.span,
    related: [],
    fixes: [{ title: `Rename to ${key}`, safety: 'review', preferred: true, changes }],
  };
}

/** The keys it is written after, nearest first. */
function before(map: At, key: string, type: EndpointType | undefined): readonly string[] {
  if (key === 'mldeploy' || key === 'type' || key === 'strategy') return [''];
  if (map.path.length === 0) return ['containers', 'variants', 'models', 'model', 'region', 'name', 'mldeploy'];
  if (map.path.length > 1 || map.path[0] !== 'endpoint' || type === undefined) return [];
  const order = endpointKeys[type];
  return order.slice(0, Math.max(0, order.indexOf(key))).reverse();
}

function reason(map: At, key: string, type: EndpointType | undefined): string {
  if (key === 'mldeploy') return 'it says which version of the format this is, 1';
  if (key === 'type') return 'real-time, serverless, async or batch';
  if (map.path[0] === 'endpoint' && map.path.length === 1 && type !== undefined) {
    return `${typeNames[type].one} cannot do without it`;
  }
  return map.path.length === 0 ? 'there is nothing to deploy to without it' : 'the section says nothing without it';
}

function titled(key: string, value: Value | undefined): string {
  if (value === undefined) return '';
  return key === 'endpoint' ? 'serverless' : shown(value);
}
