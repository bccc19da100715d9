import fc from 'fast-check';

/**
 * Long templates of resources that name each other in every way, with faults among them: so long that an edit leaves most of their
 * parts as they are.
 */
export const longTemplate: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', 'Transform: AWS::LanguageExtensions\n', 'Transform: Own\n'),
    fc.array(fc.nat(999), { minLength: 2, maxLength: 3 }),
    fc.boolean(),
  )
  .chain(([transform, seeds, outputs]) =>
    fc.array(fc.constantFrom(...parts), { minLength: 8, maxLength: 16 }).map((chosen) => {
      const all = chosen.map((part, index) => part((seeds[index % seeds.length] ?? 0) + index));
      const blocks = new Map(all.map((block) => [/^ {2}\w.*:$/m.exec(block)?.[0], block])).values();
      const after = outputs ? 'Outputs:\n  Name: {Value: !GetAtt Endpoint1.EndpointName}\n' : '';
      return `${transform}${head}${[...blocks].join('')}${role}${after}`;
    }),
  );

/** Words of such a template that can stand for each other, most of them without anything else being moved. */
export const alike: readonly (readonly string[])[] = [
  ...['Model', 'Config', 'Endpoint', 'Target', 'Policy'].map((name) => [1, 2, 3].map((end) => name + String(end))),
  ...[
    ['2048', '5000', '1500'],
    ['fraud', 'other'],
    ['acme', 'same'],
    ['a.tar', 'b.tar'],
    ['IsProd', 'HasVpc'],
    ['70', '80', '0'],
  ],
  ...[
    ['prod', 'test'],
    ['ml.m5.large', 'ml.c5.large', 'ml.m5.larg'],
    ['5 MB', '3 MB', '600 KB'],
    ['payload', 'traffic'],
  ],
  ...[
    ['!Ref', '!GetAtt', '!Sub'],
    ['DependsOn', 'Condition', 'Metadata'],
    ['scale', 'grows'],
    ['20', '30', '900'],
  ],
];

const head = `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Kind: {Type: String, Default: ml.m5.large, AllowedValues: [ml.m5.large, ml.g5.xlarge]}
  Memory: {Type: Number, Default: 5000}
  Stage: {Type: String, Default: prod}
Mappings:
  Sizes:
    prod: {memory: 2048, count: 3}
    test: {memory: 1500, count: 0}
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  HasVpc: !Equals [!Ref Stage, test]
Resources:
`;

const role = `  Role:
    Type: AWS::IAM::Role
    Properties:
      Description: long
`;

const one = (seed: number): string => String(1 + (seed % 3));
const of = <T>(seed: number, ...choices: readonly T[]): T => choices[seed % choices.length] as T;

function model(seed: number): string {
  const name = of(seed, '', '      ModelName: fraud\n', '      ModelName: !Sub "${AWS::StackName}-m"\n');
  return `  Model${one(seed)}:
    Type: AWS::SageMaker::Model
${of(seed >> 2, '', '    Condition: IsProd\n')}    Properties:
${name}      ExecutionRoleArn: !GetAtt Role.Arn
      PrimaryContainer: {Image: acme, ModelDataUrl: !If [IsProd, s3://acme/a.tar.gz, s3://acme/b.tar.gz]}
`;
}

function config(seed: number): string {
  const serverless = `          ServerlessConfig: {MemorySizeInMB: ${of(seed, '2048', '!Ref Memory', '!FindInMap [Sizes, !Ref Stage, memory]')}, MaxConcurrency: 20}`;
  const instances = `          InstanceType: ${of(seed, '!Ref Kind', 'ml.m5.larg', '!If [IsProd, ml.g5.xlarge, !Ref Kind]')}
          InitialInstanceCount: ${of(seed >> 1, '1', '0', '!If [HasVpc, 2, !Ref "AWS::NoValue"]')}`;
  const named = of(
    seed >> 2,
    `!GetAtt Model${one(seed)}.ModelName`,
    'fraud',
    `!Ref Model${one(seed >> 1)}`,
    '!GetAtt Model3.ModelName',
  );
  return `  # mldeploy: ${of(seed, 'payload=5MB', 'traffic=2/s latency.p95=1s', 'inferenceTime=70s')}
  Config${one(seed)}:
    Type: AWS::SageMaker::EndpointConfig
    Metadata: {mldeploy: {workload: {payload: ${of(seed >> 1, '5 MB', '600 KB')}}}}
    Properties:
      EndpointConfigName: ${of(seed, 'fraud', '!Sub "${Stage}-config"', '!Join [-, [a, !Ref Stage]]')}
      ProductionVariants:
        - VariantName: AllTraffic # mldeploy-ignore serverless/memory because
          ModelName: ${named}
          InitialVariantWeight: 1
${seed % 3 === 0 ? instances : serverless}
`;
}

function endpoint(seed: number): string {
  const named = of(seed >> 1, `!GetAtt Config${one(seed)}.EndpointConfigName`, 'fraud', `!Ref Config${one(seed >> 2)}`);
  return `  Endpoint${one(seed)}:
    Type: AWS::SageMaker::Endpoint
    Properties:
      EndpointName: ${of(seed, 'fraud', '!Ref Stage')}
      EndpointConfigName: ${named}
`;
}

function target(seed: number): string {
  const id = of(
    seed,
    `!Sub endpoint/\${Endpoint${one(seed)}.EndpointName}/variant/AllTraffic`,
    'endpoint/fraud/variant/AllTraffic',
  );
  return `  Target${one(seed)}:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties:
      MinCapacity: ${of(seed, '1', '0')}
      MaxCapacity: 3
      ResourceId: ${id}
      ScalableDimension: ${of(seed >> 2, 'sagemaker:variant:DesiredInstanceCount', 'dynamodb:table:ReadCapacityUnits')}
      ServiceNamespace: sagemaker
`;
}

function policy(seed: number): string {
  return `  Policy${one(seed)}:
    Type: AWS::ApplicationAutoScaling::ScalingPolicy
    Properties:
      PolicyName: scale
      PolicyType: TargetTrackingScaling
      ScalingTargetId: !Ref Target${one(seed >> 1)}
      TargetTrackingScalingPolicyConfiguration:
        TargetValue: ${of(seed, '70', '0')}
        PredefinedMetricSpecification: {PredefinedMetricType: SageMakerVariantInvocationsPerInstance}
`;
}

function loop(seed: number): string {
  return `  Fn::ForEach::Models${String(seed)}:
    - Name
    - [A, B]
    - "Looped\${Name}${String(seed)}":
        Type: AWS::SageMaker::Model
        Properties: {ExecutionRoleArn: !GetAtt Role.Arn, PrimaryContainer: {Image: "\${Name}", ModelDataUrl: acme}}
`;
}

const parts = [model, model, config, config, config, endpoint, endpoint, target, policy, loop];

/** Each belongs to another in one of the ways in which that can be said. */
export const connectedTemplate: string =
  head + [model(0), model(1), config(0), config(4), endpoint(0), endpoint(2), target(0), policy(0)].join('') + role;
