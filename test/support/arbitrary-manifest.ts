import fc from 'fast-check';

/** What a generated deployment says, before it is written in a dialect. Values lie on, beside and far over the limits. */
export interface Facts {
  readonly type: 'real-time' | 'serverless' | 'async' | 'batch';
  readonly name: string;
  readonly variants: number;
  readonly memoryMib: number;
  readonly maxConcurrency: number;
  readonly provisioned: number | undefined;
  readonly instanceType: string;
  readonly instanceCount: number;
  readonly volumeGb: number | undefined;
  readonly startupSeconds: number | undefined;
  readonly output: string | undefined;
  readonly concurrentInvocations: number | undefined;
  readonly maxPayloadMib: number | undefined;
  readonly concurrentTransforms: number | undefined;
  readonly payloadKib: number | undefined;
  readonly inferenceSeconds: number | undefined;
  readonly modelMib: number | undefined;
  readonly vpc: boolean;
  readonly capture: boolean;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

const facts: fc.Arbitrary<Facts> = fc.record({
  type: fc.constantFrom('real-time', 'serverless', 'async', 'batch'),
  name: fc.constantFrom('fraud', 'fraud_detector', `f${'x'.repeat(63)}`, 'a-b'),
  variants: fc.constantFrom(1, 1, 1, 2),
  memoryMib: fc.constantFrom(512, 1024, 1500, 2048, 6144, 7000),
  maxConcurrency: fc.constantFrom(0, 1, 20, 200, 201),
  provisioned: maybe(fc.constantFrom(0, 1, 21, 200, 500)),
  instanceType: fc.constantFrom(
    'ml.m5.large',
    'ml.g5.xlarge',
    'ml.p3.2xlarge',
    'ml.inf1.xlarge',
    'ml.m5d.large',
    'ml.m5.larg',
    'ml.t2.medium',
  ),
  instanceCount: fc.constantFrom(0, 1, 3, 101),
  volumeGb: maybe(fc.constantFrom(0, 1, 512, 513)),
  startupSeconds: maybe(fc.constantFrom(59, 60, 3600, 3601)),
  output: maybe(fc.constantFrom('s3://acme/out/', 'acme/out')),
  concurrentInvocations: maybe(fc.constantFrom(0, 1, 1000, 1001)),
  maxPayloadMib: maybe(fc.constantFrom(0, 6, 50, 100, 101)),
  concurrentTransforms: maybe(fc.constantFrom(0, 1, 2, 16, 17, 101)),
  payloadKib: maybe(fc.constantFrom(100, 4096, 4097, 7000, 25600, 25601, 102400, 102401, 1048577)),
  inferenceSeconds: maybe(fc.constantFrom(1, 60, 61, 481, 901, 3600, 3601)),
  modelMib: maybe(fc.constantFrom(100, 2048, 2049, 6145)),
  vpc: fc.boolean(),
  capture: fc.boolean(),
});

export const ownManifest: fc.Arbitrary<string> = facts.map(writeOwn);

function writeOwn(given: Facts): string {
  const variant = (index: number) =>
    `  - name: v${String(index)}\n    image: acme\n    artifact: s3://acme/${String(index)}.tar.gz\n`;
  const model =
    given.variants > 1
      ? `variants:\n${variant(0)}${variant(1)}`
      : `model:\n  image: acme # the image\n  artifact: s3://acme/model.tar.gz\n${line('size', given.modelMib, ' MB')}`;
  const network = given.vpc ? 'network:\n  subnets: [subnet-1]\n  securityGroups: [sg-1]\n' : '';
  const workload = line('payload', given.payloadKib, ' KB') + line('inferenceTime', given.inferenceSeconds, ' s');
  return `# a manifest\nmldeploy: 1\nname: ${given.name}\nregion: us-east-1\n${model}${network}endpoint: # here\n  type: ${given.type}\n${ownEndpoint(given)}${
    workload === '' ? '' : `workload:\n${workload}`
  }# the end\n`;
}

function ownEndpoint(given: Facts): string {
  const capture = given.capture ? '  dataCapture: {sampling: 10 %, destination: s3://acme/c/}\n' : '';
  if (given.type === 'serverless') {
    return (
      line('memory', given.memoryMib, ' MB') +
      line('maxConcurrency', given.maxConcurrency) +
      line('provisionedConcurrency', given.provisioned) +
      capture
    );
  }
  const instances =
    line('instanceType', given.instanceType) + line('instanceCount', given.instanceCount, ' # how many');
  if (given.type === 'real-time') {
    return (
      instances +
      line('volumeSize', given.volumeGb, ' GB') +
      line('startupTimeout', given.startupSeconds, ' s') +
      capture
    );
  }
  if (given.type === 'async') {
    const concurrent = line('maxConcurrentInvocationsPerInstance', given.concurrentInvocations);
    return instances + line('output', given.output) + concurrent;
  }
  return (
    `${instances}  input: s3://acme/in/\n  output: s3://acme/out/\n` +
    line('maxPayload', given.maxPayloadMib, ' MB') +
    line('maxConcurrentTransforms', given.concurrentTransforms)
  );
}

function line(key: string, value: string | number | undefined, unit = ''): string {
  return value === undefined ? '' : `  ${key}: ${String(value)}${unit}\n`;
}

/** A CloudFormation template of the same facts; a batch transform job has no place in an endpoint's template. */
export const template: fc.Arbitrary<string> = facts.filter(({ type }) => type !== 'batch').map(writeTemplate);

function writeTemplate(given: Facts): string {
  const at = (depth: number, text: string): string => `${'  '.repeat(depth)}${text}\n`;
  const pair = (depth: number, key: string, value: string | number | undefined): string =>
    value === undefined ? '' : at(depth, `${key}: ${String(value)}`);
  const variant = (index: number): string =>
    at(4, `- VariantName: v${String(index)}`) +
    at(5, 'ModelName: !GetAtt Model.ModelName') +
    cfnVariant(given, pair, at);
  const workload =
    pair(5, 'payload', given.payloadKib === undefined ? undefined : `${String(given.payloadKib)} KB`) +
    pair(5, 'inferenceTime', given.inferenceSeconds === undefined ? undefined : `${String(given.inferenceSeconds)} s`);
  return (
    `AWSTemplateFormatVersion: "2010-09-09"\nResources:\n` +
    at(1, 'Model:') +
    at(2, 'Type: AWS::SageMaker::Model') +
    at(2, 'Properties:') +
    at(3, 'ExecutionRoleArn: !Sub arn:aws:iam::${AWS::AccountId}:role/x') +
    at(3, 'PrimaryContainer: {Image: acme, ModelDataUrl: s3://acme/model.tar.gz} # one') +
    (given.vpc ? at(3, 'VpcConfig: {Subnets: [subnet-1], SecurityGroupIds: [sg-1]}') : '') +
    at(1, 'Config:') +
    at(2, 'Type: AWS::SageMaker::EndpointConfig') +
    (workload === '' ? '' : at(2, 'Metadata:') + at(3, 'mldeploy:') + at(4, 'workload:') + workload) +
    at(2, 'Properties:') +
    at(3, `EndpointConfigName: ${given.name} # its name`) +
    at(3, 'ProductionVariants:') +
    Array.from({ length: given.variants }, (_, index) => variant(index)).join('') +
    cfnAsync(given, pair, at) +
    (given.capture
      ? at(
          3,
          'DataCaptureConfig: {EnableCapture: true, InitialSamplingPercentage: 10, DestinationS3Uri: s3://acme/c/, CaptureOptions: [{CaptureMode: Input}]}',
        )
      : '')
  );
}

type Pair = (depth: number, key: string, value: string | number | undefined) => string;
type At = (depth: number, text: string) => string;

function cfnVariant(given: Facts, pair: Pair, at: At): string {
  if (given.type === 'serverless') {
    return (
      at(5, 'ServerlessConfig:') +
      pair(6, 'MemorySizeInMB', given.memoryMib) +
      pair(6, 'MaxConcurrency', given.maxConcurrency) +
      pair(6, 'ProvisionedConcurrency', given.provisioned)
    );
  }
  return (
    pair(5, 'InstanceType', given.instanceType) +
    pair(5, 'InitialInstanceCount', given.instanceCount) +
    pair(5, 'VolumeSizeInGB', given.volumeGb) +
    pair(5, 'ContainerStartupHealthCheckTimeoutInSeconds', given.startupSeconds)
  );
}

function cfnAsync(given: Facts, pair: Pair, at: At): string {
  if (given.type !== 'async') return '';
  return (
    at(3, 'AsyncInferenceConfig:') +
    at(4, 'OutputConfig:') +
    (given.output === undefined ? at(5, 'NotificationConfig: {}') : pair(5, 'S3OutputPath', given.output)) +
    (given.concurrentInvocations === undefined
      ? ''
      : at(4, 'ClientConfig:') + pair(5, 'MaxConcurrentInvocationsPerInstance', given.concurrentInvocations))
  );
}
