import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { analyse, defaultSettings, type Analysis } from '#engine';
import { corpus, needsCorpus } from '#test/corpus.ts';
import { isUpdating } from '#test/fixtures.ts';

/** What is said of each file that is ours, as it was reviewed: its dialects, and `line severity code` of each finding. */
type Reviewed = Readonly<Record<string, readonly string[]>>;

const reviewed = new URL('../fixtures/corpus.json', import.meta.url);

describe('the corpus', () => {
  it('is told what was reviewed, and nothing else', function () {
    const files = corpus();
    needsCorpus(this, files);
    const said: Record<string, readonly string[]> = {};
    for (const { id, text } of files) {
      const analysis = analyse(text, defaultSettings);
      for (const finding of analysis.findings) finding.fixes();
      const lines = summary(analysis);
      if (lines.length > 0) said[id] = lines;
    }
    if (isUpdating) writeFileSync(reviewed, `${JSON.stringify(said, undefined, 2)}\n`);
    assert.ok(existsSync(reviewed));
    assert.deepEqual(said, JSON.parse(readFileSync(reviewed, 'utf8')) as Reviewed);
  }).timeout(120_000);
});

function summary({ documents, findings, lines }: Analysis): readonly string[] {
  const dialects = [...new Set(documents.flatMap(({ dialect }) => (dialect ? [dialect.id] : [])))];
  const told = findings.map(
    ({ code, severity, span }) => `${String(lines.positionAt(span.start).line + 1)} ${severity} ${code}`,
  );
  return [...dialects, ...told];
}
