import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { analyse, applyEdits, defaultSettings, editsOf, switchFix } from '#engine';
import { cloudformation } from '#engine/dialects/cloudformation/cloudformation.ts';
import type { Amendment } from '#engine/model/change.ts';
import { endpointTemplate } from './read.ts';

const async = 'AsyncInferenceConfig: {OutputConfig: {S3OutputPath: "s3://acme/out/"}}';
const scaling = `  EndpointTarget:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties:
      MinCapacity: 0
      MaxCapacity: 2
      ResourceId: !Sub endpoint/\${Endpoint.EndpointName}/variant/AllTraffic
      ScalableDimension: sagemaker:variant:DesiredInstanceCount
      ServiceNamespace: sagemaker
  Policy:
    Type: AWS::ApplicationAutoScaling::ScalingPolicy
    Properties:
      PolicyName: track
      PolicyType: TargetTrackingScaling
      ScalingTargetId: !Ref EndpointTarget
      TargetTrackingScalingPolicyConfiguration:
        TargetValue: 5
        CustomizedMetricSpecification:
          MetricName: ApproximateBacklogSizePerInstance
          Namespace: AWS/SageMaker
          Statistic: Average
          Dimensions: [{Name: EndpointName, Value: !GetAtt Endpoint.EndpointName}]
`;

function amended(text: string, amendment: Amendment): string {
  const analysis = analyse(text, defaultSettings);
  const [deployment] = analysis.deployments;
  assert.ok(deployment);
  const changes = cloudformation.amend?.(deployment, amendment);
  assert.ok(changes);
  return applyEdits(text, editsOf(analysis, { changes }));
}

function isRefused(text: string, amendment: Amendment): boolean {
  const [deployment] = analyse(text, defaultSettings).deployments;
  assert.ok(deployment);
  return cloudformation.amend?.(deployment, amendment) === undefined;
}

const wake: Amendment = { kind: 'wake-policy', pointer: '/scaling/0' };

describe('a policy that wakes from zero', () => {
  const text = endpointTemplate('InstanceType: ml.m5.large\nInitialInstanceCount: 1', { config: async }) + scaling;

  it('comes with its alarm, and refers to what is there', () => {
    const after = amended(text, wake);
    assert.ok(after.startsWith(text.trimEnd()));
    assert.equal(
      after.slice(text.length),
      `  EndpointWakePolicy:
    Type: AWS::ApplicationAutoScaling::ScalingPolicy
    Properties:
      PolicyName: wake-from-zero
      PolicyType: StepScaling
      ScalingTargetId: !Ref EndpointTarget
      StepScalingPolicyConfiguration:
        AdjustmentType: ChangeInCapacity
        MetricAggregationType: Average
        Cooldown: 300
        StepAdjustments:
          - MetricIntervalLowerBound: 0
            ScalingAdjustment: 1
  EndpointWakeAlarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      Namespace: AWS/SageMaker
      MetricName: HasBacklogWithoutCapacity
      Dimensions:
        - Name: EndpointName
          Value: !GetAtt Endpoint.EndpointName
      Statistic: Maximum
      Period: 60
      EvaluationPeriods: 1
      Threshold: 1
      ComparisonOperator: GreaterThanOrEqualToThreshold
      TreatMissingData: missing
      AlarmActions:
        - !Ref EndpointWakePolicy
`,
    );
  });

  it('ends the finding that asks for it, and makes no other', () => {
    const codes = (of: string): readonly string[] => analyse(of, defaultSettings).findings.map(({ code }) => code);
    const before = codes(text);
    assert.ok(before.includes('async/wake-from-zero'), before.join());
    assert.deepEqual(
      codes(amended(text, wake)),
      before.filter((code) => code !== 'async/wake-from-zero'),
    );
  });

  it('is written in the long form in JSON', () => {
    const long = text
      .replaceAll(/!GetAtt (\w+)\.(\w+)/g, '{Fn::GetAtt: [$1, $2]}')
      .replaceAll(/!Ref (\w+)/g, '{Ref: $1}')
      .replaceAll(/!Sub (\S+)/g, '{"Fn::Sub": "$1"}');
    const after = JSON.parse(amended(JSON.stringify(parse(long), undefined, 2), wake)) as {
      Resources: Record<string, { Properties: Record<string, unknown> }>;
    };
    const alarm = after.Resources['EndpointWakeAlarm']?.Properties;
    assert.deepEqual(alarm?.['AlarmActions'], [{ Ref: 'EndpointWakePolicy' }]);
    assert.deepEqual(alarm['Dimensions'], [
      { Name: 'EndpointName', Value: { 'Fn::GetAtt': ['Endpoint', 'EndpointName'] } },
    ]);
  });

  it('is not written for a target that is not there', () => {
    assert.ok(isRefused(text, { kind: 'wake-policy', pointer: '/scaling/7' }));
  });
});

describe('one multi-model container', () => {
  const several = endpointTemplate('InstanceType: ml.m5.large\nInitialInstanceCount: 2').replace(
    /PrimaryContainer:[^]*?(?= {2}Config:)/,
    `InferenceExecutionConfig: {Mode: Direct}
      Containers:
        - {Image: "image:1", ModelDataUrl: "s3://acme/fraud/a.tar.gz"}
        - {Image: "image:1", ModelDataUrl: "s3://acme/fraud/b.tar.gz"}
`,
  );

  it('stands for containers of one image and one folder', () => {
    const after = amended(several, { kind: 'multi-model' });
    assert.ok(
      after.includes(
        '      PrimaryContainer:\n        Image: image:1\n        Mode: MultiModel\n        ModelDataUrl: s3://acme/fraud/\n',
      ),
      after,
    );
    assert.ok(!after.includes('Containers:\n') && !after.includes('InferenceExecutionConfig'), after);
  });

  it('cannot stand for different images, or for artifacts all over', () => {
    for (const other of [
      several.replace('"image:1"', '"image:2"'),
      several.replace('s3://acme/fraud/b', 's3://other/b'),
      several.replace('"s3://acme/fraud/b.tar.gz"', '!Ref Url'),
      endpointTemplate('InstanceType: ml.m5.large'),
    ]) {
      assert.ok(isRefused(other, { kind: 'multi-model' }), other);
    }
  });
});

describe('a template inside of serverless.yml', () => {
  const text = endpointTemplate('InstanceType: ml.m5.large\nInitialInstanceCount: 1', { config: async }) + scaling;
  const inside = `service: fraud\nprovider: {name: aws}\nresources:\n  - ${text.replaceAll('\n', '\n    ').trimEnd()}\n`;

  it('is amended and switched where it stands', () => {
    const after = amended(inside, wake);
    const added = amended(text, wake).slice(text.length);
    assert.equal(after, inside + added.replaceAll(/^(?=.)/gm, '    '));
    const analysis = analyse(inside, defaultSettings);
    const fix = switchFix(analysis, 0, 'serverless', defaultSettings);
    assert.ok(fix);
    const switched = analyse(applyEdits(inside, editsOf(analysis, fix)), defaultSettings);
    assert.deepEqual(
      switched.deployments.map(({ type }) => type.kind === 'known' && type.value),
      ['serverless'],
    );
  });
});

describe('an allowed value that breaks a limit', () => {
  it('is told, and mended, where it is written', () => {
    const parameters = 'Type: {Type: String, Default: ml.m5.large, AllowedValues: [ml.m5.large, ml.p2.xlarge]}';
    const text = endpointTemplate('InstanceType: !Ref Type\nInitialInstanceCount: 2', { parameters });
    const analysis = analyse(text, defaultSettings);
    const found = analysis.findings.filter(({ code }) => code === 'retired/p2-p3-instances');
    assert.deepEqual(
      found.map(({ span }) => [span.start, text.slice(span.start, span.end)]),
      [[text.indexOf('ml.p2'), 'ml.p2.xlarge']],
    );
    const [fix] = found[0]?.fixes() ?? [];
    assert.ok(fix);
    const after = applyEdits(text, editsOf(analysis, fix));
    assert.match(after, /AllowedValues: \[ml\.m5\.large, ml\.g[\w.]+\]/);
    const left = analyse(after, defaultSettings).findings.map(({ code }) => code);
    assert.ok(!left.includes('retired/p2-p3-instances'));
  });
});
