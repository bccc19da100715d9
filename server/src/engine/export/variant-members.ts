import type { Variant } from '../model/variant.ts';
import type { Gather } from './gather.ts';
import { some } from './members.ts';
import type { Member, Members } from './resource.ts';

/** One of ProductionVariants. */
export function variantMembers(variant: Variant, name: string, model: Member, gather: Gather): Members {
  const serverless = gather.value(variant.serverless);
  return {
    VariantName: name,
    ModelName: model,
    InitialVariantWeight: gather.value(variant.weight),
    ...(serverless
      ? {
          ServerlessConfig: {
            MemorySizeInMB: gather.value(serverless.memoryMib),
            MaxConcurrency: gather.value(serverless.maxConcurrency),
            ProvisionedConcurrency: gather.value(serverless.provisionedConcurrency),
          },
        }
      : instanceMembers(variant, gather)),
  };
}

function instanceMembers(variant: Variant, gather: Gather): Members {
  const pools = gather.value(variant.instancePools);
  return {
    InstanceType: gather.text(variant.instanceType),
    InitialInstanceCount: gather.value(variant.instanceCount),
    InstancePools: pools?.map((pool) => ({
      InstanceType: gather.text(pool.instanceType),
      Priority: gather.value(pool.priority),
      ModelNameOverride: gather.text(pool.modelName),
    })),
    VolumeSizeInGB: gather.value(variant.volumeSizeGb),
    AcceleratorType: gather.text(variant.acceleratorType),
    ContainerStartupHealthCheckTimeoutInSeconds: gather.value(variant.startupTimeoutSeconds),
    ModelDataDownloadTimeoutInSeconds: gather.value(variant.modelDownloadTimeoutSeconds),
    VariantInstanceProvisionTimeoutInSeconds: gather.value(variant.provisionTimeoutSeconds),
    InferenceAmiVersion: gather.text(variant.inferenceAmi),
    RoutingConfig: routingMembers(variant, gather),
    ManagedInstanceScaling: managedMembers(variant, gather),
    CapacityReservationConfig: reservationMembers(variant, gather),
  };
}

function routingMembers({ routing }: Variant, gather: Gather): Member {
  const found = gather.value(routing);
  if (!found) return undefined;
  const prefix = gather.value(found.prefixAware);
  return some({
    RoutingStrategy: gather.text(found.strategy),
    PrefixAwareRoutingConfig: prefix && {
      PrefixLength: gather.value(prefix.prefixLength),
      ConcurrencyThreshold: gather.value(prefix.concurrencyThreshold),
    },
  });
}

function managedMembers({ managedScaling }: Variant, gather: Gather): Member {
  const found = gather.value(managedScaling);
  if (!found) return undefined;
  const scaleIn = gather.value(found.scaleIn);
  return {
    Status: gather.text(found.status),
    MinInstanceCount: gather.value(found.min),
    MaxInstanceCount: gather.value(found.max),
    ScaleInPolicy: scaleIn && {
      Strategy: gather.text(scaleIn.strategy),
      MaximumStepSize: gather.value(scaleIn.maximumStepSize),
      CooldownInMinutes: gather.value(scaleIn.cooldownMinutes),
    },
  };
}

function reservationMembers({ capacityReservation }: Variant, gather: Gather): Member {
  const found = gather.value(capacityReservation);
  return (
    found &&
    some({
      CapacityReservationPreference: gather.text(found.preference),
      MlReservationArn: gather.text(found.arn),
    })
  );
}
