import assert from 'node:assert/strict';
import { analyse, defaultSettings } from '#engine';
import { known, read } from './read.ts';

const template = (collection: string, parameters = ''): string => `AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::LanguageExtensions
${parameters}Resources:
  Fn::ForEach::Fleet:
    - Size
    - ${collection}
    - "Model\${Size}":
        Type: AWS::SageMaker::Model
        Properties:
          ModelName: !Sub fraud-\${Size}
          ExecutionRoleArn: arn:aws:iam::111122223333:role/fraud
          PrimaryContainer:
            Image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
            ModelDataUrl: s3://acme/&{Size}/model.tar.gz
      "Config\${Size}":
        Type: AWS::SageMaker::EndpointConfig
        Properties:
          ProductionVariants:
            - VariantName: !Ref Size
              ModelName: !GetAtt Model\${Size}.ModelName
              InstanceType: !Sub ml.\${Size}.large
              InitialInstanceCount: 2
`;

describe('a loop', () => {
  it('makes a deployment of each value, with the model of the same value', () => {
    const { deployments } = read(template('[m5, c5]'));
    assert.deepEqual(
      deployments.map(({ variants, model, title }) => {
        const [variant] = known(variants);
        assert.ok(variant);
        return [title, known(variant.name), known(variant.instanceType), known(model.artifact)];
      }),
      [
        ['Configm5', 'm5', 'ml.m5.large', 's3://acme/m5/model.tar.gz'],
        ['Configc5', 'c5', 'ml.c5.large', 's3://acme/c5/model.tar.gz'],
      ],
    );
  });

  it('may take its values from the default of a list', () => {
    const parameters = 'Parameters:\n  Sizes: {Type: CommaDelimitedList, Default: "m5, c5"}\n';
    assert.equal(read(template('!Ref Sizes', parameters)).deployments.length, 2);
    assert.equal(read(template('!Ref Sizes')).deployments.length, 0);
    assert.equal(read(template('[m5, !Ref Other]')).deployments.length, 0);
  });

  it('is told of the value with which it goes wrong, once, and is not mended for all', () => {
    const { findings } = analyse(
      template('[m5, p2.x]').replace('ml.${Size}.large', 'ml.${Size}large'),
      defaultSettings,
    );
    const retired = findings.filter(({ code }) => code.startsWith('retired/'));
    assert.deepEqual(
      retired.map(({ message }) => /with (.*?);/.exec(message)?.[1]),
      ['p2.x for Size of Fn::ForEach::Fleet'],
    );
    assert.deepEqual(
      retired.flatMap(({ fixes }) => fixes()),
      [],
    );
  });

  it('refers to what it makes itself', () => {
    const { findings } = analyse(template('[m5, c5]'), defaultSettings);
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'info'),
      [],
    );
  });
});
