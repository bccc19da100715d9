import data from '../generated/sources.json' with { type: 'json' };

const byId: Readonly<Record<string, readonly string[] | undefined>> = data;

/** What the documents say of a limit, in their words. */
export function sourcesOf(id: string): readonly string[] {
  return byId[id] ?? [];
}
