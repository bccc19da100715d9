import { readFile } from 'node:fs/promises';
import { settingsTable } from '../src/lsp/settings.ts';
import { readRows, type Rows } from './gen-rows.ts';
import { inSections } from './setting-sections.ts';
import { keyed, withSettings, type Named } from './setting-words.ts';

const root = new URL('../../', import.meta.url);
const words = 'package.nls.json';
const project = 'schemas/mldeployrc.schema.json';
const projectHints = 'schemas/mldeployrc.hints.schema.json';

interface Manifest {
  contributes: Record<string, unknown>;
}

interface Schema {
  properties: Record<'severity' | 'quotas', Record<string, unknown>>;
}

/**
 * Writes the table of settings into package.json as `contributes.configuration`, by sections, its texts into package.nls.json,
 * and there and in the schema of a project's settings every code that can be given a severity or a quota; and that schema once
 * more for editors, without what is checked.
 */
export async function generateSettings(): Promise<ReadonlyMap<string, string>> {
  const rows = await readRows();
  const codes: Readonly<Record<string, object>> = { severity: severitiesOf(rows), quotas: quotasOf(rows) };
  const manifest = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as Manifest;
  const texts: Named[] = [];
  const settings = settingsTable.map(({ key, scope, schema }) => {
    const properties = codes[key];
    const named = keyed(key, schema);
    texts.push(named.texts);
    return [`mldeploy.${key}`, { scope, ...named.schema, ...(properties && { properties }) }] as const;
  });
  const { configuration, texts: titles } = inSections(settings);
  texts.push(titles);
  manifest.contributes['configuration'] = configuration;

  const schema = JSON.parse(await readFile(new URL(project, root), 'utf8')) as Schema;
  for (const key of ['severity', 'quotas'] as const) schema.properties[key]['properties'] = codes[key];
  return new Map([
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    [words, await withSettings(new URL(words, root), Object.assign({}, ...texts) as Named)],
    [project, `${JSON.stringify(schema, null, 2)}\n`],
    [projectHints, `${JSON.stringify(hintsOf(schema), null, 2)}\n`],
  ]);
}

/**
 * What an editor's own extension for YAML or JSON can propose and explain by the schema, and nothing that it could find fault with:
 * the faults are ours to report, and would be shown twice.
 */
function hintsOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(hintsOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $schema, title, description, type, default: preset, properties, items, ...values } = schema as Described;
  const proposed = type === 'boolean' ? [true, false] : (values.enum ?? values.examples);
  return {
    ...{ $schema, title, description, default: preset },
    ...(proposed && { examples: proposed }),
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, hintsOf(v)])) }),
    ...(items !== undefined && { items: hintsOf(items) }),
  };
}

type Described = Readonly<
  Partial<Record<'$schema' | 'title' | 'description' | 'default' | 'type' | 'items', unknown>>
> & {
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, unknown>>;
};

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
