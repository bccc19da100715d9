import type { Field } from '../../model/field.ts';
import type { CompilationJob, Experiment, ModelPackage, MonitoringSchedule } from '../../model/registry.ts';
import { blankVariant } from '../blank.ts';
import { gibibytes, seconds } from '../convert.ts';
import { mapField, nodeAt, opened } from '../fields.ts';
import { number, string, type Section } from '../read.ts';
import { nothingIn } from './nothing.ts';
import { share } from './spelling.ts';

/** `model.modelPackage`, where it says more than its ARN. */
export function lowerModelPackage(root: Section): Field<ModelPackage> {
  const model = opened(root, 'model');
  if (nodeAt(model, 'modelPackage')?.kind !== 'map') return nothingIn(model);
  return model.section('modelPackage', (found) => {
    const none = nothingIn(found);
    return {
      name: found.field('arn', string),
      group: found.field('group', string),
      approval: found.field('approval', string),
      inferenceSpecification: none,
      containers: none,
      hostingInstanceTypes: found.strings('hostingInstanceTypes'),
      transformInstanceTypes: found.strings('transformInstanceTypes'),
    };
  });
}

/** Every schedule watches the endpoint of the document. */
export function lowerMonitoring(root: Section): Field<readonly MonitoringSchedule[]> {
  return root.list('monitoring', (schedule) => ({
    name: schedule.field('name', string),
    endpointName: root.field('name', string),
    type: schedule.field('type', string),
    expression: schedule.field('schedule', string),
    maxRuntimeSeconds: schedule.field('maxRuntime', seconds),
    instanceType: schedule.field('instanceType', string),
    instanceCount: schedule.field('instanceCount', number),
    volumeSizeGb: schedule.field('volumeSize', gibibytes),
  }));
}

/** A shadow test, which makes the endpoints it needs from models that are there. */
export function lowerExperiment(root: Section): Field<Experiment> {
  return root.section('experiment', (experiment) => ({
    type: mapField(
      root.section('experiment', () => true),
      () => 'ShadowMode',
    ),
    variants: experiment.list('variants', (variant) => ({
      ...blankVariant(nothingIn(variant)),
      name: variant.field('name', string),
      modelName: variant.field('modelName', string),
      instanceType: variant.field('instanceType', string),
      instanceCount: variant.field('instanceCount', number),
    })),
    shadows: experiment.list('shadow', (shadow) => ({
      name: shadow.field('name', string),
      samplingPercentage: share(shadow, 'sampling'),
    })),
  }));
}

/** Neo compiles the model for what it runs on. */
export function lowerCompilation(root: Section): Field<CompilationJob> {
  return root.section('compilation', (compilation) => ({
    framework: compilation.field('framework', string),
    targetDevice: compilation.field('targetDevice', string),
    targetPlatformOs: compilation.field('targetPlatform', string),
    maxRuntimeSeconds: compilation.field('maxRuntime', seconds),
  }));
}
