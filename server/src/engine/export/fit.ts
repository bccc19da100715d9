import { tableOf, type Table, type TableName, type Type } from '../dialects/aws/shape/tables.ts';
import type { Value } from '../model/change.ts';
import type { Gather } from './gather.ts';
import { Reference, type Member, type Members, type Resource } from './resource.ts';

/** How a dialect writes members of the API. */
export interface Spelling {
  readonly table: TableName;
  /** "CloudFormation", for notes. */
  readonly words: string;
  readonly spell: (kind: string) => (member: string) => string;
  readonly refer: (reference: Reference) => Value;
}

/** What a dialect may not have, as the model has it. */
const pointers: Readonly<Record<string, readonly string[]>> = {
  ExplainerConfig: ['/explainer'],
  MetricsConfig: ['/metrics'],
  ShadowProductionVariants: ['/shadowVariants'],
  DataCaptureConfig: ['/dataCapture'],
  DeploymentConfig: ['/rollout', '/components/*/rolling', '/components/*/alarms'],
  RoutingConfig: ['/variants/*/routing', '/shadowVariants/*/routing'],
  Specifications: ['/components/*/specifications'],
  TransformAmiVersion: ['/batch/ami'],
  ContainerMetricsConfig: ['/model/containers/*/metricsEndpoints'],
  AdditionalModelDataSources: ['/model/containers/*/additionalDataSources'],
  InstancePools: ['/variants/*/instancePools', '/shadowVariants/*/instancePools'],
  PrefixAwareRoutingConfig: ['/variants/*/routing/prefixAware', '/shadowVariants/*/routing/prefixAware'],
  ScaleInPolicy: ['/variants/*/managedScaling/scaleIn', '/shadowVariants/*/managedScaling/scaleIn'],
  VariantInstanceProvisionTimeoutInSeconds: [
    '/variants/*/provisionTimeoutSeconds',
    '/shadowVariants/*/provisionTimeoutSeconds',
  ],
  CapacityReservationConfig: ['/variants/*/capacityReservation', '/shadowVariants/*/capacityReservation'],
  InferenceAmiVersion: ['/variants/*/inferenceAmi', '/shadowVariants/*/inferenceAmi'],
  AcceleratorType: ['/variants/*/acceleratorType', '/shadowVariants/*/acceleratorType'],
};

/** The members as the dialect writes them; those that it does not have are told, and so are those that it wants. */
export function fitted(resource: Resource, members: Members, spelling: Spelling, gather: Gather): Value {
  const fitting = new Fitting(resource.kind, spelling, gather);
  return fitting.whole(members);
}

class Fitting {
  readonly #kind: string;
  readonly #spelling: Spelling;
  readonly #gather: Gather;
  readonly #table: Table;
  readonly #spell: (member: string) => string;

  constructor(kind: string, spelling: Spelling, gather: Gather) {
    this.#kind = kind;
    this.#spelling = spelling;
    this.#gather = gather;
    this.#table = tableOf(spelling.table);
    this.#spell = spelling.spell(kind);
  }

  whole(members: Members): Value {
    return this.#value(members, this.#table.root(this.#kind), []) ?? {};
  }

  /** Without a type, as for an alarm, every member is taken. */
  #value(member: Member, type: Type | undefined, path: readonly string[]): Value | undefined {
    if (member === undefined) return undefined;
    if (member instanceof Reference) return this.#spelling.refer(member);
    if (typeof member !== 'object') return type?.kind === 'string' ? String(member) : member;
    if (isList(member)) {
      const of = type?.kind === 'list' ? type.of : undefined;
      return member.flatMap((item, index) => this.#value(item, of, [...path, String(index + 1)]) ?? []);
    }
    return type?.kind === 'map' ? this.#map(member, type.of, path) : this.#section(member, type, path);
  }

  #map(members: Members, of: Type, path: readonly string[]): Value {
    const entries = Object.entries(members).map(([key, item]) => [key, this.#value(item, of, path)] as const);
    return given(entries);
  }

  #section(members: Members, type: Type | undefined, path: readonly string[]): Value {
    const shape = type?.kind === 'shape' ? this.#table.shape(type.index) : undefined;
    const entries: (readonly [string, Value | undefined])[] = [];
    for (const [name, item] of Object.entries(members)) {
      if (item === undefined) continue;
      const key = this.#spell(name);
      const known = shape?.members.get(key);
      if (shape && (!known || this.#isHollow(item, known.type))) this.#lost(name, path);
      else entries.push([key, this.#value(item, known?.type, [...path, name])]);
    }
    const result = given(entries);
    for (const key of shape?.required ?? []) if (!Object.hasOwn(result, key)) this.#missing(key, path);
    return result;
  }

  /** Routing by prefix is none without its numbers. */
  #isHollow(item: Member, type: Type): boolean {
    if (typeof item !== 'object' || item instanceof Reference || isList(item) || type.kind !== 'shape') return false;
    const details = 'PrefixAwareRoutingConfig';
    return item[details] !== undefined && !this.#table.shape(type.index).members.has(this.#spell(details));
  }

  #lost(name: string, path: readonly string[]): void {
    const { words } = this.#spelling;
    const text = `${[...path.filter((step) => !/^\d/.test(step)), name].join('.')} of ${this.#kind}`;
    this.#gather.note('lost', `${text}: ${words} has no such member (as of ${this.#table.date})`, pointers[name] ?? []);
  }

  #missing(key: string, path: readonly string[]): void {
    const where = path.length === 0 ? this.#kind : `${this.#kind}.${path.join('.')}`;
    this.#gather.note('missing', `\`${key}\` in ${where}, which ${this.#spelling.words} wants`);
  }
}

function isList(member: object): member is readonly Member[] {
  return Array.isArray(member);
}

function given(entries: readonly (readonly [string, Value | undefined])[]): { readonly [key: string]: Value } {
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, Value] => entry[1] !== undefined));
}
