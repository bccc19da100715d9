import type { Component, ComponentSpecification } from '../model/component.ts';
import type { Gather } from './gather.ts';
import { alarmMembers, rollingMembers } from './endpoint-members.ts';
import { some } from './members.ts';
import { environmentMembers } from './model-members.ts';
import type { Member, Members } from './resource.ts';

/** The members of CreateInferenceComponent, without its name and endpoint. */
export function componentMembers(component: Component, gather: Gather): Members {
  const whole = gather.value(component.specification);
  const several = gather.value(component.specifications);
  const copies = gather.value(component.copyCount);
  return {
    VariantName: gather.text(component.variantName) ?? 'AllTraffic',
    Specification: whole && specificationMembers(whole, gather),
    Specifications: several?.map((one) => specificationMembers(one, gather)),
    RuntimeConfig: copies === undefined ? undefined : { CopyCount: copies },
    DeploymentConfig: some({
      RollingUpdatePolicy: rollingMembers(component.rolling, gather),
      AutoRollbackConfiguration: alarmMembers(component.alarms, gather),
    }),
  };
}

function specificationMembers(specification: ComponentSpecification, gather: Gather): Members {
  const container = gather.value(specification.container);
  return {
    InstanceType: gather.text(specification.instanceType),
    ModelName: gather.text(specification.modelName),
    BaseInferenceComponentName: gather.text(specification.baseComponent),
    Container:
      container &&
      some({
        Image: gather.text(container.image),
        ArtifactUrl: gather.text(container.artifact),
        Environment: environmentMembers(container.environment, gather),
      }),
    ComputeResourceRequirements: computeMembers(specification, gather),
    StartupParameters: some({
      ContainerStartupHealthCheckTimeoutInSeconds: gather.value(specification.startupTimeoutSeconds),
      ModelDataDownloadTimeoutInSeconds: gather.value(specification.modelDownloadTimeoutSeconds),
    }),
  };
}

function computeMembers(specification: ComponentSpecification, gather: Gather): Member {
  const compute = gather.value(specification.compute);
  return (
    compute &&
    some({
      NumberOfCpuCoresRequired: gather.value(compute.cpuCores),
      NumberOfAcceleratorDevicesRequired: gather.value(compute.accelerators),
      MinMemoryRequiredInMb: gather.value(compute.minMemoryMib),
      MaxMemoryRequiredInMb: gather.value(compute.maxMemoryMib),
    })
  );
}
