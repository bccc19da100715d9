import { Latest } from '../latest.ts';
import { quantileAt, type LogNormal } from '../log-normal.ts';
import { Random } from './random.ts';

/**
 * The chances of one run, drawn beforehand. Every option of a comparison, and every input that a slider passes, meets the same ones, so
 * that what differs between two results is not chance.
 */
export interface Samples {
  /** Exponential of mean 1: the traffic between two requests. */
  readonly gaps: Float64Array;
  /** Standard normal: how long a request takes. */
  readonly work: Float64Array;
  /** Standard normal: how long a cold start takes. */
  readonly starts: Float64Array;
  /** Uniform: which instance a request is sent to. */
  readonly routes: Float64Array;
}

/** Of each of the chances, how long the work takes. Options of a comparison have few distributions between them. */
export function workTimes({ work }: Samples, service: LogNormal): Float64Array {
  const of = workOf.get(work) ?? new Latest<string, Float64Array>(8);
  workOf.set(work, of);
  return of.get(`${String(service.mu)} ${String(service.sigma)}`, () =>
    work.map((chance) => quantileAt(service, chance)),
  );
}

const workOf = new WeakMap<Float64Array, Latest<string, Float64Array>>();

const keptAtMost = 1 << 16;
let kept: { readonly seed: number; readonly samples: Samples } | undefined;

export function samplesOf(seed: number, count: number): Samples {
  if (kept?.seed === seed && kept.samples.gaps.length >= count) return kept.samples;
  const length = Math.max(1 << 14, count);
  const draw = (stream: number, next: (random: Random) => number): Float64Array => {
    const random = new Random(Math.imul(seed + 1, 0x85ebca6b) + stream);
    const values = new Float64Array(length);
    for (let index = 0; index < length; index++) values[index] = next(random);
    return values;
  };
  const samples = {
    gaps: draw(1, (random) => random.exponential()),
    work: draw(2, (random) => random.normal()),
    starts: draw(3, (random) => random.normal()),
    routes: draw(4, (random) => random.uniform()),
  };
  if (length <= keptAtMost) kept = { seed, samples };
  return samples;
}
