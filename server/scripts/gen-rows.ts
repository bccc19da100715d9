import { readFile, readdir } from 'node:fs/promises';

const folder = new URL('../../schemas/rows/', import.meta.url);

type Rows = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The rows of all groups in one file; what only the documents need (the sources' words) is left out. */
export async function generateRows(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const groups = await Promise.all(names.map(readGroup));
  const rows = groups.flatMap((group) => Object.entries(group)).map(([id, row]) => [id, shortened(row)] as const);
  return new Map([['server/src/engine/generated/rows.json', JSON.stringify(Object.fromEntries(rows))]]);
}

async function readGroup(name: string): Promise<Rows> {
  return JSON.parse(await readFile(new URL(name, folder), 'utf8')) as Rows;
}

function shortened({ sources: _sources, notChecked: _notChecked, ...row }: Rows[string]): object {
  return row;
}
