import { spellingOf } from '#engine/dialects/ack/spelling.ts';
import { tableOf } from '#engine/dialects/aws/shape/tables.ts';

/** How the dialects write the members of AWS's API. */
export const spellings = {
  ack: (kind: string, member: string): string => spellingOf(kind)(member),
};

/** Whether the CRD for the kind does not have this member of the API (yet). */
export function isMissingInAck(kind: string, member: string): boolean {
  const isInApi = tableOf('api').homesOf(kind, member).length > 0;
  return isInApi && tableOf('ack').homesOf(kind, spellings.ack(kind, member)).length === 0;
}
