import type { Rule } from '../rule.ts';
import { formatDuration } from '../../model/units.ts';

/** A request ends after 900 s unless its caller asks for more, up to 3600 s. */
const defaultSeconds = 900;
const maximumSeconds = 3600;

/** The inference must end within the timeout that the request is given. */
export const asyncTimeout: Rule = (plain) => {
  if (plain.type !== 'async') return [];
  const seconds = plain.workload?.inferenceSeconds;
  // Over the maximum the schema has spoken.
  if (seconds === undefined || seconds > maximumSeconds) return [];
  const given = plain.async?.invocationTimeoutSeconds;
  if (seconds <= (given ?? defaultSeconds)) return [];
  const timeout = '/async/invocationTimeoutSeconds';
  return [
    {
      limit: 'async/timeout',
      case: given === undefined ? 'default' : 'given',
      pointer: '/workload/inferenceSeconds',
      bound: given ?? defaultSeconds,
      words: { needed: formatDuration(Math.ceil(seconds)) },
      remedies: [{ pointer: timeout, value: maximumSeconds }],
      beside: [timeout],
    },
  ];
};
