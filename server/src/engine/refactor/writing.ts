import { addedAfter, canAddAfter, isAck, isElsewhere } from '../dialects/ack/source.ts';
import { isNamed } from '../dialects/aws/lower-named.ts';
import { isCloudFormation } from '../dialects/cloudformation/source.ts';
import { freeId } from '../dialects/cloudformation/free-id.ts';
import { called } from '../dialects/cloudformation/value-of.ts';
import { Gather } from '../export/gather.ts';
import type { Members, Resource } from '../export/resource.ts';
import { toAck } from '../export/to-ack.ts';
import { toCli } from '../export/to-cli.ts';
import { toCloudFormation } from '../export/to-cloudformation.ts';
import type { Change, Value } from '../model/change.ts';
import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Variant } from '../model/variant.ts';

/** By what the endpoint is known; undefined where that is not written, or there is no endpoint in sight. */
export function endpointNameOf({ names }: Deployment): string | undefined {
  const { endpoint } = names;
  return endpoint.kind === 'known' && endpoint.origin.file === undefined ? endpoint.value : undefined;
}

/** Stands for the name of the endpoint until `adding` writes a reference to it. */
const theEndpoint = 'NAME-OF-THE-ENDPOINT';

/** By what is added to an endpoint, it is known: in a template by reference, unless the name is written out. */
export function endpointSaid(deployment: Deployment): string | undefined {
  const { endpoint } = deployment.names;
  const isWritten = endpoint.kind === 'known' && endpoint.via === undefined;
  return isCloudFormation(deployment) && !isWritten ? theEndpoint : endpointNameOf(deployment);
}

/** What the names of added resources begin with. */
export function stemOf(deployment: Deployment): string {
  const name = endpointSaid(deployment);
  const id = isCloudFormation(deployment) ? deployment.source.endpoints[0]?.id : undefined;
  return (name === theEndpoint ? id : name) ?? 'endpoint';
}

/** The members of one kind of resource, as the dialect of the deployment writes them; undefined for one that is not written here. */
export function spelled(deployment: Deployment, resource: Resource): Value | undefined {
  const [made] = valuesOf(deployment, [resource]) ?? [];
  if (typeof made !== 'object' || made === null || Array.isArray(made)) return undefined;
  const map = made as Readonly<Record<string, Value>>;
  if (deployment.dialect === 'cloudformation') return map['Properties'];
  return deployment.dialect === 'ack' ? map['spec'] : made;
}

/** Adds resources behind the endpoint; undefined where nothing can be added. */
export function adding(deployment: Deployment, resources: readonly Resource[]): readonly Change[] | undefined {
  const values = valuesOf(deployment, resources);
  if (!values) return undefined;
  if (isCloudFormation(deployment)) {
    const { template, endpoints } = deployment.source;
    const [endpoint] = endpoints;
    if (!endpoint || endpoint.looped || deployment.when !== undefined) return undefined;
    return values.map((value, index): Change => {
      const id = resources[index]?.id ?? '';
      const place = { document: deployment.document, path: [...template.path, 'Resources', id] };
      const before = index === 0 ? endpoint.id : (resources[index - 1]?.id ?? endpoint.id);
      return { kind: 'set', place, value: withReferences(value, deployment), after: [before, endpoint.id] };
    });
  }
  if (!isNamed(deployment, deployment.dialect)) return undefined;
  const [endpoint] = deployment.source.from.endpoints;
  if (!endpoint || isElsewhere(endpoint)) return undefined;
  if (isAck(deployment)) return canAddAfter(endpoint) ? addedAfter(endpoint, values) : undefined;
  if (endpoint.path.length > 0 || endpoint.properties.node?.flow !== false) return undefined;
  const { document } = endpoint.properties.scope;
  return values.map((value): Change => ({ kind: 'add-document', place: { document, path: [] }, value }));
}

function valuesOf(deployment: Deployment, resources: readonly Resource[]): readonly Value[] | undefined {
  const gather = new Gather([deployment]);
  const part = { title: deployment.title, resources, facts: [], region: undefined };
  if (deployment.dialect === 'ack') return toAck(part, gather);
  if (deployment.dialect === 'cli') return toCli(part, gather).map(({ input }) => input);
  if (!isCloudFormation(deployment)) return undefined;
  const isYaml = !deployment.source.template.root.flow;
  const template = toCloudFormation([part], isYaml, gather) as { readonly Resources: Readonly<Record<string, Value>> };
  return Object.values(template.Resources);
}

/** What scales is made when the endpoint is there: by its id in this template. */
function withReferences(value: Value, deployment: Deployment): Value {
  const [endpoint] = isCloudFormation(deployment) ? deployment.source.endpoints : [];
  if (!isCloudFormation(deployment) || !endpoint || !isMap(value)) return value;
  const refer = (name: 'GetAtt' | 'Sub', argument: Value): Value => called(name, argument, deployment.source.template);
  const referring = (one: Value): Value => {
    if (one === theEndpoint) return refer('GetAtt', [endpoint.id, 'EndpointName']);
    if (typeof one === 'string' && one.includes(theEndpoint)) {
      return refer('Sub', one.replace(theEndpoint, `\${${endpoint.id}.EndpointName}`));
    }
    if (Array.isArray(one)) return one.map(referring);
    return isMap(one) ? Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, referring(inner)])) : one;
  };
  const { Type, ...rest } = value;
  const waits = Type === 'AWS::ApplicationAutoScaling::ScalableTarget' && endpointSaid(deployment) !== theEndpoint;
  return referring({ Type: Type ?? '', ...(waits && { DependsOn: endpoint.id }), ...rest });
}

function isMap(value: Value): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A reference to the resource in the members of another, where the dialect has references. */
export function nameFor(deployment: Deployment, resource: Resource): Value {
  if (!isCloudFormation(deployment)) return resource.name ?? resource.id;
  return called('Ref', resource.id, deployment.source.template);
}

/** The name of the first variant, which most metrics want. */
export function variantNameOf({ variants }: Deployment): string | undefined {
  const [first] = valueOf(variants) ?? [];
  return first && nameOfVariant(first);
}

export function nameOfVariant({ name }: Variant): string | undefined {
  return name.kind === 'absent' ? 'AllTraffic' : valueOf(name);
}

/** A resource to be added, under an id that the template has free. */
export function resource(
  deployment: Deployment,
  kind: Resource['kind'],
  name: string | undefined,
  members: Members,
  after: readonly Resource[] = [],
): Resource {
  const id = isCloudFormation(deployment) ? freeId(deployment.source.template, kind) : kind;
  return { kind, id, name, members, after };
}
