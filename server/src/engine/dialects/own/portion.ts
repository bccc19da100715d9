import type { Field } from '../../model/field.ts';
import type { CapacitySize } from '../../model/rollout.ts';
import type { Section } from '../read.ts';
import { spelled } from './spelling.ts';

const portion = /^\s*(\d+(?:\.\d+)?)\s*(%|instances?|cop(?:y|ies))\s*$/;

/** `10 %`, `1 instance`, `2 copies`. */
export function lowerPortion(section: Section, key: string): Field<CapacitySize> {
  const field = section.field(key, ({ text }) => sizeOf(text));
  if (field.kind === 'known') {
    const { type, value } = field.value;
    return { ...field, value: partsOf({ ...field, value: type }, { ...field, value }, type) };
  }
  if (field.kind !== 'absent') return field;
  return { ...field, inside: () => partsOf(field, field, 'CAPACITY_PERCENT') };
}

function partsOf(type: Field<string>, value: Field<number>, unit: string): CapacitySize {
  // The size alone says of which type it is.
  const whole = value.kind === 'known' ? value.value : 10;
  return {
    type: spelled(type, (wanted) => portionText(whole, String(wanted))),
    value: spelled(value, (wanted) => portionText(Number(wanted), unit)),
  };
}

function sizeOf(text: string): { readonly type: string; readonly value: number } | undefined {
  const [, count, unit = ''] = portion.exec(text) ?? [];
  if (count === undefined) return undefined;
  const type = unit === '%' ? 'CAPACITY_PERCENT' : unit.startsWith('i') ? 'INSTANCE_COUNT' : 'COPY_COUNT';
  return { type, value: Number(count) };
}

/** `10 %`, `1 instance`, `2 copies`, by the types that AWS has. */
export function portionText(value: number, type: string): string {
  if (type === 'CAPACITY_PERCENT') return `${String(value)} %`;
  if (type === 'COPY_COUNT') return value === 1 ? '1 copy' : `${String(value)} copies`;
  return value === 1 ? '1 instance' : `${String(value)} instances`;
}
