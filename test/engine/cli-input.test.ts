import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, applyEdits, defaultSettings, editsOf, folderFile, reportOf, switchFix, type Analysis } from '#engine';
import { recognise } from '#engine/dialects/index.ts';
import { valueOf } from '#engine/model/field.ts';
import { parseFile } from '#engine/yaml/parse.ts';

const idsOf = (text: string): readonly (string | undefined)[] =>
  parseFile(text).documents.map((document) => recognise(document)?.id);

const model = `ModelName: fraud
ExecutionRoleArn: arn:aws:iam::111122223333:role/fraud
PrimaryContainer:
  Image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  ModelDataUrl: s3://acme-models/fraud/model.tar.gz
VpcConfig:
  Subnets: [subnet-1]
  SecurityGroupIds: [sg-1]
`;
const config = `EndpointConfigName: fraud-config
ProductionVariants:
  - VariantName: AllTraffic
    ModelName: fraud
    InitialInstanceCount: 2
    InstanceType: ml.m5.large
`;
const serverless = `EndpointConfigName: fraud-config
ProductionVariants:
  - VariantName: AllTraffic
    ModelName: fraud
    ServerlessConfig: {MemorySizeInMB: 2048, MaxConcurrency: 20}
`;
const endpoint = 'EndpointName: fraud\nEndpointConfigName: fraud-config\n';
const target = `ServiceNamespace: sagemaker
ResourceId: endpoint/fraud/variant/AllTraffic
ScalableDimension: sagemaker:variant:DesiredInstanceCount
MinCapacity: 2
MaxCapacity: 4
`;

describe('an input of the command line', () => {
  it('is known by the members of its call', () => {
    for (const text of [
      model,
      config,
      endpoint,
      target,
      'TransformJobName: j\nTransformInput: {}\n',
      'InferenceComponentName: c\nSpecification: {ModelName: m}\n',
      'PolicyName: p\nServiceNamespace: sagemaker\nResourceId: endpoint/e/variant/v\nPolicyType: StepScaling\n',
      'ScheduledActionName: a\nServiceNamespace: sagemaker\nResourceId: endpoint/e/variant/v\n',
      'MonitoringScheduleName: s\nMonitoringScheduleConfig: {}\n',
      'ModelPackageGroupName: g\nInferenceSpecification: {}\n',
      'Name: t\nType: ShadowMode\nModelVariants: []\n',
      'CompilationJobName: c\nOutputConfig: {}\n',
      '[{"EndpointName": "e", "EndpointConfigName": "c"}]',
    ]) {
      assert.deepEqual(idsOf(text), ['cli'], text);
    }
  });

  it('is nobody of ours with one signal, other letters, or more than a call takes', () => {
    for (const text of [
      'EndpointConfigName: fraud-config\n',
      'ModelName: fraud\nInstanceType: ml.m5.large\n',
      'endpointConfigName: c\nproductionVariants: []\n',
      'EndpointName: e\nEndpointConfigName: c\nModelName: m\nInstanceType: string\n',
      'EndpointName: e\nEndpointConfigName: c\nCreationTime: 2021-10-05\nProductionVariants: []\n',
      'EndpointConfigName: c\nEndpointConfigArn: arn\nProductionVariants: []\n',
      'ServiceNamespace: ecs\nResourceId: service/a/b\nScalableDimension: ecs:service:DesiredCount\nMinCapacity: 1\n',
      'AlarmName: a\nMetricName: CPUUtilization\nNamespace: AWS/EC2\n',
      '{"name": "app", "version": "1.0.0", "Containers": [], "ModelName": 1}',
      'apiVersion: v1\nkind: Pod\nspec: {containers: []}\n',
      'ModelName: x\nContainers: []\na: 1\nb: 2\nc: 3\n',
      'Parameters: {EndpointInstanceType: ml.m5.large}\n',
    ]) {
      assert.deepEqual(
        idsOf(text).filter((id) => id === 'cli'),
        [],
        text,
      );
    }
  });

  it('is put together with the others of its file by name', () => {
    const { deployments, documents } = check([model, config, endpoint, target].join('---\n'));
    assert.equal(deployments.length, 1);
    const [deployment] = deployments;
    assert.equal(deployment?.title, 'fraud');
    assert.equal(valueOf(deployment.names.model), 'fraud');
    assert.equal(valueOf(deployment.scaling)?.length, 1);
    assert.equal(documents[0]?.deployments.length, 0);
  });

  it('is said once what several of the file have from one', () => {
    const other = serverless.replace('fraud-config', 'other-config');
    const found = codes(check([model, serverless, other].join('---\n'))).filter((code) => code === 'serverless/no-vpc');
    assert.equal(found.length, 1);
  });

  it('is put together with other files of the folder, in which nothing is written', () => {
    const folder = [folderFile('models/fraud.yaml', model)].flatMap((file) => file ?? []);
    const analysis = analyse(serverless, defaultSettings, undefined, folder);
    const found = analysis.findings.filter(({ code }) => code === 'serverless/no-vpc');
    assert.equal(found.length, 1);
    const [finding] = found;
    assert.ok(finding);
    assert.equal(serverless.slice(finding.span.start, finding.span.end), 'fraud');
    assert.match(finding.message, /models\/fraud\.yaml/);
    const [alone] = analyse(serverless, defaultSettings).findings.filter(({ code }) => code === 'serverless/no-vpc');
    assert.equal(alone, undefined);
    for (const { changes } of finding.fixes()) {
      assert.deepEqual(
        changes.filter(({ place }) => place.file !== undefined),
        [],
      );
      assert.doesNotThrow(() => applyEdits(serverless, editsOf(analysis, { changes })));
    }
  });

  it('leaves out what stands in the folder twice', () => {
    const folder = ['dev', 'prod'].flatMap((stage) => folderFile(`${stage}/model.yaml`, model) ?? []);
    assert.deepEqual(codes(analyse(serverless, defaultSettings, undefined, folder)), codes(check(serverless)));
  });

  it('switches to another type where no other call is needed', () => {
    const analysis = check(`${config}---\n${endpoint}`);
    const fix = switchFix(analysis, 0, 'serverless', defaultSettings);
    assert.ok(fix);
    const after = applyEdits(analysis.text, editsOf(analysis, fix));
    assert.doesNotMatch(after, /InstanceType|InitialInstanceCount/);
    const [deployment] = check(after).deployments;
    assert.equal(deployment && valueOf(deployment.type), 'serverless');
    assert.equal(switchFix(analysis, 0, 'batch', defaultSettings), undefined);
    const scaled = check([config, endpoint, target].join('---\n'));
    assert.equal(switchFix(scaled, 0, 'serverless', defaultSettings), undefined);
  });

  it('is read whatever stands in it', () => {
    const value = fc.oneof(
      fc.constantFrom('', '0', 'null', '[]', '{}', '[{}]', '*a', '"', '{{ x }}', '<x>', '- a', '!Ref x'),
      fc.integer().map(String),
    );
    const key = fc.constantFrom(
      'EndpointConfigName',
      'ProductionVariants',
      'ModelName',
      'PrimaryContainer',
      'EndpointName',
      'DeploymentConfig',
      'ResourceId',
      'ServiceNamespace',
      'MinCapacity',
      'TransformInput',
      'TransformResources',
    );
    const lines = fc.array(
      fc.oneof(
        fc.tuple(key, value).map(([k, v]) => `${k}: ${v}`),
        fc.constant('---'),
      ),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(lines, (written) => {
        const text = `${config}---\n${written.join('\n')}\n`;
        const analysis = check(text);
        reportOf(analysis, defaultSettings);
        for (const finding of analysis.findings) for (const fix of finding.fixes()) editsOf(analysis, fix);
      }),
      { numRuns: 100 },
    );
  });
});

function check(text: string): Analysis {
  return analyse(text, defaultSettings);
}

function codes({ findings }: Analysis): readonly string[] {
  return findings.map(({ code }) => code);
}
