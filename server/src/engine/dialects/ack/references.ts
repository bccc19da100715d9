import { valueOf, type Known } from '../../model/field.ts';
import type { AwsKind, AwsResource, AwsSet } from '../aws/resource.ts';
import type { Problem } from '../dialect.ts';
import { sectionAt } from '../fields.ts';
import { nearest } from '../nearest.ts';
import { string, type Section } from '../read.ts';
import { objectNameOf } from './resources.ts';

interface Reference {
  readonly from: Section;
  readonly member: string;
  readonly to: AwsKind;
}

/**
 * Names that lead to nothing in sight, where something in sight is probably meant. What is not in sight may be in AWS already,
 * and is nobody's fault.
 */
export function danglingIn(resource: AwsResource, set: AwsSet): readonly Problem[] {
  return referencesOf(resource).flatMap(({ from, member, to }) => {
    const field = from.field(member, string);
    if (field.kind !== 'known' || field.origin.definedAt || set.named(from, member, to)) return [];
    const all = set.all(to);
    const object = all.find((other) => objectNameOf(other) === field.value);
    const meant = object ?? unused(all, set).find(({ name }) => nearest(field.value, [valueOf(name) ?? '']));
    const name = meant && valueOf(meant.name);
    if (name === undefined || name === '') return [];
    return [problem(field, to, name, object !== undefined)];
  });
}

function problem(field: Known<string>, to: AwsKind, name: string, isObject: boolean): Problem {
  const message = isObject
    ? `${field.written} is what Kubernetes calls the ${to}, and AWS knows it as ${name}; refer to it by that`
    : `No ${to} here is called ${field.written}; did you mean ${name}?`;
  return {
    code: 'reference/dangling',
    severity: 'warning',
    message,
    span: field.origin.span,
    related: [],
    fixes: [
      {
        title: `Change to ${name}`,
        safety: 'review',
        preferred: true,
        changes: [{ kind: 'set', place: field.origin, value: name }],
      },
    ],
  };
}

/** A misspelled name leaves another unused. */
function unused(all: readonly AwsResource[], set: AwsSet): readonly AwsResource[] {
  if (all.length === 0) return [];
  const known = usedIn.get(set) ?? usedOf(set);
  usedIn.set(set, known);
  return all.filter((resource) => !known.has(resource));
}

/** Every document of a file asks for the same. */
const usedIn = new WeakMap<AwsSet, ReadonlySet<AwsResource>>();

function usedOf(set: AwsSet): ReadonlySet<AwsResource> {
  const kinds: readonly AwsKind[] = ['EndpointConfig', 'Endpoint', 'TransformJob', 'InferenceComponent'];
  const references = kinds.flatMap((kind) => set.all(kind)).flatMap(referencesOf);
  return new Set(references.flatMap(({ from, member, to }) => set.named(from, member, to) ?? []));
}

function referencesOf({ kind, properties }: AwsResource): readonly Reference[] {
  const modelOf = (from: Section): Reference => ({ from, member: 'ModelName', to: 'Model' });
  switch (kind) {
    case 'EndpointConfig': {
      const variants = properties.list('ProductionVariants', (variant) => variant);
      return variants.kind === 'known' ? variants.value.map(modelOf) : [];
    }
    case 'Endpoint':
      return [{ from: properties, member: 'EndpointConfigName', to: 'EndpointConfig' }];
    case 'TransformJob':
      return [modelOf(properties)];
    case 'InferenceComponent':
      return [
        { from: properties, member: 'EndpointName', to: 'Endpoint' },
        modelOf(sectionAt(properties, 'Specification')),
      ];
    default:
      return [];
  }
}
