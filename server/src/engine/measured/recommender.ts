import { at, dayOf, listOf, mapOf, numberAt, textAt } from './json.ts';
import { timesOf, type Found, type Reading } from './measured.ts';

const tool = 'Inference Recommender';

/**
 * The answer of DescribeInferenceRecommendationsJob (API reference, 2026-10-01), or of ListInferenceRecommendationsJobSteps.
 * Undefined for anything else.
 */
export function readRecommender(data: unknown): Found | undefined {
  const steps = listOf(at(data, 'Steps')).map((step) => at(step, 'InferenceBenchmark'));
  const results = [
    ...listOf(at(data, 'InferenceRecommendations')),
    ...listOf(at(data, 'EndpointPerformances')),
    ...steps.filter((step) => mapOf(step) !== undefined),
  ];
  const isJob = textAt(data, 'JobArn')?.includes(':inference-recommendations-job/') === true;
  if (results.length === 0 && !isJob && at(data, 'InferenceRecommendations') === undefined) return undefined;
  const status = textAt(data, 'Status');
  const date = dayOf(at(data, 'CompletionTime') ?? at(data, 'LastModifiedTime'));
  const readings = results.flatMap((result) => readingOf(result, date) ?? []);
  if (readings.length > 0) return { tool, readings };
  const why = status === undefined || status === 'COMPLETED' ? '' : `: the job is ${status}`;
  return { tool, fault: `it has no result with a ModelLatency${why}` };
}

function readingOf(result: unknown, date: string | undefined): Reading | undefined {
  const metrics = at(result, 'Metrics');
  const latency = numberAt(metrics, 'ModelLatency');
  const perMinute = numberAt(metrics, 'MaxInvocations') ?? numberAt(metrics, 'MaximumInvocations');
  if (latency === undefined) return undefined;
  const unit = unitOf(latency, perMinute);
  const times = timesOf(latency * unit.seconds, undefined);
  if (!times) return undefined;
  const configuration = at(result, 'EndpointConfiguration');
  const instanceType = textAt(configuration, 'InstanceType');
  const memoryMib = numberAt(configuration, 'ServerlessConfig', 'MemorySizeInMB');
  const setup = numberAt(metrics, 'ModelSetupTime');
  // In microseconds, as CloudWatch has it; AWS names no unit, and a small number could be in any.
  const coldStart = setup !== undefined && setup >= 100_000 ? timesOf(setup / 1e6, undefined) : undefined;
  return {
    inferenceSeconds: times,
    ...(coldStart ? { coldStartSeconds: coldStart } : {}),
    ...(perMinute === undefined ? {} : { rate: { perSecond: perMinute / 60, of: 'most' } as const }),
    ...(instanceType === undefined ? {} : { instanceType }),
    ...(memoryMib === undefined ? {} : { memoryMib }),
    roundTrip: false,
    date,
    notes: [
      'It is the time of the model at the most requests that the instance took, where requests wait for each other: at less traffic it is shorter.',
      unit.note,
      ...(setup !== undefined && setup > 0 && !coldStart
        ? [`ModelSetupTime ${String(setup)} is not used: AWS names no unit for it.`]
        : []),
    ],
  };
}

/**
 * AWS's table says milliseconds, and the example beside it (263596 with 648 requests a minute) can only be microseconds: what
 * keeps a fraction of one request at work is in microseconds no latency of a busy instance.
 */
function unitOf(latency: number, perMinute: number | undefined): { readonly seconds: number; readonly note: string } {
  const busy = perMinute === undefined ? latency / 5000 : ((perMinute / 60) * latency) / 1e6 / 0.05;
  if (busy >= 1) {
    const note = `ModelLatency ${String(latency)} is taken as microseconds, as in AWS's example; its table says milliseconds.`;
    return { seconds: 1e-6, note };
  }
  return {
    seconds: 1e-3,
    note: `ModelLatency ${String(latency)} is taken as milliseconds, as AWS's table says; microseconds would be too short.`,
  };
}
