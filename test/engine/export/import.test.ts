import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, defaultSettings } from '#engine';
import { lostIn } from '#engine/export/compare.ts';
import { exportFormats, exportTo, importFrom } from '#engine/exports.ts';
import { toPlain } from '#engine/model/plain.ts';
import { allFindings, validManifests } from '#test/exports.ts';

const samples = validManifests();
/** Lost without a word: only its place is told. */
const unspoken = /^Not imported: (?:\/|`[^`]*`\.$)/;

describe('a manifest imported', () => {
  for (const format of exportFormats) {
    it(`from what was exported to ${format} says what that says`, function () {
      this.timeout(120_000);
      let count = 0;
      // One in three: all of them take a minute.
      for (const { name, analysis } of samples.filter((_, index) => index % 3 === 0)) {
        const there = exportTo(analysis, 'all', format);
        if (there.kind === 'refused') continue;
        const other = analyse(there.text, defaultSettings);
        const back = importFrom(other);
        assert.ok(back.kind === 'converted', name);
        assert.deepEqual(
          back.notes.filter((note) => unspoken.test(note)),
          [],
          `${name}\n${there.text}\n${back.text}`,
        );
        const again = analyse(back.text, defaultSettings);
        const before = new Set(allFindings(other).map(({ code }) => code));
        const fresh = again.findings.filter(({ code, severity }) => !before.has(code) && severity !== 'info');
        assert.deepEqual(
          fresh.map(({ code, message }) => `${code} ${message}`),
          [],
          `${name}\n${back.text}`,
        );
        count += 1;
      }
      assert.ok(count > 140, `only ${String(count)} came back`);
    });
  }

  it('from examples of CloudFormation loses nothing in silence', () => {
    for (const name of ['image-tagging.template.yaml', 'demand-forecast.template.json']) {
      const analysis = analyse(
        readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'),
        defaultSettings,
      );
      const result = importFrom(analysis);
      assert.ok(result.kind === 'converted');
      assert.deepEqual(
        result.notes.filter((note) => unspoken.test(note)),
        [],
        result.text,
      );
    }
  });

  it('there and back is the same manifest in its model, where nothing is told of', () => {
    let count = 0;
    for (const { name, analysis } of samples) {
      const there = exportTo(analysis, 'all', 'cloudformation');
      if (there.kind === 'refused' || there.notes.some((note) => !note.startsWith('Note: the Region'))) continue;
      const back = importFrom(analyse(there.text, defaultSettings));
      if (back.kind === 'refused' || back.notes.length > 0) continue;
      const again = analyse(back.text, defaultSettings).deployments;
      for (const [index, deployment] of analysis.deployments.entries()) {
        const after = again[index];
        assert.ok(after, name);
        const lost = lostIn(toPlain(deployment).plain, toPlain(after).plain).filter((pointer) => pointer !== '/region');
        assert.deepEqual(lost, [], `${name}\n${back.text}`);
        count += 1;
      }
    }
    assert.ok(count > 300, `only ${String(count)} came back whole`);
  });

  it('tells by its place what is lost without a word', () => {
    const template = `Resources:
  M: { Type: AWS::SageMaker::Model, Properties: { PrimaryContainer: { Image: !Ref Image, Mode: SingleModel } } }
  C:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants: [{ VariantName: a, ModelName: !GetAtt M.ModelName, InstanceType: ml.m5.large, InitialInstanceCount: 1 }]
`;
    const result = importFrom(analyse(template, defaultSettings));
    assert.ok(result.kind === 'converted');
    assert.ok(
      result.notes.includes('Not imported: `Resources.M.Properties.PrimaryContainer.Mode`.'),
      result.notes.join('\n'),
    );
  });

  it('refuses its own format, and what has no deployment', () => {
    const [sample] = samples;
    assert.ok(sample);
    assert.equal(importFrom(sample.analysis).kind, 'refused');
    assert.equal(importFrom(analyse('a: 1\n', defaultSettings)).kind, 'refused');
  });
});
