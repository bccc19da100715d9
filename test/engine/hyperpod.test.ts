import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, defaultSettings, editsOf, type Analysis } from '#engine';
import { recognise } from '#engine/dialects/index.ts';
import { parseFile } from '#engine/yaml/parse.ts';

const idOf = (text: string): string | undefined => {
  const [document] = parseFile(text).documents;
  return document && recognise(document)?.id;
};

const check = (text: string): Analysis => analyse(text, defaultSettings);

const object = (kind: string, spec: unknown): string =>
  JSON.stringify({ apiVersion: 'inference.sagemaker.aws.amazon.com/v1', kind, metadata: { name: 'fraud' }, spec });

describe('an object of the HyperPod inference operator', () => {
  it('is known by its group and its kind', () => {
    for (const kind of ['InferenceEndpointConfig', 'JumpStartModel', 'ModelDeployment']) {
      assert.equal(idOf(object(kind, {})), 'hyperpod');
    }
    assert.equal(idOf(object('Other', {})), undefined);
    assert.equal(idOf('apiVersion: sagemaker.aws.amazon.com/v1\nkind: InferenceEndpointConfig\n'), undefined);
    assert.equal(idOf('kind: InferenceEndpointConfig\n'), undefined);
  });

  it('is left alone while it is a template that is no YAML yet', () => {
    const text = `apiVersion: inference.sagemaker.aws.amazon.com/v1
kind: InferenceEndpointConfig
spec:
  endpointName: {{ name }}
{%- if type %}
  instanceType: {{ type }}
{%- endif %}
`;
    assert.equal(idOf(text), undefined);
  });

  it('is no deployment that could be estimated', () => {
    const { deployments, findings } = check(
      object('InferenceEndpointConfig', {
        ...{ endpointName: 'fraud', modelName: 'm', instanceType: 'ml.g5.8xlarge' },
        modelSourceConfig: { modelSourceType: 's3', s3Storage: { bucketName: 'models', region: 'us-east-1' } },
        worker: {
          image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/fraud:1.0',
          modelInvocationPort: { containerPort: 8080, name: 'http' },
          modelVolumeMount: { name: 'weights', mountPath: '/opt/ml/model' },
          resources: { limits: { 'nvidia.com/gpu': 1 } },
        },
      }),
    );
    assert.deepEqual(deployments, []);
    assert.deepEqual(findings, []);
  });

  it('may have nodes that no endpoint runs on, and types of its own', () => {
    for (const instanceType of ['ml.t3.medium', 'ml.c5n.large', 'ml.trn1n.32xlarge']) {
      assert.deepEqual(check(object('InferenceEndpointConfig', { instanceType })).findings, [], instanceType);
    }
    const several = object('InferenceEndpointConfig', { instanceTypes: ['ml.g5.8xlarge', 'ml.g5.8xlrage'] });
    assert.deepEqual(
      check(several).findings.map(({ code }) => code),
      ['real-time/instance-type'],
    );
  });

  it('offers no price for a node of a cluster', () => {
    const [finding] = check(object('JumpStartModel', { server: { instanceType: 'ml.g5.8xlrage' } })).findings;
    assert.deepEqual(
      finding?.fixes().filter(({ title }) => title.includes('$')),
      [],
    );
  });

  it('is read whatever stands in it', () => {
    const keys = [
      'dataCapture',
      'modelPod',
      'tags',
      'autoScalingSpec',
      'instanceTypes',
      'server',
      'environmentVariables',
    ];
    const leaf = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys, 'name', 'value', 'enabled'), tie('value'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(fc.constantFrom('InferenceEndpointConfig', 'JumpStartModel'), value, (kind, spec) => {
        const analysis = check(object(kind, spec));
        for (const finding of analysis.findings) for (const fix of finding.fixes()) editsOf(analysis, fix);
      }),
      { numRuns: 100 },
    );
  });
});
