import type { AwsBatchJob, FargateTask } from '../../../model/compute.ts';
import type { Field } from '../../../model/field.ts';
import { parseSize } from '../../../model/units.ts';
import { flag } from '../../aws/flag.ts';
import { nothingAt } from '../../aws/lower-container.ts';
import { sectionAt } from '../../fields.ts';
import { number, string, type Convert, type Section } from '../../read.ts';

/** `1024` or `1 vCPU`. */
const cpuUnits: Convert<number> = (node) => {
  const vcpus = /^\s*([\d.]+)\s*vcpus?\s*$/i.exec(node.text)?.[1];
  return vcpus === undefined ? number(node) : Number(vcpus) * 1024;
};

/** `2048` or `2 GB`. */
const memoryMib: Convert<number> = (node) => {
  const bytes = parseSize(node.text);
  return bytes === undefined ? number(node) : bytes / 1024 ** 2;
};

/** A task that is to run on Fargate, as often as its service says; undefined for others, to which its limits do not apply. */
export function lowerTask(properties: Section, service: Section | undefined): FargateTask | undefined {
  if (!has(properties.strings('RequiresCompatibilities'), 'FARGATE')) return undefined;
  const containers = properties.list('ContainerDefinitions', (container) => container);
  const sections = containers.kind === 'known' ? containers.value : [];
  const none = nothingAt(properties);
  const privileged = sections.map((section) => section.field('Privileged', flag)).find(({ kind }) => kind === 'known');
  return {
    taskCount: service?.field('DesiredCount', number) ?? none,
    architecture: sectionAt(properties, 'RuntimePlatform').field('CpuArchitecture', string),
    cpuUnits: properties.field('Cpu', cpuUnits),
    memoryMib: properties.field('Memory', memoryMib),
    ephemeralStorageGib: sectionAt(properties, 'EphemeralStorage').field('SizeInGiB', number),
    gpus: sections.map((section) => requirement(section, 'GPU')).find(({ kind }) => kind === 'known') ?? none,
    networkMode: properties.field('NetworkMode', string),
    privileged: privileged ?? none,
  };
}

/** A job definition of AWS Batch. */
export function lowerJobDefinition(properties: Section): AwsBatchJob {
  const container = sectionAt(properties, 'ContainerProperties');
  const platforms = properties.list('PlatformCapabilities', () => undefined);
  const names = properties.strings('PlatformCapabilities');
  const none = nothingAt(properties);
  const isFargate = has(names, 'FARGATE');
  return {
    platform: platforms.kind === 'known' ? { ...platforms, value: isFargate ? 'FARGATE' : 'EC2' } : platforms,
    architecture: sectionAt(container, 'RuntimePlatform').field('CpuArchitecture', string),
    arraySize: none,
    vcpus: requirement(container, 'VCPU'),
    memoryMib: requirement(container, 'MEMORY'),
    gpus: requirement(container, 'GPU'),
    attempts: sectionAt(properties, 'RetryStrategy').field('Attempts', number),
    timeoutSeconds: sectionAt(properties, 'Timeout').field('AttemptDurationSeconds', number),
    computeEnvironments: none,
  };
}

/** The value of one of `ResourceRequirements`; it cannot be removed alone, so it has no key. */
function requirement(container: Section, type: string): Field<number> {
  const list = container.list('ResourceRequirements', (item) => ({
    type: item.field('Type', string),
    value: item.field('Value', number),
  }));
  if (list.kind !== 'known') return list;
  const found = list.value.find((item) => item.type.kind === 'known' && item.type.value === type)?.value;
  if (found?.kind !== 'known') return found ?? nothingAt(container);
  return { ...found, origin: { ...found.origin, key: undefined } };
}

function has(names: Field<readonly Field<string>[]>, wanted: string): boolean {
  return names.kind === 'known' && names.value.some((name) => name.kind === 'known' && name.value === wanted);
}
