import type { Deployment } from '../../model/deployment.ts';
import { environmentKeys } from './container-keys.ts';
import { section, written, type Key, type Keys, type OwnWords } from './keys.ts';

/** What the endpoint has beside its instances, its scaling and its rollout. */
export function endpointKeys(deployment: Deployment, words: OwnWords): Keys {
  const async = words.gather.value(deployment.async);
  const metrics = words.gather.value(deployment.metrics);
  return {
    ...(async
      ? {
          output: words.text(async.outputPath),
          failureOutput: words.text(async.failurePath),
          notifications: section({ success: words.text(async.successTopic), error: words.text(async.errorTopic) }),
          invocationTimeout: words.seconds(async.invocationTimeoutSeconds),
          requestTtl: words.seconds(async.requestTtlSeconds),
          maxConcurrentInvocationsPerInstance: words.value(async.maxConcurrentInvocationsPerInstance),
        }
      : {}),
    dataCapture: captureKey(deployment, words),
    explainer: explainerKey(deployment, words),
    metrics: metrics && section({ publishFrequency: words.seconds(metrics.publishFrequencySeconds) }),
    streaming: words.value(deployment.workload.streaming),
  };
}

function captureKey(deployment: Deployment, words: OwnWords): Key {
  const capture = words.gather.value(deployment.dataCapture);
  return (
    capture &&
    written({
      enabled: words.value(capture.enabled) === false ? false : undefined,
      sampling: words.percent(capture.samplingPercentage),
      destination: words.text(capture.destination),
      key: words.text(capture.kmsKey),
      modes: words.texts(capture.modes),
      contentTypes: section({
        csv: words.texts(capture.csvContentTypes),
        json: words.texts(capture.jsonContentTypes),
      }),
    })
  );
}

function explainerKey(deployment: Deployment, words: OwnWords): Key {
  const explainer = words.gather.value(deployment.explainer);
  return (
    explainer &&
    written({
      maxPayload: words.mebibytes(explainer.maxPayloadMib),
      maxRecordCount: words.value(explainer.maxRecordCount),
      shapBaseline: words.text(explainer.shapBaseline),
      shapBaselineUri: words.text(explainer.shapBaselineUri),
      featureHeaders: words.texts(explainer.featureHeaders),
      featureTypes: words.texts(explainer.featureTypes),
    })
  );
}

export function batchKeys(deployment: Deployment, words: OwnWords): Keys {
  const batch = words.gather.value(deployment.batch);
  if (!batch) return {};
  return {
    input: words.text(batch.input),
    dataType: words.text(batch.dataType),
    contentType: words.text(batch.contentType),
    output: words.text(batch.output),
    splitType: words.text(batch.splitType),
    assembleWith: words.text(batch.assembleWith),
    batchStrategy: words.text(batch.batchStrategy),
    maxPayload: words.mebibytes(batch.maxPayloadMib),
    maxConcurrentTransforms: words.value(batch.maxConcurrentTransforms),
    invocationTimeout: words.seconds(batch.invocationTimeoutSeconds),
    invocationMaxRetries: words.value(batch.invocationMaxRetries),
    joinSource: words.text(batch.joinSource),
    inputFilter: words.text(batch.inputFilter),
    outputFilter: words.text(batch.outputFilter),
    schedule: words.text(batch.schedule),
    ami: words.text(batch.ami),
    environment: environmentKeys(batch.environment, words),
  };
}
