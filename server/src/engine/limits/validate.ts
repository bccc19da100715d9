import * as generated from '../generated/limits.js';
import type { EndpointType } from '../model/deployment.ts';
import type { PlainDeployment } from '../model/plain.ts';
import type { Hit } from '../rules/rule.ts';
import { remediesFor } from './remedies.ts';

/** What ajv's `verbose` errors hold, as far as we use it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly missingProperty?: string };
  /** The value of the keyword: 200 of `maximum: 200`. */
  readonly schema: unknown;
  readonly parentSchema: { readonly 'x-limit'?: string; readonly 'x-case'?: string };
  readonly data: unknown;
}

interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** By topic; each topic has a schema of its own. */
const forAny: readonly Validator[] = [
  generated.any as Validator,
  generated.model as Validator,
  generated.scaling as Validator,
  generated.rollout as Validator,
  generated.components as Validator,
  generated.registry as Validator,
  generated.compute as Validator,
];
const byType: Readonly<Record<EndpointType, Validator>> = {
  'real-time': generated.realTime as Validator,
  serverless: generated.serverless as Validator,
  async: generated.async as Validator,
  batch: generated.batch as Validator,
};

/** The limits that the schemas state for every deployment and for its type. */
export function validate(plain: PlainDeployment): readonly Hit[] {
  return [...forAny.flatMap((validator) => hitsOf(validator, plain)), ...validateType(plain)];
}

/** The limits that the schema of its type states. */
export function validateType(plain: PlainDeployment): readonly Hit[] {
  return plain.type === undefined ? [] : hitsOf(byType[plain.type], plain);
}

/** Of several readings of one limit that a value breaks, the first; its remedies are those of all. */
function hitsOf(validator: Validator, plain: PlainDeployment): readonly Hit[] {
  if (validator(plain)) return [];
  const hits = new Map<string, Hit>();
  for (const error of validator.errors ?? []) {
    const hit = hitOf(error);
    if (!hit) continue;
    const key = `${hit.limit} ${hit.pointer}`;
    const first = hits.get(key);
    hits.set(key, first ? { ...first, remedies: [...(first.remedies ?? []), ...(hit.remedies ?? [])] } : hit);
  }
  return [...hits.values()];
}

function hitOf(error: SchemaError): Hit | undefined {
  const limit = error.parentSchema['x-limit'];
  // An error of a surrounding `if` or `allOf` only says that something inside failed.
  if (limit === undefined) return undefined;
  const { missingProperty } = error.params;
  const pointer = missingProperty === undefined ? error.instancePath : `${error.instancePath}/${missingProperty}`;
  return {
    limit,
    case: error.parentSchema['x-case'],
    pointer,
    bound: boundOf(error.schema),
    remedies: remediesFor(error, pointer),
  };
}

function boundOf(schema: unknown): Hit['bound'] {
  if (typeof schema === 'number' || typeof schema === 'string') return schema;
  return Array.isArray(schema) ? (schema as readonly (string | number)[]) : undefined;
}
