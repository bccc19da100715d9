import type { EndpointType } from '../../../model/deployment.ts';
import type { ShapeError } from './errors.ts';

/**
 * Faults that the limits of AWS speak of as well, with their reason and page: said here too, they would be said twice.
 * By keyword, the last step of the place (for a missing or foreign key, that key).
 */
const everywhere: Readonly<Record<string, readonly string[]>> = {
  enum: ['splitType', 'assembleWith', 'batchStrategy', 'joinSource'],
  pattern: ['instanceType'],
  additionalProperties: ['acceleratorType'],
};

const byType: Readonly<Record<EndpointType, Readonly<Record<string, readonly string[]>>>> = {
  'real-time': {},
  serverless: {
    required: ['memory', 'maxConcurrency'],
    additionalProperties: ['instanceType', 'instanceCount', 'dataCapture'],
  },
  async: {
    pattern: ['output', 'failureOutput', 'success', 'error'],
  },
  batch: {},
};

/** Numbers whose limit says that they are whole. */
const whole = [
  'instanceCount',
  'maxConcurrency',
  'provisionedConcurrency',
  'maxConcurrentInvocationsPerInstance',
  'maxConcurrentTransforms',
  'invocationMaxRetries',
];

export function isSaidElsewhere(error: ShapeError, type: EndpointType | undefined, value: unknown): boolean {
  const key = keyOf(error);
  if (error.keyword === 'type')
    return typeof value === 'number' && error.params['type'] === 'integer' && whole.includes(key);
  if (everywhere[error.keyword]?.includes(key)) return true;
  return (
    type !== undefined &&
    error.instancePath.startsWith('/endpoint') &&
    (byType[type][error.keyword]?.includes(key) ?? false)
  );
}

function keyOf({ instancePath, params }: ShapeError): string {
  const named = params['missingProperty'] ?? params['additionalProperty'];
  return typeof named === 'string' ? named : (instancePath.split('/').at(-1) ?? '');
}
