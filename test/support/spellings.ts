import { spellingOf } from '#engine/dialects/ack/spelling.ts';
import { spell } from '#engine/dialects/legacy-operator/resources.ts';
import { tableOf } from '#engine/dialects/aws/shape/tables.ts';

type Operator = 'ack' | 'legacy-operator';

/** How the dialects write the members of AWS's API. */
export const spellings = {
  ack: (kind: string, member: string): string => spellingOf(kind)(member),
  'legacy-operator': (_kind: string, member: string): string => spell(member),
};

/** Kinds that the first operator calls otherwise. */
export const legacyKinds: Readonly<Record<string, string>> = {
  EndpointConfig: 'EndpointConfig',
  Model: 'Model',
  TransformJob: 'BatchTransformJob',
};

/** Whether the CRD for the kind does not have this member of the API (yet). */
export function isMissingIn(dialect: Operator, kind: string, member: string): boolean {
  const isInApi = tableOf('api').homesOf(kind, member).length > 0;
  const own = dialect === 'ack' ? kind : (legacyKinds[kind] ?? kind);
  return isInApi && tableOf(dialect).homesOf(own, spellings[dialect](kind, member)).length === 0;
}
