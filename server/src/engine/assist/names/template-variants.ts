import { plainText } from '../../dialects/cloudformation/intrinsic.ts';
import type { Template } from '../../dialects/cloudformation/template.ts';
import { referencesIn } from '../../dialects/cloudformation/walk.ts';
import type { Pair } from '../../yaml/node.ts';
import { awsNames, endpointsNamedIn, type AwsPart, type Family } from './aws-names.ts';
import { childOf, isText, type Marks } from './mark.ts';

const types = /^AWS::(?:SageMaker|ApplicationAutoScaling|CloudWatch)::(\w+)$/;

/** Variants and names written as texts in the resources of a document's templates. */
export function templateVariants(templates: readonly Template[], marks: Marks): void {
  const parts = templates.flatMap(({ root }) => {
    const resources = childOf(root, 'Resources');
    return resources?.kind === 'map' ? partsIn(resources.pairs, marks) : [];
  });
  const byId = new Map(parts.map((part) => [part.id, part]));
  const configs = parts.filter(({ kind }) => kind === 'EndpointConfig').map(({ id }) => id);
  const document = templates[0]?.document.index ?? 0;
  const family: Family = {
    id: `template ${String(document)}`,
    configs,
    configsOf: (part) => {
      const endpoints = endpointsNamedIn(part);
      const named = parts.filter((other) => other.kind === 'Endpoint' && endpoints.has(nameOf(other) ?? ''));
      const referred = [...referencesIn(part.node)].flatMap((id) => byId.get(id) ?? []);
      const found = [...named, ...referred].flatMap((other) => configsFrom(other, byId, parts));
      if (found.length > 0) return [...new Set(found)];
      return configs.length === 1 ? configs : undefined;
    },
  };
  for (const part of parts) awsNames(part, family);
}

function configsFrom(part: AwsPart, byId: ReadonlyMap<string, AwsPart>, parts: readonly AwsPart[]): readonly string[] {
  if (part.kind === 'EndpointConfig') return [part.id];
  const config = part.kind === 'Endpoint' ? childOf(part.node, 'EndpointConfigName') : undefined;
  if (!config) return [];
  const isConfig = ({ kind }: AwsPart): boolean => kind === 'EndpointConfig';
  if (isText(config)) {
    return parts.flatMap((other) => {
      const name = isConfig(other) ? childOf(other.node, 'EndpointConfigName') : undefined;
      return isText(name) && name.text === config.text ? [other.id] : [];
    });
  }
  return [...referencesIn(config)]
    .flatMap((id) => byId.get(id) ?? [])
    .flatMap((other) => (isConfig(other) ? [other.id] : []));
}

function nameOf({ node }: AwsPart): string | undefined {
  return plainText(childOf(node, 'EndpointName'));
}

function partsIn(resources: readonly Pair[], marks: Marks): readonly AwsPart[] {
  return resources.flatMap(({ key, value }): readonly AwsPart[] => {
    const body = key.text.startsWith('Fn::ForEach::') && value.kind === 'seq' ? value.items[2] : undefined;
    // A loop in a loop is more than anybody names variants in.
    if (body?.kind === 'map')
      return partsIn(
        body.pairs.filter((pair) => !pair.key.text.startsWith('Fn::')),
        marks,
      );
    const kind = types.exec(plainText(childOf(value, 'Type')) ?? '')?.[1];
    const node = childOf(value, 'Properties');
    return kind !== undefined && node?.kind === 'map' ? [{ kind, node, marks, id: key.text }] : [];
  });
}
