import type { Remedy } from '../rules/rule.ts';
import type { SchemaError } from './validate.ts';

/** The nearest legal values by the keyword alone. */
export function remediesFor({ keyword, schema, data }: SchemaError, pointer: string): readonly Remedy[] {
  return valuesFor(keyword, schema, data).map((value) => ({ pointer, value }));
}

/** More of a long list are no help. */
const mostWords = 5;

function valuesFor(keyword: string, schema: unknown, data: unknown): readonly (string | number | boolean)[] {
  if ((keyword === 'maximum' || keyword === 'minimum') && typeof schema === 'number') return [schema];
  if (keyword === 'multipleOf' && typeof schema === 'number' && typeof data === 'number') {
    return neighbours(data, [Math.floor(data / schema) * schema, Math.ceil(data / schema) * schema]);
  }
  if (keyword === 'enum' && Array.isArray(schema)) return nearest(data, schema);
  if (keyword === 'pattern' && typeof data === 'string') return schema === '^/' ? [`/${data}`] : named(data);
  if (keyword === 'not' && typeof data === 'boolean' && isObject(schema) && schema['const'] === data) return [!data];
  if (keyword === 'maxLength' && typeof data === 'string' && typeof schema === 'number') {
    return named(data.slice(0, schema));
  }
  return [];
}

function nearest(data: unknown, allowed: readonly unknown[]): readonly (string | number)[] {
  if (typeof data === 'number') {
    return neighbours(
      data,
      allowed.filter((value) => typeof value === 'number'),
    );
  }
  const words = allowed.filter((value) => typeof value === 'string');
  if (typeof data !== 'string') return words;
  const same = words.filter((word) => plainWord(word) === plainWord(data));
  return same.length > 0 ? same : words.toSorted((a, b) => likeness(b, data) - likeness(a, data)).slice(0, mostWords);
}

/** How many pairs of neighbouring letters both have, of all that they have. */
function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const both = [...first].filter((pair) => second.has(pair)).length;
  return both / Math.max(1, first.size + second.size);
}

function pairsOf(word: string): ReadonlySet<string> {
  const letters = plainWord(word.slice(0, 200));
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The next one up first, since less than asked for may not do the work. */
function neighbours(value: number, allowed: readonly number[]): readonly number[] {
  const above = allowed.filter((candidate) => candidate > value);
  const below = allowed.filter((candidate) => candidate < value);
  return [...(above.length > 0 ? [Math.min(...above)] : []), ...(below.length > 0 ? [Math.max(...below)] : [])];
}

function plainWord(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The name with every run of what names may not hold replaced by one hyphen. */
function named(written: string): readonly string[] {
  const name = written
    .slice(0, 200)
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-|-$/g, '');
  return name === '' ? [] : [name];
}
