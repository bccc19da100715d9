import type { Value } from '../model/change.ts';

/** The tag and the content of a value that has a tag. */
export function tagged(value: Value): { readonly tag: string; readonly content: Value } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const [entry, ...others] = Object.entries<Value>(value as Readonly<Record<string, Value>>);
  if (!entry || others.length > 0 || !/^![A-Za-z]/.test(entry[0])) return undefined;
  return { tag: entry[0], content: entry[1] };
}
