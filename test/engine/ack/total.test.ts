import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, defaultSettings } from '#engine';
import { corpus, needsCorpus } from '#test/corpus.ts';
import { swappedIn, typedInto } from '#test/garbled.ts';
import { useAll } from '#test/use-all.ts';
import { config, documents, endpoint, list, model, object, policy, target } from './read.ts';

const files = corpus('ack', 'smop');
const legacy = `apiVersion: sagemaker.aws.amazon.com/v1
kind: HostingDeployment
metadata: {name: fraud}
spec:
  region: us-east-1
  productionVariants:
    - {variantName: a, modelName: m, instanceType: ml.m5.large, initialInstanceCount: 1}
  models:
    - name: m
      executionRoleArn: arn:aws:iam::111122223333:role/fraud
      containers:
        - {image: x, modelDataUrl: s3://acme/m.tar.gz, environment: [{name: A, value: b}]}
`;
const job = object('TransformJob', 'job', 'transformJobName: job\nmodelName: fraud-model');
const seeds = [
  documents(config, model, endpoint, target, policy),
  list(config, endpoint, target, job),
  documents(legacy, config, 'apiVersion: v1\nkind: ConfigMap\n'),
  ...files.filter((_, index) => index % 8 === 0).map(({ text }) => text),
];

describe('no object of Kubernetes', () => {
  it('makes it throw, whatever is typed into it', () => {
    const typed = typedInto(seeds, ['---\n', '...\n', '{{ .x }}', '$X']);
    fc.assert(
      fc.property(typed, (text) => void useAll(text)),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  it('makes it throw by swapping its lines', () => {
    fc.assert(
      fc.property(swappedIn(seeds), (text) => void useAll(text)),
      { numRuns: 100 },
    );
  }).timeout(60_000);
});

describe('objects from public repositories', () => {
  it('are of the dialect that their group says', function () {
    needsCorpus(this, files);
    for (const { text } of files) {
      const dialects = new Set(analyse(text, defaultSettings).documents.flatMap(({ dialect }) => dialect?.id ?? []));
      const deploys = /^kind: (Hosting|BatchTransformJob|Model|EndpointConfig)/m.test(text);
      if (text.includes('services.k8s.aws/')) assert.deepEqual([...dialects], ['ack']);
      else assert.deepEqual([...dialects], deploys ? ['legacy-operator'] : []);
      useAll(text);
    }
  }).timeout(60_000);
});
