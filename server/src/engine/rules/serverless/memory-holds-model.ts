import type { Rule } from '../rule.ts';
import { formatSize } from '../../model/units.ts';

const mib = 1024 * 1024;
const sizesMib = [1024, 2048, 3072, 4096, 5120, 6144];

/** The memory should be at least as large as the model. */
export const memoryHoldsModel: Rule = (plain) => {
  const bytes = plain.model?.sizeBytes;
  if (plain.type !== 'serverless' || bytes === undefined) return [];
  return (plain.variants ?? []).flatMap((variant, index) => {
    const memory = variant.serverless?.memoryMib;
    // A memory that is none of the sizes is reported as such.
    if (memory === undefined || !sizesMib.includes(memory) || bytes <= memory * mib) return [];
    const pointer = `/variants/${String(index)}/serverless/memoryMib`;
    const enough = sizesMib.find((size) => size * mib >= bytes);
    return [
      {
        limit: 'serverless/memory',
        case: enough === undefined ? 'no-size-holds-model' : 'model-size',
        pointer,
        words: { size: formatSize(bytes) },
        remedies: enough === undefined ? [] : [{ pointer, value: enough }],
        beside: ['/model/sizeBytes'],
      },
    ];
  });
};
