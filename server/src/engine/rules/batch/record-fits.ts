import type { Rule } from '../rule.ts';
import { maximumPayloadMib, payloadLimitMib } from '../batch-payload.ts';

const mib = 1024 * 1024;

/** A record over MaxPayloadInMB makes the job fail. 0 means no limit: the payload is streamed in chunks. */
export const recordFits: Rule = (plain) => {
  if (plain.type !== 'batch') return [];
  const bytes = plain.workload?.requestBytes;
  const limit = payloadLimitMib(plain);
  if (bytes === undefined || limit === 0 || limit > maximumPayloadMib) return [];
  if (bytes <= limit * mib || bytes > maximumPayloadMib * mib) return [];
  return [
    {
      limit: 'batch/max-payload',
      case: plain.batch?.maxPayloadMib === undefined ? 'record-default' : 'record',
      pointer: '/workload/requestBytes',
      bound: limit * mib,
      remedies: [{ pointer: '/batch/maxPayloadMib', value: Math.ceil(bytes / mib) }],
      beside: ['/batch/maxPayloadMib'],
    },
  ];
};
