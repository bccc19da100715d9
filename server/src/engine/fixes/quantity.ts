import type { Field } from '../model/field.ts';
import { placeOf } from '../model/field.ts';
import { formatDuration, parseDuration } from '../model/units.ts';
import { formatBare } from '../limits/message.ts';

const mib = 1024 * 1024;

export interface Written {
  /** What to write into the file. */
  readonly value: string | number | boolean;
  /** The same with its unit, for the title. */
  readonly shown: string;
}

/**
 * The value as this place takes it: a bare number where one stands already or where the key names its unit
 * (`MemorySizeInMB`), a quantity with its unit elsewhere.
 */
export function writtenFor(field: Field<unknown>, pointer: string, value: string | number | boolean): Written {
  const { spell } = placeOf(field);
  if (spell) {
    const spelled = spell(value);
    return { value: spelled, shown: String(spelled) };
  }
  const quantity = typeof value === 'number' ? quantityOf(pointer, value) : undefined;
  if (quantity === undefined) return { value, shown: String(value) };
  return isBare(field) ? { value, shown: formatBare(pointer, Number(value)) } : { value: quantity, shown: quantity };
}

function isBare(field: Field<unknown>): boolean {
  if (field.kind === 'known') return /^['"]?[-+]?[\d.]+['"]?$/.test(field.written.trim());
  const key = placeOf(field).path.findLast((step) => typeof step === 'string') ?? '';
  return /(In(MB|GB|Seconds)|Seconds)$/i.test(key);
}

/** With a unit and exact; undefined for what has none. */
function quantityOf(pointer: string, value: number): string | undefined {
  if (pointer.endsWith('Bytes')) return exactSize(value);
  if (pointer.endsWith('Mib')) return exactSize(value * mib);
  if (pointer.endsWith('Gb')) return `${String(value)} GB`;
  if (!pointer.endsWith('Seconds')) return undefined;
  const text = formatDuration(value);
  return parseDuration(text) === value ? text : `${String(value)} s`;
}

function exactSize(bytes: number): string {
  for (const [unit, size] of [
    ['GB', 1024 * mib],
    ['MB', mib],
    ['KB', 1024],
  ] as const) {
    if (bytes >= size && bytes % size === 0) return `${String(bytes / size)} ${unit}`;
  }
  return `${String(bytes)} B`;
}
