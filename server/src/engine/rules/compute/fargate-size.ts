import { fargateMemory } from '../../catalogue/fargate.ts';
import type { Hit, Rule } from '../rule.ts';
import { listed } from '../../model/listed.ts';

/** Fargate has pairs of CPU and memory, for tasks of ECS and for jobs of AWS Batch. */
export const fargateSize: Rule = ({ compute }) => {
  const { fargate, awsBatch } = compute ?? {};
  const isFargateJob = awsBatch?.platform === 'FARGATE';
  return [
    ...misfit('/compute/fargate', fargate?.cpuUnits, fargate?.memoryMib, { limit: 'fargate/cpu-mem' }),
    ...(isFargateJob && awsBatch.vcpus !== undefined
      ? misfit('/compute/awsBatch', awsBatch.vcpus * 1024, awsBatch.memoryMib, {
          limit: 'aws-batch/fargate-gpu',
          case: 'memory',
        })
      : []),
  ];
};

function misfit(
  at: string,
  cpuUnits: number | undefined,
  memoryMib: number | undefined,
  limit: Pick<Hit, 'limit' | 'case'>,
): readonly Hit[] {
  const choices = cpuUnits === undefined ? undefined : fargateMemory(cpuUnits);
  if (choices === undefined || memoryMib === undefined || choices.includes(memoryMib)) return [];
  const pointer = `${at}/memoryMib`;
  const above = choices.find((choice) => choice > memoryMib);
  const below = choices.findLast((choice) => choice < memoryMib);
  const cpu = at.endsWith('fargate') ? 'cpuUnits' : 'vcpus';
  return [
    {
      ...limit,
      pointer,
      words: { cpu: String(cpuUnits), vcpus: String((cpuUnits ?? 0) / 1024), choices: rangeOf(choices) },
      remedies: [above, below].flatMap((value) => (value === undefined ? [] : [{ pointer, value }])),
      beside: [`${at}/${cpu}`],
    },
  ];
}

/** "512, 1024 or 2048 MB", "8192 to 30720 MB in steps of 1024 MB" */
function rangeOf(choices: readonly number[]): string {
  const [first = 0, second = 0] = choices;
  if (choices.length <= 3) return `${listed(choices.map(String), 'or')} MB`;
  return `${String(first)} to ${String(choices.at(-1))} MB in steps of ${String(second - first)} MB`;
}
