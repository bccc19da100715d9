import type { AsyncInference, BatchTransform, DataCapture, EndpointType } from '../../model/deployment.ts';
import type { ScalableTarget } from '../../model/scaling.ts';
import type { Serverless, Variant } from '../../model/variant.ts';
import type { Absent, Field } from '../../model/field.ts';
import { blankBatch, blankVariant } from '../blank.ts';
import { number, string, type Section } from '../read.ts';
import { flag, gibibytes, mebibytes, percentage, seconds } from '../convert.ts';
import { firstWritten, mapField, opened } from '../fields.ts';
import { nothingIn } from './lower-model.ts';

/** The endpoint itself is variant 0, unless `variants` are listed: these take from the endpoint what they do not say. */
export function lowerVariants(
  root: Section,
  section: Field<Section>,
  type: Field<EndpointType>,
): Field<readonly Variant[]> {
  const endpoint = opened(root, 'endpoint');
  const serverless = ofType(type, 'serverless', section, lowerServerless);
  if (root.node?.get('variants')) {
    return root.list('variants', (item) => lowerVariant(item, endpoint, serverless, 'weight'));
  }
  return mapField(section, () => [lowerVariant(endpoint, endpoint, serverless, 'weight')]);
}

export function lowerShadowVariants(root: Section, section: Field<Section>): Field<readonly Variant[]> {
  const serverless = notHere(section);
  return root.list('shadow', (item) => lowerVariant(item, opened(root, 'endpoint'), serverless, 'sampling'));
}

function lowerVariant(item: Section, endpoint: Section, serverless: Field<Serverless>, weight: string): Variant {
  const either = <T>(read: (section: Section) => Field<T>): Field<T> => firstWritten(read(item), read(endpoint));
  return {
    ...blankVariant(nothingIn(item)),
    name: item.field('name', string),
    modelName: item.field('modelName', string),
    weight: item.field(weight, weight === 'weight' ? number : percentage),
    instanceType: either((section) => section.field('instanceType', string)),
    instanceCount: either((section) => section.field('instanceCount', number)),
    volumeSizeGb: either((section) => section.field('volumeSize', gibibytes)),
    acceleratorType: either((section) => section.field('acceleratorType', string)),
    startupTimeoutSeconds: either((section) => section.field('startupTimeout', seconds)),
    modelDownloadTimeoutSeconds: either((section) => section.field('modelDownloadTimeout', seconds)),
    serverless,
  };
}

function lowerServerless(endpoint: Section): Serverless {
  return {
    memoryMib: endpoint.field('memory', mebibytes),
    maxConcurrency: endpoint.field('maxConcurrency', number),
    provisionedConcurrency: endpoint.field('provisionedConcurrency', number),
  };
}

export function lowerAsync(section: Field<Section>, type: Field<EndpointType>): Field<AsyncInference> {
  return ofType(type, 'async', section, (endpoint) => {
    const notifications = opened(endpoint, 'notifications');
    return {
      outputPath: endpoint.field('output', string),
      failurePath: endpoint.field('failureOutput', string),
      successTopic: notifications.field('success', string),
      errorTopic: notifications.field('error', string),
      maxConcurrentInvocationsPerInstance: endpoint.field('maxConcurrentInvocationsPerInstance', number),
      invocationTimeoutSeconds: endpoint.field('invocationTimeout', seconds),
      requestTtlSeconds: endpoint.field('requestTtl', seconds),
    };
  });
}

export function lowerBatch(section: Field<Section>, type: Field<EndpointType>): Field<BatchTransform> {
  return ofType(type, 'batch', section, (endpoint) => ({
    ...blankBatch(nothingIn(endpoint)),
    input: endpoint.field('input', string),
    output: endpoint.field('output', string),
    splitType: endpoint.field('splitType', string),
    assembleWith: endpoint.field('assembleWith', string),
    batchStrategy: endpoint.field('batchStrategy', string),
    maxPayloadMib: endpoint.field('maxPayload', mebibytes),
    maxConcurrentTransforms: endpoint.field('maxConcurrentTransforms', number),
    invocationTimeoutSeconds: endpoint.field('invocationTimeout', seconds),
    invocationMaxRetries: endpoint.field('invocationMaxRetries', number),
    joinSource: endpoint.field('joinSource', string),
    inputFilter: endpoint.field('inputFilter', string),
    outputFilter: endpoint.field('outputFilter', string),
    schedule: endpoint.field('schedule', string),
  }));
}

/** Written at all, capture is on: `enabled: false` turns it off without losing the rest. */
export function lowerDataCapture(endpoint: Section): Field<DataCapture> {
  const section = endpoint.section('dataCapture', (found) => found);
  if (section.kind !== 'known') return section;
  const capture = section.value;
  const enabled = capture.field('enabled', flag);
  return mapField(section, () => ({
    enabled: enabled.kind === 'absent' ? { ...section, value: true } : enabled,
    samplingPercentage: capture.field('sampling', percentage),
    destination: capture.field('destination', string),
    kmsKey: nothingIn(capture),
    modes: nothingIn(capture),
    csvContentTypes: nothingIn(capture),
    jsonContentTypes: nothingIn(capture),
  }));
}

export function lowerScaling(endpoint: Section): Field<readonly ScalableTarget[]> {
  return endpoint.section('autoscaling', (autoscaling) => {
    const none = nothingIn(autoscaling);
    return [
      {
        resourceId: none,
        dimension: none,
        serviceNamespace: none,
        scales: none,
        min: autoscaling.field('min', number),
        max: autoscaling.field('max', number),
        policies: none,
        schedule: none,
      },
    ];
  });
}

/** What only one type has: there when the endpoint is of that type, and then as known as its section. */
function ofType<T>(
  type: Field<EndpointType>,
  wanted: EndpointType,
  section: Field<Section>,
  build: (endpoint: Section) => T,
): Field<T> {
  return type.kind === 'known' && type.value === wanted ? mapField(section, build) : notHere(section);
}

function notHere(section: Field<Section>): Absent {
  if (section.kind === 'absent') return section;
  const { document, path, key, span } = section.origin;
  return { kind: 'absent', place: { document, path }, near: key ?? span };
}
