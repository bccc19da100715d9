import type { Deployment } from '../model/deployment.ts';
import type { Field } from '../model/field.ts';
import { isField } from '../model/plain.ts';

/** Every value of the model with its pointer, sections before what is in them. */
export function* fieldsOf(deployment: Deployment): Generator<readonly [pointer: string, field: Field<unknown>]> {
  for (const [key, value] of Object.entries(deployment)) yield* within(value, `/${key}`);
}

function* within(value: unknown, pointer: string): Generator<readonly [string, Field<unknown>]> {
  if (isField(value)) {
    yield [pointer, value];
    if (value.kind === 'known') yield* within(value.value, pointer);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* within(inner, `${pointer}/${key}`);
  }
}
