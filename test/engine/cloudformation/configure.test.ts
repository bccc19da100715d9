import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { cloudformation } from '#engine/dialects/cloudformation/cloudformation.ts';
import { endpointTypes, type Configuration, type Deployment, type EndpointType } from '#engine/model/deployment.ts';
import { valueOf } from '#engine/model/field.ts';
import { toPlain } from '#engine/model/plain.ts';
import { applyEdits } from '#engine/text/edit.ts';
import { parseFile } from '#engine/yaml/parse.ts';
import { editsFor } from '#engine/yaml/write.ts';
import { configurations } from '#test/configurations.ts';
import { endpointTemplate, read, readOne } from './read.ts';

const real = `InstanceType: ml.m5.large # small
InitialInstanceCount: 1
VolumeSizeInGB: 30`;
const serverless = `ServerlessConfig: # quiet at night
  MemorySizeInMB: 2048
  MaxConcurrency: 5`;
const async = `AsyncInferenceConfig:
  OutputConfig:
    S3OutputPath: s3://acme/out/`;

function changed(text: string, deployment: Deployment, configuration: Configuration): string {
  const changes = cloudformation.configure(deployment, configuration);
  assert.ok(changes, `${configuration.type}: ${String(cloudformation.cannotExpress(deployment, configuration.type))}`);
  return applyEdits(text, editsFor(parseFile(text), changes));
}

function switched(text: string, type: EndpointType): string {
  const after = changed(text, readOne(text), configurations[type]);
  assert.deepEqual(
    parseFile(after).documents.flatMap(({ problems }) => problems),
    [],
    after,
  );
  return after;
}

/** Lines of the one that the other does not have. */
function lines(of: string, without: string): readonly string[] {
  const others = new Set(without.split('\n'));
  return of.split('\n').filter((line) => !others.has(line));
}

describe('a switch in a template', () => {
  it('to serverless drops what instances have', () => {
    const text = endpointTemplate(real, { config: 'KmsKeyId: key # ours' });
    const after = switched(text, 'serverless');
    assert.deepEqual(lines(text, after), [
      '          InstanceType: ml.m5.large # small',
      '          InitialInstanceCount: 1',
      '          VolumeSizeInGB: 30',
    ]);
    assert.deepEqual(lines(after, text), [
      '          ServerlessConfig:',
      '            MemorySizeInMB: 3072',
      '            MaxConcurrency: 20',
    ]);
  });

  it('to real-time drops what serverless has', () => {
    const text = endpointTemplate(serverless);
    const after = switched(text, 'real-time');
    assert.deepEqual(lines(after, text), [
      '          InstanceType: ml.c6i.xlarge',
      '          InitialInstanceCount: 2',
    ]);
    assert.deepEqual(toPlain(readOne(after)).plain.type, 'real-time');
  });

  it('to asynchronous adds where the output goes, and back takes it away', () => {
    const text = endpointTemplate(real);
    const after = changed(text, readOne(text), {
      ...configurations.async,
      instanceType: 'ml.m5.large',
    } as Configuration);
    assert.deepEqual(lines(text, after), []);
    assert.deepEqual(lines(after, text), [
      '      AsyncInferenceConfig:',
      '        OutputConfig:',
      '          S3OutputPath: s3://acme-results/out/',
    ]);
    const back = changed(after, readOne(after), {
      type: 'real-time',
      instanceType: 'ml.m5.large',
      instanceCount: 1,
    });
    assert.equal(back, text);
  });

  it('gives the wanted configuration from any type to any other, in YAML and JSON', () => {
    for (const text of [
      endpointTemplate(real),
      endpointTemplate(serverless),
      endpointTemplate(real, { config: async }),
    ]) {
      const json = JSON.stringify(jsonOf(text), undefined, 2);
      for (const type of endpointTypes) {
        for (const from of [text, json, JSON.stringify(jsonOf(text)), text.replaceAll('\n', '\r\n')]) {
          if (valueOf(readOne(from).type) === type) continue;
          const after = switched(from, type);
          const { plain } = toPlain(readOne(after));
          assert.equal(plain.type, type, after);
          const [variant] = plain.variants ?? [];
          const wanted = configurations[type];
          if (wanted.type === 'serverless') assert.equal(variant?.serverless?.memoryMib, 3072, after);
          else assert.equal(variant?.instanceType, wanted.instanceType, after);
          if (wanted.type === 'batch') assert.equal(plain.batch?.input, 's3://acme-data/in/');
          if (from === json) JSON.parse(after);
        }
      }
    }
  });

  it('leaves expressions alone that give the values', () => {
    const text = endpointTemplate('InstanceType: !Ref Type\nInitialInstanceCount: !Ref Count', {
      parameters: 'Type: {Type: String}\nCount: {Type: Number, Default: 1}',
    });
    const after = switched(text, 'async');
    assert.deepEqual(lines(text, after), []);
    assert.ok(after.includes('InstanceType: !Ref Type\n'));
  });

  it('keeps pools of instances', () => {
    const text = endpointTemplate('InstancePools: [{InstanceType: ml.m5.large, Priority: 1}]');
    assert.ok(!switched(text, 'async').includes('InstanceType: ml.c6i.xlarge'));
    assert.ok(!switched(text, 'serverless').includes('InstancePools'));
  });

  it('touches every variant', () => {
    const text = endpointTemplate(`${real}\n`, { config: async }).replace(
      '      AsyncInferenceConfig',
      '        - {VariantName: b, ModelName: m, InstanceType: ml.m5.large}\n      AsyncInferenceConfig',
    );
    const { variants } = toPlain(readOne(switched(text, 'real-time'))).plain;
    assert.deepEqual(
      variants?.map(({ instanceType }) => instanceType),
      ['ml.c6i.xlarge', 'ml.c6i.xlarge'],
    );
  });
});

describe('a switch under conditions', () => {
  const conditions = 'IsProd: !Equals [!Ref Stage, prod]';
  const parameters = 'Stage: {Type: String, Default: dev}\nType: {Type: String}';
  const mixed = endpointTemplate(
    `InstanceType: !If [IsProd, !Ref Type, !Ref AWS::NoValue]
InitialInstanceCount: !If [IsProd, 2, !Ref AWS::NoValue]
ServerlessConfig: !If
  - IsProd
  - !Ref AWS::NoValue
  - MemorySizeInMB: 2048
    MaxConcurrency: 5`,
    { conditions, parameters },
  );

  function readingsAfter(text: string, when: string, type: EndpointType): readonly string[] {
    const deployment = read(text).deployments.find((reading) => reading.when === when);
    assert.ok(deployment, when);
    const after = changed(text, deployment, configurations[type]);
    return read(after).deployments.map((reading) => `${reading.when ?? 'always'}: ${String(valueOf(reading.type))}`);
  }

  it('changes the branch of one outcome only', () => {
    assert.deepEqual(readingsAfter(mixed, 'IsProd is false', 'real-time'), [
      'IsProd is false: real-time',
      'IsProd is true: real-time',
    ]);
    const deployment = read(mixed).deployments[0];
    assert.ok(deployment);
    const after = changed(mixed, deployment, configurations['real-time']);
    assert.ok(after.includes('InstanceType: !If [IsProd, !Ref Type, ml.c6i.xlarge]'), after);
    assert.ok(after.includes('InitialInstanceCount: !If [IsProd, 2, 2]'), after);
    assert.equal(cloudformation.switchNote?.(deployment, 'real-time'), 'when IsProd is false');
  });

  it('adds under the condition what only one outcome needs', () => {
    assert.deepEqual(readingsAfter(mixed, 'IsProd is false', 'async'), [
      'IsProd is false: async',
      'IsProd is true: real-time',
    ]);
    assert.deepEqual(readingsAfter(mixed, 'IsProd is true', 'async'), [
      'IsProd is false: serverless',
      'IsProd is true: async',
    ]);
  });

  it('writes functions in the form of the template, and nothing when it is made twice', () => {
    const [deployment] = read(mixed).deployments;
    assert.ok(deployment);
    const after = changed(mixed, deployment, configurations.async);
    assert.ok(after.includes('      AsyncInferenceConfig: !If\n'), after);
    assert.ok(after.includes('            - !Ref AWS::NoValue\n'), after);
    const changes = cloudformation.configure(deployment, configurations.async) ?? [];
    assert.deepEqual(editsFor(parseFile(after), changes), []);
  });

  it('changes a whole variant, and all properties, of one outcome', () => {
    const instance = '{VariantName: a, ModelName: m, InstanceType: ml.m5.large, InitialInstanceCount: 1}';
    const quiet = '{VariantName: a, ModelName: m, ServerlessConfig: {MemorySizeInMB: 1024, MaxConcurrency: 1}}';
    const head = `Conditions:\n  ${conditions}\nResources:\n  Config:\n    Type: AWS::SageMaker::EndpointConfig\n`;
    for (const properties of [
      `    Properties:\n      ProductionVariants:\n        - !If [IsProd, ${instance}, ${quiet}]\n`,
      `    Properties: !If\n      - IsProd\n      - ProductionVariants: [${instance}]\n      - ProductionVariants: [${quiet}]\n`,
    ]) {
      const text = head + properties;
      assert.deepEqual([...readingsAfter(text, 'IsProd is false', 'real-time')].sort(), [
        'IsProd is false: real-time',
        'IsProd is true: real-time',
      ]);
    }
  });

  it('changes all outcomes at once where they are of one type', () => {
    const text = endpointTemplate('InstanceType: ml.m5.large\nInitialInstanceCount: !If [IsProd, 3, 1]', {
      conditions,
    });
    const [deployment] = read(text).deployments;
    assert.ok(deployment);
    const after = changed(text, deployment, configurations.serverless);
    assert.equal(valueOf(readOne(after).type), 'serverless');
    assert.equal(cloudformation.switchNote?.(deployment, 'serverless'), undefined);
  });

  it('gives up with a reason where an outcome cannot be told apart', () => {
    const shared = endpointTemplate(
      `InstanceType: !If [IsProd, ml.m5.large, !Ref AWS::NoValue]
RoutingConfig: {RoutingStrategy: RANDOM}
ServerlessConfig: !If [IsProd, !Ref AWS::NoValue, {MemorySizeInMB: 2048, MaxConcurrency: 5}]`,
      { conditions, parameters },
    );
    const prod = read(shared).deployments.find(({ when }) => when === 'IsProd is true');
    assert.ok(prod);
    assert.equal(cloudformation.configure(prod, configurations.serverless), undefined);
    assert.match(cloudformation.cannotExpress(prod, 'serverless') ?? '', /RoutingConfig/);
    assert.match(cloudformation.cannotExpress(prod, 'batch') ?? '', /another type/);
  });
});

describe('a switch to batch transform', () => {
  it('puts the job in the place of an endpoint that nothing refers to', () => {
    const text = endpointTemplate(real).replace('  Config:', '  # mldeploy: payload=5MB\n  Config:');
    const deployment = readOne(text);
    const after = switched(text, 'batch');
    assert.match(cloudformation.switchNote?.(deployment, 'batch') ?? '', /^with ModelTransformJob in the place/);
    assert.ok(!/EndpointConfig|Endpoint:/.test(after), after);
    const job = readOne(after);
    assert.deepEqual(toPlain(job).plain.workload, { requestBytes: 5 * 1024 ** 2 });
    assert.equal(toPlain(job).plain.model?.artifact, 's3://acme-models/fraud/model.tar.gz');
    assert.deepEqual(toPlain(job).plain.batch?.maxConcurrentTransforms, 4);
  });

  it('adds the job beside an endpoint that something refers to', () => {
    const references = [
      'Outputs:\n  Name:\n    Value: !GetAtt Endpoint.EndpointName\n',
      'Outputs:\n  Name:\n    Value: !Sub "${Endpoint.EndpointName}/x"\n',
      'Outputs:\n  Name: {Value: {Ref: Config}}\n',
      '  Alarm:\n    Type: AWS::CloudWatch::Alarm\n    DependsOn: Endpoint\n',
      '  Alarm:\n    Type: AWS::CloudWatch::Alarm\n    DependsOn: [Model, Config]\n',
      '  Alarm:\n    Type: AWS::CloudWatch::Alarm\n    Properties: {A: [{B: !Ref Endpoint}]}\n',
    ];
    for (const reference of references) {
      const text = endpointTemplate(serverless) + reference;
      const after = switched(text, 'batch');
      assert.deepEqual(lines(text, after), [], reference);
      assert.deepEqual(
        read(after).deployments.map(({ type }) => valueOf(type)),
        ['serverless', 'batch'],
        after,
      );
      assert.ok(after.includes('      ModelName: !GetAtt Model.ModelName\n'), after);
      assert.match(
        cloudformation.switchNote?.(readOne(text), 'batch') ?? '',
        /^adding ModelTransformJob beside the endpoint, to which \w+ refers?$/,
      );
    }
  });

  it('takes the scaling of the endpoint away with it', () => {
    const text = `${endpointTemplate(real)}  Target:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties: {ResourceId: !Sub "endpoint/\${Endpoint.EndpointName}/variant/a", MinCapacity: 1, MaxCapacity: 2}
  Policy:
    Type: AWS::ApplicationAutoScaling::ScalingPolicy
    Properties: {ScalingTargetId: !Ref Target}
`;
    assert.ok(!/ScalableTarget|ScalingPolicy/.test(switched(text, 'batch')));
    assert.ok(!/ScalableTarget|ScalingPolicy/.test(switched(text, 'serverless')));
    assert.match(cloudformation.switchNote?.(readOne(text), 'serverless') ?? '', /Target/);
    assert.ok(/ScalableTarget/.test(switched(text, 'async')));
    const used = `${text}Outputs:\n  Target: {Value: !Ref Target}\n`;
    assert.match(cloudformation.cannotExpress(readOne(used), 'serverless') ?? '', /Outputs refers to it/);
  });

  it('finds a free name, and copies the facts', () => {
    const text = `${endpointTemplate(real).replace('  Config:\n', '  Config:\n    Metadata: {mldeploy: {workload: {payload: 5 MB}}}\n')}  ModelTransformJob: {Type: "AWS::SNS::Topic"}
Outputs: {A: {Value: !Ref Endpoint}}
`;
    const after = switched(text, 'batch');
    assert.ok(after.includes('  ModelTransformJob2:\n'), after);
    const job = read(after).deployments.find(({ type }) => valueOf(type) === 'batch');
    assert.ok(job);
    assert.equal(valueOf(job.workload.requestBytes), 5 * 1024 ** 2);
  });

  it('needs a model', () => {
    const text = endpointTemplate(real).replace('          ModelName: !GetAtt Model.ModelName\n', '');
    assert.match(cloudformation.cannotExpress(readOne(text), 'batch') ?? '', /names no model/);
  });

  it('is not undone here', () => {
    const job = switched(endpointTemplate(real), 'batch');
    for (const type of ['real-time', 'serverless', 'async'] as const) {
      assert.match(cloudformation.cannotExpress(readOne(job), type) ?? '', /no endpoint to switch/);
      assert.equal(cloudformation.configure(readOne(job), configurations[type]), undefined);
    }
  });
});

describe('a switch that would change other places', () => {
  const variant = '{VariantName: a, ModelName: m, InstanceType: ml.m5.large, InitialInstanceCount: 1}';
  const head = 'Resources:\n  Config:\n    Type: AWS::SageMaker::EndpointConfig\n    Properties:\n';

  it('is refused at aliases and merged keys', () => {
    const cases: readonly [string, RegExp][] = [
      [`X: &v [${variant}]\n${head}      ProductionVariants: *v\n`, /alias/],
      [`X: &v ${variant}\n${head}      ProductionVariants: [*v]\n`, /alias/],
      [`X: &v {ProductionVariants: [${variant}]}\n${head.replace('Properties:\n', 'Properties: *v\n')}`, /alias/],
      [`X: &v ${variant}\n${head}      ProductionVariants:\n        - <<: *v\n          VariantName: b\n`, /merge key/],
    ];
    for (const [text, reason] of cases) {
      const deployment = readOne(text);
      assert.match(cloudformation.cannotExpress(deployment, 'serverless') ?? '', reason, text);
      assert.equal(cloudformation.configure(deployment, configurations.serverless), undefined);
    }
  });

  it('is refused where a macro adds keys', () => {
    const text = `${head}      ProductionVariants:\n        - VariantName: a\n          Fn::Transform: {Name: AWS::Include}\n`;
    assert.match(cloudformation.cannotExpress(readOne(text), 'serverless') ?? '', /Fn::Transform/);
  });

  it('is refused where the variants are an expression', () => {
    for (const variants of ['!Ref Variants', '[!Ref Variant]']) {
      assert.match(
        cloudformation.cannotExpress(readOne(`${head}      ProductionVariants: ${variants}\n`), 'async') ?? '',
        /expression/,
      );
    }
    assert.match(
      cloudformation.cannotExpress(readOne(head.replace('    Properties:\n', '')), 'async') ?? '',
      /no ProductionVariants/,
    );
  });
});

/** The template without short forms, as data. */
function jsonOf(text: string): unknown {
  return parse(text.replace(/!GetAtt (\w+)\.(\w+)/g, '{Fn::GetAtt: [$1, $2]}'));
}
