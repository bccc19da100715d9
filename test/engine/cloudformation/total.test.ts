import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { analyse, applyEdits, defaultSettings, editsOf, reportOf, switchFix, type Analysis } from '#engine';
import { endpointTypes } from '#engine/model/deployment.ts';
import { parseFile } from '#engine/yaml/parse.ts';
import { endpointTemplate, read } from './read.ts';

const folder = new URL('../../../../shared/corpus/open/cfn/', import.meta.url);
const files = existsSync(folder) ? readdirSync(folder).sort() : [];
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** Everything that is asked of a file, switches included. */
function useAll(text: string): Analysis {
  const analysis = analyse(text, defaultSettings);
  reportOf(analysis, defaultSettings);
  for (const index of analysis.deployments.keys()) {
    for (const type of endpointTypes) {
      const fix = switchFix(analysis, index, type, defaultSettings);
      if (fix) applyEdits(text, editsOf(analysis, fix));
    }
  }
  for (const finding of analysis.findings) finding.fixes();
  return analysis;
}

describe('templates from public repositories', () => {
  it('are all read', function () {
    this.timeout(60_000);
    if (files.length === 0) {
      console.log('      82 templates skipped: the corpus is not here');
      this.skip();
    }
    const analyses = files.map((name) => [name, useAll(textOf(name))] as const);
    const unknown = analyses.filter(([, { documents }]) => documents[0]?.dialect?.id !== 'cloudformation');
    assert.deepEqual(
      unknown.map(([name]) => name),
      [],
    );
    const configs = (text: string): number =>
      text.match(/AWS::SageMaker::(EndpointConfig|TransformJob)['"]?,?\s*$/gm)?.length ?? 0;
    for (const [name, { text, deployments }] of analyses) {
      const anchors = new Set(deployments.map(({ anchor }) => anchor.start));
      assert.equal(anchors.size, configs(text), name);
    }
  });

  it('switch to another type and are of that type then', function () {
    this.timeout(60_000);
    if (files.length === 0) this.skip();
    let switches = 0;
    for (const name of files) {
      const analysis = analyse(textOf(name), defaultSettings);
      for (const [index, deployment] of analysis.deployments.entries()) {
        for (const type of endpointTypes) {
          const fix = switchFix(analysis, index, type, defaultSettings);
          if (!fix) continue;
          switches += 1;
          const after = analyse(applyEdits(analysis.text, editsOf(analysis, fix)), defaultSettings);
          const types = after.deployments.map((reading) => reading.type.kind === 'known' && reading.type.value);
          assert.ok(types.includes(type), `${name} ${deployment.title} ${fix.title}`);
          const errors = after.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
          const before = new Set(analysis.findings.map(({ code }) => code));
          assert.deepEqual(
            errors.filter((code) => !before.has(code)),
            [],
            `${name} ${fix.title}`,
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
    ...files.slice(0, 40).map(textOf),
  ];

  it('makes it throw, whatever is typed into it', function () {
    this.timeout(60_000);
    const pieces = [
      '',
      '\t',
      ':',
      '- ',
      '{',
      '}',
      '[',
      '*a',
      '&a ',
      '"',
      '\r\n',
      '!Ref ',
      '!If ',
      '!Sub ',
      '<<: ',
      '\n',
      'Fn::If: ',
    ];
    const typed = fc.tuple(
      fc.constantFrom(...seeds),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(80),
      fc.constantFrom(...pieces),
    );
    fc.assert(
      fc.property(typed, ([text, at, cut, piece]) => {
        const start = Math.floor(at * text.length);
        read(text.slice(0, start) + piece + text.slice(start + cut));
      }),
      { numRuns: 400 },
    );
  });

  it('makes it throw by swapping its lines, and every switch is written', function () {
    this.timeout(60_000);
    const swapped = fc.tuple(fc.constantFrom(...seeds.slice(0, 12)), fc.nat(), fc.nat());
    fc.assert(
      fc.property(swapped, ([text, a, b]) => {
        const lines = text.split('\n');
        const [i, j] = [a % lines.length, b % lines.length];
        [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
        useAll(lines.join('\n'));
      }),
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
    const started = performance.now();
    useAll(text);
    assert.ok(performance.now() - started < 3000);
  });
});

describe('a template of 10,000 lines', () => {
  it('is lowered in a few milliseconds', () => {
    const filler = Array.from(
      { length: 1240 },
      (_, index) => `  Topic${String(index)}:
    Type: AWS::SNS::Topic
    Condition: IsProd
    Properties:
      TopicName: !Sub "\${AWS::StackName}-${String(index)}"
      Tags:
        - Key: a
          Value: !Ref AWS::Region
`,
    ).join('');
    const text = endpointTemplate('InstanceType: !If [IsProd, ml.m5.large, ml.c5.large]', {
      conditions: 'IsProd: !Equals [!Ref AWS::Region, us-east-1]',
    }).replace('Resources:\n', `Resources:\n${filler}`);
    assert.ok(text.split('\n').length > 9900);
    const analysis = analyse(text, defaultSettings);
    const [document] = analysis.documents;
    assert.ok(document?.dialect);
    assert.equal(document.deployments.length, 2);
    const times = Array.from({ length: 5 }, () => {
      const [fresh] = parseFile(text).documents;
      assert.ok(fresh);
      const started = performance.now();
      document.dialect?.recognise(fresh);
      document.dialect?.lower(fresh, { text, documents: [fresh], folder: [] });
      return performance.now() - started;
    }).sort((a, b) => a - b);
    // The rest is room for a slow machine.
    assert.ok((times[2] ?? Infinity) < 60, `${String(times[2])} ms`);
    if (process.env['SHOW'] === '1') console.log(`      ${String(times[2])} ms`);
  });
});
