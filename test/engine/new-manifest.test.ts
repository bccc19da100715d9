import assert from 'node:assert/strict';
import { advised, analyse, defaultSettings, deploymentReportOf } from '#engine';
import { chosen, manifestText, type Answers, type Choice } from '../../client/src/first-run/manifest-text.ts';

const base: Answers = {
  name: 'my-model',
  region: 'us-east-1',
  image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/my-model:1.0',
  artifact: 's3://my-bucket/my-model/model.tar.gz',
  asks: 'one-by-one',
  item: 'small',
  traffic: 'sustained',
  models: 'one',
  hardware: 'cpu',
};

function every(): readonly Answers[] {
  const asks = ['one-by-one', 'all-at-once'] as const;
  const sizes = ['small', 'medium', 'large', 'huge'] as const;
  const traffics = ['sustained', 'intermittent'] as const;
  return asks.flatMap((ask) =>
    sizes.flatMap((item) =>
      traffics.flatMap((traffic) =>
        (['one', 'many'] as const).flatMap((models) =>
          (['cpu', 'gpu'] as const).map((hardware): Answers => {
            const answers = { ...base, asks: ask, item, traffic, models, hardware };
            const isPrefix = models === 'many' && chosen(answers).type === 'real-time';
            return isPrefix ? { ...answers, artifact: 's3://my-bucket/my-model/' } : answers;
          }),
        ),
      ),
    ),
  );
}

/** The order of AWS's own questions (hosting FAQ), as a table. */
const expected: readonly (readonly [Partial<Answers>, Choice])[] = [
  [{}, 'real-time'],
  [{ traffic: 'intermittent' }, 'serverless'],
  [{ traffic: 'intermittent', hardware: 'gpu' }, 'real-time'],
  [{ traffic: 'intermittent', models: 'many' }, 'real-time'],
  [{ traffic: 'intermittent', item: 'medium' }, 'real-time'],
  [{ item: 'medium' }, 'real-time'],
  [{ item: 'large' }, 'async'],
  [{ item: 'large', traffic: 'intermittent' }, 'async'],
  [{ item: 'huge' }, 'aws-batch'],
  [{ asks: 'all-at-once' }, 'batch'],
  [{ asks: 'all-at-once', item: 'large', traffic: 'intermittent' }, 'batch'],
  [{ asks: 'all-at-once', item: 'huge' }, 'aws-batch'],
];

describe('a new manifest', () => {
  it('is of the type that the questions lead to', () => {
    for (const [answers, type] of expected) {
      assert.equal(chosen({ ...base, ...answers }).type, type, JSON.stringify(answers));
    }
  });

  it('has no error and no warning, whatever the answers, and is of the type that was chosen and is recommended', () => {
    // Many answers lead to the same text.
    for (const [text, answers] of new Map(every().map((one) => [manifestText(one), one]))) {
      const analysis = advised(analyse(text, defaultSettings));
      const found = analysis.findings.filter(({ severity }) => severity !== 'info');
      const lines = found.map(({ code, message }) => `${code}: ${message}`);
      assert.deepEqual(lines, [], `${JSON.stringify(answers)}\n${text}`);
      assert.equal(analysis.deployments.length, 1);
      const report = deploymentReportOf(analysis, 0, defaultSettings);
      const current = report?.options.find((option) => option.current);
      const recommended = report?.options.find(({ id }) => id === report.recommended);
      assert.equal(current?.type, chosen(answers).type, text);
      assert.equal(recommended?.type, chosen(answers).type, `${text}\n${String(report?.reason)}`);
      assert.equal(current.feasible, true, text);
    }
  });

  it('is cheap or dear as its type is, in money that is known', () => {
    for (const [answers, type] of expected) {
      if (type === 'aws-batch') continue;
      const analysis = analyse(manifestText({ ...base, ...answers }), defaultSettings);
      const current = deploymentReportOf(analysis, 0, defaultSettings)?.options.find((option) => option.current);
      assert.ok((current?.cost.usdPerMonth?.expected ?? 0) > 0, type);
    }
  });

  it('says why, and holds what was given', () => {
    const text = manifestText({ ...base, name: 'fraud', region: 'eu-west-1' });
    assert.match(text, /^# Real-time: .*\n/);
    assert.match(text, /^name: fraud\nregion: eu-west-1$/m);
    assert.ok(text.includes(base.image) && text.includes(base.artifact));
  });
});
