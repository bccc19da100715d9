import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { analyse, applyEdits, defaultSettings, editsOf, reportOf, switchFix } from '#engine';
import { endpointTypes } from '#engine/model/deployment.ts';
import { config, documents, endpoint, list, model, object, policy, target } from './read.ts';

const folders = ['ack', 'smop'].map((name) => new URL(`../../../../shared/corpus/open/${name}/`, import.meta.url));
const corpus = folders.flatMap((folder) =>
  existsSync(folder) ? readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')) : [],
);
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
  ...corpus.filter((_, index) => index % 8 === 0),
];

/** Everything that is asked of a file; every fix can be written, and the text after it read. */
function useAll(text: string): void {
  const analysis = analyse(text, defaultSettings);
  reportOf(analysis, defaultSettings);
  const switches = [...analysis.deployments.keys()].flatMap((index) =>
    endpointTypes.flatMap((type) => switchFix(analysis, index, type, defaultSettings) ?? []),
  );
  for (const fix of [...switches, ...analysis.findings.flatMap((finding) => finding.fixes())]) {
    analyse(applyEdits(text, editsOf(analysis, fix)), defaultSettings);
  }
}

describe('no object of Kubernetes', () => {
  it('makes it throw, whatever is typed into it', () => {
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
      '---\n',
      '...\n',
      '{{ .x }}',
      '$X',
      '<<: ',
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
        useAll(text.slice(0, start) + piece + text.slice(start + cut));
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  it('makes it throw by swapping its lines', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.nat(), fc.nat(), (text, a, b) => {
        const lines = text.split('\n');
        const [i, j] = [a % lines.length, b % lines.length];
        [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
        useAll(lines.join('\n'));
      }),
      { numRuns: 100 },
    );
  }).timeout(60_000);
});

describe('objects from public repositories', () => {
  it('are of the dialect that their group says', function () {
    if (corpus.length === 0) {
      console.log('      162 files skipped: the corpus is not here');
      this.skip();
    }
    for (const text of corpus) {
      const dialects = new Set(analyse(text, defaultSettings).documents.flatMap(({ dialect }) => dialect?.id ?? []));
      const deploys = /^kind: (Hosting|BatchTransformJob|Model|EndpointConfig)/m.test(text);
      if (text.includes('services.k8s.aws/')) assert.deepEqual([...dialects], ['ack']);
      else assert.deepEqual([...dialects], deploys ? ['legacy-operator'] : []);
      useAll(text);
    }
  }).timeout(60_000);
});
