import type { Hit, Rule } from '../rule.ts';
import { provisionedConcurrency, targetsOf } from '../scalable-targets.ts';

const limit = 'autoscaling/min-max';

/** Of a target both bounds are given, and the lower one is the lower one. */
export const minMax: Rule = (plain) =>
  targetsOf(plain).flatMap(({ target, at }) => [
    ...bounds(target, at),
    ...missing(target, at),
    ...zero(target, at),
    ...(target.schedule ?? []).flatMap((action, index) => bounds(action, `${at}/schedule/${String(index)}`)),
  ]);

interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

function bounds({ min, max }: Bounds, at: string): readonly Hit[] {
  const pointer = `${at}/min`;
  if (min !== undefined && (min < 0 || !Number.isInteger(min))) {
    const value = Math.max(0, Math.ceil(min));
    const remedies = [value, Math.max(1, value)].map((one) => ({ pointer, value: one }));
    return [{ limit, case: 'whole', pointer, remedies }];
  }
  if (max !== undefined && (max < 0 || !Number.isInteger(max))) {
    const value = Math.max(min ?? 1, Math.ceil(max));
    return [{ limit, case: 'whole', pointer: `${at}/max`, remedies: [{ pointer: `${at}/max`, value }] }];
  }
  if (min === undefined || max === undefined || min <= max) return [];
  const swapped = {
    title: `Swap them: from ${String(max)} to ${String(min)}`,
    steps: [
      { pointer, value: max },
      { pointer: `${at}/max`, value: min },
    ],
  };
  const remedies = [
    { pointer, value: max },
    { pointer: `${at}/max`, value: min },
  ];
  return [{ limit, pointer, bound: max, mends: [swapped], remedies, beside: [`${at}/max`] }];
}

function missing({ min, max, resourceId, dimension }: Bounds & Target, at: string): readonly Hit[] {
  // What only a policy tells of its target says nothing of the bounds.
  if (resourceId === undefined && dimension === undefined) return [];
  const least = { title: 'Add a minimum of 1', steps: [{ pointer: `${at}/min`, value: 1 }] };
  const most = Math.max(2, min ?? 1);
  const added = { title: `Add a maximum of ${String(most)}`, steps: [{ pointer: `${at}/max`, value: most }] };
  return [
    ...(min === undefined ? [{ limit, case: 'no-min', pointer: `${at}/min`, mends: [least] }] : []),
    ...(max === undefined ? [{ limit, case: 'no-max', pointer: `${at}/max`, mends: [added] }] : []),
  ];
}

interface Target {
  readonly resourceId?: string | undefined;
  readonly dimension?: string | undefined;
}

/** The page on scaling serverless endpoints asks for 1 at least, the API reference allows 0. */
function zero({ min, dimension }: Bounds & Target, at: string): readonly Hit[] {
  const pointer = `${at}/min`;
  if (min !== 0 || dimension !== provisionedConcurrency) return [];
  return [{ limit, case: 'provisioned-zero', pointer, remedies: [{ pointer, value: 1 }] }];
}
