import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  analyseConfig,
  applyEdits,
  defaultSettings,
  editsOf,
  limitIds,
  limitRow,
  readConfig,
  switchOffEdits,
  withConfig,
} from '#engine';
import { configKeys, priceNames, workloadNames } from '../../server/src/engine/config/config.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/mldeployrc.schema.json', import.meta.url), 'utf8')) as {
  properties: Record<string, { properties?: Record<string, unknown> }>;
};
const isValid = new Ajv({ allowUnionTypes: true }).compile(schema);

const whole = `# Settings of the team
$schema: ./mldeployrc.schema.json
region: eu-central-1
contested: error
shape: off
severity:
  real-time/*: info
  real-time/payload-max: error
  serverless/memory: off
prices:
  instances: { ml.g5.xlarge: 0.98 }
  instanceDiscount: 20%
  discount: 5%
  freeTier: true
workload:
  payload: 600 KB
  response: 2 KB
  inferenceTime: 250 ms
  traffic: 12/s
  pattern: business-hours
measured:
  - { deployment: fraud, file: loads/k6.json }
  - file: cloudwatch.csv
`;

/** What is reported, as "code(text under the squiggle)". */
function reported(text: string): readonly string[] {
  return readConfig(text).problems.map(({ code, span }) => `${code}(${text.slice(span.start, span.end)})`);
}

function fixed(text: string): string {
  const analysis = analyseConfig(text, defaultSettings);
  const fix = analysis.findings.flatMap((finding) => finding.fixes())[0];
  assert.ok(fix, 'no fix is offered');
  return applyEdits(text, editsOf(analysis, fix));
}

describe('the settings of a project', () => {
  it('count before those of the editor, codes before groups', () => {
    const editor = {
      ...defaultSettings,
      region: 'us-west-2',
      severities: { 'serverless/memory': 'error', 'serverless/timeout': 'info' },
    } as const;
    const config = readConfig(whole);
    assert.deepEqual(config.problems, []);
    const settings = withConfig(editor, config);
    assert.equal(settings.region, 'eu-central-1');
    assert.equal(settings.contested, 'error');
    assert.equal(settings.shape, 'off');
    assert.equal(settings.severities['serverless/memory'], 'off');
    assert.equal(settings.severities['serverless/timeout'], 'info');
    assert.equal(settings.severities['real-time/payload-max'], 'error');
    for (const id of limitIds.filter((one) => one.startsWith('real-time/') && one !== 'real-time/payload-max'))
      assert.equal(settings.severities[id], 'info', id);
    assert.deepEqual(settings.prices, {
      instanceUsdPerHour: { 'ml.g5.xlarge': 0.98 },
      instanceDiscount: 0.2,
      discount: 0.05,
      freeTier: true,
    });
    assert.deepEqual(settings.assumed, {
      requestBytes: 600 * 1024,
      responseBytes: 2048,
      inferenceSeconds: 0.25,
      averageRequestsPerSecond: 12,
      pattern: 'business-hours',
    });
  });

  it('may be JSON, and may be empty', () => {
    assert.equal(withConfig(defaultSettings, readConfig('{"region": "eu-west-1"}')).region, 'eu-west-1');
    for (const nothing of ['', '# nothing yet\n', 'severity:\n', '{}'])
      assert.deepEqual(withConfig(defaultSettings, readConfig(nothing)), defaultSettings, nothing);
  });

  it('take quotas by the code of the quota', () => {
    const quota = limitIds.find((id) => limitRow(id)?.kind === 'quota');
    if (quota === undefined) return;
    const text = `quotas:\n  ${quota}: 20\n`;
    assert.deepEqual(reported(text), []);
    assert.deepEqual(withConfig(defaultSettings, readConfig(text)).quotas, { [quota]: 20 });
    assert.deepEqual(reported(`quotas:\n  ${quota}: many\n`), ['config/value(many)']);
  });

  const faults: Readonly<Record<string, readonly string[]>> = {
    'regoin: eu-west-1\n': ['config/unknown-key(regoin)'],
    'region: Frankfurt\n': ['config/value(Frankfurt)'],
    'contested: maybe\n': ['config/value(maybe)'],
    'severity:\n  serverless/memroy: off\n': ['config/unknown-code(serverless/memroy)'],
    'severity:\n  serverless/memory: warn\n': ['config/value(warn)'],
    'severity: off\n': ['config/value(off)'],
    'quotas:\n  serverless/memory: 3\n': ['config/unknown-code(serverless/memory)'],
    'workload:\n  payload: 600\n  speed: 3\n': ['config/value(600)', 'config/unknown-key(speed)'],
    'prices:\n  instances: { g5.xlarge: 1, ml.g5.xlarge: cheap }\n  instanceDiscount: 120%\n': [
      'config/value(g5.xlarge)',
      'config/value(cheap)',
      'config/value(120%)',
    ],
    'prices: { discounts: 20% }\n': ['config/unknown-key(discounts)'],
    'prices: { discount: 100%, freeTier: yes }\n': ['config/value(100%)', 'config/value(yes)'],
    '- region\n': ['config/value(- region)'],
    'region: [\n': ['config/syntax([)', 'config/value([\n)'],
    'region: eu-west-1\nregion: eu-west-2\n': ['config/syntax(region)'],
    'region: eu-west-1\n---\nregion: eu-west-2\n': ['config/syntax(region: eu-west-2)'],
  };
  for (const [text, expected] of Object.entries(faults)) {
    it(`say what is wrong with ${JSON.stringify(text)}`, () => {
      assert.deepEqual(reported(text), expected);
    });
  }

  it('are mended by what was probably meant', () => {
    assert.equal(fixed('regoin: eu-west-1 # ours\n'), 'region: eu-west-1 # ours\n');
    assert.equal(fixed('severity:\n  serverless/memory: warn\n'), 'severity:\n  serverless/memory: warning\n');
    assert.equal(fixed('{"severity": {"serverless/memroy": "off"}}'), '{"severity": {"serverless/memory": "off"}}');
  });

  it('can be told to switch a code off', () => {
    for (const text of [
      '',
      'region: eu-west-1\n',
      'severity:\n  serverless/timeout: info\n',
      '{"severity": {}}',
      whole,
    ]) {
      const after = applyEdits(text, switchOffEdits(text, 'async/timeout'));
      assert.deepEqual(readConfig(after).problems, [], after);
      assert.equal(withConfig(defaultSettings, readConfig(after)).severities['async/timeout'], 'off', after);
    }
  });

  it('never throw, whatever the text', () => {
    const word = fc.constantFrom(
      'region',
      'severity',
      'quotas',
      'workload',
      ': ',
      '\n',
      '  ',
      '[',
      '{',
      '- ',
      'x',
      '&a',
      '*a',
      '"',
      'off',
      '<<',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const config = readConfig(words.join(''));
        withConfig(defaultSettings, config);
      }),
    );
  });
});

describe('the schema of the settings', () => {
  it('knows the keys that are read', () => {
    assert.deepEqual(Object.keys(schema.properties).sort(), [...configKeys, '$schema'].sort());
    assert.deepEqual(Object.keys(schema.properties['prices']?.properties ?? {}).sort(), [...priceNames].sort());
    assert.deepEqual(Object.keys(schema.properties['workload']?.properties ?? {}).sort(), [...workloadNames].sort());
  });

  it('agrees with the reader', () => {
    const texts = [
      whole,
      'region: Frankfurt',
      'contested: maybe',
      'severity: { a/b: loud }',
      'severity: off',
      'regoin: x',
    ];
    for (const text of [
      ...texts,
      'workload: { pattern: wild }',
      'quotas: { quota/x: many }',
      'shape: on',
      '{}',
      'prices: { instanceDiscount: 120% }',
      'prices: { instances: { x: 1 } }',
      'prices: { discount: 100%, instanceDiscount: 7.5% }',
      'prices: { freeTier: "true" }',
      'prices: { freeTier: false }',
    ])
      assert.equal(isValid(parse(text)), readConfig(text).problems.length === 0, text);
  });
});
