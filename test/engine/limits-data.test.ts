import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { limitIds, limitRow } from '#engine';
import { fixtures } from '#test/fixtures.ts';

const schemaFolder = new URL('../../schemas/limits/', import.meta.url);
const ruleFolder = new URL('../../server/src/engine/rules/', import.meta.url);
/** The ids of the facts from which the limits were compiled, copied on 2026-11-21. */
const documented = new Set(
  readFileSync(new URL('../fixtures/documented-limits.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n'),
);
const rowFolder = new URL('../../schemas/rows/', import.meta.url);
/** The words of the sources, which the engine does not carry. */
const sources = new Map(
  readdirSync(rowFolder).flatMap((name) => {
    const rows = JSON.parse(readFileSync(new URL(name, rowFolder), 'utf8')) as Record<string, { sources?: string[] }>;
    return Object.entries(rows).map(([id, row]) => [id, row.sources ?? []] as const);
  }),
);
const dialects = ['own', 'cloudformation'];

/** About the writing, which no page of AWS documents. */
function isOurs(id: string): boolean {
  return /^(?:shape|suppression|config|reference)\//.test(id);
}

interface Annotation {
  readonly limit: string;
  readonly case: string | undefined;
}

describe('limits as data', () => {
  const inSchemas = schemaAnnotations();
  const inRules = ruleAnnotations();
  const all = [...inSchemas, ...inRules];

  it('have a row for every limit and case that a schema or a rule names', () => {
    const missing = all.filter(({ limit, case: name }) => {
      const row = limitRow(limit);
      return !row || (name !== undefined && row.cases?.[name] === undefined);
    });
    assert.deepEqual(missing, []);
  });

  it('have no row and no case that nothing names', () => {
    const named = new Set(all.map(({ limit }) => limit));
    const unused = limitIds.filter((id) => !isOurs(id) && !named.has(id));
    const cases = limitIds.flatMap((id) => Object.keys(limitRow(id)?.cases ?? {}).map((name) => `${id} ${name}`));
    const text = ruleText();
    const idle = cases.filter((key) => {
      const [id = '', name = ''] = key.split(' ');
      const isInSchema = inSchemas.some((one) => one.limit === id && one.case === name);
      return !isInSchema && !text.includes(`'${name}'`);
    });
    assert.deepEqual([...unused, ...idle], []);
  });

  it('use ids of the facts only', () => {
    assert.deepEqual(
      limitIds.filter((id) => !isOurs(id) && !documented.has(id)),
      [],
    );
  });

  it('carry a source, a date and a page', () => {
    for (const id of limitIds) {
      const row = limitRow(id);
      assert.ok(row);
      assert.match(row.verified, /^\d{4}-\d\d-\d\d$/, id);
      assert.ok(row.title !== '' && row.why !== '', id);
      if (row.kind === 'shape') continue;
      assert.ok((sources.get(id) ?? []).length > 0, `${id} has no source`);
      assert.ok(row.urls[0]?.startsWith('https://'), `${id} has no page`);
    }
  });

  it('only warn where they are not verified, and only inform where they are quotas or advice', () => {
    for (const id of limitIds) {
      const row = limitRow(id);
      const severities = [row?.severity, ...Object.values(row?.cases ?? {}).map(({ severity }) => severity)];
      if (row?.status === 'UNVERIFIED') assert.ok(!severities.includes('error'), id);
      if (row?.kind === 'quota' || row?.kind === 'recommendation')
        assert.deepEqual(new Set(severities), new Set(['info']));
    }
  });

  for (const dialect of dialects) {
    it(`have a failing and a passing fixture in ${dialect}`, () => {
      const here = fixtures().filter((fixture) => fixture.dialect === dialect);
      const wanted = limitIds.filter((id) => !isOurs(id));
      const failing = wanted.filter(
        (id) => !here.some(({ limit, markers }) => limit === id && markers.some(({ code }) => code === id)),
      );
      const passing = wanted.filter((id) => !here.some(({ limit, markers }) => limit === id && markers.length === 0));
      assert.deepEqual({ failing, passing }, { failing: [], passing: [] });
    });
  }
});

function schemaAnnotations(): readonly Annotation[] {
  const found: Annotation[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { 'x-limit': limit, 'x-case': name } = value as { 'x-limit'?: string; 'x-case'?: string };
    if (limit !== undefined) found.push({ limit, case: name });
    Object.values(value).forEach(visit);
  };
  for (const name of readdirSync(schemaFolder)) visit(JSON.parse(readFileSync(new URL(name, schemaFolder), 'utf8')));
  return found;
}

function ruleAnnotations(): readonly Annotation[] {
  return [...ruleText().matchAll(/'((?:real-time|serverless|async|batch|model|retired)\/[a-z0-9-]+)'/g)].map(
    (match) => ({
      limit: match[1] ?? '',
      case: undefined,
    }),
  );
}

function ruleText(): string {
  return readdirSync(ruleFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, ruleFolder), 'utf8'))
    .join('\n');
}
