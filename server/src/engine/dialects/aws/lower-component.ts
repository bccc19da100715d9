import type { Component, ComponentCompute, ComponentSpecification } from '../../model/component.ts';
import { sectionAt } from '../fields.ts';
import { number, string, type Section } from '../read.ts';
import { lowerEnvironment } from './lower-container.ts';
import { lowerAlarms, lowerRolling } from './lower-rollout.ts';

/** By the members of CreateInferenceComponent; the rollout is that of an update, which CloudFormation has in the resource. */
export function lowerComponent(component: Section): Component {
  const config = sectionAt(component, 'DeploymentConfig');
  return {
    name: component.field('InferenceComponentName', string),
    variantName: component.field('VariantName', string),
    specification: component.section('Specification', lowerSpecification),
    specifications: component.list('Specifications', lowerSpecification),
    copyCount: sectionAt(component, 'RuntimeConfig').field('CopyCount', number),
    rolling: config.section('RollingUpdatePolicy', lowerRolling),
    alarms: lowerAlarms(config),
  };
}

function lowerSpecification(specification: Section): ComponentSpecification {
  const startup = sectionAt(specification, 'StartupParameters');
  return {
    instanceType: specification.field('InstanceType', string),
    modelName: specification.field('ModelName', string),
    baseComponent: specification.field('BaseInferenceComponentName', string),
    container: specification.section('Container', (container) => ({
      image: container.field('Image', string),
      artifact: container.field('ArtifactUrl', string),
      environment: lowerEnvironment(container),
    })),
    compute: specification.section('ComputeResourceRequirements', lowerCompute),
    startupTimeoutSeconds: startup.field('ContainerStartupHealthCheckTimeoutInSeconds', number),
    modelDownloadTimeoutSeconds: startup.field('ModelDataDownloadTimeoutInSeconds', number),
  };
}

function lowerCompute(compute: Section): ComponentCompute {
  return {
    cpuCores: compute.field('NumberOfCpuCoresRequired', number),
    accelerators: compute.field('NumberOfAcceleratorDevicesRequired', number),
    minMemoryMib: compute.field('MinMemoryRequiredInMb', number),
    maxMemoryMib: compute.field('MaxMemoryRequiredInMb', number),
  };
}
