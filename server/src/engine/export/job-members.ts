import { valueOf } from '../model/field.ts';
import type { Deployment } from '../model/deployment.ts';
import type { Gather } from './gather.ts';
import { some } from './members.ts';
import { environmentMembers } from './model-members.ts';
import type { Member, Members } from './resource.ts';

/** The members of CreateTransformJob, without its name. */
export function jobMembers(deployment: Deployment, model: Member, gather: Gather): Members {
  const batch = gather.value(deployment.batch);
  const [fleet] = gather.value(deployment.variants) ?? [];
  if (!batch) return {};
  if (valueOf(batch.schedule) !== undefined) {
    gather.note('lost', 'the schedule of the job: a rule of EventBridge starts it, and is a resource of its own', [
      '/batch/schedule',
    ]);
  }
  return {
    ModelName: model,
    BatchStrategy: gather.text(batch.batchStrategy),
    MaxPayloadInMB: gather.value(batch.maxPayloadMib),
    MaxConcurrentTransforms: gather.value(batch.maxConcurrentTransforms),
    ModelClientConfig: some({
      InvocationsTimeoutInSeconds: gather.value(batch.invocationTimeoutSeconds),
      InvocationsMaxRetries: gather.value(batch.invocationMaxRetries),
    }),
    Environment: environmentMembers(batch.environment, gather),
    DataProcessing: some({
      JoinSource: gather.text(batch.joinSource),
      InputFilter: gather.text(batch.inputFilter),
      OutputFilter: gather.text(batch.outputFilter),
    }),
    TransformInput: {
      DataSource: {
        S3DataSource: { S3DataType: gather.text(batch.dataType) ?? 'S3Prefix', S3Uri: gather.text(batch.input) },
      },
      ContentType: gather.text(batch.contentType),
      SplitType: gather.text(batch.splitType),
    },
    TransformOutput: { S3OutputPath: gather.text(batch.output), AssembleWith: gather.text(batch.assembleWith) },
    TransformResources: {
      InstanceType: fleet && gather.text(fleet.instanceType),
      InstanceCount: gather.assumed(fleet && gather.value(fleet.instanceCount), 1, 'the job runs on one instance'),
      VolumeKmsKeyId: gather.text(batch.volumeKmsKey),
      TransformAmiVersion: gather.text(batch.ami),
    },
  };
}
