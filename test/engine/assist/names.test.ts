import assert from 'node:assert/strict';
import fc from 'fast-check';
import { corpus, needsCorpus } from '#test/corpus.ts';
import { readMarkers } from '#test/name-markers.ts';
import { analyse, applyEdits, defaultSettings, nameAt, renamable, renamed, type Analysis } from '#engine';
import { nameFixtures } from './name-fixtures.ts';

const fixtures = Object.entries(nameFixtures).map(([title, marked]) => ({ title, ...readMarkers(marked) }));

function analysed(text: string): Analysis {
  return analyse(text, defaultSettings);
}

function renamedText({ file }: Analysis, offset: number, newName: string): string {
  const found = renamed(file, [], offset, newName);
  assert.ok(found && !('refused' in found), JSON.stringify(found));
  return applyEdits(
    file.text,
    found.flatMap(({ edits }) => edits),
  );
}

function refusalOf(text: string, pattern: string, newName: string): string {
  const offset = text.indexOf(pattern.replace('|', '')) + pattern.indexOf('|');
  const found = renamed(analysed(text).file, [], offset, newName);
  assert.ok(found && 'refused' in found, `${pattern} -> ${newName}: ${JSON.stringify(found)}`);
  return found.refused;
}

/** Of the alphabets of all kinds of names. */
const fresh = 'zz9fresh';

describe('names', () => {
  for (const { title, text, uses } of fixtures) {
    it(`of ${title} know all their places`, () => {
      const { file } = analysed(text);
      for (const { group, start, end } of uses) {
        const expected = uses.filter((use) => use.group === group).sort((a, b) => a.start - b.start);
        for (const offset of [start, end]) {
          const found = nameAt(file, [], offset)?.uses.map(({ span, isDefinition }) => ({ ...span, isDefinition }));
          assert.deepEqual(
            found,
            expected.map((use) => ({ start: use.start, end: use.end, isDefinition: use.isDefinition })),
            `${group} at ${String(offset)}: ${text.slice(start, end)}`,
          );
        }
      }
    });

    it(`of ${title} change only where they stand, and back to what they were`, () => {
      const before = analysed(text);
      for (const { group, start, end } of uses) {
        const name = text.slice(start, end);
        const edits = uses.filter((use) => use.group === group).map((span) => ({ span, newText: fresh }));
        const after = renamedText(before, start, fresh);
        assert.equal(after, applyEdits(text, edits));
        const moved = start + (fresh.length - name.length) * edits.filter(({ span }) => span.start < start).length;
        assert.equal(renamedText(analysed(after), moved, name), text, `${name} and back`);
      }
    });

    it(`of ${title} say nothing to the findings`, () => {
      const found = analysed(text).findings.map(({ code, span }) => [
        code,
        text.slice(0, span.start).split('\n').length,
      ]);
      for (const { start } of uses) {
        const after = renamedText(analysed(text), start, fresh);
        const then = analysed(after).findings.map(({ code, span }) => [
          code,
          after.slice(0, span.start).split('\n').length,
        ]);
        assert.deepEqual(then, found, text.slice(start, start + 20));
      }
    });
  }

  it('are none in texts, comments and keys of others', () => {
    const { text } = readMarkers(nameFixtures['a template in YAML'] ?? '');
    const { file } = analysed(text);
    for (const pattern of [
      '# |Model in',
      'ModelBucket}:${|Mine',
      '${!|Stage}',
      '-$|Stage',
      'Key: |Stage',
      '{ |IsProd: IsProd',
      '${|AWS::Region',
    ]) {
      const offset = text.indexOf(pattern.replace('|', '')) + pattern.indexOf('|');
      assert.equal(nameAt(file, [], offset), undefined, pattern);
    }
  });
});

describe('a rename is refused', () => {
  const { text } = readMarkers(nameFixtures['a template in YAML'] ?? '');
  const own = readMarkers(nameFixtures['the own format'] ?? '').text;

  it('for names that are not valid', () => {
    assert.match(refusalOf(text, '|Model: #', 'My-Model'), /^My-Model is no valid name: .*letters and digits/);
    assert.match(refusalOf(text, '|Model: #', ''), /no valid name/);
    assert.match(refusalOf(text, 'VariantName: |Blue', 'a_b'), /hyphens/);
    assert.match(refusalOf(own, 'name: |blue', 'x'.repeat(64)), /1 to 63/);
    assert.match(refusalOf(own, '&|all', 'a b'), /no valid name/);
  });

  it('for names that YAML takes for something else where they are not quoted', () => {
    for (const name of ['true', 'No', '12', '1e3', '007']) {
      assert.match(refusalOf(own, 'name: |blue', name), /no text in YAML unless it is quoted/, name);
    }
    assert.ok(renamed(analysed(own).file, [], own.indexOf('llama'), 'm12'));
  });

  it('for names that are taken', () => {
    assert.equal(refusalOf(text, '|Model: #', 'Stage'), 'Stage is already defined (line 3)');
    assert.match(refusalOf(text, '|IsBig', 'IsProd'), /already defined/);
    assert.match(refusalOf(own, 'name: |blue', 'green'), /already defined/);
    assert.match(refusalOf(text.replace('Ref: Endpoint', 'Ref: Ghost'), '|Model: #', 'Ghost'), /already referred to/);
  });

  it('for names that a Sub has for itself', () => {
    assert.match(refusalOf(text, '|ModelBucket:', 'Mine'), /^Mine means something else in line/);
  });

  it('for names that are not defined in sight', () => {
    const found = renamable(
      analysed(text.replace('Ref: Endpoint', 'Ref: Ghost')).file,
      [],
      text.indexOf('Ref: Endpoint') + 6,
    );
    assert.ok(found && 'refused' in found && found.refused.includes('defined in no file'));
  });

  it('where a program of a state machine may mean it', () => {
    const { text: machine } = readMarkers(nameFixtures['a state machine'] ?? '');
    const path = "States.Format('endpoint/{}/variant/Blue', $.name)";
    const dynamic = machine.replace('"ResourceId": "endpoint/fraud/variant/Blue"', `"ResourceId.$": "${path}"`);
    assert.match(
      refusalOf(dynamic, 'VariantName": "|Blue', 'Green'),
      /line \d+: an expression there has the same word/,
    );
    assert.ok(renamed(analysed(dynamic).file, [], dynamic.indexOf('fraud-config'), 'other'));
    assert.match(refusalOf(machine, '"|Configure', 'Scale'), /already defined/);
    assert.match(refusalOf(machine, '"|Configure', 'a: b'), /no valid name/);
  });

  it('where text cannot be seen through', () => {
    assert.match(
      refusalOf(text.replace('Ref: Endpoint', 'Ref: "End\\x70oint"'), '|Endpoint:', 'A'),
      /line \d+: .*escapes/,
    );
    assert.match(refusalOf(text.replace('"${Stage}-', '"\\x24{Stage}-'), '|Stage:', 'A'), /line \d+: .*Fn::Sub/);
    const loop = readMarkers(nameFixtures['a loop of a template'] ?? '').text;
    assert.match(
      refusalOf(
        loop.replace('Model:', 'ConfigA:').replaceAll('Model\n', 'ConfigA\n').replaceAll('Model.', 'ConfigA.'),
        '|ConfigA:',
        'B',
      ),
      /may become it/,
    );
    assert.match(refusalOf(loop, '|Model:', 'ConfigX'), /may clash/);
    assert.match(refusalOf(text.replace('[Sizes,', '[!Ref Stage,'), '|Sizes:', 'B'), /which mapping/);
  });

  it('for what more may be made of when the template is deployed', () => {
    const { text: functions } = readMarkers(nameFixtures['a template with functions'] ?? '');
    const role = functions.replace('!GetAtt Score.Arn', '!GetAtt ScoreRole.Arn');
    assert.match(refusalOf(role, '|Score:', 'B'), /line 6: ScoreRole is defined nowhere/);
  });

  it('in a document with errors', () => {
    assert.match(refusalOf(`${text}  Broken: "\n`, '|Model: #', 'B'), /errors/);
  });
});

describe('names in files of others', () => {
  const manifests = corpus().filter(({ text }) => text.length < 30_000);
  const sample = manifests.filter((_, index) => index % 9 === 0);

  it('change and change back, and bring no finding', function () {
    needsCorpus(this, sample);
    let count = 0;
    for (const { id, text } of sample) {
      const before = analysed(text);
      const seen = new Set<number>();
      for (const match of text.matchAll(/\b[A-Za-z][\w-]*/g)) {
        if (seen.has(match.index)) continue;
        const name = nameAt(before.file, [], match.index);
        for (const { span } of name?.uses ?? []) seen.add(span.start);
        const can = renamable(before.file, [], match.index);
        if (
          !name ||
          !can ||
          'refused' in can ||
          nameAt(before.file, [], match.index + 1)?.at.span.start !== name.at.span.start
        )
          continue;
        count += 1;
        const after = renamedText(before, name.at.span.start, fresh);
        const shift =
          can.uses.filter(({ span }) => span.start < name.at.span.start).length * (fresh.length - name.text.length);
        const then = analysed(after);
        assert.deepEqual(
          then.findings.map(({ code }) => code).sort(),
          before.findings.map(({ code }) => code).sort(),
          `${id}: ${name.kind} ${name.text}`,
        );
        const back = renamed(then.file, [], name.at.span.start + shift, name.text);
        if (back && 'refused' in back) continue;
        assert.equal(renamedText(then, name.at.span.start + shift, name.text), text, `${id}: ${name.text}`);
      }
    }
    assert.ok(count > 100, String(count));
  });

  it('are looked for in any text without failing', () => {
    const pieces = Object.values(nameFixtures).map((marked) => readMarkers(marked).text);
    fc.assert(
      fc.property(
        fc.constantFrom(...pieces),
        fc.nat(),
        fc.nat(40),
        fc.string({ maxLength: 6 }),
        (text, at, length, put) => {
          const start = at % text.length;
          const broken = text.slice(0, start) + put + text.slice(start + length);
          const { file } = analysed(broken);
          for (const offset of [0, start, broken.length]) renamed(file, [], offset, 'B');
        },
      ),
      { numRuns: 150 },
    );
  });
});
