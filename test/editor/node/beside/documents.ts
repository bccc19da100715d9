import assert from 'node:assert/strict';
import { linkedConfig } from '#test/linked-manifests.ts';

/**
 * Each has faults that more than one extension could report, one that only ours knows, and what they could propose or show twice.
 * No line has two faults.
 */
export interface Sample {
  readonly title: string;
  readonly file: string;
  /** The language the file is opened in, where it is not the one of its name. */
  readonly language?: string;
  readonly text: string;
  /** Whether Red Hat's extension reads it. */
  readonly isYaml: boolean;
}

const own = `mldeploy: 1
name: faulty
endpoint: &endpoint
  type: serverless
  memory: 2 GB
  memory: 3 GB
  maxConcurency: 20
  variants: false
workload:
  payload: 5 MB
  traffic: {average: fast}
copy: *endpoint
`;

const template = `Resources:
  Model:
    Type: AWS::SageMaker::Model
    Properties:
      ExecutionRoleArn: arn:aws:iam::111122223333:role/tagging
      PrimaryContainer:
        Image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties: &properties
      ProductionVariants:
        - VariantName: AllTraffic
          VariantName: Another
          ModelNaem: model
          ModelName: !GetAtt Model.ModelName
          ServerlessConfig:
            MemorySizeInMB: 7000
            MaxConcurrency: twenty
  Other:
    Type: AWS::SageMaker::EndpointConfig
    Properties: *properties
`;

const settings = `severity:
  serverless/payload-max: loud
  serverless/payload-max: off
contested: perhaps
regoin: us-east-1
`;

export const samples: readonly Sample[] = [
  { title: 'the own format', file: 'faulty.mldeploy.yaml', text: own, isYaml: false },
  { title: 'the own format as YAML', file: 'as-yaml.mldeploy.yaml', language: 'yaml', text: own, isYaml: true },
  { title: 'a template', file: 'faulty.template.yaml', text: template, isYaml: true },
  {
    title: 'objects of ACK',
    file: 'faulty.ack.yaml',
    text: ackOf(linkedConfig.replace('memorySizeInMB: 2048', 'memorySizeInMB: 7000')),
    isYaml: true,
  },
  { title: 'settings of a project', file: 'faulty/.mldeployrc.yaml', text: settings, isYaml: true },
  {
    title: 'the own format as JSON',
    file: 'faulty.mldeploy.json',
    text: '{\n  "mldeploy": 1,\n  "endpoint": {\n    "type": "serverless",\n    "memory": "2 GB",\n    "memory": "3 GB",\n    "maxConcurency": 20\n  },\n  "workload": {"traffic": {"average": "fast"}}\n}\n',
    isYaml: false,
  },
  {
    title: 'settings of a project as JSON',
    file: 'faulty-json/.mldeployrc.json',
    text: '{\n  "contested": "perhaps",\n  "regoin": "us-east-1",\n  "shape": "on",\n  "shape": "off"\n}\n',
    isYaml: false,
  },
];

/** With a key twice, and one unknown. */
function ackOf(manifest: string): string {
  const faulty = manifest.replace(/^( +)(?:- )?(variantName: .+)$/m, (line, indent: string, entry: string) => {
    const inner = line.trimStart().startsWith('- ') ? `${indent}  ` : indent;
    return `${line}\n${inner}${entry}\n${inner}modelNaem: model`;
  });
  assert.notEqual(faulty, manifest);
  return faulty;
}
