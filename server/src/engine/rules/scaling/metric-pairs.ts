import type { Hit, Rule } from '../rule.ts';
import { listed } from '../../model/listed.ts';
import { predefinedMetrics } from '../../catalogue/catalogue.ts';
import { policiesOf, provisionedConcurrency, type PlacedPolicy } from '../scalable-targets.ts';

/** Metrics of CloudWatch that people take for predefined ones. */
const published =
  /^(CPU|GPU|Memory|GPUMemory|Disk)Utilization$|^(Approximate|HasBacklog|ModelLatency|Overhead|Invocations?\d*(XX)?Errors)/;

/** Which predefined metrics can steer which dimension. */
export const metricPairs: Rule = (plain) => policiesOf(plain).flatMap(check);

function check({ target, policy, at }: PlacedPolicy): readonly Hit[] {
  const given = policy.predefinedMetric;
  const pointer = `${at}/predefinedMetric`;
  if (given === undefined) return [];
  if (published.test(given)) return [{ limit: 'autoscaling/custom-metrics', case: 'predefined', pointer }];
  const all = Object.values(predefinedMetrics).flat();
  const ofDimension = target.dimension === undefined ? all : predefinedMetrics[target.dimension];
  // A dimension that is none has its own finding.
  if (!ofDimension || ofDimension.includes(given)) return [];
  const remedies = nearest(given, ofDimension).map((value) => ({ pointer, value }));
  const isKnown = all.includes(given);
  return [
    {
      limit: 'autoscaling/metric-pairs',
      case: !isKnown ? 'unknown' : target.dimension === provisionedConcurrency ? undefined : 'pair',
      pointer,
      words: {
        allowed: listed(ofDimension, 'or'),
        dimension: target.dimension ?? 'any dimension',
        example:
          target.dimension === provisionedConcurrency ? '70 % utilization' : '70 invocations/min or 5 concurrent',
      },
      remedies,
      beside: target.dimension === undefined ? [] : [`${at.replace(/\/policies\/\d+$/, '')}/dimension`],
    },
  ];
}

/** The same kind of metric: concurrency for concurrency, requests for requests. */
function nearest(given: string, allowed: readonly string[]): readonly string[] {
  const same = allowed.filter((metric) => metric.toLowerCase() === given.toLowerCase());
  if (same.length > 0) return same;
  const isConcurrency = /concurren/i.test(given) && !/utilization/i.test(given);
  const kind = allowed.filter((metric) => /ConcurrentRequests/.test(metric) === isConcurrency);
  return kind.length > 0 ? kind : allowed;
}
