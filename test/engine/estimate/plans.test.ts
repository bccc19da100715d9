import assert from 'node:assert/strict';
import { analyse, defaultSettings } from '#engine';
import { hasFleets, type EcsPlan, type InstancePlan, type Plan } from '#engine/estimate/plan.ts';
import { currentPlan, planOfConfiguration } from '#engine/estimate/plan-of.ts';
import { whatIsUnknown } from '#engine/estimate/unknown.ts';
import { configurationWords } from '#engine/estimate/words.ts';

function deploymentIn(text: string) {
  const [deployment] = analyse(text, defaultSettings).deployments;
  assert.ok(deployment, 'no deployment is read');
  return deployment;
}

function planIn(text: string): Plan {
  const plan = currentPlan(deploymentIn(text));
  assert.ok(plan !== undefined && plan !== 'unknown');
  return plan;
}

function instancePlanIn(text: string): InstancePlan {
  const plan = planIn(text);
  assert.ok(hasFleets(plan));
  return plan;
}

const own = (rest: string): string => `mldeploy: 1
name: fraud-detector
region: us-east-1
${rest}`;

const variants = own(`variants:
  - {name: old, image: a.dkr.ecr.us-east-1.amazonaws.com/b:1, weight: 3, instanceType: ml.m5.large, instanceCount: 2, volumeSize: 20 GB}
  - {name: new, image: a.dkr.ecr.us-east-1.amazonaws.com/b:2, weight: 1, instanceType: ml.g5.xlarge, instanceCount: 1, volumeSize: 20 GB}
shadow:
  - {name: next, image: a.dkr.ecr.us-east-1.amazonaws.com/b:3, sampling: 20 %, instanceType: ml.m5.xlarge, instanceCount: 1}
endpoint:
  type: real-time
  routing: least-outstanding
  dataCapture: {sampling: 25 %, destination: s3://a/b/, modes: [Input]}
`);

describe('the plan of an endpoint', () => {
  it('has a fleet for each variant, with its share of the requests', () => {
    const { fleets, capture } = instancePlanIn(variants);
    assert.deepEqual(
      fleets.map(({ name, count, share, shadow }) => [name, count, share, shadow]),
      [
        ['old', 2, 0.75, false],
        ['new', 1, 0.25, false],
        ['next', 1, 0.2, true],
      ],
    );
    // ml.g5 brings a disk of its own.
    assert.deepEqual(
      fleets.map(({ volumeGb }) => volumeGb),
      [20, undefined, undefined],
    );
    assert.deepEqual(capture, { share: 0.25, input: true, output: false });
    assert.equal(
      configurationWords(planIn(variants)),
      '2 x ml.m5.large + 1 x ml.g5.xlarge + 1 x ml.m5.xlarge (shadow)',
    );
  });

  it('has the bounds, targets, cooldowns and schedule of its autoscaling', () => {
    const { fleets } = instancePlanIn(
      own(`model: {image: "a.dkr.ecr.us-east-1.amazonaws.com/b:1"}
endpoint:
  type: real-time
  instanceType: ml.m5.xlarge
  instanceCount: 4
  autoscaling:
    min: 4
    max: 10
    target: 600 invocations/min
    scaleInCooldown: 10 min
    schedule:
      - {at: cron(0 16 ? * FRI *), min: 6}
      - {at: cron(30 6 ? * MON *), min: 4, max: 12}
      - {at: "at(2026-12-24T18:00:00)", min: 8}
`),
    );
    const scaling = fleets[0]?.scaling;
    assert.ok(scaling);
    assert.deepEqual([scaling.min, scaling.max], [4, 10]);
    assert.deepEqual(scaling.keeps, { metric: 'invocations-per-minute', value: 600 });
    assert.deepEqual([scaling.scaleInCooldownSeconds, scaling.scaleOutCooldownSeconds], [600, undefined]);
    assert.deepEqual(scaling.changes, [
      { minute: 6 * 60 + 30, min: 4, max: 12 },
      { minute: 4 * 1440 + 16 * 60, min: 6, max: undefined },
    ]);
    assert.deepEqual(scaling.unread, ['at(2026-12-24T18:00:00)']);
  });

  it('understands targets of CPU as AWS counts them: 100 for each core', () => {
    const { fleets } = instancePlanIn(
      own(`model: {image: "a.dkr.ecr.us-east-1.amazonaws.com/b:1"}
endpoint: {type: real-time, instanceType: ml.c6i.xlarge, instanceCount: 1, autoscaling: {min: 1, max: 6, target: 60 % cpu}}
`),
    );
    assert.deepEqual(fleets[0]?.scaling?.keeps, { metric: 'concurrent-requests', value: 0.6 });
  });

  it('has the copies of inference components, without adapters', () => {
    const { fleets } = instancePlanIn(
      own(`components:
  - {name: base, image: "a.dkr.ecr.us-east-1.amazonaws.com/b:1", copies: 2, accelerators: 1, memory: 8 GB, autoscaling: {min: 0, max: 3, target: 5 concurrent}}
  - {name: tone, baseComponent: base, artifact: s3://a/tone.tar.gz, copies: 1}
endpoint: {type: real-time, instanceType: ml.g5.2xlarge, instanceCount: 1, managedScaling: {min: 0, max: 4}}
`),
    );
    assert.equal(fleets.length, 1);
    assert.deepEqual([fleets[0]?.scaling?.min, fleets[0]?.scaling?.max], [0, 4]);
    const components = fleets[0]?.components ?? [];
    assert.equal(components.length, 1);
    const base = components[0];
    assert.deepEqual([base?.copies, base?.accelerators, base?.memoryMib], [2, 1, 8192]);
    assert.deepEqual([base?.scaling?.min, base?.scaling?.max], [0, 3]);
  });

  it('has provisioned concurrency and what scales it', () => {
    const plan = planIn(
      own(`model: {image: "a.dkr.ecr.us-east-1.amazonaws.com/b:1"}
endpoint:
  type: serverless
  memory: 2 GB
  maxConcurrency: 20
  provisionedConcurrency: 5
  autoscaling: {min: 1, max: 10, target: 70 % utilization}
`),
    );
    assert.ok(plan.type === 'serverless');
    assert.equal(plan.provisioned, 5);
    assert.deepEqual([plan.provisionedScaling?.min, plan.provisionedScaling?.max], [1, 10]);
    assert.deepEqual(plan.provisionedScaling?.keeps, { metric: 'utilisation', value: 0.7 });
  });

  it('has the schedule of a batch job, its files, and its parallelism', () => {
    const job = (input: string): InstancePlan =>
      instancePlanIn(
        own(`model: {image: "a.dkr.ecr.us-east-1.amazonaws.com/b:1"}
endpoint: {type: batch, instanceType: ml.m5.xlarge, instanceCount: 2, input: "${input}", output: s3://a/c/, maxConcurrentTransforms: 3, schedule: cron(0 2 * * ? *)}
`),
      );
    assert.equal(job('s3://a/b/').objects, undefined);
    assert.equal(job('s3://a/b/all.csv').objects, 1);
    assert.equal(job('s3://a/b/').fleets[0]?.parallel, 3);
    assert.ok(Math.abs((job('s3://a/b/').runsPerMonth ?? 0) - 730 / 24) < 1e-9);
  });

  it('takes the first of an instance pool, and knows the others', () => {
    const template = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - VariantName: a
          ModelName: m
          InitialInstanceCount: 1
          InstancePools:
            - {InstanceType: ml.g6.xlarge, Priority: 2}
            - {InstanceType: ml.g5.xlarge, Priority: 1}
  Endpoint:
    Type: AWS::SageMaker::Endpoint
    Properties: {EndpointConfigName: !GetAtt Config.EndpointConfigName}
`;
    const [fleet] = instancePlanIn(template).fleets;
    assert.equal(fleet?.instanceType, 'ml.g5.xlarge');
    assert.deepEqual(fleet.pool, ['ml.g6.xlarge']);
  });

  it('is not known when one variant is not', () => {
    const text = own(`variants:
  - {name: a, image: "a.dkr.ecr.us-east-1.amazonaws.com/b:1", instanceType: ml.m5.large, instanceCount: 1}
  - {name: b, image: "a.dkr.ecr.us-east-1.amazonaws.com/b:1", instanceCount: 1}
endpoint: {type: real-time}
`);
    assert.equal(currentPlan(deploymentIn(text)), 'unknown');
    assert.deepEqual(whatIsUnknown(deploymentIn(text), 'real-time'), ['the instance type is not given']);
  });
});

describe('the plan of another service', () => {
  it('of a function has what it says, and the defaults of AWS for the rest', () => {
    const plan = planIn(
      own(`target: lambda
model: {image: "a.dkr.ecr.us-east-1.amazonaws.com/b:1"}
function: {memory: 2 GB, storage: 1 GB, provisionedConcurrency: 3}
api: {kind: http}
`),
    );
    assert.deepEqual(plan, {
      type: 'lambda',
      memoryMib: 2048,
      architecture: 'x86_64',
      ephemeralMib: 1024,
      provisioned: 3,
      reserved: undefined,
      timeoutSeconds: 3,
      api: 'HTTP',
    });
    assert.equal(configurationWords(plan), '2 GB, x86, 3 provisioned');
  });

  it('of a function in CloudFormation is read from the template', () => {
    const plan = planIn(`AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Predict:
    Type: AWS::Lambda::Function
    Metadata: {mldeploy: {payload: 600 KB}}
    Properties:
      PackageType: Image
      Code: {ImageUri: "a.dkr.ecr.us-east-1.amazonaws.com/b:1"}
      Role: arn:aws:iam::111122223333:role/predict
      MemorySize: 4096
      Timeout: 20
      Architectures: [arm64]
      EphemeralStorage: {Size: 2048}
      ReservedConcurrentExecutions: 40
`);
    assert.deepEqual(plan, {
      type: 'lambda',
      memoryMib: 4096,
      architecture: 'arm64',
      ephemeralMib: 2048,
      provisioned: 0,
      reserved: 40,
      timeoutSeconds: 20,
      api: undefined,
    });
    assert.equal(configurationWords(plan), '4 GB, arm, concurrency 40');
  });

  it('of tasks on EC2 has as many instances as hold them', () => {
    const service = (tasks: number): EcsPlan => {
      const plan = planIn(
        own(`target: eks
model: {image: "a.dkr.ecr.us-east-1.amazonaws.com/b:1"}
service: {instanceType: g5.12xlarge, tasks: ${tasks}, vcpus: 8, memory: 40 GB, gpus: 1, autoscaling: {min: 2, max: 9, target: 60 % cpu}}
`),
      );
      assert.ok(plan.type === 'ecs');
      return plan;
    };
    // Four tasks an instance by GPUs, and by memory (192 GB).
    assert.equal(service(4).count, 1);
    assert.equal(service(5).count, 2);
    assert.deepEqual([service(4).scaling?.min, service(4).scaling?.max], [1, 3]);
    assert.equal(service(4).orchestrator, 'EKS');
  });

  it('of a job on EC2 has the cheapest type that holds it', () => {
    const job = { type: 'aws-batch', platform: 'EC2', architecture: 'x86_64', vcpus: 4, memoryMib: 15_000 } as const;
    const plan = planOfConfiguration(job);
    assert.ok(plan.type === 'aws-batch' && plan.instance);
    assert.ok(plan.instance.vCpu >= 4 && plan.instance.memoryMib > 15_000 && plan.instance.accelerator === undefined);
    const withGpu = planOfConfiguration({ ...job, gpus: 1 });
    assert.ok(withGpu.type === 'aws-batch' && withGpu.instance?.accelerator?.count === 1);
    const impossible = planOfConfiguration({ ...job, vcpus: 10_000 });
    assert.ok(impossible.type === 'aws-batch' && impossible.instanceType === undefined);
  });
});
