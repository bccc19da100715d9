/** An object with properties that are worked out when they are first read; whoever prints or copies it sees no difference. */
export function withLazy<T extends object, L extends object>(
  base: T,
  parts: { readonly [K in keyof L]: () => L[K] },
): T & L {
  const result = { ...base };
  for (const key of Object.keys(parts) as (keyof L & string)[]) {
    let known: { readonly value: L[keyof L] } | undefined;
    Object.defineProperty(result, key, {
      enumerable: true,
      configurable: true,
      get: () => (known ??= { value: parts[key]() }).value,
    });
  }
  return result as T & L;
}
