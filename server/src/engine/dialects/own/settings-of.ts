import type { Value } from '../../model/change.ts';
import type { Configuration, InstanceConfiguration, ServerlessConfiguration } from '../../model/deployment.ts';
import type { Field, Path } from '../../model/field.ts';
import { formatSize, parseSize } from '../../model/units.ts';
import { number, string, type Convert, type Section } from '../read.ts';
import { gibibytes, mebibytes } from '../convert.ts';
import { firstWritten, opened } from '../fields.ts';
import type { OwnDeployment } from './source.ts';
import { listOf } from './items.ts';

/** One key of the endpoint as the configuration wants it. */
export interface Setting {
  readonly key: string;
  readonly path: Path;
  readonly value: Value;
  /** It says so already, or by a template expression that is not ours to replace. */
  readonly isWritten: boolean;
}

const mib = 1024 ** 2;

export function settingsOf(deployment: OwnDeployment, configuration: Configuration): readonly Setting[] {
  const { root } = deployment.source;
  if (configuration.type === 'serverless') return ofServerless(root, configuration);
  // What scales the provisioned concurrency goes, and says nothing of instances.
  const keeps = deployment.type.kind === 'known' && deployment.type.value !== 'serverless';
  return ofInstances(root, configuration, keeps);
}

function ofServerless(root: Section, wanted: ServerlessConfiguration): readonly Setting[] {
  const read = reader(root);
  return [
    read('memory', mebibytes, wanted.memoryMib, sizeOf(wanted.memoryMib * mib)),
    read('maxConcurrency', number, wanted.maxConcurrency, wanted.maxConcurrency),
    ...optional(wanted.provisionedConcurrency, (count) => read('provisionedConcurrency', number, count, count)),
  ];
}

function ofInstances(root: Section, wanted: InstanceConfiguration, keepsScaling: boolean): readonly Setting[] {
  const read = reader(root);
  const { type, autoscaling } = wanted;
  return [
    read('instanceType', string, wanted.instanceType, wanted.instanceType),
    read('instanceCount', number, wanted.instanceCount, wanted.instanceCount),
    ...(type === 'batch'
      ? []
      : optional(wanted.volumeSizeGb, (size) => read('volumeSize', gibibytes, size, sizeOf(size * 1024 * mib)))),
    ...(type === 'batch' ? [path(read, 'input', wanted.input)] : []),
    ...(type === 'real-time' ? [] : [path(read, 'output', wanted.output)]),
    ...(type === 'batch' ? ofBatch(read, wanted) : autoscalingOf(root, type, autoscaling, keepsScaling)),
  ];
}

function ofBatch(read: Reader, wanted: InstanceConfiguration): readonly Setting[] {
  return [
    ...optional(wanted.maxPayloadMib, (size) => read('maxPayload', mebibytes, size, `${String(size)} MB`)),
    ...optional(wanted.maxConcurrentTransforms, (count) => read('maxConcurrentTransforms', number, count, count)),
  ];
}

/** Only an asynchronous endpoint has a backlog and may scale to zero: a real-time one keeps at least one instance. */
function autoscalingOf(
  root: Section,
  type: InstanceConfiguration['type'],
  wanted: InstanceConfiguration['autoscaling'],
  keeps: boolean,
): readonly Setting[] {
  const section = opened(opened(root, 'endpoint'), 'autoscaling');
  const set = (key: string, value: Value, isWritten = false): Setting => {
    return { key: 'autoscaling', path: [...section.path, key], value, isWritten };
  };
  if (section.node === undefined || !keeps) {
    return optional(wanted, (bounds) => ({
      key: 'autoscaling',
      path: section.path,
      value: { ...bounds },
      isWritten: false,
    }));
  }
  const min = section.field('min', number);
  const target = section.field('target', string);
  const isZero = min.kind === 'known' && min.value === 0;
  const isBacklog = target.kind === 'known' && target.value.includes('backlog');
  const bounds = wanted ?? (type === 'real-time' && isZero ? { min: 1 } : {});
  return [
    ...Object.entries(bounds).map(([key, value]) => set(key, value, says(section.field(key, number), value))),
    ...(type === 'real-time' && isBacklog ? [set('target', '70 invocations/min')] : []),
  ];
}

type Reader = <T>(key: string, convert: Convert<T>, wanted: T, value: Value) => Setting;

/** Where the first of listed variants says on what it runs, that is where it is changed. */
function reader(root: Section): Reader {
  const endpoint = opened(root, 'endpoint');
  const variants = listOf(root, 'variants', (item) => item);
  const variant = variants.kind === 'known' ? variants.value[0] : undefined;
  return (key, convert, wanted, value) => {
    const there = endpoint.field(key, convert);
    const field = variant ? firstWritten(variant.field(key, convert), there) : there;
    const path = field.kind === 'absent' ? [...endpoint.path, key] : field.origin.path;
    return { key, path, value, isWritten: says(field, wanted) };
  };
}

function path(read: Reader, key: string, wanted: string | undefined): Setting {
  const value = wanted ?? `s3://REPLACE-WITH-YOUR-BUCKET/${key}/`;
  return read(key, string, value, value);
}

function says<T>(field: Field<T>, wanted: T): boolean {
  return field.kind === 'dynamic' || (field.kind === 'known' && field.value === wanted);
}

function optional<T>(value: T | undefined, make: (value: T) => Setting): readonly Setting[] {
  return value === undefined ? [] : [make(value)];
}

/** As people write it, when that is exactly the same; else in whole megabytes. */
function sizeOf(bytes: number): string {
  const short = formatSize(bytes);
  return parseSize(short) === bytes ? short : `${String(bytes / mib)} MB`;
}
