import { byteLength } from '../bytes.ts';
import type { Rule } from '../rule.ts';

const mostBytes = 4096;

/** All variables of a Lambda function together. */
export const lambdaEnvironment: Rule = ({ compute }) => {
  const entries = compute?.lambda?.environment ?? [];
  const bytes = entries.reduce((sum, { key = '', value = '' }) => sum + byteLength(key) + byteLength(value), 0);
  if (bytes <= mostBytes) return [];
  return [
    {
      limit: 'lambda/env',
      pointer: '/compute/lambda/environment',
      bound: '4 KB',
      words: { size: `${String(bytes)} bytes` },
    },
  ];
};
