import assert from 'node:assert/strict';
import { analyse, applyEdits, defaultSettings, editsOf, exportTo, refactoringsOf, type Fix } from '#engine';
import { valueOf } from '../../server/src/engine/model/field.ts';

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

const serverless = realTime.replace(
  /real-time # fast[^]*Count: 1/,
  'serverless\n  memory: 4 GB\n  maxConcurrency: 20\n  provisionedConcurrency: 3',
);
const image = '683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1';
const variants = `mldeploy: 1
name: scores
role: arn:aws:iam::111122223333:role/scores
variants:
  - name: blue
    image: ${image}
    artifact: s3://acme-models/blue.tar.gz
    weight: 9
    instanceType: ml.m5.large # fast
    instanceCount: 2
  - name: green
    image: ${image}
    artifact: s3://acme-models/green.tar.gz
    weight: 1
    instanceType: ml.m5.large
    instanceCount: 1
endpoint:
  type: real-time
`;

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
  ['autoscaling of provisioned concurrency', serverless, 'Add autoscaling of 3 to 12 provisioned workers at 70 % ut'],
  ['autoscaling of a variant', variants, 'Add autoscaling of 2 to 8 instances at 70 invocations/min for blue'],
  ['autoscaling of another variant', variants, 'Add autoscaling of 1 to 4 instances at 70 invocations/min for green'],
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

  for (const dialect of dialects) {
    it(`scale every variant in ${dialect}, the one at the cursor first`, () => {
      const text = written(variants, dialect);
      const at = (pattern: RegExp): readonly string[] =>
        refactoringsOf(analyse(text, defaultSettings), 0, text.search(pattern)).flatMap(({ title }) =>
          title.startsWith('Add autoscaling') ? [/for (\w+);/.exec(title)?.[1] ?? ''] : [],
        );
      assert.deepEqual(at(/(?:variantName|- name)"?: "?blue/i), ['blue']);
      assert.deepEqual(at(/(?:variantName|- name)"?: "?green/i), ['green']);
      const analysis = analyse(text, defaultSettings);
      const fixes = refactoringsOf(analysis, 0).filter(({ title }) => title.startsWith('Add autoscaling'));
      const after = fixes.reduce((now, { title }) => {
        const before = analyse(now, defaultSettings);
        const fix = refactoringsOf(before, 0).find((one) => one.title === title);
        assert.ok(fix, now);
        return applyEdits(now, editsOf(before, fix));
      }, text);
      const { findings, deployments } = analyse(after, defaultSettings);
      assert.deepEqual(
        findings.flatMap(({ code, severity }) => (severity === 'error' ? [code] : [])),
        [],
        after,
      );
      const [deployment] = deployments;
      assert.ok(deployment?.scaling.kind === 'known');
      const scaled = deployment.scaling.value.map(
        ({ scales, max, policies }) => [valueOf(scales), valueOf(max), valueOf(policies)?.length] as const,
      );
      const inOrder = scaled.sort(([a = 0], [b = 0]) => a - b);
      assert.deepEqual(
        inOrder,
        [
          [0, 8, 1],
          [1, 4, 1],
        ],
        after,
      );
    });
  }

  it('write autoscaling where it belongs', () => {
    const apply = (text: string, pattern: string): string => {
      const analysis = analyse(text, defaultSettings);
      const [fix] = refactoringsOf(analysis, 0, text.indexOf(pattern)).filter(({ title }) => /autoscaling/.test(title));
      assert.ok(fix);
      return applyEdits(text, editsOf(analysis, fix));
    };
    assert.match(
      apply(variants, '- name: green'),
      /instanceCount: 1\n {4}autoscaling:\n {6}min: 1\n {6}max: 4\n {6}target: 70 invocations\/min\nendpoint:/,
    );
    assert.match(apply(serverless, 'memory'), /provisionedConcurrency: 3\n {2}autoscaling:\n {4}min: 3\n {4}max: 12\n/);
    const few = serverless.replace('maxConcurrency: 20', 'maxConcurrency: 3');
    assert.ok(!offered(few).some(({ title }) => title.includes('autoscaling')), 'there is no room');
    const plain = serverless.replace('  provisionedConcurrency: 3\n', '');
    assert.ok(!offered(plain).some(({ title }) => title.includes('autoscaling')), 'nothing is provisioned');
    const doubted = offered(written(serverless, 'cloudformation')).find(({ title }) => title.includes('autoscaling'));
    assert.match(doubted?.title ?? '', /AWS's guide says that CloudFormation cannot make it$/);
  });

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
    assert.ok(!titles(template).some((title) => title.includes('canary')), 'the name is not known');
  });

  it('scale an endpoint whose name is not known by a reference to it', () => {
    const scaled = (text: string): string => {
      const analysis = analyse(text, defaultSettings);
      const fix = refactoringsOf(analysis, 0).find(({ title }) => title.startsWith('Add autoscaling'));
      assert.ok(fix, text);
      const after = applyEdits(text, editsOf(analysis, fix));
      const [deployment] = analyse(after, defaultSettings).deployments;
      assert.ok(deployment?.scaling.kind === 'known', after);
      assert.deepEqual(
        deployment.scaling.value.map(({ scales }) => valueOf(scales)),
        [0],
      );
      return after;
    };
    const nameless = written(async, 'cloudformation').replace(/ *EndpointName: scores\n/, '');
    const after = scaled(nameless);
    assert.match(after, /ResourceId: !Sub endpoint\/\$\{Endpoint\.EndpointName\}\/variant\/AllTraffic\n/);
    assert.match(after, /Name: EndpointName\n\s+Value: !GetAtt Endpoint\.EndpointName\n/);
    assert.doesNotMatch(after, /DependsOn/);
    const json = written(realTime, 'json template').replace(
      '"EndpointName": "scores"',
      '"EndpointName": { "Ref": "Name" }',
    );
    const named = `{\n  "Parameters": { "Name": { "Type": "String", "Default": "scores" } },${json.slice(json.indexOf('{') + 1)}`;
    assert.match(scaled(named), /"Fn::Sub": "endpoint\/\$\{Endpoint\.EndpointName\}\/variant\/AllTraffic"/);
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
