import type { Rule } from '../rule.ts';
import { maximumPayloadMib, payloadLimitMib } from '../batch-payload.ts';

/** MaxConcurrentTransforms x MaxPayloadInMB must not be over 100 MB. */
export const concurrencyProduct: Rule = (plain) => {
  if (plain.type !== 'batch') return [];
  const concurrent = plain.batch?.maxConcurrentTransforms;
  const payload = payloadLimitMib(plain);
  // A payload over 100 MB has its own finding.
  if (concurrent === undefined || payload > maximumPayloadMib || concurrent * payload <= maximumPayloadMib) return [];
  return [
    {
      limit: 'batch/concurrency-product',
      case: plain.batch?.maxPayloadMib === undefined ? 'default-payload' : undefined,
      pointer: '/batch/maxConcurrentTransforms',
      bound: maximumPayloadMib,
      words: { payload: `${String(payload)} MB`, product: `${String(concurrent * payload)} MB` },
      remedies: [
        { pointer: '/batch/maxConcurrentTransforms', value: Math.floor(maximumPayloadMib / payload) },
        { pointer: '/batch/maxPayloadMib', value: Math.floor(maximumPayloadMib / concurrent) },
      ],
      beside: ['/batch/maxPayloadMib'],
    },
  ];
};
