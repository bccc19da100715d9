import assert from 'node:assert/strict';
import { analyse } from '#engine';
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
    const remaining = analyse(after, settings).findings.filter(({ code }) => code === wanted.code);
    const before = analysis.findings.filter(({ code }) => code === wanted.code);
    assert.ok(remaining.length < before.length, `${wanted.code} is still there`);
  }
}
