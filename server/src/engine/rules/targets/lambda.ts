import { instanceOf } from '../../catalogue/catalogue.ts';
import { formatDuration, formatSize } from '../../model/units.ts';
import type { PlainDeployment } from '../../model/plain.ts';
import type { Rule } from '../rule.ts';

const mib = 1024 * 1024;
const mostPayload = 6 * mib;
const mostSeconds = 900;
/** Of the 10,240 MB a function can have, half is left to the server and its work. */
const mostModel = 5120 * mib;

/** A small model that is called now and then, all by what the document says, fits a function. */
export const fitsLambda: Rule = (plain) => {
  const { model, workload = {} } = plain;
  const size = model?.sizeBytes;
  const seconds = workload.inferenceP95Seconds ?? workload.inferenceSeconds;
  const { requestBytes, responseBytes = 0, pattern } = workload;
  if (size === undefined || seconds === undefined || requestBytes === undefined) return [];
  if (!['real-time', 'serverless'].includes(plain.type ?? '') || !isPlain(plain)) return [];
  if (pattern !== 'intermittent' && pattern !== 'spiky') return [];
  if (size > mostModel || seconds > mostSeconds || Math.max(requestBytes, responseBytes) > mostPayload) return [];
  return [
    {
      limit: 'target/lambda',
      pointer: '/type',
      words: { size: formatSize(size), time: formatDuration(seconds) },
      beside: ['/model/sizeBytes', '/workload/pattern'],
    },
  ];
};

/** One container on processors, without what only an endpoint has. */
function isPlain(plain: PlainDeployment): boolean {
  const [variant, ...others] = plain.variants ?? [];
  const type = variant?.instanceType;
  const hasMore = [
    plain.shadowVariants,
    plain.components,
    plain.scaling,
    plain.network,
    plain.dataCapture,
    plain.rollout,
  ];
  if (others.length > 0 || (plain.model?.containers?.length ?? 1) > 1 || hasMore.some((part) => part !== undefined)) {
    return false;
  }
  return type === undefined || (instanceOf(type) !== undefined && !instanceOf(type)?.accelerator);
}
