import assert from 'node:assert/strict';
import type { Deployment } from '#engine/model/deployment.ts';
import { valueOf } from '#engine/model/field.ts';
import { endpointTemplate, read } from './read.ts';

const stage = 'Stage: {Type: String, Default: dev}\nType: {Type: String, Default: ml.m5.large}';
const isProd = 'IsProd: !Equals [!Ref Stage, prod]';

function readings(
  variant: string,
  conditions: string,
  more: { parameters?: string; config?: string } = {},
): readonly string[] {
  const { deployments } = read(endpointTemplate(variant, { parameters: stage, conditions, ...more }));
  return deployments.map(described);
}

/** "IsProd is true: real-time ml.m5.large" */
function described({ when, type, variants }: Deployment): string {
  const instance = valueOf(variants)?.[0]?.instanceType;
  const words = [
    valueOf(type) ?? type.kind,
    instance && (valueOf(instance) ?? (instance.kind === 'dynamic' ? '?' : undefined)),
  ];
  return `${when ?? 'always'}: ${words.filter((word) => word !== undefined).join(' ')}`;
}

describe('conditions', () => {
  const both = `InstanceType: !If [IsProd, ml.c5.large, !Ref AWS::NoValue]
ServerlessConfig: !If
  - IsProd
  - !Ref AWS::NoValue
  - MemorySizeInMB: 2048
    MaxConcurrency: 5`;

  it('give a reading for each outcome, that of the defaults first', () => {
    assert.deepEqual(readings(both, isProd), ['IsProd is false: serverless', 'IsProd is true: real-time ml.c5.large']);
    const parameters = 'Stage: {Type: String, Default: prod}';
    assert.deepEqual(readings(both, isProd, { parameters }), [
      'IsProd is true: real-time ml.c5.large',
      'IsProd is false: serverless',
    ]);
  });

  it('may be written in the long form', () => {
    const variant = `InstanceType: {Fn::If: [IsProd, ml.c5.large, {Ref: AWS::NoValue}]}
ServerlessConfig: {Fn::If: [IsProd, {Ref: AWS::NoValue}, {MemorySizeInMB: 2048, MaxConcurrency: 5}]}`;
    const conditions = 'IsProd: {Fn::Equals: [{Ref: Stage}, prod]}';
    assert.deepEqual(readings(variant, conditions), readings(both, isProd));
  });

  it('that change nothing of interest give one reading', () => {
    assert.deepEqual(readings('InstanceType: ml.m5.large', isProd, { config: 'EnableSSMAccess: !If [IsProd, a, b]' }), [
      'always: real-time ml.m5.large',
    ]);
  });

  it('that exclude each other are never both true', () => {
    const variant =
      'InstanceType: !If [A, !If [B, ml.never.large, ml.m5.large], !If [B, ml.c5.large, ml.neither.large]]';
    const both = ['A is true and B is false: real-time ml.m5.large', 'A is false and B is true: real-time ml.c5.large'];
    const sorted = (conditions: string): readonly string[] => [...readings(variant, conditions)].sort();
    assert.deepEqual(sorted('A: !Equals [!Ref Stage, prod]\nB: !Not [!Condition A]'), [...both].sort());
    assert.deepEqual(sorted('A: !Equals [!Ref Stage, prod]\nB: !Not [{Condition: A}]'), [...both].sort());
    assert.deepEqual(sorted('A: !Equals [!Ref Stage, prod]\nB: !Not [!Equals [prod, !Ref Stage]]'), [...both].sort());
    const three = sorted('A: !Equals [!Ref Stage, prod]\nB: !Equals [!Ref Stage, dev]');
    assert.equal(three.length, 3);
    assert.ok(three.every((reading) => !reading.includes('never')));
  });

  it('know what a parameter may be', () => {
    const variant = 'InstanceType: !If [A, ml.m5.large, !If [B, ml.c5.large, ml.never.large]]';
    const conditions = 'A: !Equals [!Ref Stage, prod]\nB: !Equals [!Ref Stage, dev]';
    const parameters = 'Stage: {Type: String, AllowedValues: [prod, dev], Default: dev}';
    assert.deepEqual(readings(variant, conditions, { parameters }), [
      'A is false and B is true: real-time ml.c5.large',
      'A is true and B is false: real-time ml.m5.large',
    ]);
  });

  it('and, or and constants are worked out', () => {
    const variant = 'InstanceType: !If [Both, ml.m5.large, ml.c5.large]';
    const parameters = `${stage}\nHas: {Type: String, Default: ""}`;
    const conditions = `${isProd}
HasIt: !Not [!Equals [!Ref Has, ""]]
Both: !And [!Condition IsProd, !Condition HasIt]
Always: !Equals [a, a]`;
    assert.deepEqual(readings(variant, conditions, { parameters }), [
      'Both is false: real-time ml.c5.large',
      'Both is true: real-time ml.m5.large',
    ]);
    const either = conditions.replace('!And [!Condition IsProd', '!Or [!Condition Always');
    assert.deepEqual(readings(variant, either, { parameters }), ['always: real-time ml.m5.large']);
  });

  it('that ask in circles, or for nothing, are open', () => {
    const variant = 'InstanceType: !If [A, ml.m5.large, ml.c5.large]';
    for (const conditions of [
      'A: !Not [!Condition B]\nB: !Not [!Condition A]',
      'A: !Condition A',
      'B: !Equals [a, b]',
    ]) {
      assert.equal(readings(variant, conditions).length, 2, conditions);
    }
    assert.deepEqual(readings('InstanceType: !If [!Ref A, ml.m5.large, ml.c5.large]', isProd), ['always: real-time ?']);
  });

  it('hold in a whole variant, a whole list, and all properties', () => {
    const variants = `ProductionVariants:
  - !If
    - IsProd
    - {VariantName: a, ModelName: m, InstanceType: ml.c5.large}
    - {VariantName: a, ModelName: m, ServerlessConfig: {MemorySizeInMB: 1024, MaxConcurrency: 1}}`;
    const list = `ProductionVariants: !If
  - IsProd
  - - {VariantName: a, ModelName: m, InstanceType: ml.c5.large}
  - - {VariantName: a, ModelName: m, ServerlessConfig: {MemorySizeInMB: 1024, MaxConcurrency: 1}}`;
    const whole = `!If
- IsProd
- ProductionVariants: [{VariantName: a, ModelName: m, InstanceType: ml.c5.large}]
- ProductionVariants: [{VariantName: a, ModelName: m, ServerlessConfig: {MemorySizeInMB: 1024, MaxConcurrency: 1}}]`;
    for (const properties of [variants, list, whole]) {
      const text = template(properties);
      assert.deepEqual(read(text).deployments.map(described), [
        'IsProd is false: serverless',
        'IsProd is true: real-time ml.c5.large',
      ]);
    }
    const maybe = template(`ProductionVariants:
  - {VariantName: a, ModelName: m, InstanceType: ml.c5.large}
  - !If [IsProd, {VariantName: b, ModelName: m, InstanceType: ml.c5.large}, !Ref AWS::NoValue]`);
    assert.deepEqual(
      read(maybe).deployments.map(({ variants }) => valueOf(variants)?.length),
      [1, 2],
    );
  });

  it('of the resource itself need no words', () => {
    const text = endpointTemplate('InstanceType: !If [IsProd, ml.m5.large, ml.never.large]', {
      parameters: stage,
      conditions: isProd,
    }).replace(
      '    Type: AWS::SageMaker::EndpointConfig\n',
      '    Type: AWS::SageMaker::EndpointConfig\n    Condition: IsProd\n',
    );
    assert.deepEqual(read(text).deployments.map(described), ['always: real-time ml.m5.large']);
  });

  it('decide on the value of the parameter they ask about', () => {
    const text = (value: string): string =>
      endpointTemplate(`InstanceType: !If [HasType, ${value}, ml.m5.large]`, {
        parameters: 'Type: {Type: String, Default: none}\nStage: {Type: String, Default: dev}',
        mappings: 'Sizes: {prod: {t: ml.c5.xlarge}, dev: {t: ml.t2.medium}}',
        conditions: 'HasType: !Not [!Equals [!Ref Type, none]]',
      });
    // The default is what the condition rules out.
    assert.deepEqual(read(text('!Ref Type')).deployments.map(described), [
      'HasType is false: real-time ml.m5.large',
      'HasType is true: real-time ?',
    ]);
    const mapped = endpointTemplate('InstanceType: !If [IsProd, !FindInMap [Sizes, !Ref Stage, t], ml.m5.large]', {
      parameters: stage,
      conditions: isProd,
      mappings: 'Sizes: {prod: {t: ml.c5.xlarge}, dev: {t: ml.t2.medium}}',
    });
    assert.deepEqual(read(mapped).deployments.map(described), [
      'IsProd is false: real-time ml.m5.large',
      'IsProd is true: real-time ml.c5.xlarge',
    ]);
  });

  it('that are too many leave the values open', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
    const parameters = names.map((name) => `P${name}: {Type: String}`).join('\n');
    const conditions = names.map((name) => `${name}: !Equals [!Ref P${name}, x]`).join('\n');
    const nested = names.reduceRight((rest, name) => `!If [${name}, ml.m5.large, ${rest}]`, 'ml.c5.large');
    assert.deepEqual(readings(`InstanceType: ${nested}`, conditions, { parameters }), ['always: real-time ?']);
  });
});

function template(properties: string): string {
  const body = properties.startsWith('!If')
    ? ` ${properties.replaceAll('\n', '\n      ')}`
    : `\n      ${properties.replaceAll('\n', '\n      ')}`;
  return `Parameters:
  Stage: {Type: String, Default: dev}
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:${body}
`;
}
