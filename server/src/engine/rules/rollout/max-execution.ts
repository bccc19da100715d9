import type { PlainDeployment } from '../../model/plain.ts';
import { formatDuration } from '../../model/units.ts';
import type { Hit, Rule } from '../rule.ts';

const longestSeconds = 28_800;
const shortestSeconds = 600;

/** An update that waits longer than it may take ends in a timeout. */
export const maxExecution: Rule = (plain) => [...blueGreen(plain), ...rolling(plain)];

function blueGreen({ rollout }: PlainDeployment): readonly Hit[] {
  const policy = rollout?.blueGreen;
  if (policy?.maxExecutionSeconds === undefined) return [];
  const { type, terminationWaitSeconds: termination = 0, waitIntervalSeconds: wait = 0, linearStepSize: step } = policy;
  // Without a known step size, and for the other types, there is one wait at least.
  const isLinear = type === 'LINEAR' && step?.type === 'CAPACITY_PERCENT' && (step.value ?? 0) >= 1;
  const waits = isLinear ? Math.max(1, Math.ceil(100 / (step.value ?? 100)) - 1) : 1;
  return tooShort('/rollout/blueGreen/maxExecutionSeconds', policy.maxExecutionSeconds, {
    case: 'waits',
    needed: termination + waits * wait,
    words: {
      waits: waits === 1 ? formatDuration(wait) : `${String(waits)} x ${formatDuration(wait)}`,
      termination: formatDuration(termination),
    },
    beside: ['/rollout/blueGreen/waitIntervalSeconds', '/rollout/blueGreen/terminationWaitSeconds'],
  });
}

function rolling({ rollout }: PlainDeployment): readonly Hit[] {
  const policy = rollout?.rolling;
  if (policy?.maxExecutionSeconds === undefined) return [];
  const { type, value = 0 } = policy.maximumBatchSize ?? {};
  const batches = type === 'CAPACITY_PERCENT' && value >= 1 ? Math.ceil(100 / value) : 1;
  const wait = policy.waitIntervalSeconds ?? 0;
  return tooShort('/rollout/rolling/maxExecutionSeconds', policy.maxExecutionSeconds, {
    case: 'batches',
    needed: batches * wait,
    words: { waits: batches === 1 ? formatDuration(wait) : `${String(batches)} x ${formatDuration(wait)}` },
    beside: ['/rollout/rolling/waitIntervalSeconds', '/rollout/rolling/maximumBatchSize'],
  });
}

type Needed = Pick<Hit, 'case' | 'beside'> & {
  readonly needed: number;
  readonly words: Readonly<Record<string, string>>;
};

function tooShort(pointer: string, given: number, { needed, words, ...rest }: Needed): readonly Hit[] {
  if (given > needed || given < shortestSeconds || given > longestSeconds) return [];
  // Ten minutes more than the waits take, in whole ten minutes.
  const enough = (Math.floor(needed / 600) + 2) * 600;
  return [
    {
      limit: 'rollout/max-execution',
      pointer,
      words: { ...words, needed: formatDuration(needed) },
      remedies: needed < longestSeconds ? [{ pointer, value: Math.min(enough, longestSeconds) }] : [],
      ...rest,
    },
  ];
}
