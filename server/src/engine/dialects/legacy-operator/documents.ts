import type { Value } from '../../model/change.ts';
import type { MapNode, Node } from '../../yaml/node.ts';
import { plainValue } from '../aws/shape/plain-value.ts';
import { textAt } from '../kubernetes.ts';
import { regionAnnotation, renamed, versions } from './spelling.ts';

type Values = Readonly<Record<string, Value>>;

/** A Model for each of those that the deployment hosts. */
export function modelsOf(spec: MapNode, object: MapNode): readonly Value[] {
  const models = spec.get('models')?.value;
  if (models?.kind !== 'seq') return [];
  return models.items.flatMap((model) => {
    const name = textAt(model, 'name');
    if (model.kind !== 'map' || name === undefined) return [];
    const { containers, primaryContainer, ...others } = but(valuesOf(model), 'name');
    const list = Array.isArray(containers) ? (containers as readonly Value[]) : [];
    const primary = list.find((container) => hostOf(container) === primaryContainer) ?? list[0];
    const isOne = list.length === 1 || primaryContainer !== undefined;
    const what: Values = isOne && primary !== undefined ? { primaryContainer: primary } : { containers: list };
    return [
      {
        apiVersion: versions.sagemaker,
        kind: 'Model',
        metadata: metadataOf(object, spec, name),
        spec: { modelName: name, ...others, ...what },
      },
    ];
  });
}

export function endpointOf(spec: MapNode, object: MapNode, name: string): Value {
  const tags = spec.get('tags')?.value;
  const copied = tags && plainValue(tags);
  return {
    apiVersion: versions.sagemaker,
    kind: 'Endpoint',
    metadata: metadataOf(object, spec),
    spec: {
      endpointName: textAt(spec, 'endpointName') ?? name,
      endpointConfigName: name,
      ...(copied === undefined ? {} : { tags: copied }),
    },
  };
}

/** A target and its policy for each of the variants. */
export function scalingOf(spec: MapNode, metadata: Values, name: string): readonly Value[] {
  const scaled = spec.get('resourceId')?.value;
  if (scaled?.kind !== 'seq') return [];
  const { minCapacity, maxCapacity, suspendedState, ...policy } = valuesOf(spec);
  const { serviceNamespace, scalableDimension, ...others } = policy;
  const rest = but(others, 'resourceId', 'region', 'sageMakerEndpoint');
  return scaled.items.flatMap((item, index) => {
    const [endpoint, variant] = [textAt(item, 'endpointName'), textAt(item, 'variantName')];
    if (endpoint === undefined || variant === undefined) return [];
    const of: Values = {
      serviceNamespace: serviceNamespace ?? 'sagemaker',
      resourceID: `endpoint/${endpoint}/variant/${variant}`,
      scalableDimension: scalableDimension ?? 'sagemaker:variant:DesiredInstanceCount',
    };
    const own = { ...metadata, name: index === 0 ? name : `${name}-${String(index + 1)}` };
    const capacity = present({ minCapacity, maxCapacity, suspendedState });
    const apiVersion = versions.scaling;
    return [
      { apiVersion, kind: 'ScalableTarget', metadata: own, spec: { ...of, ...capacity } },
      {
        apiVersion,
        kind: 'ScalingPolicy',
        metadata: own,
        spec: { policyName: name, policyType: 'TargetTrackingScaling', ...of, ...rest },
      },
    ];
  });
}

/** What Kubernetes knows the object by, and the Region, which the controllers take from an annotation. */
export function metadataOf(object: MapNode, spec: MapNode, name?: string): Values {
  const metadata = object.get('metadata')?.value;
  const region = textAt(spec, 'region');
  const own = { name: objectName(name ?? textAt(metadata, 'name') ?? ''), namespace: textAt(metadata, 'namespace') };
  return { ...present(own), ...(region === undefined ? {} : { annotations: { [regionAnnotation]: region } }) };
}

/** The names of objects have no capitals. */
function objectName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9.-]/g, '-');
}

/** `[{name: A, value: x}]` as `{A: x}`; undefined where anything else is in it. */
export function environmentOf(node: Node): Value | undefined {
  if (node.kind !== 'seq') return undefined;
  const entries = node.items.map((item) => [textAt(item, 'name'), textAt(item, 'value')] as const);
  return entries.every(([name, value]) => name !== undefined && value !== undefined)
    ? (Object.fromEntries(entries) as Values)
    : undefined;
}

/** In the controllers' spelling. */
function valuesOf(node: MapNode): Values {
  const entries = node.pairs.flatMap(({ key, value }): readonly [string, Value][] => {
    const other = Object.hasOwn(renamed, key.text) ? renamed[key.text] : undefined;
    const own = key.text === 'environment' ? environmentOf(value) : undefined;
    const copied = own ?? respelled(value);
    return copied === undefined ? [] : [[other ?? key.text, copied]];
  });
  return Object.fromEntries(entries);
}

function respelled(node: Node): Value | undefined {
  if (node.kind === 'map') return valuesOf(node);
  if (node.kind === 'seq') return node.items.flatMap((item) => respelled(item) ?? []);
  return plainValue(node);
}

function hostOf(container: Value): Value | undefined {
  if (typeof container !== 'object' || container === null || Array.isArray(container)) return undefined;
  return (container as Values)['containerHostname'];
}

function but(values: Values, ...keys: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)));
}

function present(values: Readonly<Record<string, Value | undefined>>): Values {
  const given = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return Object.fromEntries(given);
}
