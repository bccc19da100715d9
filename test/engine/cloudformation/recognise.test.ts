import assert from 'node:assert/strict';
import { recognise } from '#engine/dialects/index.ts';
import { placeOf } from '#engine/model/field.ts';
import { read } from './read.ts';
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

  it('may stand inside a file of the Serverless Framework', () => {
    const framework = (resources: string): string => `service: fraud\nprovider: {name: aws}\nresources:\n${resources}`;
    const nested = (by: string): string => `Resources:\n${config}`.replaceAll(/^/gm, by);
    assert.deepEqual(idsOf(framework(nested('  '))), ['cloudformation']);
    const list = framework(`  - \${file(a.yml)}\n  - ${nested('    ').trimStart()}`);
    assert.deepEqual(idsOf(list), ['cloudformation']);
    const [place] = read(list).deployments.map(({ names }) => placeOf(names.endpointConfig));
    assert.deepEqual(place?.path, ['resources', 1, 'Resources', 'Config', 'Properties', 'EndpointConfigName']);
    assert.deepEqual(idsOf(`resources:\n${nested('  ')}`), [undefined]);
    assert.deepEqual(idsOf(framework('  Outputs: {}\n')), [undefined]);
  });

  it('is known by what is in a loop, and by what scales a variant', () => {
    assert.deepEqual(
      idsOf(`Resources:\n  Fn::ForEach::All:\n    - N\n    - [a]\n    - ${config.trim().replace('\n', '\n      ')}\n`),
      ['cloudformation'],
    );
    const target = (dimension: string): string =>
      `Resources:\n  T:\n    Type: AWS::ApplicationAutoScaling::ScalableTarget\n    Properties: {ScalableDimension: "${dimension}"}\n`;
    assert.deepEqual(idsOf(target('sagemaker:variant:DesiredInstanceCount')), ['cloudformation']);
    assert.deepEqual(idsOf(target('dynamodb:table:ReadCapacityUnits')), [undefined]);
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
