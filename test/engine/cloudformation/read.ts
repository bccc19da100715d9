import assert from 'node:assert/strict';
import type { Problem } from '#engine/dialects/dialect.ts';
import { cloudformation } from '#engine/dialects/cloudformation/cloudformation.ts';
import type { Deployment } from '#engine/model/deployment.ts';
import type { Field } from '#engine/model/field.ts';
import { toPlain, type PlainDeployment } from '#engine/model/plain.ts';
import { parseFile } from '#engine/yaml/parse.ts';

export interface Read {
  readonly deployments: readonly Deployment[];
  readonly fragments: readonly Deployment[];
  readonly problems: readonly Problem[];
}

export function read(text: string): Read {
  const { documents } = parseFile(text);
  const lowered = documents.map((document) => cloudformation.lower(document, { text, documents, folder: [] }));
  return {
    deployments: lowered.flatMap(({ deployments }) => deployments),
    fragments: lowered.flatMap(({ fragments = [] }) => fragments),
    problems: lowered.flatMap(({ problems }) => problems),
  };
}

export function readOne(text: string): Deployment {
  const { deployments } = read(text);
  assert.equal(deployments.length, 1, `${String(deployments.length)} deployments in\n${text}`);
  const [deployment] = deployments;
  assert.ok(deployment);
  return deployment;
}

export function plainOf(text: string): PlainDeployment {
  return toPlain(readOne(text)).plain;
}

/** The value of a field that has to be known. */
export function known<T>(field: Field<T> | undefined): T {
  assert.ok(field?.kind === 'known', field?.kind);
  return field.value;
}

/** A template with one endpoint, whose first variant has these lines, and what else is given. */
export function endpointTemplate(
  variant: string,
  more: { parameters?: string; conditions?: string; config?: string; mappings?: string; top?: string } = {},
): string {
  const block = (name: string, lines: string | undefined): string =>
    lines === undefined ? '' : `${name}:\n${indented(lines, 2)}`;
  return `${more.top ?? ''}${block('Parameters', more.parameters)}${block('Mappings', more.mappings)}${block('Conditions', more.conditions)}Resources:
  Model:
    Type: AWS::SageMaker::Model
    Properties:
      ExecutionRoleArn: arn:aws:iam::111122223333:role/fraud
      PrimaryContainer:
        Image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
        ModelDataUrl: s3://acme-models/fraud/model.tar.gz
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - VariantName: AllTraffic
          ModelName: !GetAtt Model.ModelName
${indented(variant, 10)}${indented(more.config ?? '', 6)}  Endpoint:
    Type: AWS::SageMaker::Endpoint
    Properties:
      EndpointName: fraud
      EndpointConfigName: !GetAtt Config.EndpointConfigName
`;
}

function indented(text: string, by: number): string {
  return text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `${' '.repeat(by)}${line}\n`)
    .join('');
}
