import data from './data/fargate.json' with { type: 'json' };

interface Size {
  readonly cpuUnits: number;
  readonly memoryMib?: readonly number[];
  readonly minMib?: number;
  readonly maxMib?: number;
  readonly stepMib?: number;
}

const sizes: readonly Size[] = data.sizes;

/** Every number of CPU units that a task can have, rising. */
export const fargateSizes: readonly number[] = sizes.map(({ cpuUnits }) => cpuUnits);

/** The memory, in MiB, that a Fargate task with so many CPU units can have; undefined for no number of units of its own. */
export function fargateMemory(cpuUnits: number): readonly number[] | undefined {
  const size = sizes.find((candidate) => candidate.cpuUnits === cpuUnits);
  if (!size) return undefined;
  if (size.memoryMib) return size.memoryMib;
  const { minMib = 0, maxMib = 0, stepMib = 1 } = size;
  return Array.from({ length: (maxMib - minMib) / stepMib + 1 }, (_, index) => minMib + index * stepMib);
}
