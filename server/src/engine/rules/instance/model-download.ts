import { formatSize } from '../../model/units.ts';
import type { Rule } from '../rule.ts';

/** Above this size AWS asks for a longer timeout than the default. */
const largeBytes = 40 * 1024 ** 3;
const maximumSeconds = 3600;

/** A model of more than 40 GB needs more time to download than an instance is given. */
export const modelDownload: Rule = (plain) => {
  const bytes = plain.model?.sizeBytes;
  if (bytes === undefined || bytes <= largeBytes) return [];
  if (plain.type !== 'real-time' && plain.type !== 'async') return [];
  return (plain.variants ?? []).flatMap((variant, index) => {
    if (variant.modelDownloadTimeoutSeconds !== undefined) return [];
    const pointer = `/variants/${String(index)}/modelDownloadTimeoutSeconds`;
    return [
      {
        limit: 'real-time/model-download-timeout',
        case: 'large-model',
        pointer,
        bound: maximumSeconds,
        words: { size: formatSize(bytes) },
        remedies: [{ pointer, value: maximumSeconds }],
        beside: ['/model/sizeBytes'],
      },
    ];
  });
};
