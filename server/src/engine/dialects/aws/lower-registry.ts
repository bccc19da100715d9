import type { CompilationJob, Experiment, ModelPackage, MonitoringSchedule } from '../../model/registry.ts';
import { blankVariant } from '../blank.ts';
import { mapField, sectionAt } from '../fields.ts';
import { number, string, type Section } from '../read.ts';
import { lowerContainer, nothingAt } from './lower-container.ts';

/** By the members of CreateModelPackage. */
export function lowerModelPackage(modelPackage: Section): ModelPackage {
  const specification = modelPackage.section('InferenceSpecification', (found) => found);
  const inside = sectionAt(modelPackage, 'InferenceSpecification');
  return {
    name: modelPackage.field('ModelPackageName', string),
    group: modelPackage.field('ModelPackageGroupName', string),
    approval: modelPackage.field('ModelApprovalStatus', string),
    inferenceSpecification: mapField(specification, () => true),
    containers: inside.list('Containers', lowerContainer),
    hostingInstanceTypes: inside.strings('SupportedRealtimeInferenceInstanceTypes'),
    transformInstanceTypes: inside.strings('SupportedTransformInstanceTypes'),
  };
}

/** By the members of CreateMonitoringSchedule. */
export function lowerMonitoringSchedule(schedule: Section): MonitoringSchedule {
  const config = sectionAt(schedule, 'MonitoringScheduleConfig');
  const job = sectionAt(config, 'MonitoringJobDefinition');
  const cluster = sectionAt(sectionAt(job, 'MonitoringResources'), 'ClusterConfig');
  const inputs = job.list('MonitoringInputs', (input) => sectionAt(input, 'EndpointInput'));
  const input = inputs.kind === 'known' ? inputs.value[0] : undefined;
  return {
    name: schedule.field('MonitoringScheduleName', string),
    endpointName: input?.field('EndpointName', string) ?? schedule.field('EndpointName', string),
    type: config.field('MonitoringType', string),
    expression: sectionAt(config, 'ScheduleConfig').field('ScheduleExpression', string),
    maxRuntimeSeconds: sectionAt(job, 'StoppingCondition').field('MaxRuntimeInSeconds', number),
    instanceType: cluster.field('InstanceType', string),
    instanceCount: cluster.field('InstanceCount', number),
    volumeSizeGb: cluster.field('VolumeSizeInGB', number),
  };
}

/** By the members of CreateInferenceExperiment. */
export function lowerExperiment(experiment: Section): Experiment {
  return {
    type: experiment.field('Type', string),
    variants: experiment.list('ModelVariants', (variant) => {
      const fleet = sectionAt(sectionAt(variant, 'InfrastructureConfig'), 'RealTimeInferenceConfig');
      return {
        ...blankVariant(nothingAt(variant)),
        name: variant.field('VariantName', string),
        modelName: variant.field('ModelName', string),
        instanceType: fleet.field('InstanceType', string),
        instanceCount: fleet.field('InstanceCount', number),
      };
    }),
    shadows: sectionAt(experiment, 'ShadowModeConfig').list('ShadowModelVariants', (shadow) => ({
      name: shadow.field('ShadowModelVariantName', string),
      samplingPercentage: shadow.field('SamplingPercentage', number),
    })),
  };
}

/** By the members of CreateCompilationJob. */
export function lowerCompilationJob(job: Section): CompilationJob {
  const output = sectionAt(job, 'OutputConfig');
  return {
    framework: sectionAt(job, 'InputConfig').field('Framework', string),
    targetDevice: output.field('TargetDevice', string),
    targetPlatformOs: sectionAt(output, 'TargetPlatform').field('Os', string),
    maxRuntimeSeconds: sectionAt(job, 'StoppingCondition').field('MaxRuntimeInSeconds', number),
  };
}
