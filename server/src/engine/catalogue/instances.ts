import data from './data/instances.json' with { type: 'json' };

/** What a type is to be used for: endpoints (real-time and asynchronous) or batch transform. */
export type Use = 'hosting' | 'transform';
export type Architecture = 'x86_64' | 'arm64';

interface Accelerator {
  readonly name: string;
  readonly count: number;
  readonly memoryMibEach: number;
  readonly maker: 'nvidia' | 'aws' | 'habana';
}

export interface Instance {
  /** `ml.m5.xlarge` */
  readonly type: string;
  /** `m5` */
  readonly family: string;
  /** `xlarge` */
  readonly size: string;
  readonly vCpu: number;
  /** Of the EC2 type; SageMaker keeps some for itself. */
  readonly memoryMib: number;
  readonly arch: Architecture;
  readonly accelerator: Accelerator | undefined;
  readonly nvmeGb: number;
  /** Whether VolumeSizeInGB may be set; undefined where the sources differ. */
  readonly takesVolume: boolean | undefined;
  readonly hosting: boolean;
  readonly transform: boolean;
  readonly burstable: boolean;
}

type Row = readonly [
  type: string,
  vCpu: number,
  memoryMib: number,
  arch: Architecture,
  nvmeGb: number,
  takesVolume: boolean | null,
  hosting: boolean,
  transform: boolean,
  burstable: boolean,
  accelerator?: readonly [name: string, count: number, memoryMibEach: number, maker: Accelerator['maker']],
];

/** The day up to which AWS's lists of instance types were read. */
export const catalogueDate: string = data.asOf;

/** Every known type; families together, sizes rising. */
export const instances: readonly Instance[] = (data.rows as unknown as readonly Row[]).map(instanceFrom);

const byType = new Map(instances.map((instance) => [instance.type, instance]));
const successors = new Map<string, string>(Object.entries(data.successors.types));

export function instanceOf(type: string): Instance | undefined {
  return byType.get(type);
}

/** The type to use in place of a retired one; undefined when it is not retired. */
export function successorOf(type: string): Instance | undefined {
  const successor = successors.get(type);
  return successor === undefined ? undefined : byType.get(successor);
}

/** How many xlarge a size is: `large` is 0.5, `12xlarge` 12; undefined for a word that is no size. */
export function sizeFactor(size: string): number | undefined {
  const small = { nano: 0.03125, micro: 0.0625, small: 0.125, medium: 0.25, large: 0.5 }[size];
  if (small !== undefined) return small;
  const match = /^(\d*)xlarge$/.exec(size);
  return match ? Number(match[1] === '' ? 1 : match[1]) : undefined;
}

function instanceFrom(row: Row): Instance {
  const [name, vCpu, memoryMib, arch, nvmeGb, takesVolume, hosting, transform, burstable, device] = row;
  const dot = name.indexOf('.');
  const accelerator = device && { name: device[0], count: device[1], memoryMibEach: device[2], maker: device[3] };
  return {
    type: `ml.${name}`,
    family: name.slice(0, dot),
    size: name.slice(dot + 1),
    vCpu,
    memoryMib,
    arch,
    accelerator,
    nvmeGb,
    takesVolume: takesVolume ?? undefined,
    hosting,
    transform,
    burstable,
  };
}
