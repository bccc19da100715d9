import type { Change, Value } from '../model/change.ts';
import type { Deployment, Workload } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import { toPlain, type PlainDeployment } from '../model/plain.ts';
import { formatDuration, formatRate, formatSize } from '../model/units.ts';
import { modelsOf, singleOf } from './multi-model.ts';

/** The requests of all models together, in base units. */
export interface Requests {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly meanSeconds: number;
  readonly p95Seconds: number;
  readonly averagePerSecond: number;
  readonly peakPerSecond: number;
  readonly pattern: string;
}

/**
 * The models of all of them in the place of the first's, with the requests of all; what the endpoint runs on is not among the
 * changes. In words why it cannot be, where something would be lost.
 */
export function oneEndpointFor(
  deployment: Deployment,
  others: readonly Deployment[],
  requests: Requests,
): readonly Change[] | string {
  const all = [deployment, ...others];
  const singles = all.flatMap((one) => singleOf(one) ?? []);
  const [first] = singles;
  if (!first || singles.length < all.length) return 'several endpoints become one, which has to be written by hand';
  if (singles.some(({ folder }) => folder !== first.folder)) return 'the archives of the models lie in several folders';
  const archives = new Set(all.map(archiveOf));
  if (archives.size < all.length) return 'some of the deployments have the same archive';
  const silent = all.find(({ workload }) => valueOf(workload.averageRequestsPerSecond) === undefined);
  if (silent) return `the traffic of ${silent.title} is not in the file, so that of all cannot be written`;
  const apart = differences(all);
  if (apart.length > 0)
    return `${apart.map((key) => `\`${key}\``).join(', ')} would be lost, being not the same in all`;
  return [...modelsOf(first, others), ...workloadChanges(deployment, all, requests)];
}

function archiveOf({ model }: Deployment): string | undefined {
  const [container] = valueOf(model.containers) ?? [];
  return container && valueOf(container.dataUrl);
}

/** A budget is of one deployment: what all may cost nobody says. */
function differences(all: readonly Deployment[]): readonly string[] {
  const views = all.map((deployment) => comparable(toPlain(deployment).plain));
  const keys = new Set(views.flatMap((view) => Object.keys(view)));
  const differing = [...keys].filter((key) => new Set(views.map((view) => JSON.stringify(view[key]))).size > 1);
  const budget = all.some(({ objectives }) => objectives.usdPerMonth.kind !== 'absent') ? ['objectives.budget'] : [];
  return [...new Set([...differing, ...budget])];
}

/** All but what the models have for themselves, and what the endpoint for all answers anew. */
function comparable({ model = {}, workload, objectives, kmsKey, ...rest }: PlainDeployment): Record<string, unknown> {
  const [container = {}] = model.containers ?? [];
  return {
    ...without(rest, ['names', 'type', 'variants', 'scaling']),
    encryption: kmsKey,
    streaming: workload?.streaming,
    model: {
      ...without(model, ['sizeBytes', 'artifact', 'containers']),
      container: without(container, ['artifact', 'dataUrl']),
    },
    'objectives.latency': objectives?.p95Seconds,
  };
}

function without(section: object, keys: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(section).filter(([key]) => !keys.includes(key)));
}

const parts = {
  payload: ['requestBytes', 'responseBytes'],
  inferenceTime: ['inferenceSeconds', 'inferenceP95Seconds'],
} as const satisfies Readonly<Record<string, readonly (keyof Workload)[]>>;

/** What is the same in all of them stays as it is written. */
function workloadChanges({ document }: Deployment, all: readonly Deployment[], of: Requests): readonly Change[] {
  const set = (key: string, value: Value): Change => ({
    kind: 'set',
    place: { document, path: ['workload', key] },
    value,
  });
  const isSame = (key: keyof typeof parts): boolean =>
    parts[key].every((part) => new Set(all.map(({ workload }) => valueOf<unknown>(workload[part]))).size === 1);
  const payload = { request: formatSize(of.requestBytes), response: formatSize(of.responseBytes) };
  const time = { mean: formatDuration(of.meanSeconds), p95: formatDuration(of.p95Seconds) };
  const { averagePerSecond, peakPerSecond, pattern } = of;
  return [
    ...(isSame('payload') ? [] : [set('payload', payload)]),
    ...(isSame('inferenceTime') ? [] : [set('inferenceTime', time)]),
    set('traffic', { average: formatRate(averagePerSecond), peak: formatRate(peakPerSecond), pattern }),
  ];
}
