import assert from 'node:assert/strict';
import { analyse, type Finding } from '#engine';
import { awsFixtures, inDialect, type DialectFixture } from '#test/aws-fixtures.ts';
import { findFix, markersOf, textAfter } from '#test/fixtures.ts';
import { renderedDialects } from '#test/render.ts';

/** Each fixture written in the members of AWS's API, in every dialect that has these members. */
describe('fixtures in the members of the API', () => {
  const left = new Map<string, string[]>();
  for (const fixture of awsFixtures()) {
    for (const dialect of renderedDialects) {
      const rendered = inDialect(fixture, dialect);
      if (typeof rendered === 'string') {
        left.set(`${dialect} ${rendered}`, [...(left.get(`${dialect} ${rendered}`) ?? []), fixture.name]);
        continue;
      }
      it(`${fixture.name} in ${dialect}`, () => {
        holds(rendered);
      });
    }
  }

  after(() => {
    for (const [why, names] of left) console.log(`      not rendered, ${why}: ${String(names.length)} fixtures`);
  });
});

function holds({ text, settings, expected, describeFound, fixes }: DialectFixture): void {
  const analysis = analyse(text, settings);
  assert.deepEqual(describeFound(markersOf(analysis)), expected, text);
  for (const wanted of fixes) {
    const after = textAfter(analysis, findFix(analysis, wanted, true));
    assert.equal(after, wanted.text);
    const left = ofCode(analyse(after, settings).findings, wanted.code);
    // An error may leave a warning: a value that only one of two documents allows.
    assert.ok(left < ofCode(analysis.findings, wanted.code), `${wanted.code} is still there`);
  }
}

function ofCode(findings: readonly Finding[], code: string): number {
  const same = findings.filter((finding) => finding.code === code);
  return same.reduce((sum, { severity }) => sum + (severity === 'error' ? 1000 : 1), 0);
}
