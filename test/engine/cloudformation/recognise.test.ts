import assert from 'node:assert/strict';
import { recognise } from '#engine/dialects/index.ts';
import { parseFile } from '#engine/yaml/parse.ts';

const idsOf = (text: string): readonly (string | undefined)[] =>
  parseFile(text).documents.map((document) => recognise(document)?.id);

describe('a CloudFormation template', () => {
  const config = '  Config:\n    Type: AWS::SageMaker::EndpointConfig\n';

  it('is known by its resources, with and without a version, in YAML and JSON', () => {
    assert.deepEqual(idsOf(`Resources:\n${config}`), ['cloudformation']);
    assert.deepEqual(idsOf(`AWSTemplateFormatVersion: '2010-09-09'\nResources:\n${config}`), ['cloudformation']);
    assert.deepEqual(idsOf(`Transform: AWS::Serverless-2016-10-31\nResources:\n${config}`), ['cloudformation']);
    assert.deepEqual(idsOf('{"Resources": {"Job": {"Type": "AWS::SageMaker::TransformJob"}}}'), ['cloudformation']);
  });

  it('is nobody of ours without a resource that hosts or runs a model', () => {
    for (const text of [
      'Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n',
      'AWSTemplateFormatVersion: "2010-09-09"\nResources: {}\n',
      'Resources:\n  Notebook:\n    Type: AWS::SageMaker::NotebookInstance\n',
      'Resources: [AWS::SageMaker::EndpointConfig]\n',
      'Resources: AWS::SageMaker::EndpointConfig\n',
      'Config:\n  Type: AWS::SageMaker::EndpointConfig\n',
      'Resources:\n  Config:\n    Type: !Ref AWS::SageMaker::EndpointConfig\n',
      'apiVersion: v1\nkind: ConfigMap\n',
      '',
    ]) {
      assert.deepEqual(new Set(idsOf(text)), new Set([undefined]), text);
    }
  });

  it('is told apart document by document', () => {
    const own = 'mldeploy: 1\nendpoint: {type: serverless}\n';
    assert.deepEqual(idsOf(`Resources:\n${config}---\nname: other\n---\n${own}`), ['cloudformation', undefined, 'own']);
  });
});
