import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { limitIds, limitRow } from '#engine';
import { rows } from '#test/coverage.ts';

const schemaFolder = new URL('../../schemas/limits/', import.meta.url);
const ruleFolder = new URL('../../server/src/engine/rules/', import.meta.url);
/** The ids of the facts from which the limits were compiled, copied on 2026-11-21. */
const documented = new Set(
  readFileSync(new URL('../fixtures/documented-limits.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n'),
);
/** With their sources, which the engine does not carry. */
const written = rows();
/** Groups of our own, beside what AWS documents. */
const ownGroups = ['shape', 'reference', 'suppression', 'config', 'target', 'estimate'];
/** Documented by AWS, though not among those facts. */
const added = new Set(['retired/sagemaker-operator']);

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
    const named = new Set(inSchemas.map(({ limit }) => limit));
    const text = engineText();
    const isNamed = (word: string): boolean => text.includes(`'${word}'`);
    const unused = limitIds.filter((id) => !isOfShape(id) && !named.has(id) && !isNamed(id) && !isLeftOut(id));
    const cases = limitIds
      .filter((id) => !isOfShape(id))
      .flatMap((id) => Object.keys(limitRow(id)?.cases ?? {}).map((name) => [id, name] as const));
    const idle = cases.filter(
      ([id, name]) => !inSchemas.some((one) => one.limit === id && one.case === name) && !isNamed(name),
    );
    assert.deepEqual([...unused, ...idle], []);
  });

  it('use ids of the facts only', () => {
    assert.deepEqual(
      limitIds.filter((id) => !ownGroups.includes(groupOf(id)) && !documented.has(id) && !added.has(id)),
      [],
    );
  });

  it('carry a source, a date and a page', () => {
    for (const id of limitIds) {
      const row = limitRow(id);
      assert.ok(row);
      assert.match(row.verified, /^\d{4}-\d\d-\d\d$/, id);
      assert.ok(row.title !== '' && row.why !== '', id);
      if (ownGroups.includes(groupOf(id))) continue;
      assert.ok((written.get(id)?.sources ?? []).length > 0, `${id} has no source`);
      assert.ok(row.urls[0]?.startsWith('https://'), `${id} has no page`);
    }
  });

  it('only warn where they are not verified, and only inform where they are quotas or advice', () => {
    for (const id of limitIds) {
      const row = limitRow(id);
      assert.ok(row);
      if (row.message === '') {
        assert.ok(isLeftOut(id) || ownGroups.includes(groupOf(id)), `${id} has nothing to say`);
        continue;
      }
      const severities = [
        row.severity,
        ...Object.values(row.cases ?? {}).map(({ severity = row.severity }) => severity),
      ];
      if (row.status === 'UNVERIFIED') assert.ok(!severities.includes('error'), id);
      if (row.kind === 'quota' || row.kind === 'recommendation')
        assert.deepEqual(new Set(severities), new Set(['info']));
    }
  });
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
  const groups = [...new Set(limitIds.map(groupOf))].join('|');
  const ids = textOf(ruleFolder).matchAll(new RegExp(`'((?:${groups})/[a-z0-9-]+)'`, 'g'));
  return [...ids].map((match) => ({ limit: match[1] ?? '', case: undefined }));
}

/** Of the rules, of the dialects, which report faults of the writing themselves, and of what is said of the estimate. */
function engineText(): string {
  return textOf(ruleFolder) + textOf(new URL('../dialects/', ruleFolder)) + textOf(new URL('../advice/', ruleFolder));
}

function textOf(folder: URL): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** What is reported by code with words of its own. */
function isOfShape(id: string): boolean {
  return ['shape', 'suppression', 'config'].includes(groupOf(id));
}

/** Checked nowhere, for a reason that the row gives. */
function isLeftOut(id: string): boolean {
  return written.get(id)?.notChecked?.['*'] !== undefined;
}
