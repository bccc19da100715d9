import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, applyEdits, defaultSettings, editsOf, switchFix } from '#engine';
import { endpointTypes } from '#engine/model/deployment.ts';
import { corpus, needsCorpus } from '#test/corpus.ts';
import { swappedIn, typedInto } from '#test/garbled.ts';
import { useAll } from '#test/use-all.ts';
import { endpointTemplate, read } from './read.ts';

const files = corpus('cfn');

describe('templates from public repositories', () => {
  it('are all read', function () {
    this.timeout(60_000);
    needsCorpus(this, files);
    const analyses = files.map(({ id, text }) => [id, useAll(text)] as const);
    const unknown = analyses.filter(([, { documents }]) => documents[0]?.dialect?.id !== 'cloudformation');
    assert.deepEqual(
      unknown.map(([id]) => id),
      [],
    );
    const configs = (text: string): number =>
      text.match(/AWS::SageMaker::(EndpointConfig|TransformJob)['"]?,?\s*$/gm)?.length ?? 0;
    for (const [id, { text, deployments }] of analyses) {
      const anchors = new Set(deployments.map(({ anchor }) => anchor.start));
      assert.equal(anchors.size, configs(text), id);
    }
  });

  it('switch to another type and are of that type then', function () {
    this.timeout(60_000);
    needsCorpus(this, files);
    let switches = 0;
    for (const { id, text } of files) {
      const analysis = analyse(text, defaultSettings);
      for (const [index, deployment] of analysis.deployments.entries()) {
        for (const type of endpointTypes) {
          const fix = switchFix(analysis, index, type, defaultSettings);
          if (!fix) continue;
          switches += 1;
          const after = analyse(applyEdits(analysis.text, editsOf(analysis, fix)), defaultSettings);
          const types = after.deployments.map((reading) => reading.type.kind === 'known' && reading.type.value);
          assert.ok(types.includes(type), `${id} ${deployment.title} ${fix.title}`);
          const errors = after.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
          const before = new Set(analysis.findings.map(({ code }) => code));
          assert.deepEqual(
            errors.filter((code) => !before.has(code)),
            [],
            `${id} ${fix.title}`,
          );
        }
      }
    }
    assert.ok(switches > 100, String(switches));
  });
});

describe('no template', () => {
  const seeds = [
    endpointTemplate(
      'InstanceType: !If [A, !Ref Type, !Ref AWS::NoValue]\nServerlessConfig: &s {MemorySizeInMB: 2048}',
      {
        parameters: 'Type: {Type: String, Default: ml.m5.large}',
        conditions: 'A: !Not [!Condition B]\nB: !Equals [!Ref Type, x]',
        mappings: 'M: {a: {b: ml.m5.large}}',
        config: 'Tags: [!Select [0, !Split [",", "a,b"]], !Sub ["${X}", {X: !FindInMap [M, a, b]}], *s]',
      },
    ).replace('  Config:', '  # mldeploy: payload=600KB traffic=2M/month\n  Config:'),
    ...files.slice(0, 40).map(({ text }) => text),
  ];

  it('makes it throw, whatever is typed into it', function () {
    this.timeout(60_000);
    const typed = typedInto(seeds, ['!Ref ', '!If ', '!Sub ', 'Fn::If: ', '\n']);
    fc.assert(
      fc.property(typed, (text) => void read(text)),
      { numRuns: 400 },
    );
  });

  it('makes it throw by swapping its lines, and every switch is written', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(swappedIn(seeds.slice(0, 12)), (text) => void useAll(text)),
      { numRuns: 60 },
    );
  });

  it('with aliases of aliases takes long', () => {
    const levels = Array.from({ length: 9 }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'
        : `a${String(level)}: &a${String(level)} [${Array.from({ length: 10 }, () => `*a${String(level - 1)}`).join(', ')}]`,
    );
    const text = `${levels.join('\n')}\n${endpointTemplate('InstanceType: ml.m5.large', { config: 'Tags: *a8' })}`;
    useAll(text);
  });
});
