import type { EndpointType } from '../../model/deployment.ts';
import { valueOf, type Field } from '../../model/field.ts';
import type { ManagedInstanceScaling, Routing, Serverless, Variant } from '../../model/variant.ts';
import { blankVariant } from '../blank.ts';
import { gibibytes, mebibytes, seconds } from '../convert.ts';
import { firstWritten, given, mapField, nodeAt, opened } from '../fields.ts';
import { number, Section, string } from '../read.ts';
import { nothingIn, notHere } from './nothing.ts';
import { share, spelled, word } from './spelling.ts';
import { together } from './together.ts';
import { ofType } from './of-type.ts';
import { listOf } from './items.ts';

/** The endpoint itself is variant 0, unless `variants` are listed: these take from the endpoint what they do not say. */
export function lowerVariants(
  root: Section,
  section: Field<Section>,
  type: Field<EndpointType>,
): Field<readonly Variant[]> {
  const endpoint = opened(root, 'endpoint');
  const serverless = ofType(type, 'serverless', section, lowerServerless);
  if (root.node?.get('variants')) {
    return listOf(root, 'variants', (item) => lowerVariant(item, root, serverless));
  }
  return mapField(section, () => [lowerVariant(endpoint, root, serverless)]);
}

export function lowerShadowVariants(root: Section, section: Field<Section>): Field<readonly Variant[]> {
  const serverless = notHere(section);
  return listOf(root, 'shadow', (item) => ({
    ...lowerVariant(item, root, serverless),
    weight: share(item, 'sampling'),
  }));
}

function lowerVariant(item: Section, root: Section, serverless: Field<Serverless>): Variant {
  const endpoint = opened(root, 'endpoint');
  const either = <T>(read: (section: Section) => Field<T>): Field<T> => ownOrShared(read(item), read(endpoint));
  // A type replaces pools, and pools a type: only what is not said at all is that of the endpoint.
  const isType = item.node?.get('instanceType') !== undefined;
  const isPools = item.node?.get('instancePools') !== undefined;
  return {
    ...blankVariant(nothingIn(item)),
    hasModel: hasModel(item, root),
    name: item.path[0] === 'endpoint' ? nothingIn(item) : item.field('name', string),
    modelName: item.field('modelName', string),
    weight: item.field('weight', number),
    instanceType: isPools ? typeOf(item) : either(typeOf),
    instanceCount: either((section) => section.field('instanceCount', number)),
    instancePools: isType ? poolsOf(item) : either(poolsOf),
    volumeSizeGb: either((section) => section.field('volumeSize', gibibytes)),
    acceleratorType: either((section) => section.field('acceleratorType', string)),
    startupTimeoutSeconds: either((section) => section.field('startupTimeout', seconds)),
    modelDownloadTimeoutSeconds: either((section) => section.field('modelDownloadTimeout', seconds)),
    provisionTimeoutSeconds: either((section) => section.field('provisionTimeout', seconds)),
    inferenceAmi: either((section) => section.field('inferenceAmi', string)),
    routing: either(lowerRouting),
    managedScaling: either((section) => section.section('managedScaling', lowerManagedScaling)),
    capacityReservation: either((section) =>
      section.section('capacityReservation', (reservation) => ({
        preference: reservation.field('preference', string),
        arn: reservation.field('arn', string),
      })),
    ),
    serverless,
  };
}

const typeOf = (section: Section): Field<string> => section.field('instanceType', string);

function poolsOf(section: Section): Variant['instancePools'] {
  return listOf(section, 'instancePools', (pool) => ({
    instanceType: typeOf(pool),
    priority: pool.field('priority', number),
    modelName: pool.field('modelName', string),
  }));
}

/** Taken out of the variant, the endpoint's would come in its place: that is no way to be rid of it. */
function ownOrShared<T>(own: Field<T>, shared: Field<T>): Field<T> {
  if (own.kind !== 'known' || shared.kind === 'absent' || shared === own) return firstWritten(own, shared);
  const { key, span } = own.origin;
  if (shared.kind === 'known' && shared.origin.span.start === span.start) return own;
  return {
    ...own,
    origin: { ...own.origin, key: undefined, span: typeof own.value === 'object' ? (key ?? span) : span },
  };
}

/** In the variant itself, or for all of the endpoint. A batch transform job names it, and no variant does. */
function hasModel(item: Section, root: Section): Field<boolean> {
  const written = (section: Section, keys: readonly string[]): Field<unknown> | undefined =>
    keys.map((key) => section.field(key, () => true)).find(({ kind }) => kind !== 'absent');
  if (item.path[0] !== 'endpoint') {
    return given(written(item, ['modelName', 'image', 'artifact', 'modelPackage']) ?? nothingIn(item));
  }
  const isBatch = valueOf(item.field('type', string)) === 'batch';
  return given((isBatch ? undefined : written(root, ['model', 'models', 'containers'])) ?? nothingIn(item));
}

export const routingStrategies = {
  'least-outstanding': 'LEAST_OUTSTANDING_REQUESTS',
  random: 'RANDOM',
  'prefix-aware': 'PREFIX_AWARE',
};

/** `routing: random`, or with the settings of its strategy: `{strategy, prefixLength, concurrencyThreshold}`. */
function lowerRouting(section: Section): Field<Routing> {
  if (nodeAt(section, 'routing')?.kind !== 'scalar') {
    return section.section('routing', (routing) => ({
      strategy: word(routing, 'strategy', routingStrategies),
      prefixAware: prefixAware(routing),
    }));
  }
  const strategy = word(section, 'routing', routingStrategies);
  return mapField(strategy, () => ({ strategy, prefixAware: prefixAware(below(section, strategy)) }));
}

/** Where the settings would stand, were the strategy not written alone. */
function below({ scope, path, near }: Section, strategy: Field<string>): Section {
  const key = strategy.kind === 'known' ? strategy.origin.key : undefined;
  return new Section(scope, undefined, [...path, 'routing'], key ?? near);
}

function prefixAware(routing: Section): Routing['prefixAware'] {
  const prefixLength = routing.field('prefixLength', number);
  const concurrencyThreshold = routing.field('concurrencyThreshold', number);
  return together([prefixLength, concurrencyThreshold], { prefixLength, concurrencyThreshold });
}

/** Written at all, it is on: `enabled: false` turns it off without losing the rest. */
function lowerManagedScaling(scaling: Section): ManagedInstanceScaling {
  const status = word(scaling, 'enabled', { true: 'ENABLED', false: 'DISABLED' });
  return {
    status: status.kind === 'absent' ? said(scaling, 'ENABLED') : status,
    min: scaling.field('min', number),
    max: scaling.field('max', number),
    scaleIn: scaling.section('scaleIn', (policy) => ({
      strategy: word(policy, 'strategy', { 'idle-release': 'IDLE_RELEASE', consolidation: 'CONSOLIDATION' }),
      maximumStepSize: policy.field('maximumStepSize', number),
      cooldownMinutes: spelled(
        mapField(policy.field('cooldown', seconds), (value) => value / 60),
        (value) => `${String(value)} min`,
      ),
    })),
  };
}

/** What the section says by being there. */
function said(section: Section, value: string): Field<string> {
  const { scope, path, near } = section;
  const origin = { document: scope.document, path, span: near, key: near, definedAt: undefined };
  return section.node ? { kind: 'known', value, written: value, origin, via: undefined } : nothingIn(section);
}

function lowerServerless(endpoint: Section): Serverless {
  return {
    memoryMib: endpoint.field('memory', mebibytes),
    maxConcurrency: endpoint.field('maxConcurrency', number),
    provisionedConcurrency: endpoint.field('provisionedConcurrency', number),
  };
}
