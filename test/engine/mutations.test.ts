import assert from 'node:assert/strict';
import { analyse, applyEdits, defaultSettings, editsOf, type Analysis, type Finding } from '#engine';
import { writtenFor } from '#engine/fixes/quantity.ts';
import { placeOf, type Known } from '#engine/model/field.ts';
import { toPlain } from '#engine/model/plain.ts';
import { awsFixtures, inDialect } from '#test/aws-fixtures.ts';
import { constraintsOn, type Constraint } from '#test/constraints.ts';
import { corpus, needsCorpus } from '#test/corpus.ts';
import { fixtures } from '#test/fixtures.ts';
import { sample, seeded } from '#test/random.ts';
import { renderedDialects } from '#test/render.ts';

interface Count {
  tried: number;
  found: number;
  fixes: number;
}

/** Values put over or under their limits in manifests that were fine: in fixtures of all dialects and in real files. */
describe('a value that is made to break a limit', () => {
  it('is found where it stands in fixtures, and every fix mends it', () => {
    const texts = [...fixtures().map(({ text }) => text), ...rendered()];
    report('fixtures', mutateAll(texts, 3));
  }).timeout(240_000);

  it('is found where it stands in real files, and every fix mends it', function () {
    const files = corpus();
    needsCorpus(this, files);
    report(
      'real files',
      mutateAll(
        files.map(({ text }) => text),
        6,
      ),
    );
  }).timeout(240_000);
});

/** Each fixture in one of the dialects that have its members, in turn. */
function rendered(): readonly string[] {
  return awsFixtures().flatMap((fixture, index) => {
    const made = renderedDialects.flatMap((dialect) => {
      const one = inDialect(fixture, dialect);
      return typeof one === 'string' ? [] : [one.text];
    });
    return made[index % made.length] ?? [];
  });
}

function report(what: string, { tried, found, fixes }: Count): void {
  console.log(`      ${what}: ${String(tried)} mutations, ${String(found)} found, ${String(fixes)} fixes applied`);
  assert.ok(tried > 0);
  assert.equal(found, tried);
}

function mutateAll(texts: readonly string[], perFile: number): Count {
  const random = seeded(20_261_121);
  const count: Count = { tried: 0, found: 0, fixes: 0 };
  // What a comment silences is not found.
  for (const text of texts.filter((one) => !/mldeploy-(ignore|disable)/.test(one))) {
    const before = analyse(text, defaultSettings);
    if (isFaulty(before)) continue;
    for (const [index, deployment] of before.deployments.entries()) {
      const { plain } = toPlain(deployment);
      const constraints = constraintsOn(plain, plain.type);
      for (const constraint of sample(constraints, perFile, random)) mutate(before, index, constraint, count);
    }
  }
  return count;
}

function isFaulty({ findings }: Analysis): boolean {
  return findings.some(({ severity }) => severity !== 'info');
}

function mutate(before: Analysis, index: number, constraint: Constraint, count: Count): void {
  const deployment = before.deployments[index];
  const field = deployment && toPlain(deployment).fieldAt(constraint.pointer);
  if (field?.kind !== 'known' || !isPlainlyWritten(before, field)) return;
  const { value } = writtenFor(field, constraint.pointer, constraint.bad);
  const edits = editsOf(before, { changes: [{ kind: 'set', place: placeOf(field), value }] });
  const [edit] = edits;
  if (!edit || edits.length > 1) return;
  const text = applyEdits(before.text, edits);
  const broken = analyse(text, defaultSettings);
  const written = broken.deployments[index];
  const now = written && toPlain(written).fieldAt(constraint.pointer);
  // The dialect has no words for this value: `50 instances` is a number with its type.
  if (now?.kind === 'known' && now.value !== constraint.bad) return;
  count.tried++;
  const where = `${constraint.limit} at ${constraint.pointer} = ${String(constraint.bad)}`;
  const here = broken.findings.filter(({ span }) => span.start === edit.span.start);
  // What is no quantity or no choice of our format at all is said to be that.
  const found =
    here.find(({ code }) => code === constraint.limit) ?? here.find(({ code }) => code.startsWith('shape/'));
  assert.ok(found, `${where} is not found in\n${excerpt(text, edit.span.start)}\n${list(broken.findings)}`);
  count.found++;
  for (const fix of found.fixes()) {
    const after = analyse(applyEdits(text, editsOf(broken, fix)), defaultSettings);
    const remaining = after.findings.filter((finding) => same(finding, found)).length;
    const old = broken.findings.filter((finding) => same(finding, found)).length;
    assert.ok(remaining < old, `${where}: "${fix.title}" leaves it in\n${excerpt(after.text, edit.span.start)}`);
    const known = new Set(broken.findings.map(({ code }) => code));
    const added: readonly Finding[] = after.findings.filter(
      ({ severity, code }) => severity === 'error' && !known.has(code),
    );
    // One word of several is the author's choice, and may ask for other settings.
    const isChoice = found.code === 'shape/choice' && !fix.preferred;
    assert.ok(isChoice || added.length === 0, `${where}: "${fix.title}" adds\n${list(added)}\n${after.text}`);
    count.fixes++;
  }
}

/** A scalar of its own, in this file, that is neither worked out nor shared. */
function isPlainlyWritten({ text }: Analysis, field: Known<unknown>): boolean {
  const { span, definedAt, file, key } = field.origin;
  if (typeof field.value === 'object' || field.via || definedAt || file !== undefined) return false;
  // What a text stands for, such as a folder for a model data source, is not what is written there.
  const bare = field.written.replace(/^(['"])(.*)\1$/, '$2');
  const isItself = typeof field.value === 'number' || field.value === bare || (field.value === true && bare === 'true');
  if (!isItself && !field.origin.spell) return false;
  return key?.start !== span.start && text.slice(span.start, span.end) === field.written;
}

function same(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.severity === b.severity && a.message === b.message;
}

function excerpt(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 300), offset + 200);
}

function list(findings: readonly Finding[]): string {
  return findings.map(({ code, severity, message }) => `  ${severity} ${code}: ${message}`).join('\n');
}
