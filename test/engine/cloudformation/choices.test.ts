import assert from 'node:assert/strict';
import type { Field } from '#engine/model/field.ts';
import { placeOf } from '#engine/model/field.ts';
import type { Variant } from '#engine/model/variant.ts';
import { endpointTemplate, known, read, readOne } from './read.ts';

function variantOf(lines: string, more: Parameters<typeof endpointTemplate>[1]): Variant {
  const [variant] = known(readOne(endpointTemplate(lines, more)).variants);
  assert.ok(variant);
  return variant;
}

function told(field: Field<unknown>): { kind: string; value?: unknown; via?: string; others: readonly string[] } {
  const others = field.kind === 'known' || field.kind === 'dynamic' ? (field.others ?? []) : [];
  const usual = field.kind === 'known' ? { value: field.value, via: field.via?.text ?? '' } : {};
  return {
    kind: field.kind,
    ...usual,
    others: others.map(({ value, via, written }) => {
      assert.equal(written, String(value));
      return `${String(value)}: ${via?.text ?? ''}`;
    }),
  };
}

describe('what a parameter can be', () => {
  const type = (parameter: string): Field<string> =>
    variantOf('InstanceType: !Ref Type', { parameters: `Type: ${parameter}` }).instanceType;

  it('is its default and every other allowed value', () => {
    assert.deepEqual(told(type('{Type: String, Default: b, AllowedValues: [a, b, c]}')), {
      kind: 'known',
      value: 'b',
      via: 'the default of parameter Type',
      others: ['a: allowed value a of parameter Type', 'c: allowed value c of parameter Type'],
    });
  });

  it('is the first allowed value where it has no default', () => {
    assert.deepEqual(told(type('{Type: String, AllowedValues: [a, c]}')), {
      kind: 'known',
      value: 'a',
      via: 'allowed value a of parameter Type',
      others: ['c: allowed value c of parameter Type'],
    });
  });

  it('is not known when it is to be given, and yet can only be what is allowed', () => {
    const field = type('{Type: String, Default: "", AllowedValues: ["", a]}');
    assert.deepEqual(told(field), { kind: 'dynamic', others: ['a: allowed value a of parameter Type'] });
    assert.deepEqual(told(type('{Type: AWS::SSM::Parameter::Value<String>, AllowedValues: [/a]}')), {
      kind: 'dynamic',
      others: [],
    });
  });

  it('is written at the allowed value itself', () => {
    const field = type('{Type: String, AllowedValues: [a, c]}');
    assert.ok(field.kind === 'known' && field.others?.[0]);
    assert.deepEqual(placeOf(field).path, ['Parameters', 'Type', 'AllowedValues', 0]);
    assert.deepEqual(placeOf(field.others[0]).path, ['Parameters', 'Type', 'AllowedValues', 1]);
  });

  it('may be limited by more than a list', () => {
    const accepts = (parameter: string, text: string): boolean | undefined => {
      const field = type(`{Type: String, Default: a, ${parameter}}`);
      return field.kind === 'known' ? field.via?.accepts?.(text) : undefined;
    };
    assert.equal(accepts('MinValue: 2, MaxValue: 5', '5'), true);
    assert.equal(accepts('MinValue: 2, MaxValue: 5', '6'), false);
    assert.equal(accepts('MinValue: 2, MaxValue: 5', '1'), false);
    assert.equal(accepts('MaxLength: 2', 'abc'), false);
    assert.equal(accepts('AllowedPattern: "ml[.].*"', 'ml.m5.large'), true);
    assert.equal(accepts('AllowedPattern: "ml[.].*"', 'm5.large'), false);
    assert.equal(accepts('AllowedPattern: "(a+)+b"', 'aaab'), false);
    assert.equal(accepts('AllowedPattern: "("', 'x'), false);
  });
});

describe('a cell of a mapping', () => {
  const mappings = 'Map:\n  dev: {Type: ml.a}\n  prod: {Type: ml.b}\n  old: {Type: ml.c}';
  const cell = (key: string, parameters = 'X: {Type: String}'): Field<string> =>
    variantOf(`InstanceType: !FindInMap [Map, ${key}, Type]`, { mappings, parameters }).instanceType;

  it('may be in any row whose key nobody knows', () => {
    assert.deepEqual(told(cell('!Ref AWS::Region')), {
      kind: 'dynamic',
      others: ['ml.a: dev of mapping Map', 'ml.b: prod of mapping Map', 'ml.c: old of mapping Map'],
    });
  });

  it('is in the rows that a parameter allows', () => {
    assert.deepEqual(told(cell('!Ref Env', 'Env: {Type: String, Default: prod, AllowedValues: [dev, prod]}')), {
      kind: 'known',
      value: 'ml.b',
      via: 'prod of mapping Map',
      others: ['ml.a: dev of mapping Map'],
    });
  });

  it('that is not there may have a default value', () => {
    const field = variantOf('InstanceType: !FindInMap [Map, none, Type, {DefaultValue: ml.z}]', { mappings });
    assert.deepEqual(told(field.instanceType), { kind: 'known', value: 'ml.z', via: '', others: [] });
  });
});

describe('readings', () => {
  it('that differ in what no estimate reads are one deployment, and all are checked', () => {
    const text = endpointTemplate('InstanceType: ml.m5.large', {
      parameters: 'Key: {Type: String, Default: ""}',
      conditions: 'HasKey: !Not [!Equals [!Ref Key, ""]]',
      config: 'KmsKeyId: !If [HasKey, !Ref Key, !Ref AWS::NoValue]',
    });
    const { deployments, fragments } = read(text);
    assert.deepEqual(
      deployments.map(({ when, kmsKey }) => [when, kmsKey.kind]),
      [[undefined, 'absent']],
    );
    assert.deepEqual(
      fragments.filter(({ variants }) => variants.kind === 'known').map(({ when, kmsKey }) => [when, kmsKey.kind]),
      [['HasKey is true', 'dynamic']],
    );
  });

  it('are made of the conditions in what scales the endpoint too', () => {
    const text = `${endpointTemplate('InstanceType: ml.m5.large\nInitialInstanceCount: 2', {
      parameters: 'Stage: {Type: String, Default: prod}',
      conditions: 'IsProd: !Equals [!Ref Stage, prod]',
    })}  Target:
    Type: AWS::ApplicationAutoScaling::ScalableTarget
    Properties:
      MinCapacity: !If [IsProd, 2, 1]
      MaxCapacity: 4
      ResourceId: !Sub endpoint/\${Endpoint.EndpointName}/variant/AllTraffic
      ScalableDimension: sagemaker:variant:DesiredInstanceCount
      ServiceNamespace: sagemaker
`;
    assert.deepEqual(
      read(text).deployments.map(({ when, scaling }) => [when, known(known(scaling)[0]?.min)]),
      [
        ['IsProd is true', 2],
        ['IsProd is false', 1],
      ],
    );
  });

  it('of a resource that belongs to no deployment are told apart too', () => {
    const text = `Conditions:
  IsProd: !Equals [!Ref AWS::Region, us-east-1]
Resources:
  Model:
    Type: AWS::SageMaker::Model
    Properties:
      PrimaryContainer: {Image: "image:1", ModelDataUrl: !If [IsProd, "s3://a/b.tar.gz", "s3://c/d.tar.gz"]}
`;
    assert.deepEqual(
      read(text).fragments.map(({ when, model }) => [when, known(model.artifact)]),
      [
        ['IsProd is true', 's3://a/b.tar.gz'],
        ['IsProd is false', 's3://c/d.tar.gz'],
      ],
    );
  });
});
