import type { EndpointType } from '../../model/deployment.ts';
import type { Dynamic, Field, Origin } from '../../model/field.ts';
import type { ManagedInstanceScaling, Routing, Serverless, Variant } from '../../model/variant.ts';
import { given } from '../fields.ts';
import { number, string, type Section } from '../read.ts';

export function lowerVariants(config: Section, key: string): Field<readonly Variant[]> {
  return config.list(key, lowerVariant);
}

export function lowerVariant(variant: Section): Variant {
  return {
    name: variant.field('VariantName', string),
    modelName: variant.field('ModelName', string),
    hasModel: given(variant.field('ModelName', string)),
    weight: variant.field('InitialVariantWeight', number),
    instanceType: variant.field('InstanceType', string),
    instanceCount: variant.field('InitialInstanceCount', number),
    instancePools: variant.list('InstancePools', (pool) => ({
      instanceType: pool.field('InstanceType', string),
      priority: pool.field('Priority', number),
      modelName: pool.field('ModelNameOverride', string),
    })),
    volumeSizeGb: variant.field('VolumeSizeInGB', number),
    acceleratorType: variant.field('AcceleratorType', string),
    startupTimeoutSeconds: variant.field('ContainerStartupHealthCheckTimeoutInSeconds', number),
    modelDownloadTimeoutSeconds: variant.field('ModelDataDownloadTimeoutInSeconds', number),
    provisionTimeoutSeconds: variant.field('VariantInstanceProvisionTimeoutInSeconds', number),
    inferenceAmi: variant.field('InferenceAmiVersion', string),
    routing: variant.section('RoutingConfig', lowerRouting),
    managedScaling: variant.section('ManagedInstanceScaling', lowerManagedScaling),
    capacityReservation: variant.section('CapacityReservationConfig', (reservation) => ({
      preference: reservation.field('CapacityReservationPreference', string),
      arn: reservation.field('MlReservationArn', string),
    })),
    serverless: variant.section('ServerlessConfig', lowerServerless),
  };
}

function lowerRouting(routing: Section): Routing {
  return {
    strategy: routing.field('RoutingStrategy', string),
    prefixAware: routing.section('PrefixAwareRoutingConfig', (prefix) => ({
      prefixLength: prefix.field('PrefixLength', number),
      concurrencyThreshold: prefix.field('ConcurrencyThreshold', number),
    })),
  };
}

function lowerManagedScaling(scaling: Section): ManagedInstanceScaling {
  return {
    status: scaling.field('Status', string),
    min: scaling.field('MinInstanceCount', number),
    max: scaling.field('MaxInstanceCount', number),
    scaleIn: scaling.section('ScaleInPolicy', (policy) => ({
      strategy: policy.field('Strategy', string),
      maximumStepSize: policy.field('MaximumStepSize', number),
      cooldownMinutes: policy.field('CooldownInMinutes', number),
    })),
  };
}

function lowerServerless(section: Section): Serverless {
  return {
    memoryMib: section.field('MemorySizeInMB', number),
    maxConcurrency: section.field('MaxConcurrency', number),
    provisionedConcurrency: section.field('ProvisionedConcurrency', number),
  };
}

/** Serverless by one of its variants, else asynchronous or real-time; not known while these are not. */
export function endpointTypeOf(
  variants: Field<readonly Variant[]>,
  async: Field<unknown>,
  anchor: Origin,
): Field<EndpointType> {
  if (variants.kind === 'absent') return unknown('no production variants', anchor);
  if (variants.kind !== 'known') return unknown(expressionOf(variants), variants.origin);
  const serverless = variants.value.map((variant) => variant.serverless);
  const given = serverless.find(({ kind }) => kind === 'known');
  if (given?.kind === 'known') return typed('serverless', given.origin);
  const open = serverless.find(({ kind }) => kind !== 'absent');
  if (open && open.kind !== 'absent') return unknown(expressionOf(open), open.origin);
  if (async.kind === 'known') return typed('async', async.origin);
  return async.kind === 'absent' ? typed('real-time', variants.origin) : unknown(expressionOf(async), async.origin);
}

function typed(type: EndpointType, origin: Origin): Field<EndpointType> {
  return {
    kind: 'known',
    value: type,
    written: type,
    origin: { ...origin, span: origin.key ?? origin.span },
    via: undefined,
  };
}

function unknown(expression: string, origin: Origin): Dynamic {
  return { kind: 'dynamic', expression, origin };
}

function expressionOf(field: Exclude<Field<unknown>, { kind: 'absent' }>): string {
  return field.kind === 'dynamic' ? field.expression : field.written;
}
