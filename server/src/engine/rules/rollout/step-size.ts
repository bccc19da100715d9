import type { PlainDeployment } from '../../model/plain.ts';
import type { Hit, Mend, Rule } from '../rule.ts';
import { largestFleet, openMaxima } from '../fleet.ts';
import { canary, linear, most, rolling, type Step } from '../rollout-steps.ts';

/** The first step, each step or each batch of an update is a bounded part of the fleet. */
export const stepSize: Rule = (plain) => {
  const { blueGreen, rolling: policy } = plain.rollout ?? {};
  return [
    ...(blueGreen?.type === 'CANARY' ? check(canary, blueGreen.canarySize, plain) : []),
    ...(blueGreen?.type === 'LINEAR' ? check(linear, blueGreen.linearStepSize, plain) : []),
    ...(policy ? check(rolling, policy.maximumBatchSize, plain) : []),
  ];
};

type Size = { readonly type?: string | undefined; readonly value?: number | undefined } | undefined;

function check(step: Step, size: Size, plain: PlainDeployment): readonly Hit[] {
  const { limit, at, least } = step;
  if (!size) return [{ limit, case: 'missing', pointer: at, mends: [added(step)] }];
  const { type, value } = size;
  const pointer = `${at}/value`;
  if (value === undefined) return [];
  if (value < 1 || !Number.isInteger(value)) return [notWhole(step, type, value)];
  if (type === 'CAPACITY_PERCENT') {
    if (value >= least && value <= most) return [];
    const bound = value > most ? most : least;
    return [{ limit, pointer, bound, words: { share: `${String(value)} %` }, remedies: [{ pointer, value: bound }] }];
  }
  const fleet = largestFleet(plain);
  // With one instance no size fits, which is a finding of its own.
  if (type !== 'INSTANCE_COUNT' || fleet === undefined || fleet < 2) return [];
  const high = Math.max(1, Math.floor((fleet * most) / 100));
  const low = Math.ceil((fleet * least) / 100);
  if (value >= low && value <= high) return [];
  const bound = value > high ? high : low;
  const words = {
    share: `${String(Math.round((value / fleet) * 100))} %`,
    fleet: String(fleet),
    count: value === 1 ? '1 instance' : `${String(value)} instances`,
  };
  const beside = (plain.variants ?? []).map((_, index) => `/variants/${String(index)}/instanceCount`);
  return [
    {
      limit,
      case: 'count',
      pointer,
      missing: openMaxima(plain),
      bound,
      words,
      remedies: [{ pointer, value: bound }],
      beside,
    },
  ];
}

function notWhole({ limit, at, least }: Step, type: string | undefined, value: number): Hit {
  const pointer = `${at}/value`;
  const isPercent = type === 'CAPACITY_PERCENT';
  const nearest = Math.max(isPercent ? least : 1, 1, Math.ceil(value));
  return {
    limit,
    case: 'whole',
    pointer,
    remedies: [{ pointer, value: isPercent ? Math.min(nearest, most) : nearest }],
  };
}

function added({ at, usual }: Step): Mend {
  return {
    title: `Add a size of ${String(usual)} % of the capacity`,
    steps: [
      { pointer: `${at}/type`, value: 'CAPACITY_PERCENT' },
      { pointer: `${at}/value`, value: usual },
    ],
  };
}
