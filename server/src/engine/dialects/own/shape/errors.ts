import { shape as validate } from '../../../generated/shape.js';

/** What ajv says of one fault. */
export interface ShapeError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The faults themselves, without what ajv adds about the branches that led to them. */
export function shapeErrors(data: unknown, valueAt: (pointer: string) => unknown): readonly ShapeError[] {
  const check = validate as unknown as ((data: unknown) => boolean) & { errors?: readonly ShapeError[] | null };
  if (check(data)) return [];
  const errors = check.errors ?? [];
  const either = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
  return errors.filter((error) => {
    if (branching.has(error.keyword)) return false;
    return !either.has(error.instancePath) || !ofOtherBranch(error, valueAt(error.instancePath));
  });
}

const branching = new Set(['anyOf', 'if', 'not']);

/** Where a value may be a quantity or a map of parts, a map is meant as parts and anything else as the quantity. */
function ofOtherBranch(error: ShapeError, value: unknown): boolean {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (error.keyword === 'enum') return isMap;
  return error.keyword === 'type' && (error.params['type'] === 'object') !== isMap;
}
