import type { Rule } from '../rule.ts';

/** What AWS takes for InvocationsTimeoutInSeconds when none is given, and the most it takes. */
const defaultSeconds = 600;
const maximumSeconds = 3600;

/** The inference must end within the timeout of the job's invocations. */
export const invocationTimeout: Rule = (plain) => {
  if (plain.type !== 'batch') return [];
  const seconds = plain.workload?.inferenceSeconds;
  if (seconds === undefined || seconds > maximumSeconds) return [];
  const given = plain.batch?.invocationTimeoutSeconds;
  if (seconds <= (given ?? defaultSeconds)) return [];
  const timeout = '/batch/invocationTimeoutSeconds';
  return [
    {
      limit: 'batch/invocation-timeout',
      case: given === undefined ? 'default' : 'given',
      pointer: '/workload/inferenceSeconds',
      bound: given ?? defaultSeconds,
      remedies: [{ pointer: timeout, value: maximumSeconds }],
      beside: [timeout],
    },
  ];
};
