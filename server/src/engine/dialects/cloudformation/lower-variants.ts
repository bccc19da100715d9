import type { EndpointType, Serverless, Variant } from '../../model/deployment.ts';
import type { Dynamic, Field, Origin } from '../../model/field.ts';
import { number, string, type Section } from '../read.ts';

export function lowerVariants(properties: Section, key: string): Field<readonly Variant[]> {
  return properties.list(key, lowerVariant);
}

function lowerVariant(variant: Section): Variant {
  return {
    name: variant.field('VariantName', string),
    modelName: variant.field('ModelName', string),
    weight: variant.field('InitialVariantWeight', number),
    instanceType: variant.field('InstanceType', string),
    instanceCount: variant.field('InitialInstanceCount', number),
    volumeSizeGb: variant.field('VolumeSizeInGB', number),
    acceleratorType: variant.field('AcceleratorType', string),
    startupTimeoutSeconds: variant.field('ContainerStartupHealthCheckTimeoutInSeconds', number),
    modelDownloadTimeoutSeconds: variant.field('ModelDataDownloadTimeoutInSeconds', number),
    serverless: variant.section('ServerlessConfig', lowerServerless),
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
