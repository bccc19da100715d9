import { readFile, readdir } from 'node:fs/promises';

const folder = new URL('../../schemas/rows/', import.meta.url);

export type Rows = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The rows of all groups in one file, and in another the words of their sources, which only `mldeploy explain` needs. */
export async function generateRows(): Promise<ReadonlyMap<string, string>> {
  const rows = Object.entries(await readRows());
  const texts = {
    rows: rows.map(([id, row]) => [id, shortened(row)]),
    sources: rows.map(([id, row]) => [id, row['sources']]),
  };
  return new Map(
    Object.entries(texts).map(([name, entries]) => [
      `server/src/engine/generated/${name}.json`,
      JSON.stringify(Object.fromEntries(entries as [string, unknown][])),
    ]),
  );
}

/** In the order of the groups' names. */
export async function readRows(): Promise<Rows> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const groups = await Promise.all(names.map(readGroup));
  return Object.fromEntries(groups.flatMap((group) => Object.entries(group)));
}

async function readGroup(name: string): Promise<Rows> {
  return JSON.parse(await readFile(new URL(name, folder), 'utf8')) as Rows;
}

const forDocuments = new Set(['sources', 'notChecked']);

function shortened(row: Rows[string]): object {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !forDocuments.has(key)));
}
