import { trafficPatterns, type Objectives, type Workload } from '../model/deployment.ts';
import type { Field } from '../model/field.ts';
import { bytes, oneOf, perSecond, seconds, usdPerMonth } from './convert.ts';
import { inside, nodeAt, opened } from './fields.ts';
import type { Convert, Section } from './read.ts';

/** Reads one fact: by its key, or by a part of it where it is given in parts (`payload: {request: 600 KB}`). */
export interface FactReader {
  /** `payload: 600 KB` is short for `payload: {request: 600 KB}`. */
  readonly main: <T>(key: string, name: string, convert: Convert<T>) => Field<T>;
  readonly part: <T>(key: string, name: string, convert: Convert<T>) => Field<T>;
  readonly field: <T>(key: string, convert: Convert<T>) => Field<T>;
}

/** The facts below one section. */
export function readerOf(section: Section): FactReader {
  return {
    main: (key, name, convert) =>
      nodeAt(section, key)?.kind === 'map'
        ? inside(section, key, (parts) => parts.field(name, convert))
        : section.field(key, convert),
    part: (key, name, convert) =>
      nodeAt(section, key)?.kind === 'scalar'
        ? opened(section, key).field(name, convert)
        : inside(section, key, (parts) => parts.field(name, convert)),
    field: (key, convert) => section.field(key, convert),
  };
}

/** `streaming` stands where the dialect has it. */
export function readWorkload(facts: FactReader, streaming: Field<boolean>): Workload {
  return {
    requestBytes: facts.main('payload', 'request', bytes),
    responseBytes: facts.part('payload', 'response', bytes),
    inferenceSeconds: facts.main('inferenceTime', 'mean', seconds),
    inferenceP95Seconds: facts.part('inferenceTime', 'p95', seconds),
    averageRequestsPerSecond: facts.main('traffic', 'average', perSecond),
    peakRequestsPerSecond: facts.part('traffic', 'peak', perSecond),
    pattern: facts.part('traffic', 'pattern', oneOf(trafficPatterns)),
    streaming,
  };
}

export function readObjectives(facts: FactReader): Objectives {
  return { p95Seconds: facts.part('latency', 'p95', seconds), usdPerMonth: facts.field('budget', usdPerMonth) };
}
