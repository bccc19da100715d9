import type {
  AsyncInference,
  BatchTransform,
  DataCapture,
  EndpointMetrics,
  EndpointType,
  Explainer,
} from '../../model/deployment.ts';
import type { Field } from '../../model/field.ts';
import { flag, mebibytes, seconds } from '../convert.ts';
import { inside, mapField, opened } from '../fields.ts';
import { number, string, type Section } from '../read.ts';
import { entriesOf } from './lower-container.ts';
import { ofType } from './of-type.ts';
import { share } from './spelling.ts';

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

export function lowerBatch(root: Section, section: Field<Section>, type: Field<EndpointType>): Field<BatchTransform> {
  return ofType(type, 'batch', section, (endpoint) => ({
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
    dataType: endpoint.field('dataType', string),
    contentType: endpoint.field('contentType', string),
    environment: entriesOf(endpoint),
    ami: endpoint.field('ami', string),
    volumeKmsKey: lowerKey(root),
  }));
}

/** The section is about the key alone, and goes with it. */
export function lowerKey(root: Section): Field<string> {
  const section = root.section('encryption', () => true);
  const key = inside(root, 'encryption', (found) => found.field('key', string));
  if (key.kind !== 'known' || section.kind !== 'known') return key;
  return { ...key, origin: { ...key.origin, path: section.origin.path, key: section.origin.key } };
}

/** Written at all, capture is on: `enabled: false` turns it off without losing the rest. */
export function lowerDataCapture(endpoint: Section): Field<DataCapture> {
  const section = endpoint.section('dataCapture', (found) => found);
  if (section.kind !== 'known') return section.kind === 'absent' ? endpoint.section('dataCapture', captureOf) : section;
  const capture = captureOf(section.value);
  const { enabled } = capture;
  return mapField(section, () => ({
    ...capture,
    enabled: enabled.kind === 'absent' ? { ...section, value: true } : enabled,
  }));
}

function captureOf(capture: Section): DataCapture {
  const header = opened(capture, 'contentTypes');
  return {
    enabled: capture.field('enabled', flag),
    samplingPercentage: share(capture, 'sampling'),
    destination: capture.field('destination', string),
    kmsKey: capture.field('key', string),
    modes: capture.strings('modes'),
    csvContentTypes: header.strings('csv'),
    jsonContentTypes: header.strings('json'),
  };
}

export function lowerExplainer(endpoint: Section): Field<Explainer> {
  return endpoint.section('explainer', (explainer) => ({
    maxPayloadMib: explainer.field('maxPayload', mebibytes),
    maxRecordCount: explainer.field('maxRecordCount', number),
    shapBaseline: explainer.field('shapBaseline', string),
    shapBaselineUri: explainer.field('shapBaselineUri', string),
    featureHeaders: explainer.strings('featureHeaders'),
    featureTypes: explainer.strings('featureTypes'),
  }));
}

export function lowerMetrics(endpoint: Section): Field<EndpointMetrics> {
  return endpoint.section('metrics', (metrics) => ({
    publishFrequencySeconds: metrics.field('publishFrequency', seconds),
  }));
}
