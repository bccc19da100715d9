import type { EndpointType } from '../../model/deployment.ts';
import type { Field } from '../../model/field.ts';
import type { ManagedInstanceScaling, Routing, Serverless, Variant } from '../../model/variant.ts';
import { blankVariant } from '../blank.ts';
import { gibibytes, mebibytes, seconds } from '../convert.ts';
import { firstWritten, mapField, nodeAt, opened } from '../fields.ts';
import { number, string, type Section } from '../read.ts';
import { nothingIn, notHere } from './nothing.ts';
import { share, spelled, word } from './spelling.ts';
import { ofType } from './of-type.ts';

/** The endpoint itself is variant 0, unless `variants` are listed: these take from the endpoint what they do not say. */
export function lowerVariants(
  root: Section,
  section: Field<Section>,
  type: Field<EndpointType>,
): Field<readonly Variant[]> {
  const endpoint = opened(root, 'endpoint');
  const serverless = ofType(type, 'serverless', section, lowerServerless);
  if (root.node?.get('variants')) {
    return root.list('variants', (item) => lowerVariant(item, endpoint, serverless));
  }
  return mapField(section, () => [lowerVariant(endpoint, endpoint, serverless)]);
}

export function lowerShadowVariants(root: Section, section: Field<Section>): Field<readonly Variant[]> {
  const serverless = notHere(section);
  return root.list('shadow', (item) => ({
    ...lowerVariant(item, opened(root, 'endpoint'), serverless),
    weight: share(item, 'sampling'),
  }));
}

function lowerVariant(item: Section, endpoint: Section, serverless: Field<Serverless>): Variant {
  const either = <T>(read: (section: Section) => Field<T>): Field<T> => firstWritten(read(item), read(endpoint));
  return {
    ...blankVariant(nothingIn(item)),
    name: item.path[0] === 'endpoint' ? nothingIn(item) : item.field('name', string),
    modelName: item.field('modelName', string),
    weight: item.field('weight', number),
    instanceType: either((section) => section.field('instanceType', string)),
    instanceCount: either((section) => section.field('instanceCount', number)),
    instancePools: either((section) =>
      section.list('instancePools', (pool) => ({
        instanceType: pool.field('instanceType', string),
        priority: pool.field('priority', number),
        modelName: pool.field('modelName', string),
      })),
    ),
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

const strategies = {
  'least-outstanding': 'LEAST_OUTSTANDING_REQUESTS',
  random: 'RANDOM',
  'prefix-aware': 'PREFIX_AWARE',
};

/** `routing: random`, or with the settings of its strategy: `{strategy, prefixLength, concurrencyThreshold}`. */
function lowerRouting(section: Section): Field<Routing> {
  if (nodeAt(section, 'routing')?.kind !== 'scalar') {
    return section.section('routing', (routing) => ({
      strategy: word(routing, 'strategy', strategies),
      prefixAware: prefixAware(routing),
    }));
  }
  const strategy = word(section, 'routing', strategies);
  return mapField(strategy, () => ({ strategy, prefixAware: notHere(strategy) }));
}

function prefixAware(routing: Section): Routing['prefixAware'] {
  const prefixLength = routing.field('prefixLength', number);
  const concurrencyThreshold = routing.field('concurrencyThreshold', number);
  const parts = { prefixLength, concurrencyThreshold };
  const written = firstWritten(prefixLength, concurrencyThreshold);
  if (written.kind === 'absent') return { ...written, inside: () => parts };
  return { kind: 'known', value: parts, written: '', origin: written.origin, via: undefined };
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
