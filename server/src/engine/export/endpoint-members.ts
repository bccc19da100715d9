import type { Deployment } from '../model/deployment.ts';
import type { Field } from '../model/field.ts';
import type { CapacitySize, RollingPolicy } from '../model/rollout.ts';
import type { Gather } from './gather.ts';
import { some } from './members.ts';
import type { Member, Members } from './resource.ts';

/** What CreateEndpointConfig has beside the variants. */
export function configMembers(deployment: Deployment, gather: Gather): Members {
  const metrics = gather.value(deployment.metrics);
  return {
    AsyncInferenceConfig: asyncMembers(deployment, gather),
    DataCaptureConfig: captureMembers(deployment, gather),
    ExplainerConfig: explainerMembers(deployment, gather),
    MetricsConfig: metrics && { MetricPublishFrequencyInSeconds: gather.value(metrics.publishFrequencySeconds) },
    ExecutionRoleArn: gather.text(deployment.configRole),
    KmsKeyId: gather.text(deployment.kmsKey),
  };
}

function asyncMembers(deployment: Deployment, gather: Gather): Member {
  const async = gather.value(deployment.async);
  return (
    async && {
      OutputConfig: {
        S3OutputPath: gather.text(async.outputPath),
        S3FailurePath: gather.text(async.failurePath),
        NotificationConfig: some({
          SuccessTopic: gather.text(async.successTopic),
          ErrorTopic: gather.text(async.errorTopic),
        }),
      },
      ClientConfig: some({
        MaxConcurrentInvocationsPerInstance: gather.value(async.maxConcurrentInvocationsPerInstance),
      }),
    }
  );
}

function captureMembers(deployment: Deployment, gather: Gather): Member {
  const capture = gather.value(deployment.dataCapture);
  return (
    capture && {
      EnableCapture: gather.value(capture.enabled),
      InitialSamplingPercentage: gather.assumed(
        gather.value(capture.samplingPercentage),
        100,
        'data capture takes all requests (100 %)',
      ),
      DestinationS3Uri: gather.text(capture.destination),
      KmsKeyId: gather.text(capture.kmsKey),
      CaptureOptions: gather
        .assumed(gather.texts(capture.modes), ['Input', 'Output'], 'data capture takes input and output')
        .map((CaptureMode) => ({ CaptureMode })),
      CaptureContentTypeHeader: some({
        CsvContentTypes: gather.texts(capture.csvContentTypes),
        JsonContentTypes: gather.texts(capture.jsonContentTypes),
      }),
    }
  );
}

function explainerMembers(deployment: Deployment, gather: Gather): Member {
  const explainer = gather.value(deployment.explainer);
  return (
    explainer && {
      ClarifyExplainerConfig: {
        InferenceConfig: some({
          MaxPayloadInMB: gather.value(explainer.maxPayloadMib),
          MaxRecordCount: gather.value(explainer.maxRecordCount),
          FeatureHeaders: gather.texts(explainer.featureHeaders),
          FeatureTypes: gather.texts(explainer.featureTypes),
        }),
        ShapConfig: {
          ShapBaselineConfig: {
            ShapBaseline: gather.text(explainer.shapBaseline),
            ShapBaselineUri: gather.text(explainer.shapBaselineUri),
          },
        },
      },
    }
  );
}

/** DeploymentConfig of an endpoint. */
export function rolloutMembers(deployment: Deployment, gather: Gather): Member {
  const rollout = gather.value(deployment.rollout);
  if (!rollout) return undefined;
  const blueGreen = gather.value(rollout.blueGreen);
  const type = blueGreen && gather.text(blueGreen.type);
  return some({
    BlueGreenUpdatePolicy: blueGreen && {
      TrafficRoutingConfiguration: {
        Type: type,
        WaitIntervalInSeconds: waitOf(blueGreen.waitIntervalSeconds, gather),
        // A size says nothing where all traffic moves at once.
        CanarySize: type === 'CANARY' ? sizeMembers(blueGreen.canarySize, gather) : undefined,
        LinearStepSize: type === 'LINEAR' ? sizeMembers(blueGreen.linearStepSize, gather) : undefined,
      },
      TerminationWaitInSeconds: gather.value(blueGreen.terminationWaitSeconds),
      MaximumExecutionTimeoutInSeconds: gather.value(blueGreen.maxExecutionSeconds),
    },
    RollingUpdatePolicy: rollingMembers(rollout.rolling, gather),
    AutoRollbackConfiguration: alarmMembers(rollout.alarms, gather),
  });
}

export function rollingMembers(field: Field<RollingPolicy>, gather: Gather): Member {
  const rolling = gather.value(field);
  return (
    rolling && {
      MaximumBatchSize: sizeMembers(rolling.maximumBatchSize, gather),
      RollbackMaximumBatchSize: sizeMembers(rolling.rollbackMaximumBatchSize, gather),
      WaitIntervalInSeconds: waitOf(rolling.waitIntervalSeconds, gather),
      MaximumExecutionTimeoutInSeconds: gather.value(rolling.maxExecutionSeconds),
    }
  );
}

function waitOf(field: Field<number>, gather: Gather): number {
  return gather.assumed(gather.value(field), 0, 'the rollout does not wait between its parts (0 s)');
}

export function alarmMembers(field: Field<readonly Field<string>[]>, gather: Gather): Member {
  const alarms = gather.texts(field);
  return alarms && { Alarms: alarms.map((AlarmName) => ({ AlarmName })) };
}

function sizeMembers(field: Field<CapacitySize>, gather: Gather): Member {
  const size = gather.value(field);
  return size && { Type: gather.text(size.type), Value: gather.value(size.value) };
}
