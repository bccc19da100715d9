import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  analyse,
  applyEdits,
  defaultSettings,
  editsOf,
  reportOf,
  type Analysis,
  type Finding,
  type Fix,
} from '#engine';
import { ownFeatures } from '#test/arbitrary-features.ts';
import { ownManifest, template } from '#test/arbitrary-manifest.ts';
import { fixtures } from '#test/fixtures.ts';

const dialects = { own: ownManifest, 'own, with every feature': ownFeatures, cloudformation: template };
const settings = defaultSettings;
const runs = { numRuns: 80 };

const errorsOf = ({ findings }: Analysis): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'error');
const keyOf = ({ code, message }: Finding): string => `${code} ${message}`;
const sameSpot = (a: Finding, b: Finding): boolean => a.span.start === b.span.start;
const fixesOf = (analysis: Analysis): readonly (readonly [Finding, Fix])[] =>
  analysis.findings.flatMap((finding) => finding.fixes().map((fix) => [finding, fix] as const));

for (const [dialect, manifests] of Object.entries(dialects)) {
  describe(`every fix in ${dialect}`, () => {
    it('has edits that do not overlap and change something', () => {
      forEachFix(manifests, ({ analysis, fix, after }) => {
        assert.notEqual(after.text, analysis.text, fix.title);
        const edits = [...editsOf(analysis, fix)].sort((a, b) => a.span.start - b.span.start);
        edits.forEach((edit, index) => assert.ok((edits[index - 1]?.span.end ?? 0) <= edit.span.start, fix.title));
      });
    });

    it('removes its finding and adds none of error severity', () => {
      forEachFix(manifests, ({ analysis, finding, fix, after }) => {
        const same = (candidate: Finding): boolean => keyOf(candidate) === keyOf(finding);
        assert.ok(
          after.findings.filter(same).length < analysis.findings.filter(same).length,
          `${fix.title} leaves ${finding.message}`,
        );
        const before = new Set(errorsOf(analysis).map(({ code }) => code));
        const added = errorsOf(after).filter(({ code }) => !before.has(code));
        assert.deepEqual(added.map(keyOf), [], fix.title);
      });
    });

    it('changes nothing when it is made twice', () => {
      forEachFix(manifests, ({ analysis, finding, fix, after }) => {
        const alike = after.findings.filter((other) => keyOf(other) === keyOf(finding));
        const before = analysis.findings.filter((other) => keyOf(other) === keyOf(finding));
        // With one of several gone, another may stand where it stood.
        const again = alike.length < before.length ? [] : alike.filter((other) => sameSpot(other, finding));
        assert.deepEqual(
          again.flatMap((other) => other.fixes()).filter(({ title }) => title === fix.title),
          [],
        );
        if (fix.changes.some(({ kind }) => kind !== 'set')) return;
        assert.equal(applyEdits(after.text, editsOf(after, fix)), after.text, fix.title);
      });
    });

    it('keeps the comments of what it keeps', () => {
      forEachFix(manifests, ({ analysis, fix, after }) => {
        if (fix.changes.some(takesAway)) return;
        const comments = (text: string): readonly string[] => text.match(/#.*$/gm) ?? [];
        assert.deepEqual(comments(after.text), comments(analysis.text), fix.title);
      });
    });
  });
}

describe('no text', () => {
  const texts = fixtures().map(({ text }) => text);

  it('makes the analysis throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), everything), runs);
  });

  it('makes the analysis throw that was a manifest before somebody typed in it', () => {
    const typed = fc
      .tuple(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat(60),
        fc.constantFrom('', '\t', ':', '- ', '{', '*a', '&a ', '"', '\r\n', '!Ref ', '<<: ', '\n'),
      )
      .map(([text, at, length, inserted]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + inserted + text.slice(start + length);
      });
    fc.assert(fc.property(typed, everything), runs);
  });
});

/** With a key goes its comment, and with a section those of its keys. */
function takesAway(change: Fix['changes'][number]): boolean {
  return change.kind === 'remove' || (change.kind === 'set' && typeof change.value === 'object');
}

interface Case {
  readonly analysis: Analysis;
  readonly finding: Finding;
  readonly fix: Fix;
  readonly after: Analysis;
}

function forEachFix(manifests: fc.Arbitrary<string>, assertion: (one: Case) => void): void {
  let count = 0;
  fc.assert(
    fc.property(manifests, (text) => {
      const analysis = analyse(text, settings);
      for (const [finding, fix] of fixesOf(analysis)) {
        count++;
        const after = analyse(applyEdits(text, editsOf(analysis, fix)), settings);
        assertion({ analysis, finding, fix, after });
      }
    }),
    // Each of these has a dozen findings.
    manifests === ownFeatures ? { numRuns: 12 } : runs,
  );
  assert.ok(count > 100, `only ${String(count)} fixes were tried`);
}

function everything(text: string): void {
  const analysis = analyse(text, settings);
  for (const [, fix] of fixesOf(analysis)) applyEdits(text, editsOf(analysis, fix));
  reportOf(analysis, settings);
  for (const { span } of analysis.findings)
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
}
