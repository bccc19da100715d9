import type { Span } from '../../text/span.ts';

/** Where what stood at an offset stands now. */
export type Shift = (offset: number) => number;

/** Under these names the model and what is said of it have their spans. */
const places: ReadonlySet<string> = new Set(['span', 'key', 'definedAt', 'near', 'anchor', 'extent']);

/** The same, read where it stands now; what is worked out on demand is moved on demand. Made of plain data and functions only. */
export function moved<T>(value: T, shift: Shift): T {
  return movedAny(value, shift) as T;
}

function movedAny(value: unknown, shift: Shift): unknown {
  if (typeof value === 'function') return (...given: unknown[]) => movedAny((value as Function_)(...given), shift);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.length === 0 || isPath(value) ? value : value.map((one) => movedAny(one, shift));
  const copy: Record<string, unknown> = { ...value };
  for (const name in copy) {
    const inner = copy[name];
    if (typeof inner !== 'object' && typeof inner !== 'function') continue;
    copy[name] = places.has(name) && isSpan(inner) ? movedSpan(inner, shift) : movedAny(inner, shift);
  }
  return copy;
}

type Function_ = (...given: unknown[]) => unknown;

/** Of texts and numbers, as all lists are that hold no fields. */
function isPath([first]: readonly unknown[]): boolean {
  return typeof first !== 'object';
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'start' in value && typeof value.start === 'number';
}

function movedSpan({ start, end }: Span, shift: Shift): Span {
  const by = shift(start) - start;
  return { start: start + by, end: end + by };
}
