import assert from 'node:assert/strict';
import { analyse, applyEdits, defaultSettings, editsOf, exportTo, refactoringsOf, type Fix } from '#engine';

const realTime = `mldeploy: 1
name: scores
role: arn:aws:iam::111122223333:role/scores
model:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  artifact: s3://acme-models/scores/model.tar.gz
endpoint:
  type: real-time # fast
  instanceType: ml.m5.large
  instanceCount: 1
# the end
`;
const async = realTime
  .replace('real-time # fast', 'async')
  .replace('# the end', '  output: s3://acme-scores/out/\n# the end');

const dialects = ['own', 'cloudformation', 'ack', 'cli', 'json template'] as const;
type Dialect = (typeof dialects)[number];

function written(manifest: string, dialect: Dialect): string {
  if (dialect === 'own') return manifest;
  const analysis = analyse(manifest, defaultSettings);
  const result =
    dialect === 'json template' ? exportTo(analysis, 0, 'cloudformation', 'json') : exportTo(analysis, 0, dialect);
  assert.ok(result.kind === 'converted');
  return result.text;
}

function offered(text: string): readonly Fix[] {
  return refactoringsOf(analyse(text, defaultSettings), 0);
}

const cases: readonly (readonly [name: string, manifest: string, title: string])[] = [
  ['autoscaling', realTime, 'Add autoscaling of 1 to 4 instances at 70 invocations/min'],
  ['autoscaling by backlog', async, 'Add autoscaling of 1 to 4 instances at 5 backlog'],
  ['a canary', realTime, 'Roll out by canary'],
  ['high availability', realTime, 'Make it highly available with 2 instances'],
  ['notifications', async, 'Add notifications of success and failure'],
];

describe('refactorings without a finding', () => {
  for (const dialect of dialects) {
    for (const [name, manifest, title] of cases) {
      it(`add ${name} in ${dialect}: valid, with nothing lost, and once`, () => {
        const text = written(manifest, dialect);
        const analysis = analyse(text, defaultSettings);
        const fix = refactoringsOf(analysis, 0).find((one) => one.title.startsWith(title));
        assert.ok(
          fix,
          offered(text)
            .map((one) => one.title)
            .join('\n'),
        );
        const edits = editsOf(analysis, fix);
        const after = applyEdits(text, edits);
        const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';
        assert.deepEqual(analyse(after, defaultSettings).findings.filter(isError), [], after);
        for (const line of text.split('\n')) {
          const raised = title.startsWith('Make it highly') && /1,?$/.test(line);
          // A comma is added where JSON goes on behind it.
          if (!raised) assert.ok(after.includes(line), `${line}\n${after}`);
        }
        assert.deepEqual(
          offered(after).filter((one) => one.title.startsWith(title)),
          [],
          after,
        );
      });
    }
  }

  it('put the models of several documents on one endpoint, and say which go', () => {
    const model = (name: string): string =>
      realTime.replace('name: scores', `name: ${name}`).replace('model.tar', `${name}.tar`);
    const other = realTime.replace('name: scores', 'name: far').replace('scores/model', 'elsewhere/model');
    const text = `${model('a')}---\n${model('b')}---\n${other}`;
    const analysis = analyse(text, defaultSettings);
    const fix = refactoringsOf(analysis, 0).find(({ title }) => title.includes('multi-model'));
    assert.equal(fix?.title, 'Serve 2 models from this endpoint, multi-model, in the place of b');
    const after = applyEdits(text, editsOf(analysis, fix));
    assert.match(after, /models:\n {2}prefix: s3:\/\/acme-models\/scores\/\n {2}image: /);
    assert.deepEqual(
      analyse(after, defaultSettings).deployments.map(({ title }) => title),
      ['a', 'far'],
    );
    assert.ok(after.endsWith(other), after);
    assert.ok(!offered(after).some(({ title }) => title.includes('multi-model')));
  });

  it('are not offered where there is no room for them', () => {
    const titles = (text: string): readonly string[] => offered(text).map(({ title }) => title);
    const job = realTime.replace('real-time', 'batch').replace('# the end', '  input: s3://a/\n  output: s3://b/\n');
    assert.deepEqual(
      titles(job).filter((title) => !title.startsWith('Switch')),
      [],
    );
    const template = written(realTime, 'cloudformation').replace('EndpointName: scores', 'EndpointName: !Ref Name');
    assert.ok(!titles(template).some((title) => /canary|autoscaling/.test(title)), 'the name is not known');
  });

  it('take an id that the template has free', () => {
    const text = `${written(realTime, 'cloudformation')}  ScalableTarget:\n    Type: AWS::SNS::Topic\n`;
    const analysis = analyse(text, defaultSettings);
    const fix = refactoringsOf(analysis, 0).find(({ title }) => title.startsWith('Add autoscaling'));
    assert.ok(fix);
    assert.match(applyEdits(text, editsOf(analysis, fix)), /ScalingTargetId: !Ref ScalableTarget2\n/);
  });

  it('say that subnets are not theirs to make up', () => {
    const text = realTime.replace('model:', 'network: { subnets: [subnet-1], securityGroups: [sg-1] }\nmodel:');
    assert.ok(offered(text).some(({ title }) => /its one subnet keeps it in one zone/.test(title)));
  });

  it('offer the other types, as quick-fixes have them', () => {
    const titles = offered(realTime).map(({ title }) => title);
    for (const type of [/^Switch to serverless/, /^Switch to asynchronous/, /^Switch to batch/]) {
      assert.ok(
        titles.some((title) => type.test(title)),
        String(type),
      );
    }
  });
});
