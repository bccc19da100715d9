import assert from 'node:assert/strict';
import type { Field } from '#engine/model/field.ts';
import { valueOf } from '#engine/model/field.ts';
import { endpointTemplate, known as knownField, readOne } from './read.ts';

interface Around {
  readonly parameters?: string;
  readonly mappings?: string;
  readonly top?: string;
}

const numbers = 'Serverless: {Default: "2048", Type: Number}\nOpen: {Type: Number}\nEmpty: {Type: String, Default: ""}';
const families = `Type: {Type: String, Default: ml.m5.large}\nFamily: {Type: String, Default: m5}\n${numbers}`;
const sizes = 'Sizes:\n  prod: {type: ml.c5.xlarge, list: [ml.c5.large, ml.c5.4xlarge]}\n  dev: {type: ml.t2.medium}';

/** The instance type that the expression gives, in YAML. */
function typeOf(expression: string, around: Around = {}): Field<string> {
  const text = endpointTemplate(`InstanceType: ${expression}\nInitialInstanceCount: 1`, {
    parameters: families,
    mappings: sizes,
    ...around,
  });
  const variants = valueOf(readOne(text).variants);
  assert.ok(variants?.[0]);
  return variants[0].instanceType;
}

function known(expression: string, around?: Around): string | undefined {
  return valueOf(typeOf(expression, around));
}

describe('a function of a template', () => {
  it('that has only literals is its text', () => {
    assert.equal(known('!Sub ml.m5.large'), 'ml.m5.large');
    assert.equal(known("!Sub 'ml.m5.large'"), 'ml.m5.large');
    assert.equal(known('{Fn::Sub: ml.m5.large}'), 'ml.m5.large');
    assert.equal(known('!Sub [ml.m5.large, {}]'), 'ml.m5.large');
    assert.equal(known("!Join ['.', [ml, m5, large]]"), 'ml.m5.large');
    assert.equal(known("{Fn::Join: ['', [ml.m5, .large]]}"), 'ml.m5.large');
    assert.equal(known('!Select [1, [ml.m4.large, ml.m5.large]]'), 'ml.m5.large');
    assert.equal(known('!Select ["0", !Split [",", "ml.m5.large,ml.m4.large"]]'), 'ml.m5.large');
    assert.equal(known("!Join ['.', !Split ['-', ml-m5-large]]"), 'ml.m5.large');
  });

  it('stands for the default of a parameter, and says so', () => {
    for (const expression of ['!Ref Type', '{Ref: Type}', '!Sub "${Type}"', '!Select [0, [!Ref Type]]']) {
      const field = typeOf(expression);
      assert.ok(field.kind === 'known', expression);
      assert.equal(field.value, 'ml.m5.large');
      assert.match(field.via?.text ?? '', /^the default of parameter Type$/);
    }
    assert.equal(known('!Sub "ml.${Family}.large"'), 'ml.m5.large');
    assert.equal(known('!Sub ["ml.${F}.large", {F: !Ref Family}]'), 'ml.m5.large');
    assert.equal(known("!Join ['.', [ml, !Ref Family, large]]"), 'ml.m5.large');
  });

  it('leads a fix to the default itself', () => {
    const field = typeOf('!Ref Type');
    assert.ok(field.kind === 'known');
    assert.deepEqual(field.via?.origin.path, ['Parameters', 'Type', 'Default']);
    assert.deepEqual(field.origin.path.slice(-1), ['InstanceType']);
  });

  it('looks into a mapping, with literal keys and with defaults', () => {
    const around = { parameters: 'Stage: {Type: String, Default: dev}\nUnset: {Type: String}' };
    assert.equal(known('!FindInMap [Sizes, prod, type]'), 'ml.c5.xlarge');
    assert.equal(known('{Fn::FindInMap: [Sizes, prod, type]}'), 'ml.c5.xlarge');
    assert.equal(known('!FindInMap [Sizes, !Ref Stage, type]', around), 'ml.t2.medium');
    assert.equal(known('!Select [1, !FindInMap [Sizes, prod, list]]'), undefined);
    for (const open of ['!FindInMap [Sizes, !Ref Unset, type]', '!FindInMap [Sizes, !Ref AWS::Region, type]']) {
      assert.equal(typeOf(open, around).kind, 'dynamic', open);
    }
    for (const lost of ['!FindInMap [Sizes, test, type]', '!FindInMap [None, prod, type]', '!FindInMap []']) {
      assert.equal(typeOf(lost).kind, 'dynamic', lost);
    }
    const field = typeOf('!FindInMap [Sizes, prod, type]');
    assert.ok(field.kind === 'known');
    assert.deepEqual(field.via?.origin.path, ['Mappings', 'Sizes', 'prod', 'type']);
  });

  it('is dynamic with any part that is not known', () => {
    for (const expression of [
      '!Ref Open',
      '!Ref Empty',
      '!Ref AWS::Region',
      '!Ref NotThere',
      '!ref Type',
      '!GetAtt Model.ModelName',
      '{Fn::GetAtt: [Model, ModelName]}',
      '!ImportValue shared-type',
      '!Sub "ml.${Open}.large"',
      '!Sub "ml.${AWS::Region}"',
      '!Sub "${Model.ModelName}"',
      '!Sub [1, 2, 3]',
      '!Sub {}',
      "!Join ['', [ml., !Ref Open]]",
      '!Join [!Ref Type, [a, b]]',
      '!Select [!Ref Open, [ml.m5.large]]',
      '!Select [7, [ml.m5.large]]',
      '!Select [-1, [ml.m5.large]]',
      '!Base64 ml.m5.large',
      '!Transform {Name: Pick, Parameters: {}}',
      '{Fn::Transform: {Name: Pick}}',
      '{Fn::ForEach::Types: [X, [a], {b: c}]}',
      '!Contains [a, b]',
      '!Something ml.m5.large',
      '"{{resolve:ssm:/fraud/type}}"',
      '"{{ values.type }}"',
      '{{ values.type }}',
      '${self:custom.type}',
      '!If [NoSuchCondition]',
      '!If NoSuchCondition',
    ]) {
      assert.equal(typeOf(expression).kind, 'dynamic', expression);
    }
  });

  it('takes the name under which SSM keeps a value for no value', () => {
    const parameters = 'Type: {Type: AWS::SSM::Parameter::Value<String>, Default: /fraud/type}';
    assert.equal(typeOf('!Ref Type', { parameters }).kind, 'dynamic');
  });

  it('is absent when it is NoValue', () => {
    for (const expression of ['!Ref AWS::NoValue', '{Ref: AWS::NoValue}', '!Ref "AWS::NoValue"']) {
      assert.equal(typeOf(expression).kind, 'absent', expression);
    }
  });

  it('ends, however deep it is nested', () => {
    const deep = `${'!Select [0, ['.repeat(60)}ml.m5.large${']]'.repeat(60)}`;
    assert.equal(typeOf(deep).kind, 'dynamic');
  });

  it('reads numbers and flags from texts', () => {
    const text = endpointTemplate('ServerlessConfig:\n  MemorySizeInMB: !Ref Serverless\n  MaxConcurrency: "20"', {
      parameters: numbers,
      config: 'EnableNetworkIsolation: yes',
    });
    const deployment = readOne(text);
    const serverless = knownField(knownField(deployment.variants)[0]?.serverless);
    assert.equal(valueOf(serverless.memoryMib), 2048);
    assert.equal(valueOf(serverless.maxConcurrency), 20);
    assert.equal(valueOf(knownField(deployment.network).isolation), true);
  });

  it('splits the default of a list', () => {
    const text = endpointTemplate('InstanceType: ml.m5.large', {
      parameters: 'Subnets: {Type: "List<AWS::EC2::Subnet::Id>", Default: "subnet-1, subnet-2"}',
      config: 'VpcConfig:\n  Subnets: !Ref Subnets\n  SecurityGroupIds: [sg-1]',
    });
    const subnets = knownField(knownField(readOne(text).network).subnets);
    assert.deepEqual(subnets.map(valueOf), ['subnet-1', 'subnet-2']);
  });
});

describe('keys that are not written', () => {
  it('are not known where a macro may add them', () => {
    const open = endpointTemplate('InstanceType: ml.m5.large\nFn::Transform: {Name: AWS::Include}');
    const variant = valueOf(readOne(open).variants)?.[0];
    assert.equal(variant?.instanceType.kind, 'known');
    assert.equal(variant.instanceCount.kind, 'dynamic');
    const macro = endpointTemplate('InstanceType: ml.m5.large', {
      top: 'Transform: [AWS::LanguageExtensions, Mine]\n',
    });
    assert.equal(valueOf(readOne(macro).variants)?.[0]?.instanceCount.kind, 'dynamic');
    const sam = endpointTemplate('InstanceType: ml.m5.large', { top: 'Transform: AWS::Serverless-2016-10-31\n' });
    assert.equal(valueOf(readOne(sam).variants)?.[0]?.instanceCount.kind, 'absent');
  });
});
