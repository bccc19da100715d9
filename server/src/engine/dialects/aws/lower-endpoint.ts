import type { AsyncInference, DataCapture, EndpointMetrics, Explainer, Tag } from '../../model/deployment.ts';
import type { Field } from '../../model/field.ts';
import { mapField, sectionAt } from '../fields.ts';
import { number, string, type Section } from '../read.ts';
import { flag } from './flag.ts';

/** What the caller says with each request, as far as the facts tell of it. */
export type CallerFacts = Pick<AsyncInference, 'invocationTimeoutSeconds' | 'requestTtlSeconds'>;

export function lowerAsync(config: Section, caller: CallerFacts): Field<AsyncInference> {
  return config.section('AsyncInferenceConfig', (async) => {
    const output = sectionAt(async, 'OutputConfig');
    const topics = sectionAt(output, 'NotificationConfig');
    return {
      outputPath: output.field('S3OutputPath', string),
      failurePath: output.field('S3FailurePath', string),
      successTopic: topics.field('SuccessTopic', string),
      errorTopic: topics.field('ErrorTopic', string),
      maxConcurrentInvocationsPerInstance: sectionAt(async, 'ClientConfig').field(
        'MaxConcurrentInvocationsPerInstance',
        number,
      ),
      ...caller,
    };
  });
}

export function lowerDataCapture(config: Section): Field<DataCapture> {
  const section = config.section('DataCaptureConfig', (capture) => capture);
  if (section.kind !== 'known') return section;
  const capture = section.value;
  const enabled = capture.field('EnableCapture', flag);
  // Whether there is any capture hangs on this one switch.
  if (enabled.kind === 'dynamic' || enabled.kind === 'malformed') return enabled;
  const header = sectionAt(capture, 'CaptureContentTypeHeader');
  return mapField(section, () => ({
    enabled,
    samplingPercentage: capture.field('InitialSamplingPercentage', number),
    destination: capture.field('DestinationS3Uri', string),
    kmsKey: capture.field('KmsKeyId', string),
    modes: capture.list('CaptureOptions', (option) => option.field('CaptureMode', string)),
    csvContentTypes: header.strings('CsvContentTypes'),
    jsonContentTypes: header.strings('JsonContentTypes'),
  }));
}

export function lowerExplainer(config: Section): Field<Explainer> {
  const clarify = sectionAt(config, 'ExplainerConfig');
  return clarify.section('ClarifyExplainerConfig', (explainer) => {
    const inference = sectionAt(explainer, 'InferenceConfig');
    const baseline = sectionAt(sectionAt(explainer, 'ShapConfig'), 'ShapBaselineConfig');
    return {
      maxPayloadMib: inference.field('MaxPayloadInMB', number),
      maxRecordCount: inference.field('MaxRecordCount', number),
      shapBaseline: baseline.field('ShapBaseline', string),
      shapBaselineUri: baseline.field('ShapBaselineUri', string),
      featureHeaders: inference.strings('FeatureHeaders'),
      featureTypes: inference.strings('FeatureTypes'),
    };
  });
}

export function lowerMetrics(config: Section): Field<EndpointMetrics> {
  return config.section('MetricsConfig', (metrics) => ({
    publishFrequencySeconds: metrics.field('MetricPublishFrequencyInSeconds', number),
  }));
}

export function lowerTags(resource: Section): Field<readonly Tag[]> {
  return resource.list('Tags', (tag) => ({ key: tag.field('Key', string), value: tag.field('Value', string) }));
}
