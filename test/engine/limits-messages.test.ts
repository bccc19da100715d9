import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { analyse, limitIds, limitRow, type Settings } from '#engine';
import { awsFixtures, inDialect } from '#test/aws-fixtures.ts';
import { analysisOf, fixtures, isUpdating } from '#test/fixtures.ts';
import { renderedDialects } from '#test/render.ts';

const golden = new URL('../fixtures/messages.txt', import.meta.url);

/**
 * Every message and every title of a fix that the fixtures call forth, by code: the one place that holds the wording. The faults of
 * YAML itself are worded, and tested, where it is read.
 */
function wording(): ReadonlyMap<string, ReadonlySet<string>> {
  const byCode = new Map<string, Set<string>>();
  const analyses = [
    ...fixtures().map((fixture) => analysisOf(fixture, fixture.text)),
    ...renderedFixtures().map(({ text, settings }) => analyse(text, settings)),
  ];
  for (const { findings } of analyses) {
    for (const finding of findings) {
      if (finding.code === 'shape/syntax') continue;
      const lines = byCode.get(finding.code) ?? new Set<string>();
      byCode.set(finding.code, lines);
      lines.add(`${finding.severity}: ${finding.message}`);
      for (const { message } of finding.related) lines.add(`  related: ${message}`);
      for (const { title, safety } of finding.fixes())
        lines.add(`  fix: ${title}${safety === 'safe' ? ' [safe]' : ''}`);
    }
  }
  return byCode;
}

/** In the first dialect that has what they are written in. */
function renderedFixtures(): readonly { readonly text: string; readonly settings: Settings }[] {
  return awsFixtures().flatMap((fixture) => {
    const rendered = renderedDialects.map((dialect) => inDialect(fixture, dialect));
    return rendered.find((found) => typeof found !== 'string') ?? [];
  });
}

describe('messages', () => {
  let found: ReadonlyMap<string, ReadonlySet<string>>;
  before(function () {
    // A thousand manifests, each with all of its fixes.
    this.timeout(60_000);
    found = wording();
  });

  it('are as in the golden', () => {
    const codes = [...found.keys()].sort();
    const text = codes.map((code) => `${code}\n${[...(found.get(code) ?? [])].sort().join('\n')}\n`).join('\n');
    if (isUpdating) writeFileSync(golden, text);
    assert.equal(text, readFileSync(golden, 'utf8'));
  });

  it('leave no placeholder open and end without a full stop', () => {
    for (const [code, lines] of found) {
      // What the reader of YAML says has its own tests.
      if (code.startsWith('shape/')) continue;
      for (const line of lines) {
        assert.doesNotMatch(line, /(?<!\$)\{\w+\}|undefined|NaN|\S\s{2}|(?<!\.\.)\.$/);
        assert.doesNotMatch(line, /\s,|,\s*,/);
      }
    }
  });

  it('name no members of the API where our own format has keys of its own', () => {
    const member =
      /(?<![/:.\w])(?!Create|HasBacklog|NoCapacity)[A-Z]\w+(In(MB|GB|Seconds)|Capacity|BatchSize|Size|StepSize|Config|Configuration|Hostname|DataSource|DataUrl|Arn|DataType|CompressionType|ArtifactUrl)\b/;
    const own = fixtures().filter(({ dialect }) => dialect === 'own');
    assert.ok(own.length > 100);
    for (const { name, text, settings } of own) {
      for (const { message, fixes } of analyse(text, settings).findings) {
        for (const words of [message, ...fixes().map(({ title }) => title)]) assert.doesNotMatch(words, member, name);
      }
    }
  });

  it('are all called forth by a fixture', () => {
    const silent = limitIds.flatMap((id) => {
      const row = limitRow(id);
      if (!row || row.message === '' || row.kind === 'shape') return [];
      const cases: readonly (readonly [string, string | undefined])[] = [
        ...(fallbacks.has(id) ? [] : [[id, row.message] as const]),
        ...Object.entries(row.cases ?? {}).map(([name, wording]) => [`${id} ${name}`, wording.message] as const),
      ];
      const lines = [...(found.get(id) ?? [])];
      return cases
        .filter(([, message]) => !lines.some((line) => asPattern(message ?? '').test(line)))
        .map(([name]) => name);
    });
    assert.deepEqual(silent, []);
  });
});

/** Rows of which only the cases are ever said. */
const fallbacks = new Set([
  'autoscaling/custom-metrics',
  'autoscaling/dimensions',
  'batch/instance-type',
  'model/model-data-source',
  'model/model-data-url',
  'real-time/instance-type',
  'rollout/exclusions',
  'shadow/exclusions',
]);

function asPattern(template: string): RegExp {
  const escaped = template.replace(/[.*+?^$()[\]\\|]/g, '\\$&').replace(/\{\w+\}/g, '.*');
  return new RegExp(`^\\w+: ${escaped}`);
}
