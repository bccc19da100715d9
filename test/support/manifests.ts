/** A serverless endpoint with one fault: the payload is over the 4 MB that such endpoints accept. */
export const fraudDetector = `mldeploy: 1
name: fraud-detector
region: us-east-1
model:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  artifact: s3://acme-models/fraud/model.tar.gz
  size: 180 MB
  role: arn:aws:iam::111122223333:role/fraud
endpoint:
  type: serverless # cheap at night
  memory: 2 GB
  maxConcurrency: 20
workload:
  payload: 5 MB
  inferenceTime: 120 ms
  traffic: 2M/month
objectives:
  latency: { p95: 500 ms }
  budget: 200 USD/month
`;

/** Instances of ml.m5.large, which cost $0.115/h each in us-east-1; all that an estimate needs is given. */
export function realTime(
  name: string,
  { instances = 1, region = 'us-east-1', payload = '3 KB' }: RealTimeParts = {},
): string {
  return `mldeploy: 1
name: ${name}
region: ${region}
model:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  artifact: s3://acme-models/${name}/model.tar.gz
  role: arn:aws:iam::111122223333:role/${name}
endpoint:
  type: real-time
  instanceType: ml.m5.large
  instanceCount: ${String(instances)}
workload:
  payload: {request: ${payload}, response: 1 KB}
  inferenceTime: {mean: 15 ms, p95: 30 ms}
  traffic: {average: 5/s, peak: 15/s, pattern: steady}
`;
}

interface RealTimeParts {
  readonly instances?: number;
  readonly region?: string;
  readonly payload?: string;
}

/** A serverless endpoint without a fault, unless the payload is over 4 MB or the memory no memory size. */
export function serverless({ payload = '4 MB', memory = '2 GB', name = 'fraud' } = {}): string {
  return `mldeploy: 1
name: ${name}
model:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  artifact: s3://acme-models/fraud/model.tar.gz
  role: arn:aws:iam::111122223333:role/fraud
endpoint:
  type: serverless
  memory: ${memory}
  maxConcurrency: 20
workload:
  payload: ${payload}
  inferenceTime: 120 ms
  traffic: 2M/month
`;
}

/** The same fault in a CloudFormation template, beside intrinsics. */
export const template = `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Memory:
    Type: Number
    Default: 2048
Resources:
  Model:
    Type: AWS::SageMaker::Model
    Properties:
      ExecutionRoleArn: !Sub arn:aws:iam::\${AWS::AccountId}:role/fraud
      PrimaryContainer:
        Image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
        ModelDataUrl: s3://acme-models/fraud/model.tar.gz
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Metadata:
      mldeploy:
        workload:
          payload: 5 MB
    Properties:
      ProductionVariants:
        - VariantName: AllTraffic
          ModelName: !GetAtt Model.ModelName
          InitialVariantWeight: 1
          ServerlessConfig:
            MemorySizeInMB: !Ref Memory
            MaxConcurrency: 20
`;

/** `count` deployments, each a document of its own with other traffic, about 20 lines long. */
export function manyDeployments(count: number): string {
  return Array.from({ length: count }, (_, index) =>
    fraudDetector
      .replace('fraud-detector', `fraud-detector-${String(index)}`)
      .replace('2M/month', `${String(2_000_000 + index)}/month`),
  ).join('---\n');
}

/** One template with `count` endpoint configurations. */
export function manyResources(count: number): string {
  const [head = '', config = ''] = template.split(/^(?= {2}Config:$)/m);
  return (
    head + Array.from({ length: count }, (_, index) => config.replace('Config', `Config${String(index)}`)).join('')
  );
}

const role = `  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: sagemaker.amazonaws.com }
            Action: sts:AssumeRole
      Policies:
        - PolicyName: models
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: [s3:GetObject, s3:PutObject]
                Resource: !Sub arn:aws:s3:::\${Bucket}/*
              - Effect: Allow
                Action: logs:*
                Resource: '*'
`;

/** A template as people have them: a few endpoint configurations amid many resources that are not ours. */
export function mixedResources(count: number, roles: number): string {
  const others = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => role.replace('Role', `Role${String(from + index)}`)).join('');
  const half = Math.floor(roles / 2);
  const [head = ''] = template.split(/^(?= {2}Config:$)/m);
  return head + others(0, half) + manyResources(count).slice(head.length) + others(half, roles);
}
