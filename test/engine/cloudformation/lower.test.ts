import assert from 'node:assert/strict';
import { parse, stringify } from 'yaml';
import { toPlain } from '#engine/model/plain.ts';
import { endpointTemplate, known, plainOf, read, readOne } from './read.ts';

/** Everything we read, in one template: long forms, so that it can be JSON as well. */
const complete = {
  Parameters: {
    Type: { Type: 'String', Default: 'ml.m5.large' },
    Count: { Type: 'Number', Default: 2 },
  },
  Resources: {
    Scaling: {
      Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
      Properties: {
        MinCapacity: 1,
        MaxCapacity: '4',
        ResourceId: { 'Fn::Sub': 'endpoint/${Endpoint.EndpointName}/variant/blue' },
        ScalableDimension: 'sagemaker:variant:DesiredInstanceCount',
        ServiceNamespace: 'sagemaker',
      },
    },
    Model: {
      Type: 'AWS::SageMaker::Model',
      Properties: {
        ModelName: 'fraud-model',
        ExecutionRoleArn: 'arn:aws:iam::111122223333:role/fraud',
        VpcConfig: { Subnets: ['subnet-1', 'subnet-2'], SecurityGroupIds: ['sg-1'] },
        Containers: [
          {
            Image: 'image:1',
            ModelDataUrl: 's3://acme/a.tar.gz',
            Mode: 'MultiModel',
            ContainerHostname: 'first',
            ImageConfig: { RepositoryAccessMode: 'Vpc' },
          },
          { ModelPackageName: 'package', ModelDataSource: { S3DataSource: { S3Uri: 's3://acme/b/' } } },
        ],
      },
    },
    Config: {
      Type: 'AWS::SageMaker::EndpointConfig',
      Metadata: {
        mldeploy: {
          model: { size: '180 MB' },
          workload: {
            payload: { request: '600 KB', response: '20 KB' },
            inferenceTime: { mean: '120 ms', p95: '300 ms' },
            traffic: { average: '0.8/s', peak: '15/s', pattern: 'spiky' },
          },
          objectives: { latency: { p95: '500 ms' }, budget: '200 USD/month' },
          endpoint: { invocationTimeout: '10 min', requestTtl: '1 h', streaming: true },
        },
      },
      Properties: {
        EndpointConfigName: 'fraud-config',
        EnableNetworkIsolation: true,
        ProductionVariants: [
          {
            VariantName: 'blue',
            ModelName: { 'Fn::GetAtt': ['Model', 'ModelName'] },
            InitialVariantWeight: 0.9,
            InstanceType: { Ref: 'Type' },
            InitialInstanceCount: { Ref: 'Count' },
            VolumeSizeInGB: 30,
            AcceleratorType: 'ml.eia2.medium',
            ContainerStartupHealthCheckTimeoutInSeconds: 600,
            ModelDataDownloadTimeoutInSeconds: 900,
          },
        ],
        ShadowProductionVariants: [{ VariantName: 'shadow', ModelName: 'other', InitialVariantWeight: 0.1 }],
        DataCaptureConfig: { EnableCapture: true, InitialSamplingPercentage: 50, DestinationS3Uri: 's3://acme/c/' },
        AsyncInferenceConfig: {
          OutputConfig: {
            S3OutputPath: 's3://acme/out/',
            S3FailurePath: 's3://acme/fail/',
            NotificationConfig: { SuccessTopic: 'arn:aws:sns:a:b:ok', ErrorTopic: 'arn:aws:sns:a:b:no' },
          },
          ClientConfig: { MaxConcurrentInvocationsPerInstance: 4 },
        },
      },
    },
    Endpoint: {
      Type: 'AWS::SageMaker::Endpoint',
      Properties: { EndpointName: 'fraud', EndpointConfigName: { 'Fn::GetAtt': ['Config', 'EndpointConfigName'] } },
    },
  },
};

const variant = { memoryMib: 2048, maxConcurrency: 5 };

describe('an endpoint configuration', () => {
  const plain = plainOf(stringify(complete));

  it('is lowered with all that belongs to it', () => {
    assert.deepEqual(plain, {
      type: 'async',
      names: { endpoint: 'fraud', endpointConfig: 'fraud-config', model: 'fraud-model' },
      model: {
        sizeBytes: 180 * 1024 ** 2,
        artifact: 's3://acme/a.tar.gz',
        executionRole: 'arn:aws:iam::111122223333:role/fraud',
        containers: [
          {
            image: 'image:1',
            artifact: 's3://acme/a.tar.gz',
            dataUrl: 's3://acme/a.tar.gz',
            mode: 'MultiModel',
            hostname: 'first',
            repositoryAccess: 'Vpc',
          },
          {
            artifact: 's3://acme/b/',
            modelPackage: 'package',
            modelDataSource: true,
            dataSource: { uri: 's3://acme/b/' },
          },
        ],
        containerList: true,
      },
      variants: [
        {
          name: 'blue',
          hasModel: true,
          weight: 0.9,
          instanceType: 'ml.m5.large',
          instanceCount: 2,
          volumeSizeGb: 30,
          acceleratorType: 'ml.eia2.medium',
          startupTimeoutSeconds: 600,
          modelDownloadTimeoutSeconds: 900,
        },
      ],
      shadowVariants: [{ name: 'shadow', modelName: 'other', hasModel: true, weight: 0.1 }],
      async: {
        outputPath: 's3://acme/out/',
        failurePath: 's3://acme/fail/',
        successTopic: 'arn:aws:sns:a:b:ok',
        errorTopic: 'arn:aws:sns:a:b:no',
        maxConcurrentInvocationsPerInstance: 4,
        invocationTimeoutSeconds: 600,
        requestTtlSeconds: 3600,
      },
      network: { vpc: true, subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'], isolation: true },
      dataCapture: { enabled: true, samplingPercentage: 50, destination: 's3://acme/c/' },
      scaling: [
        {
          resourceId: 'endpoint/fraud/variant/blue',
          dimension: 'sagemaker:variant:DesiredInstanceCount',
          serviceNamespace: 'sagemaker',
          scales: 0,
          min: 1,
          max: 4,
        },
      ],
      workload: {
        requestBytes: 600 * 1024,
        responseBytes: 20 * 1024,
        inferenceSeconds: 0.12,
        inferenceP95Seconds: 0.3,
        averageRequestsPerSecond: 0.8,
        peakRequestsPerSecond: 15,
        pattern: 'spiky',
        streaming: true,
      },
      objectives: { p95Seconds: 0.5, usdPerMonth: 200 },
    });
  });

  it('is the same in JSON, in flow style, and with anchors and merge keys', () => {
    assert.deepEqual(plainOf(JSON.stringify(complete, undefined, 2)), plain);
    assert.deepEqual(plainOf(JSON.stringify(complete)), plain);
    assert.deepEqual(plainOf(stringify(complete, { collectionStyle: 'flow' })), plain);
    const merged = stringify(complete)
      .replace('  Config:\n', '  Config: &config\n')
      .concat('  Copy:\n    <<: *config\n');
    const { deployments } = read(merged);
    assert.equal(deployments.length, 2);
    const copy = deployments[1];
    assert.ok(copy);
    assert.deepEqual(toPlain(copy).plain.variants, plain.variants);
  });

  it('is the same in the short form of the functions', () => {
    const short = stringify(complete)
      .replace('Fn::Sub: endpoint/${Endpoint.EndpointName}', '!Sub endpoint/${Endpoint.EndpointName}')
      .replace(/ModelName:\n\s+Fn::GetAtt:\n\s+- Model\n\s+- ModelName/, 'ModelName: !GetAtt Model.ModelName')
      .replace(/InstanceType:\n\s+Ref: Type/, 'InstanceType: !Ref Type');
    assert.deepEqual(plainOf(short.replace('ResourceId:\n        !Sub', 'ResourceId: !Sub')), plain);
    assert.ok(
      short.includes('!Ref Type') && short.includes('!GetAtt Model.ModelName') && short.includes('!Sub endpoint'),
    );
  });

  it('has the type of what its variants run on', () => {
    assert.equal(plainOf(endpointTemplate('InstanceType: ml.m5.large')).type, 'real-time');
    const serverless = 'ServerlessConfig: {MemorySizeInMB: 2048, MaxConcurrency: 5}';
    assert.equal(plainOf(endpointTemplate(serverless)).type, 'serverless');
    const async = 'AsyncInferenceConfig: {OutputConfig: {S3OutputPath: "s3://a/b"}}';
    assert.equal(plainOf(endpointTemplate('InstanceType: ml.m5.large', { config: async })).type, 'async');
    assert.equal(plainOf(endpointTemplate(serverless, { config: async })).type, 'serverless');
    for (const open of ['ServerlessConfig: !Transform {Name: x}', 'ServerlessConfig: !Ref X', 'ServerlessConfig:']) {
      assert.equal(readOne(endpointTemplate(open)).type.kind, 'dynamic', open);
    }
    const none = 'Resources:\n  C:\n    Type: AWS::SageMaker::EndpointConfig\n';
    assert.equal(readOne(none).type.kind, 'dynamic');
  });

  it('with both kinds of settings shows both', () => {
    const text = endpointTemplate(
      'InstanceType: ml.m5.large\nInitialInstanceCount: 1\nServerlessConfig: {MemorySizeInMB: 2048, MaxConcurrency: 5}',
    );
    const [only] = plainOf(text).variants ?? [];
    assert.deepEqual(only, {
      name: 'AllTraffic',
      hasModel: true,
      instanceType: 'ml.m5.large',
      instanceCount: 1,
      serverless: variant,
    });
  });

  it('finds its model by reference, by name and by default, and knows nothing of a foreign one', () => {
    const base = endpointTemplate('InstanceType: ml.m5.large', { parameters: 'Name: {Type: String, Default: fraud}' });
    const named = base.replace('      ExecutionRoleArn', '      ModelName: fraud\n      ExecutionRoleArn');
    const link = 'ModelName: !GetAtt Model.ModelName';
    for (const by of [
      '!Ref Model',
      '!Sub "${Model.ModelName}"',
      '{Fn::GetAtt: [Model, ModelName]}',
      'fraud',
      '!Ref Name',
    ]) {
      const { model } = plainOf(named.replace(link, `ModelName: ${by}`));
      assert.equal(model?.artifact, 's3://acme-models/fraud/model.tar.gz', by);
    }
    for (const by of ['other', '!ImportValue model', '!Ref Nothing', '!Ref Endpoint']) {
      const { model } = readOne(named.replace(link, `ModelName: ${by}`));
      assert.deepEqual([model.containers.kind, model.artifact.kind], ['dynamic', 'dynamic'], by);
    }
  });

  it('is named after its endpoint, or by its logical id', () => {
    const text = endpointTemplate('InstanceType: ml.m5.large');
    assert.equal(readOne(text).title, 'fraud');
    assert.equal(readOne(text.replace('EndpointName: fraud\n', 'EndpointName: !Ref Name\n')).title, 'Endpoint');
    assert.equal(readOne(text.replace(/ {2}Endpoint:[^]*/, '')).title, 'Config');
  });

  it('tells of a network only when there is one', () => {
    const kinds = (config: string): string =>
      readOne(endpointTemplate('InstanceType: ml.m5.large', { config })).network.kind;
    assert.equal(kinds(''), 'absent');
    assert.equal(kinds('VpcConfig: {Subnets: !Ref A, SecurityGroupIds: !Ref B}'), 'known');
    assert.equal(kinds('VpcConfig: !Ref Vpc'), 'dynamic');
    assert.equal(kinds('EnableNetworkIsolation: !Ref Isolated'), 'dynamic');
    assert.equal(kinds('VpcConfig: !Ref Vpc\nEnableNetworkIsolation: false'), 'known');
  });

  it('does not know of captured data while the switch is open', () => {
    const capture = 'DataCaptureConfig: {EnableCapture: !Ref On, InitialSamplingPercentage: 1}';
    assert.equal(
      readOne(endpointTemplate('InstanceType: ml.m5.large', { config: capture })).dataCapture.kind,
      'dynamic',
    );
  });

  it('is silent where an expression stands for all of it', () => {
    const text = endpointTemplate('InstanceType: ml.m5.large');
    const macro = text.replace(
      /Properties:\n {6}ProductionVariants:[^]*? {2}Endpoint:/,
      'Properties: !Transform {Name: x}\n  Endpoint:',
    );
    assert.ok(macro.includes('!Transform'));
    assert.deepEqual(read(macro).deployments, []);
    const loop =
      'Resources:\n  Fn::ForEach::Configs:\n    - Name\n    - !Ref Names\n    - "Config${Name}":\n        Type: AWS::SageMaker::EndpointConfig\n';
    assert.deepEqual(read(loop).deployments, []);
  });

  it('says where a missing key belongs', () => {
    const text = endpointTemplate('ServerlessConfig: {MaxConcurrency: 5}');
    const field = known(known(readOne(text).variants)[0]?.serverless).memoryMib;
    assert.ok(field.kind === 'absent');
    const { document, path } = field.place;
    assert.equal(document, 0);
    const variant = ['Resources', 'Config', 'Properties', 'ProductionVariants', 0];
    assert.deepEqual(path, [...variant, 'ServerlessConfig', 'MemorySizeInMB']);
    assert.equal(text.slice(field.near.start, field.near.end), 'ServerlessConfig');
  });

  it('is read in every document of a file', () => {
    const text = endpointTemplate('InstanceType: ml.m5.large');
    assert.deepEqual(
      read(`${text}---\n${text}`).deployments.map(({ document }) => document),
      [0, 1],
    );
  });
});

describe('a transform job', () => {
  const job = `Resources:
  Model:
    Type: AWS::SageMaker::Model
    Properties:
      PrimaryContainer: {Image: "image:1", ModelDataUrl: "s3://acme/m.tar.gz"}
  Job:
    Type: AWS::SageMaker::TransformJob
    Properties:
      ModelName: !GetAtt Model.ModelName
      BatchStrategy: MultiRecord
      MaxConcurrentTransforms: 2
      MaxPayloadInMB: "6"
      ModelClientConfig: {InvocationsTimeoutInSeconds: 600, InvocationsMaxRetries: 1}
      DataProcessing: {InputFilter: $.a, OutputFilter: $.b, JoinSource: Input}
      TransformInput: {DataSource: {S3DataSource: {S3DataType: S3Prefix, S3Uri: s3://acme/in/}}, SplitType: Line}
      TransformOutput: {S3OutputPath: s3://acme/out/, AssembleWith: Line}
      TransformResources: {InstanceType: ml.m5.xlarge, InstanceCount: 3}
`;

  it('is lowered with its model', () => {
    const { type, variants, batch, model } = plainOf(job);
    assert.equal(type, 'batch');
    assert.deepEqual(variants, [{ instanceType: 'ml.m5.xlarge', instanceCount: 3 }]);
    assert.equal(model?.artifact, 's3://acme/m.tar.gz');
    assert.deepEqual(batch, {
      input: 's3://acme/in/',
      output: 's3://acme/out/',
      splitType: 'Line',
      assembleWith: 'Line',
      batchStrategy: 'MultiRecord',
      dataType: 'S3Prefix',
      maxPayloadMib: 6,
      maxConcurrentTransforms: 2,
      invocationTimeoutSeconds: 600,
      invocationMaxRetries: 1,
      joinSource: 'Input',
      inputFilter: '$.a',
      outputFilter: '$.b',
    });
    const json = JSON.stringify(parse(job.replace('!GetAtt Model.ModelName', '{Fn::GetAtt: [Model, ModelName]}')));
    assert.deepEqual(plainOf(json), plainOf(job));
  });
});
