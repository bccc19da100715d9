import type { Deployment } from '../model/deployment.ts';
import type { Field } from '../model/field.ts';
import type { Gather } from './gather.ts';

/** One fact of the requests, as it is written. */
export interface Fact {
  /** As a comment names it: `payload.response`. */
  readonly key: string;
  /** Where our own format has it. */
  readonly path: readonly string[];
  readonly text: string;
}

/** What the deployment says of the requests and of what is wanted, which AWS's own formats have no words for. */
export function factsOf(deployment: Deployment, gather: Gather): readonly Fact[] {
  const { workload, objectives, model } = deployment;
  const async = deployment.async.kind === 'known' ? deployment.async.value : undefined;
  const read = (key: string, path: readonly string[], field: Field<unknown> | undefined): readonly Fact[] => {
    if (!field || gather.value(field) === undefined || field.kind !== 'known') return [];
    return [{ key, path, text: field.written.trim().replace(/^(["'])(.*)\1$/, '$2') }];
  };
  return [
    ...read('payload', ['workload', 'payload', 'request'], workload.requestBytes),
    ...read('payload.response', ['workload', 'payload', 'response'], workload.responseBytes),
    ...read('inferenceTime', ['workload', 'inferenceTime', 'mean'], workload.inferenceSeconds),
    ...read('inferenceTime.p95', ['workload', 'inferenceTime', 'p95'], workload.inferenceP95Seconds),
    ...read('traffic', ['workload', 'traffic', 'average'], workload.averageRequestsPerSecond),
    ...read('traffic.peak', ['workload', 'traffic', 'peak'], workload.peakRequestsPerSecond),
    ...read('traffic.pattern', ['workload', 'traffic', 'pattern'], workload.pattern),
    ...read('latency.p95', ['objectives', 'latency', 'p95'], objectives.p95Seconds),
    ...read('budget', ['objectives', 'budget'], objectives.usdPerMonth),
    ...read('modelSize', ['model', 'size'], model.sizeBytes),
    ...read('streaming', ['endpoint', 'streaming'], workload.streaming),
    ...read('invocationTimeout', ['endpoint', 'invocationTimeout'], async?.invocationTimeoutSeconds),
    ...read('requestTtl', ['endpoint', 'requestTtl'], async?.requestTtlSeconds),
  ];
}

/** `# mldeploy: payload=600KB traffic=2M/month` */
export function factComment(facts: readonly Fact[]): string {
  const items = facts.map(({ key, text }) => `${key}=${text.replace(/\s+/g, '')}`);
  return items.length === 0 ? '' : `# mldeploy: ${items.join(' ')}\n`;
}
