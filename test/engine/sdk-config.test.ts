import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, applyEdits, defaultSettings, editsOf } from '#engine';
import { recognise } from '#engine/dialects/index.ts';
import { parseFile } from '#engine/yaml/parse.ts';

const idOf = (text: string): string | undefined => {
  const [document] = parseFile(text).documents;
  return document && recognise(document)?.id;
};

const codesOf = (text: string): readonly string[] => analyse(text, defaultSettings).findings.map(({ code }) => code);

describe('defaults of the Python SDK', () => {
  it('are known by their version and a section of SageMaker', () => {
    assert.equal(idOf("SchemaVersion: '1.0'\nSageMaker:\n  Model: {EnableNetworkIsolation: true}\n"), 'sdk-config');
    assert.equal(idOf('{"SchemaVersion": "1.0", "SageMaker": {"PythonSDK": {}}}'), 'sdk-config');
    for (const text of [
      "SchemaVersion: '1.0'\n",
      'SageMaker: {Model: {}}\n',
      "SchemaVersion: '1.0'\nSageMaker: {Other: {}}\n",
      "SchemaVersion: '1.0'\nSageMaker: Model\n",
      "schemaVersion: '1.0'\nsageMaker: {Model: {}}\n",
      "SchemaVersion: '2.2'\nmainSteps: []\n",
    ]) {
      assert.equal(idOf(text), undefined, text);
    }
  });

  it('are no deployment, and lack nothing', () => {
    const text = `SchemaVersion: '1.0'
SageMaker:
  EndpointConfig: {ProductionVariants: [{CoreDumpConfig: {KmsKeyId: k}}], AsyncInferenceConfig: {OutputConfig: {KmsKeyId: k}}}
  Model: {PrimaryContainer: {Environment: {A: b}}, Containers: [{Environment: {A: b}}]}
  TransformJob: {TransformResources: {VolumeKmsKeyId: k}}
  ModelPackage: {InferenceSpecification: {Containers: [{Environment: {A: b}}]}}
  CompilationJob: {RoleArn: arn:aws:iam::111122223333:role/r}
  Endpoint: {}
`;
    const { deployments, findings } = analyse(text, defaultSettings);
    assert.deepEqual(deployments, []);
    assert.deepEqual(
      findings.map(({ message }) => message),
      [],
    );
  });

  it('are right after their fixes', () => {
    const text = 'SchemaVersion: 1.0\nSageMaker:\n  Model:\n    EnableNetworkIsolation: "true"\n    Tag: []\n';
    let now = text;
    for (let left = codesOf(text).length; left > 0; left -= 1) {
      const analysis = analyse(now, defaultSettings);
      const [fix] = analysis.findings[0]?.fixes() ?? [];
      assert.ok(fix);
      now = applyEdits(now, editsOf(analysis, fix));
    }
    assert.deepEqual(codesOf(now), []);
    assert.equal(now, 'SchemaVersion: "1.0"\nSageMaker:\n  Model:\n    EnableNetworkIsolation: true\n    Tags: []\n');
  });

  it('are read whatever stands in them', () => {
    const keys = [
      'Model',
      'Containers',
      'Environment',
      'VpcConfig',
      'Subnets',
      'PythonSDK',
      'Modules',
      'Serve',
      'Tags',
    ];
    const leaf = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(value, value, (model, sdk) => {
        const text = JSON.stringify({ SchemaVersion: '1.0', SageMaker: { Model: model, PythonSDK: sdk } });
        const analysis = analyse(text, defaultSettings);
        for (const finding of analysis.findings) for (const fix of finding.fixes()) editsOf(analysis, fix);
      }),
      { numRuns: 100 },
    );
  });
});
