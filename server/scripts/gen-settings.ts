import { readFile } from 'node:fs/promises';
import { settingsTable } from '../src/lsp/settings.ts';
import { readRows, type Rows } from './gen-rows.ts';

const root = new URL('../../', import.meta.url);
const project = 'schemas/mldeployrc.schema.json';

interface Manifest {
  contributes: Record<string, unknown>;
}

interface Schema {
  properties: Record<'severity' | 'quotas', Record<string, unknown>>;
}

/**
 * Writes the table of settings into package.json as `contributes.configuration`, and there and in the schema of a project's
 * settings every code that can be given a severity or a quota.
 */
export async function generateSettings(): Promise<ReadonlyMap<string, string>> {
  const rows = await readRows();
  const codes: Readonly<Record<string, object>> = { severity: severitiesOf(rows), quotas: quotasOf(rows) };
  const manifest = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as Manifest;
  const settings = settingsTable.map(({ key, scope, schema }) => {
    const properties = codes[key];
    return [`mldeploy.${key}`, { scope, ...schema, ...(properties && { properties }) }] as const;
  });
  manifest.contributes['configuration'] = { title: 'ML Deploy', properties: Object.fromEntries(settings) };

  const schema = JSON.parse(await readFile(new URL(project, root), 'utf8')) as Schema;
  for (const key of ['severity', 'quotas'] as const) schema.properties[key]['properties'] = codes[key];
  return new Map([
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    [project, `${JSON.stringify(schema, null, 2)}\n`],
  ]);
}

const levels = ['error', 'warning', 'info', 'off'];

/** Groups first, then each code with what it is about. */
function severitiesOf(rows: Rows): object {
  const ids = Object.keys(rows);
  const groups = [...new Set(ids.map((id) => `${id.slice(0, id.indexOf('/'))}/*`))];
  const words = new Map([
    ...groups.map((group) => [group, 'All codes of the group.'] as const),
    ...ids.map((id) => [id, about(rows[id])] as const),
  ]);
  return Object.fromEntries([...words].map(([id, description]) => [id, { enum: levels, description }] as const));
}

function quotasOf(rows: Rows): object {
  const quotas = Object.entries(rows).filter(([, { kind }]) => kind === 'quota');
  return Object.fromEntries(quotas.map(([id, row]) => [id, { type: 'integer', minimum: 0, description: about(row) }]));
}

function about(row: Rows[string] | undefined): string {
  const { title, value } = row ?? {};
  return typeof value === 'string' && value !== '' ? `${String(title)}: ${value}` : String(title);
}
