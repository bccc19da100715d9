import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  analysisOf,
  findFix,
  fixtures,
  isUpdating,
  markersOf,
  printMarker,
  textAfter,
  updateMarkers,
} from '#test/fixtures.ts';

describe('fixtures', () => {
  for (const fixture of fixtures()) {
    it(fixture.name, () => {
      if (isUpdating) updateMarkers(fixture);
      const text = isUpdating ? readFileSync(fixture.path, 'utf8') : fixture.text;
      const analysis = analysisOf(fixture, text);
      if (!isUpdating) {
        assert.deepEqual(markersOf(analysis).map(printMarker).sort(), fixture.markers.map(printMarker).sort());
      }
      for (const wanted of fixture.fixes) {
        const after = textAfter(analysis, findFix(analysis, wanted));
        if (isUpdating) writeFileSync(wanted.path, after);
        assert.ok(existsSync(wanted.path), `${wanted.path} is missing`);
        assert.equal(after, readFileSync(wanted.path, 'utf8'));
        const left = analysisOf(fixture, after).findings.filter(({ severity }) => severity === 'error');
        const before = analysis.findings.filter(({ code, severity }) => severity === 'error' && code === wanted.code);
        assert.ok(
          left.filter(({ code }) => code === wanted.code).length < Math.max(1, before.length),
          `${wanted.code} is still there: ${left.map(({ message }) => message).join('\n')}`,
        );
      }
    });
  }
});
