import assert from 'node:assert/strict';
import { ack } from '#engine/dialects/ack/ack.ts';
import type { FolderFile, Lowered } from '#engine/dialects/dialect.ts';
import type { Deployment } from '#engine/model/deployment.ts';
import { toPlain, type PlainDeployment } from '#engine/model/plain.ts';
import { parseFile } from '#engine/yaml/parse.ts';

export function read(text: string, folder: readonly FolderFile[] = []): Required<Omit<Lowered, 'isTemplate'>> {
  const { documents } = parseFile(text);
  const surroundings = { text, documents, folder };
  const lowered = documents.flatMap((document) =>
    ack.recognise(document) > 0 ? [ack.lower(document, surroundings)] : [],
  );
  return {
    deployments: lowered.flatMap(({ deployments }) => deployments),
    fragments: lowered.flatMap(({ fragments = [] }) => fragments),
    problems: lowered.flatMap(({ problems }) => problems),
  };
}

export function readOne(text: string, folder: readonly FolderFile[] = []): Deployment {
  const { deployments } = read(text, folder);
  assert.equal(deployments.length, 1, text);
  const [deployment] = deployments;
  assert.ok(deployment);
  return deployment;
}

export function plainOf(text: string, folder: readonly FolderFile[] = []): PlainDeployment {
  return toPlain(readOne(text, folder)).plain;
}

export function file(name: string, text: string): FolderFile {
  return { name, text, documents: parseFile(text).documents };
}

/** An object of the SageMaker controller with these lines in its spec. */
export function object(kind: string, name: string, spec: string, annotations: readonly string[] = []): string {
  const group = kind.startsWith('Scal') ? 'applicationautoscaling' : 'sagemaker';
  const notes = annotations.length === 0 ? '' : `  annotations:\n${indented(annotations.join('\n'), 4)}`;
  return `apiVersion: ${group}.services.k8s.aws/v1alpha1
kind: ${kind}
metadata:
  name: ${name}
${notes}spec:
${indented(spec, 2)}`;
}

export const config = object(
  'EndpointConfig',
  'fraud-config',
  `
endpointConfigName: fraud-config
productionVariants:
  - variantName: AllTraffic
    modelName: fraud-model
    instanceType: ml.m5.large
    initialInstanceCount: 2`,
);
export const model = object(
  'Model',
  'fraud-model',
  `
modelName: fraud-model
executionRoleARN: arn:aws:iam::111122223333:role/fraud
primaryContainer:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  modelDataURL: s3://acme-models/fraud/model.tar.gz`,
);
export const endpoint = object('Endpoint', 'fraud', 'endpointName: fraud\nendpointConfigName: fraud-config');
export const target = object(
  'ScalableTarget',
  'fraud-target',
  `
serviceNamespace: sagemaker
resourceID: endpoint/fraud/variant/AllTraffic
scalableDimension: sagemaker:variant:DesiredInstanceCount
minCapacity: 2
maxCapacity: 4`,
);
export const policy = object(
  'ScalingPolicy',
  'fraud-policy',
  `
policyName: fraud-policy
policyType: TargetTrackingScaling
serviceNamespace: sagemaker
resourceID: endpoint/fraud/variant/AllTraffic
scalableDimension: sagemaker:variant:DesiredInstanceCount
targetTrackingScalingPolicyConfiguration:
  targetValue: 70
  predefinedMetricSpecification:
    predefinedMetricType: SageMakerVariantInvocationsPerInstance`,
);

export function documents(...texts: readonly string[]): string {
  return texts.join('---\n');
}

export function list(...texts: readonly string[]): string {
  const items = texts.map((text) => indented(text, 4).replace(/^ {4}/, '  - '));
  return `apiVersion: v1\nkind: List\nitems:\n${items.join('')}`;
}

function indented(text: string, by: number): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `${' '.repeat(by)}${line}\n`)
    .join('');
}
