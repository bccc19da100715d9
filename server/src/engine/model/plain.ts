import type { Deployment } from './deployment.ts';
import type { Field, Known } from './field.ts';

/** The same shape with every field replaced by its value; what is not known is not there (`null` in a list). */
export type Plain<T> = [T] extends [Field<infer V>]
  ? Plain<V>
  : T extends readonly (infer I)[]
    ? readonly Plain<I>[]
    : T extends object
      ? { readonly [K in keyof T]?: Plain<T[K]> | undefined }
      : T;

const sections = [
  'type',
  'region',
  'names',
  'model',
  'variants',
  'shadowVariants',
  'async',
  'batch',
  'network',
  'dataCapture',
  'explainer',
  'metrics',
  'configRole',
  'kmsKey',
  'tags',
  'components',
  'scaling',
  'rollout',
  'monitoring',
  'modelPackage',
  'experiment',
  'compilation',
  'compute',
  'workload',
  'objectives',
] as const satisfies readonly (keyof Deployment)[];

/** What the limit schemas and the rules see: known values only, under the names of deployment.ts. */
export type PlainDeployment = Pick<Plain<Deployment>, (typeof sections)[number]>;

export interface PlainView {
  readonly plain: PlainDeployment;
  /** The field behind a JSON pointer into `plain`, also where nothing is written; undefined where the model has no field. */
  readonly fieldAt: (pointer: string) => Field<unknown> | undefined;
  /** Whether an expression, or what is no value, stands at the pointer or for a section around it. */
  readonly isOpen: (pointer: string) => boolean;
  /** The other values that fields may have: `others` of known ones and of dynamic ones. */
  readonly candidates: readonly Candidate[];
}

/** What may stand at the pointer besides the value that does. */
export interface Candidate {
  readonly pointer: string;
  readonly field: Known<unknown>;
}

export function toPlain(deployment: Deployment): PlainView {
  const plain: Record<string, unknown> = {};
  const seen = { others: false };
  for (const section of sections) {
    const value = plainOf(deployment[section], seen);
    if (value !== undefined) plain[section] = value;
  }
  return {
    plain,
    candidates: seen.others ? candidatesIn(deployment) : [],
    fieldAt: (pointer) => fieldAt(deployment, pointer),
    isOpen: (pointer) => isOpen(deployment, pointer),
  };
}

function plainOf(value: unknown, seen: { others: boolean }): unknown {
  if (isField(value)) {
    if ((value.kind === 'known' || value.kind === 'dynamic') && value.others) seen.others = true;
    if (value.kind !== 'known') return undefined;
    return plainOf(value.value, seen);
  }
  if (Array.isArray(value)) return value.map((item: unknown) => plainOf(item, seen) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  const plain: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const known = plainOf(item, seen);
    if (known !== undefined) plain[key] = known;
  }
  return plain;
}

/** Looked for only where there are any: few files have them, and pointers cost. */
function candidatesIn(deployment: Deployment): readonly Candidate[] {
  const found: Candidate[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (isField(value)) {
      if (value.kind !== 'known' && value.kind !== 'dynamic') return;
      for (const field of value.others ?? []) found.push({ pointer, field });
      if (value.kind === 'known') visit(value.value, pointer);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, `${pointer}/${key}`);
    }
  };
  for (const section of sections) visit(deployment[section], `/${section}`);
  return found;
}

/** What the plain model says of a value: the same without its fields. */
export function plainValue(value: unknown): unknown {
  return plainOf(value, { others: false });
}

/** The field that the pointer leads to from a deployment, or from a field of one. */
export function fieldAt(root: unknown, pointer: string): Field<unknown> | undefined {
  let at = root;
  for (const step of pointer.split('/').slice(1)) {
    const inside = isField(at) ? insideOf(at) : at;
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, step)) return undefined;
    at = (inside as Record<string, unknown>)[step];
  }
  return isField(at) ? at : undefined;
}

function isOpen(deployment: Deployment, pointer: string): boolean {
  const steps = pointer.split('/').slice(1);
  return steps.some((_, index) => {
    const field = fieldAt(deployment, `/${steps.slice(0, index + 1).join('/')}`);
    return field?.kind === 'dynamic' || field?.kind === 'malformed';
  });
}

function insideOf(field: Field<unknown>): unknown {
  if (field.kind === 'known') return field.value;
  return field.kind === 'absent' ? field.inside?.() : undefined;
}

const fieldKinds = new Set<unknown>(['known', 'dynamic', 'malformed', 'absent']);

export function isField(value: unknown): value is Field<unknown> {
  return typeof value === 'object' && value !== null && 'kind' in value && fieldKinds.has(value.kind);
}
