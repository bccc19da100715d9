import { editsOf, type Analysis } from './analyse.ts';
import type { Measured, Times } from './measured/measured.ts';
import type { Value } from './model/change.ts';
import { formatDuration, formatRate } from './model/units.ts';
import type { TextEdit } from './text/edit.ts';

/** What was measured, in lines: each number with its unit, and what it means. */
export function measuredLines({ source, instanceType, memoryMib, notes, ...measured }: Measured): readonly string[] {
  const { inferenceSeconds, overheadSeconds, coldStartSeconds, rate, roundTrip } = measured;
  const on = instanceType ?? (memoryMib === undefined ? undefined : `serverless, ${String(memoryMib)} MB`);
  const times = (label: string, given: Times | undefined): readonly string[] =>
    given ? [`  ${label}: ${timesWords(given)}`] : [];
  const rates = { traffic: 'traffic', test: 'rate of the test', most: 'most that it took' } as const;
  return [
    on === undefined ? source : `${source}: ${on}`,
    ...times(roundTrip ? 'round trip' : 'inference time', inferenceSeconds),
    ...times('overhead of the service', overheadSeconds),
    ...times('cold start', coldStartSeconds),
    ...(rate ? [`  ${rates[rate.of]}: ${formatRate(Number(rate.perSecond.toPrecision(3)))}`] : []),
    ...notes.map((note) => `  - ${note}`),
  ];
}

function timesWords({ mean, p95 }: Times): string {
  return p95 === undefined ? `mean ${duration(mean)}` : `mean ${duration(mean)}, p95 ${duration(p95)}`;
}

/** The lines for a manifest of our own format; a comment says why there are none. */
export function workloadOf({ source, inferenceSeconds, rate, roundTrip }: Measured): string {
  const traffic = rate?.of === 'traffic' ? formatRate(Number(rate.perSecond.toPrecision(3))) : undefined;
  if (!inferenceSeconds && traffic === undefined)
    return '# The file has no time of the model, and a manifest holds no other.';
  return [
    // An estimate from the manifest adds the overhead once more, as it cannot know.
    `workload: # ${source}${roundTrip ? ', round trips of the client' : ''}`,
    ...(inferenceSeconds ? [`  inferenceTime: ${flow(inferenceSeconds)}`] : []),
    ...(traffic === undefined ? [] : [`  traffic: ${traffic}`]),
  ].join('\n');
}

/** The inference time written into the workload of a deployment in our own format, or why it cannot be. */
export function measuredEdits(
  analysis: Analysis,
  { inferenceSeconds, source }: Measured,
  name: string | undefined,
): { readonly edits: readonly TextEdit[]; readonly title: string } | { readonly fault: string } {
  if (!inferenceSeconds) return { fault: 'there is no time of the model in the measurement' };
  const own = analysis.deployments.filter(({ dialect }) => dialect === 'own');
  if (own.length === 0)
    return { fault: 'it has no deployment in our own format; name the file in .mldeployrc.yaml instead' };
  const named = name === undefined ? own : own.filter(({ title }) => title === name);
  const [deployment, ...others] = named;
  const names = own.map(({ title }) => title).join(', ');
  if (!deployment) return { fault: `there is no deployment ${name ?? ''}; there are ${names}` };
  if (others.length > 0) return { fault: `it has several deployments, choose one with --deployment: ${names}` };
  const value = valueOf(inferenceSeconds);
  const place = { document: deployment.document, path: ['workload', 'inferenceTime'] };
  const edits = editsOf(analysis, { changes: [{ kind: 'set', place, value, after: ['payload'] }] });
  return { edits, title: `inference time ${timesWords(inferenceSeconds)} (${source})` };
}

function valueOf({ mean, p95 }: Times): Value {
  return p95 === undefined ? duration(mean) : { mean: duration(mean), p95: duration(p95) };
}

function flow({ mean, p95 }: Times): string {
  return p95 === undefined ? duration(mean) : `{ mean: ${duration(mean)}, p95: ${duration(p95)} }`;
}

/** With as many digits as a measurement is worth. */
function duration(seconds: number): string {
  return formatDuration(Number(seconds.toPrecision(3)));
}
