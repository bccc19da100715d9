import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { analyse, limitIds, limitRow } from '#engine';
import { fixtures, isUpdating } from '#test/fixtures.ts';

const golden = new URL('../fixtures/messages.txt', import.meta.url);

/**
 * Every message and every title of a fix that the fixtures call forth, by code: the one place that holds the wording. The faults of
 * YAML itself are worded, and tested, where it is read.
 */
function wording(): ReadonlyMap<string, ReadonlySet<string>> {
  const byCode = new Map<string, Set<string>>();
  for (const { text, settings } of fixtures()) {
    for (const finding of analyse(text, settings).findings) {
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

describe('messages', () => {
  let found: ReadonlyMap<string, ReadonlySet<string>>;
  before(() => {
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
        assert.doesNotMatch(line, /\{\w+\}|undefined|NaN|\S\s{2}|\.$/);
        assert.doesNotMatch(line, /\s,|,\s*,/);
      }
    }
  });

  it('are all called forth by a fixture', () => {
    const silent = limitIds.flatMap((id) => {
      const row = limitRow(id);
      if (!row || row.kind === 'shape') return [];
      const cases: readonly (readonly [string, string | undefined])[] = [
        ...(isFallback(row.id) ? [] : [[id, row.message] as const]),
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
function isFallback(id: string): boolean {
  return id.endsWith('/instance-type');
}

function asPattern(template: string): RegExp {
  const escaped = template.replace(/[.*+?^$()[\]\\|]/g, '\\$&').replace(/\{\w+\}/g, '.*');
  return new RegExp(`^\\w+: ${escaped}`);
}
