import type { PlainDeployment } from '../model/plain.ts';

/** The most that MaxPayloadInMB, and its product with MaxConcurrentTransforms, may be. */
export const maximumPayloadMib = 100;
/** What AWS takes when MaxPayloadInMB is not given. */
const defaultPayloadMib = 6;

/** MaxPayloadInMB as AWS will read it. */
export function payloadLimitMib(plain: PlainDeployment): number {
  return plain.batch?.maxPayloadMib ?? defaultPayloadMib;
}
