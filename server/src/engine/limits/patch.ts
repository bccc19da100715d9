import type { PlainDeployment } from '../model/plain.ts';

/** The plain model with another value at the pointer; with undefined, without what is there. The original is not changed. */
export function patched(plain: PlainDeployment, pointer: string, value: unknown): PlainDeployment {
  return patch(plain, pointer.split('/').slice(1), value) as PlainDeployment;
}

export function valueAt(plain: PlainDeployment, pointer: string): unknown {
  let at: unknown = plain;
  for (const step of pointer.split('/').slice(1)) at = (at as Record<string, unknown> | undefined)?.[step];
  return at;
}

function patch(target: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(target)) {
    if (rest.length === 0 && value === undefined) return target.filter((_, index) => String(index) !== step);
    return target.map((item: unknown, index) => (String(index) === step ? patch(item, rest, value) : item));
  }
  const { [step]: old, ...others } = (target ?? {}) as Record<string, unknown>;
  const changed = patch(old, rest, value);
  return changed === undefined ? others : { ...others, [step]: changed };
}
