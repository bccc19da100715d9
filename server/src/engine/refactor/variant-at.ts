import type { Deployment } from '../model/deployment.ts';
import { valueOf, type Field, type Origin, type Path } from '../model/field.ts';
import { isField } from '../model/plain.ts';
import type { Variant } from '../model/variant.ts';

/** The index of the variant that is written on the lines around the offset; undefined outside of all. */
export function variantAt({ variants }: Deployment, text: string, offset: number): number | undefined {
  const found = (valueOf(variants) ?? []).findIndex((variant) => {
    const origins = originsIn(variant);
    if (origins.length === 0) return false;
    const start = Math.min(...origins.map(({ key, span }) => key?.start ?? span.start));
    const end = Math.max(...origins.map(({ span }) => span.end));
    const rest = text.slice(end).search(/[\r\n]|$/);
    return text.lastIndexOf('\n', start - 1) < offset && offset <= end + rest;
  });
  return found < 0 ? undefined : found;
}

/** What is written of the variant itself: our format has more of it in the endpoint. */
function originsIn(variant: Variant): readonly Origin[] {
  const home = homeOf(variant);
  const fields: readonly Field<unknown>[] = Object.values(variant).filter(isField);
  return fields.flatMap((field) => {
    if (field.kind === 'absent' || field.origin.file !== undefined) return [];
    return home?.every((step, index) => field.origin.path[index] === step) ? [field.origin] : [];
  });
}

function homeOf({ name, modelName, instanceType }: Variant): Path | undefined {
  const [said] = [name, modelName, instanceType].flatMap((field) =>
    field.kind === 'absent' ? [] : [field.origin.path],
  );
  return said?.slice(0, -1);
}
