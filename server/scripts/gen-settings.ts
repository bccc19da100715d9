import { readFile } from 'node:fs/promises';
import { settingsTable } from '../src/lsp/settings.ts';

const root = new URL('../../', import.meta.url);

interface Manifest {
  contributes: Record<string, unknown>;
}

/** Writes the table of settings into package.json as `contributes.configuration`. */
export async function generateSettings(): Promise<ReadonlyMap<string, string>> {
  const manifest = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as Manifest;
  const properties = settingsTable.map(({ key, scope, schema }) => [`mldeploy.${key}`, { scope, ...schema }] as const);
  manifest.contributes['configuration'] = { title: 'ML Deploy', properties: Object.fromEntries(properties) };
  return new Map([['package.json', `${JSON.stringify(manifest, null, 2)}\n`]]);
}
