import { trafficPatterns, type Objectives, type Workload } from '../../model/deployment.ts';
import type { Field } from '../../model/field.ts';
import type { Convert, Section } from '../read.ts';
import { bytes, flag, oneOf, perSecond, seconds, usdPerMonth } from './convert.ts';
import { inside, nodeAt, opened } from './fields.ts';

export function lowerWorkload(root: Section, endpoint: Section): Workload {
  const workload = opened(root, 'workload');
  return {
    requestBytes: mainOrPart(workload, 'payload', 'request', bytes),
    responseBytes: part(workload, 'payload', 'response', bytes),
    inferenceSeconds: mainOrPart(workload, 'inferenceTime', 'mean', seconds),
    inferenceP95Seconds: part(workload, 'inferenceTime', 'p95', seconds),
    averageRequestsPerSecond: mainOrPart(workload, 'traffic', 'average', perSecond),
    peakRequestsPerSecond: part(workload, 'traffic', 'peak', perSecond),
    pattern: part(workload, 'traffic', 'pattern', oneOf(trafficPatterns)),
    streaming: endpoint.field('streaming', flag),
  };
}

export function lowerObjectives(root: Section): Objectives {
  const objectives = opened(root, 'objectives');
  return {
    p95Seconds: inside(objectives, 'latency', (latency) => latency.field('p95', seconds)),
    usdPerMonth: objectives.field('budget', usdPerMonth),
  };
}

/** `payload: 600 KB` is short for `payload: {request: 600 KB}`. */
function mainOrPart<T>(section: Section, key: string, name: string, convert: Convert<T>): Field<T> {
  const node = nodeAt(section, key);
  return node?.kind === 'map'
    ? inside(section, key, (parts) => parts.field(name, convert))
    : section.field(key, convert);
}

function part<T>(section: Section, key: string, name: string, convert: Convert<T>): Field<T> {
  const node = nodeAt(section, key);
  return node?.kind === 'scalar'
    ? opened(section, key).field(name, convert)
    : inside(section, key, (parts) => parts.field(name, convert));
}
