import assert from 'node:assert/strict';
import { analyse, defaultSettings } from '#engine';
import { toPlain } from '#engine/model/plain.ts';
import {
  config,
  documents,
  endpoint,
  file,
  list,
  model,
  object,
  plainOf,
  policy,
  read,
  readOne,
  target,
} from './read.ts';

const others = ['apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n', 'apiVersion: apps/v1\nkind: Deployment\n'];
const serverless = (memory: string): string =>
  config.replace(
    '    instanceType: ml.m5.large\n      initialInstanceCount: 2',
    `    serverlessConfig:\n        memorySizeInMB: ${memory}\n        maxConcurrency: 5`,
  );

function codes(text: string, folder = [] as ReturnType<typeof file>[]): readonly string[] {
  return analyse(text, defaultSettings, undefined, folder).findings.map(({ code }) => code);
}

describe('objects of the ACK controllers', () => {
  const whole = plainOf(documents(config, model, endpoint, target, policy));

  it('are put together by their names', () => {
    const { type, names, model: served, variants, scaling } = whole;
    assert.equal(type, 'real-time');
    assert.deepEqual(names, { endpoint: 'fraud', endpointConfig: 'fraud-config', model: 'fraud-model' });
    assert.equal(served?.artifact, 's3://acme-models/fraud/model.tar.gz');
    assert.equal(served.executionRole, 'arn:aws:iam::111122223333:role/fraud');
    assert.equal(variants?.[0]?.instanceCount, 2);
    assert.equal(scaling?.[0]?.max, 4);
    assert.equal(scaling[0].scales, 0);
    assert.equal(scaling[0].policies?.[0]?.predefinedMetric, 'SageMakerVariantInvocationsPerInstance');
  });

  const writings: readonly (readonly [string, string])[] = [
    ['with objects of others between them', documents(config, others[0]!, model, others[1]!, endpoint, target, policy)],
    ['in another order', documents(policy, target, endpoint, model, config)],
    ['with explicit ends', [config, model, endpoint, target, policy].map((text) => `---\n${text}...\n`).join('')],
    ['as items of a List', list(config, model, endpoint, target, policy)],
    ['with CRLF', documents(config, model, endpoint, target, policy).replaceAll('\n', '\r\n')],
  ];
  for (const [name, text] of writings) {
    it(`are the same ${name}`, () => {
      assert.deepEqual(plainOf(text), whole);
      assert.deepEqual(read(text).fragments, []);
    });
  }

  it('are the same from the folder, where they cannot be written', () => {
    const folder = [file('model.yaml', documents(model, others[0]!)), file('scaling.yaml', documents(target, policy))];
    const text = documents(config, endpoint);
    assert.deepEqual(plainOf(text, folder), whole);
    const { model: served, variants } = readOne(text, folder);
    assert.ok(served.artifact.kind === 'known' && variants.kind === 'known');
    assert.equal(served.artifact.origin.file, 'model.yaml');
    const { span } = served.artifact.origin;
    assert.equal(text.slice(span.start, span.end), 'fraud-model');
    assert.equal(variants.origin.file, undefined);
  });

  it('are left alone where Kustomize lays them over others of the folder', () => {
    const patch = object('EndpointConfig', 'fraud-config', 'productionVariants:\n  - variantName: AllTraffic');
    assert.ok(codes(patch).includes('shape/missing-key'));
    assert.deepEqual(codes(patch, [file('base/config.yaml', config)]), []);
    assert.ok(
      codes(patch, [file('base/other.yaml', config.replaceAll('fraud', 'churn'))]).includes('shape/missing-key'),
    );
  });

  it('are checked alone where nothing refers to them', () => {
    const { deployments, fragments } = read(documents(model, target, policy));
    assert.deepEqual(deployments, []);
    assert.equal(fragments.length, 2);
    const bad = model.replace('primaryContainer:', 'modelNam: x\n  primaryContainer:');
    assert.deepEqual(codes(bad), ['shape/unknown-key']);
    assert.deepEqual(codes(documents(config, bad, endpoint)), ['shape/unknown-key']);
  });

  it('have a name of Kubernetes where they have none of AWS', () => {
    const text = config.replace('  endpointConfigName: fraud-config\n', '');
    assert.equal(plainOf(text).names?.endpointConfig, 'fraud-config');
  });

  it('spell the type of a rollout with an underscore', () => {
    const rollout = `  deploymentConfig:
    blueGreenUpdatePolicy:
      trafficRoutingConfiguration:
        type_: CANARY
        waitIntervalInSeconds: 300
        canarySize: {type_: CAPACITY_PERCENT, value: 10}
`;
    const { blueGreen } = plainOf(documents(config, endpoint + rollout)).rollout ?? {};
    assert.equal(blueGreen?.type, 'CANARY');
    assert.equal(blueGreen.canarySize?.type, 'CAPACITY_PERCENT');
    const misspelled = documents(config, endpoint + rollout.replace('type_: CANARY', 'type: CANARY'));
    assert.ok(codes(misspelled).includes('shape/unknown-key'));
  });

  it('are not those of others', () => {
    for (const text of [
      ...others,
      'apiVersion: sagemaker.aws.upbound.io/v1beta1\nkind: Endpoint\nmetadata: {name: x}\nspec: {}\n',
      target
        .replace('serviceNamespace: sagemaker', 'serviceNamespace: dynamodb')
        .replace('sagemaker:', 'x:')
        .replace('endpoint/', 'table/'),
      '# apiVersion: sagemaker.services.k8s.aws/v1alpha1\nkind: EndpointConfig\n',
    ]) {
      assert.deepEqual(
        analyse(text, defaultSettings).documents.filter(({ dialect }) => dialect),
        [],
      );
    }
  });
});

describe('what the requests are like', () => {
  const annotated = object(
    'EndpointConfig',
    'fraud-config',
    'endpointConfigName: fraud-config\nproductionVariants: []',
    [
      'mldeploy/payload: 600 KB',
      'mldeploy/response: 20KB',
      'mldeploy/inference-time: 120 ms',
      'mldeploy/inference-time-p95: 300 ms',
      'mldeploy/traffic: 2M/month',
      'mldeploy/peak: 15/s',
      'mldeploy/pattern: spiky',
      'mldeploy/p95: 500 ms',
      'mldeploy/budget: 200 USD/month',
      'services.k8s.aws/region: eu-west-1',
    ],
  );

  it('stands in annotations', () => {
    const { workload, objectives, region } = plainOf(annotated);
    assert.deepEqual(workload, {
      requestBytes: 614_400,
      responseBytes: 20_480,
      inferenceSeconds: 0.12,
      inferenceP95Seconds: 0.3,
      averageRequestsPerSecond: 2_000_000 / (730 * 3600),
      peakRequestsPerSecond: 15,
      pattern: 'spiky',
    });
    assert.deepEqual(objectives, { p95Seconds: 0.5, usdPerMonth: 200 });
    assert.equal(region, 'eu-west-1');
    assert.deepEqual(read(annotated).problems, []);
  });

  it('stands in comments, or at the endpoint and the model', () => {
    const noted = documents(
      config.replace('spec:', 'spec:\n  # mldeploy: traffic=2/s'),
      object('Endpoint', 'fraud', 'endpointName: fraud\nendpointConfigName: fraud-config', ['mldeploy/payload: 1MB']),
      model.replace('metadata:\n', 'metadata:\n  annotations: {mldeploy/model-size: 180 MB}\n'),
    );
    const { workload, model: served } = plainOf(noted);
    assert.deepEqual(workload, { requestBytes: 1_048_576, averageRequestsPerSecond: 2 });
    assert.equal(served?.sizeBytes, 180 * 1024 ** 2);
  });

  it('is corrected where it says nothing', () => {
    const text = annotated.replace('mldeploy/payload', 'mldeploy/paylod').replace('120 ms', '120');
    const { findings } = analyse(text, defaultSettings);
    const own = findings.filter(({ code }) => ['shape/unknown-key', 'shape/missing-unit'].includes(code));
    assert.deepEqual(own.map(({ code }) => code).sort(), ['shape/missing-unit', 'shape/unknown-key']);
    assert.deepEqual(
      own.flatMap((finding) => finding.fixes()).map(({ title }) => title),
      ['Change to mldeploy/payload'],
    );
  });
});

describe('templates for objects', () => {
  it('leave open what is filled in, and only that', () => {
    for (const open of [
      '{{ .Values.memory }}',
      '"{{ .Values.memory }}"',
      '${MEMORY}',
      '$MEMORY',
      '$(MEMORY)',
      '<memory>',
    ]) {
      assert.deepEqual(codes(serverless(open)), [], open);
      const { variants } = readOne(serverless(open));
      const [variant] = variants.kind === 'known' ? variants.value : [];
      assert.ok(variant?.serverless.kind === 'known');
      assert.equal(variant.serverless.value.memoryMib.kind, 'dynamic', open);
    }
    assert.deepEqual(codes(serverless('5000').replace('fraud-model', '{{ .Values.model | quote }}')), [
      'serverless/memory',
    ]);
  });

  it('are left alone where they decide what is there', () => {
    const line = '  {{- if .Values.tags }}\n  tags: {{ toYaml .Values.tags | nindent 4 }}\n  {{- end }}\n';
    assert.deepEqual(codes(serverless('5000') + line), []);
    assert.deepEqual(codes(serverless('5000').replace('fraud-model', '{{ .Values.model }}-blue')), []);
  });
});

describe('a list of objects', () => {
  it('has its findings at the items', () => {
    const text = list(serverless('5000'), endpoint);
    const [finding] = analyse(text, defaultSettings).findings;
    assert.equal(finding?.code, 'serverless/memory');
    assert.equal(text.slice(finding.span.start, finding.span.end), '5000');
  });

  it('says nothing that is not known', () => {
    const { plain } = toPlain(readOne(list(config)));
    assert.equal(plain.names?.endpoint, undefined);
  });
});
