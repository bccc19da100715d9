import type { Absent, Dynamic, Field } from '../../model/field.ts';
import type { CompilationJob, Experiment, ModelPackage, MonitoringSchedule } from '../../model/registry.ts';
import { blankVariant } from '../blank.ts';
import { gibibytes, seconds } from '../convert.ts';
import { firstWritten, mapField, nodeAt } from '../fields.ts';
import { number, string, type Section } from '../read.ts';
import { nothingIn } from './nothing.ts';
import { share } from './spelling.ts';
import { listOf } from './items.ts';

/** `modelPackage` of a model, where it says more than its ARN. */
export function lowerModelPackage(model: Section): Field<ModelPackage> {
  if (nodeAt(model, 'modelPackage')?.kind !== 'map') return nothingIn(model);
  return model.section('modelPackage', (found) => {
    const none = nothingIn(found);
    const name = found.field('arn', string);
    const approval = found.field('approval', string);
    return {
      name,
      group: firstWritten(found.field('group', string), mapField(name, groupOf)),
      approval: approval.kind === 'absent' ? inTheRegistry(approval) : approval,
      inferenceSpecification: none,
      containers: none,
      hostingInstanceTypes: found.strings('hostingInstanceTypes'),
      transformInstanceTypes: found.strings('transformInstanceTypes'),
    };
  });
}

/** The version is there already, and its status with it. */
function inTheRegistry({ place, near }: Absent): Dynamic {
  const origin = { ...place, span: near, key: undefined, definedAt: undefined };
  return { kind: 'dynamic', expression: 'the status in the registry', origin };
}

function groupOf(arn: string): string {
  return /model-package\/([^/]+)/.exec(arn)?.[1] ?? arn;
}

/** Every schedule watches the endpoint of the document. */
export function lowerMonitoring(root: Section): Field<readonly MonitoringSchedule[]> {
  return listOf(root, 'monitoring', (schedule) => ({
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
    variants: listOf(experiment, 'variants', (variant) => ({
      ...blankVariant(nothingIn(variant)),
      name: variant.field('name', string),
      modelName: variant.field('modelName', string),
      instanceType: variant.field('instanceType', string),
      instanceCount: variant.field('instanceCount', number),
    })),
    shadows: listOf(experiment, 'shadow', (shadow) => ({
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
