import assert from 'node:assert/strict';
import { analyse, applyEdits, defaultSettings, editsOf, type Analysis, type Fix } from '#engine';
import { corpus, needsCorpus } from '#test/corpus.ts';

const code = 'retired/sagemaker-operator';
const hosting = `apiVersion: sagemaker.aws.amazon.com/v1
kind: HostingDeployment
metadata:
  name: fraud
spec:
  region: us-east-1
  productionVariants:
    - variantName: AllTraffic
      modelName: fraud-model
      instanceType: ml.m5.large
      initialInstanceCount: 2
      newKey: kept
  models:
    - name: fraud-model
      executionRoleArn: arn:aws:iam::111122223333:role/fraud
      containers:
        - image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
          modelDataUrl: s3://acme-models/fraud/model.tar.gz
`;

function conversionsIn(analysis: Analysis): readonly Fix[] {
  return analysis.findings.filter((finding) => finding.code === code).flatMap((finding) => finding.fixes());
}

function converted(text: string): string | undefined {
  const analysis = analyse(text, defaultSettings);
  const [fix] = conversionsIn(analysis);
  return fix && applyEdits(text, editsOf(analysis, fix));
}

describe('objects of the operator that is no longer supported', () => {
  it('are read as what they deploy', () => {
    const [deployment] = analyse(hosting, defaultSettings).deployments;
    assert.ok(deployment?.model.artifact.kind === 'known');
    assert.equal(deployment.model.artifact.value, 's3://acme-models/fraud/model.tar.gz');
    assert.equal(deployment.region.kind === 'known' && deployment.region.value, 'us-east-1');
    const found = analyse(hosting.replace('InstanceCount: 2', 'InstanceCount: 0'), defaultSettings).findings;
    assert.ok(found.some((finding) => finding.code === 'real-time/initial-instance-count'));
  });

  it('keep what the conversion does not know', () => {
    assert.match(converted(hosting) ?? '', /newKey: kept/);
  });

  it('are converted each on its own', () => {
    const text = converted(`${hosting}---\n${hosting.replaceAll('fraud', 'churn')}`) ?? '';
    assert.deepEqual(
      analyse(text, defaultSettings).documents.map(({ dialect }) => dialect?.id),
      ['ack', 'ack', 'ack', 'legacy-operator'],
    );
    const list = `apiVersion: v1\nkind: List\nitems:\n${hosting.replace(/^/gm, '    ').replace(/^ {4}/, '  - ').trimEnd()}\n`;
    const [document, ...others] = analyse(converted(list) ?? '', defaultSettings).documents;
    assert.deepEqual([document?.dialect?.id, document?.deployments.length, others.length], ['ack', 1, 0]);
  });

  const open: readonly (readonly [string, string])[] = [
    ['a template', hosting.replace('fraud-model', '{{ .Values.model }}')],
    ['what a script fills in', hosting.replace('us-east-1\n', '{REGION}\n')],
    ['an alias', hosting.replace('newKey: kept', 'newKey: &a [x]').replace('models:', 'more: *a\n  models:')],
    ['no name', hosting.replace('  name: fraud\n', '  labels: {a: b}\n')],
    [
      'JSON',
      JSON.stringify({ apiVersion: 'sagemaker.aws.amazon.com/v1', kind: 'Model', metadata: { name: 'a' }, spec: {} }),
    ],
  ];
  for (const [name, text] of open) {
    it(`are named, and not converted, with ${name}`, () => {
      const analysis = analyse(text, defaultSettings);
      assert.ok(analysis.findings.some((finding) => finding.code === code));
      assert.deepEqual(conversionsIn(analysis), []);
    });
  }

  it('from public repositories become objects of ACK without a new error', function () {
    const files = corpus('smop');
    needsCorpus(this, files);
    let count = 0;
    for (const { id, text } of files) {
      const analysis = analyse(text, defaultSettings);
      const errors = new Set(
        analysis.findings.filter(({ severity }) => severity === 'error').map((found) => found.code),
      );
      for (const fix of conversionsIn(analysis)) {
        count += 1;
        const after = analyse(applyEdits(text, editsOf(analysis, fix)), defaultSettings);
        const worse = after.findings.filter((found) => found.severity === 'error' && !errors.has(found.code));
        assert.deepEqual(
          worse.map(({ message }) => message),
          [],
          id,
        );
        assert.ok(!after.findings.some((found) => found.code === code), id);
        assert.equal(applyEdits(after.text, editsOf(after, fix)), after.text, id);
      }
    }
    assert.ok(count > 15, String(count));
  }).timeout(20_000);
});
