import type { EndpointType } from '../../../model/deployment.ts';
import type { ShapeError } from './errors.ts';

/**
 * Faults that the limits of AWS speak of as well, with their reason and page: said here too, they would be said twice.
 * By keyword, the place (for a missing or foreign key, that of the key), with `*` for the number of an item.
 */
const everywhere: Readonly<Record<string, RegExp>> = {
  enum: /(^|\/)(splitType|assembleWith|batchStrategy|joinSource|dataSource\/(dataType|compression)|modelPackage\/approval|capacityReservation\/preference)$|^endpoint\/dataType$/,
  required: /(^|\/)autoscaling\/(min|max)$|^models\/prefix$/,
  pattern:
    /(^|\/)(instanceType|targetDevice|autoscaling\/schedule\/\*\/at)$|^monitoring\/\*\/schedule$|^(model|variants\/\*|shadow\/\*|containers\/\*)\/artifact$/,
  additionalProperties: /(^|\/)acceleratorType$/,
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
const whole =
  /(^|\/)(instanceCount|maxConcurrency|provisionedConcurrency|maxConcurrentInvocationsPerInstance|maxConcurrentTransforms|invocationMaxRetries|priority|prefixLength|concurrencyThreshold|managedScaling\/(min|max)|autoscaling\/(min|max)|maximumStepSize|maxRecordCount|copies)$/;

export function isSaidElsewhere(error: ShapeError, type: EndpointType | undefined, value: unknown): boolean {
  const place = placeOf(error);
  // What AWS's limits say of instances, they say of SageMaker's.
  if (place.startsWith('service/')) return false;
  if (error.keyword === 'type') {
    return typeof value === 'number' && error.params['type'] === 'integer' && whole.test(place);
  }
  if (everywhere[error.keyword]?.test(place)) return true;
  const [section, ...keys] = place.split('/');
  return (
    type !== undefined && section === 'endpoint' && (byType[type][error.keyword]?.includes(keys.at(-1) ?? '') ?? false)
  );
}

function placeOf({ instancePath, params }: ShapeError): string {
  const named = params['missingProperty'] ?? params['additionalProperty'];
  const steps = instancePath.split('/').slice(1);
  return (typeof named === 'string' ? [...steps, named] : steps).join('/').replace(/(^|\/)\d+(?=\/|$)/g, '$1*');
}
