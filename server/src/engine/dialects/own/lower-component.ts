import type { Component, ComponentCompute, ComponentSpecification } from '../../model/component.ts';
import type { Field } from '../../model/field.ts';
import { mebibytes, seconds } from '../convert.ts';
import { opened } from '../fields.ts';
import { number, string, type Section } from '../read.ts';
import { lowerEnvironment } from './lower-container.ts';
import { lowerRolling } from './lower-rollout.ts';
import { together } from './together.ts';
import { listOf } from './items.ts';

export function lowerComponents(root: Section): Field<readonly Component[]> {
  return listOf(root, 'components', (item) => lowerComponent(item, root));
}

/** What its copies need stands in the component itself, or for each instance type in `specifications`. */
function lowerComponent(item: Section, root: Section): Component {
  const specifications = listOf(item, 'specifications', (each) => lowerSpecification(each, root));
  return {
    name: item.field('name', string),
    variantName: item.field('variant', string),
    specification: wholeOf(item, root),
    specifications,
    copyCount: item.field('copies', number),
    rolling: item.section('rollout', lowerRolling),
    alarms: opened(item, 'rollout').strings('alarms'),
  };
}

/** Anything that is said of all copies, of which `specifications` would be another way. */
function wholeOf(item: Section, root: Section): Field<ComponentSpecification> {
  const specification = lowerSpecification(item, root);
  const { modelName, baseComponent, container, compute } = specification;
  const { startupTimeoutSeconds: startup, modelDownloadTimeoutSeconds: download } = specification;
  return together([modelName, baseComponent, container, compute, startup, download], specification);
}

function lowerSpecification(item: Section, root: Section): ComponentSpecification {
  const image = item.field('image', string);
  const artifact = item.field('artifact', string);
  const environment = item.field('environment', string);
  const container = { image, artifact, environment: lowerEnvironment(item, root) };
  return {
    instanceType: item.field('instanceType', string),
    modelName: item.field('modelName', string),
    baseComponent: item.field('baseComponent', string),
    container: together([image, artifact, environment], container),
    compute: lowerCompute(item),
    startupTimeoutSeconds: item.field('startupTimeout', seconds),
    modelDownloadTimeoutSeconds: item.field('modelDownloadTimeout', seconds),
  };
}

function lowerCompute(item: Section): Field<ComponentCompute> {
  const compute = {
    cpuCores: item.field('cpu', number),
    accelerators: item.field('accelerators', number),
    minMemoryMib: item.field('memory', mebibytes),
    maxMemoryMib: item.field('maxMemory', mebibytes),
  };
  const { cpuCores, accelerators, minMemoryMib, maxMemoryMib } = compute;
  return together([cpuCores, accelerators, minMemoryMib, maxMemoryMib], compute);
}
