/** What was measured, by one tool, of one endpoint or of one kind of instance. Seconds. */
export interface Measured {
  /** "k6 summary, results.json, 2026-11-20". */
  readonly source: string;
  readonly inferenceSeconds?: Times;
  /** What SageMaker and the network add to it. */
  readonly overheadSeconds?: Times;
  readonly coldStartSeconds?: Times;
  readonly rate?: Rate;
  /** `ml.c5.xlarge`, where the file says on what it was measured. */
  readonly instanceType?: string;
  /** Of a serverless endpoint. */
  readonly memoryMib?: number;
  /** Whether the times are those of the client: the network and the service are in `inferenceSeconds`. */
  readonly roundTrip: boolean;
  /** What the numbers mean, and what was not used, in sentences. */
  readonly notes: readonly string[];
}

export interface Times {
  readonly mean: number;
  readonly p95?: number;
}

export interface Rate {
  readonly perSecond: number;
  /** Requests of real callers, of a load test, or the most that one instance took. */
  readonly of: 'traffic' | 'test' | 'most';
}

/** What a tool's reader makes of a file before it has a source. */
export type Reading = Omit<Measured, 'source'> & { readonly date?: string | undefined };

/** A file of a tool: its readings, or what is wrong with it, in a sentence. */
export type Found = { readonly tool: string } & (
  { readonly readings: readonly Reading[] } | { readonly fault: string }
);

const clientNote =
  'These are whole round trips as the client saw them: the network and SageMaker are in them, and nothing is taken off.';

const loadNote = 'The rate is that of the test and not used: it says nothing of your traffic.';

interface LoadTest {
  readonly times: Times;
  readonly perSecond?: number | undefined;
  readonly failedShare?: number;
  readonly date?: string | undefined;
  readonly notes?: readonly string[];
}

/** What a tool that sends requests saw of them. */
export function loadTestReading({ times, perSecond, failedShare = 0, date, notes = [] }: LoadTest): Reading {
  return {
    inferenceSeconds: times,
    ...(perSecond === undefined ? {} : { rate: { perSecond, of: 'test' } }),
    roundTrip: true,
    date,
    notes: [clientNote, ...notes, ...failedNote(failedShare), ...(perSecond === undefined ? [] : [loadNote])],
  };
}

export function timesOfMilliseconds(mean: number | undefined, p95: number | undefined): Times | undefined {
  return timesOf(mean === undefined ? undefined : mean / 1000, p95 === undefined ? undefined : p95 / 1000);
}

/** Times that are none (NaN, negative) do not count. */
export function timesOf(mean: number | undefined, p95: number | undefined): Times | undefined {
  if (!isTime(mean)) return undefined;
  return isTime(p95) && p95 >= mean ? { mean, p95 } : { mean };
}

function isTime(seconds: number | undefined): seconds is number {
  return seconds !== undefined && Number.isFinite(seconds) && seconds > 0 && seconds < 1e7;
}

function failedNote(share: number): readonly string[] {
  if (!(share > 0)) return [];
  const percent = Number((100 * share).toPrecision(2));
  return [`${String(percent)} % of the requests failed: what fails is often faster than what works, or slower.`];
}
