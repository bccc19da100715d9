import { formatSize } from '../../model/units.ts';
import type { Hit, Rule } from '../rule.ts';

const mib = 1024 * 1024;
const defaultTimeoutSeconds = 3;
const mostMemoryMib = 10240;

/** What the facts say of the requests, against a Lambda function. */
export const lambdaWorkload: Rule = ({ compute, workload, model }) => {
  const fn = compute?.lambda;
  if (!fn) return [];
  return [...payload(workload ?? {}), ...duration(fn, workload ?? {}), ...memory(fn, model?.sizeBytes)];
};

interface Workload {
  readonly requestBytes?: number | undefined;
  readonly responseBytes?: number | undefined;
  readonly inferenceSeconds?: number | undefined;
  readonly inferenceP95Seconds?: number | undefined;
  readonly streaming?: boolean | undefined;
}

function payload({ requestBytes = 0, responseBytes = 0, streaming }: Workload): readonly Hit[] {
  const mostResponse = (streaming === true ? 200 : 6) * mib;
  const hit = (name: string, limit: number, isStreamed: boolean): Hit => {
    const pointer = `/workload/${name}`;
    const kind = isStreamed ? 'streamed' : undefined;
    return { limit: 'lambda/payload', case: kind, pointer, bound: limit, remedies: [{ pointer, value: limit }] };
  };
  return [
    ...(requestBytes > 6 * mib ? [hit('requestBytes', 6 * mib, false)] : []),
    ...(responseBytes > mostResponse ? [hit('responseBytes', mostResponse, streaming === true)] : []),
  ];
}

function duration(
  { timeoutSeconds = defaultTimeoutSeconds }: { readonly timeoutSeconds?: number | undefined },
  workload: Workload,
): readonly Hit[] {
  return (['inferenceSeconds', 'inferenceP95Seconds'] as const).flatMap((name) => {
    const seconds = workload[name] ?? 0;
    if (seconds <= timeoutSeconds) return [];
    const wanted = Math.min(900, Math.ceil(seconds / 10) * 10);
    return [
      {
        limit: 'lambda/timeout',
        case: 'inference-time',
        pointer: `/workload/${name}`,
        bound: timeoutSeconds,
        beside: ['/compute/lambda/timeoutSeconds'],
        remedies: seconds <= 900 ? [{ pointer: '/compute/lambda/timeoutSeconds', value: wanted }] : [],
      },
    ];
  });
}

function memory({ memoryMib }: { readonly memoryMib?: number | undefined }, bytes: number | undefined): readonly Hit[] {
  if (memoryMib === undefined || bytes === undefined || bytes <= memoryMib * mib || memoryMib > mostMemoryMib)
    return [];
  const enough = Math.ceil(bytes / mib / 1024) * 1024;
  const pointer = '/compute/lambda/memoryMib';
  return [
    {
      limit: 'lambda/memory',
      case: 'model-size',
      pointer,
      words: { size: formatSize(bytes) },
      remedies: enough <= mostMemoryMib ? [{ pointer, value: enough }] : [],
      beside: ['/model/sizeBytes'],
    },
  ];
}
