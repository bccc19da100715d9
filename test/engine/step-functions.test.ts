import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, applyEdits, defaultSettings, editsOf, reportOf, switchFix } from '#engine';
import { recognise } from '#engine/dialects/index.ts';
import { valueOf } from '#engine/model/field.ts';
import { parseFile } from '#engine/yaml/parse.ts';

const idOf = (text: string): string | undefined => {
  const [document] = parseFile(text).documents;
  return document && recognise(document)?.id;
};

const call = (action: string, parameters: object): object => ({
  Type: 'Task',
  Resource: `arn:aws:states:::${action}`,
  Parameters: parameters,
});

const machine = (states: Record<string, object>): string =>
  JSON.stringify({ StartAt: Object.keys(states)[0] ?? 'None', States: states }, undefined, 2);

const variant = (model: object): object => ({
  ProductionVariants: [
    { VariantName: 'AllTraffic', ...model, ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 20 } },
  ],
});

const inVpc = { ExecutionRoleArn: '${Role}', VpcConfig: { Subnets: ['s'], SecurityGroupIds: ['g'] } };

describe('a state machine', () => {
  it('is known by a state that calls SageMaker', () => {
    for (const action of [
      'sagemaker:createEndpointConfig',
      'sagemaker:createTransformJob.sync',
      'aws-sdk:sagemaker:createInferenceComponent',
      'aws-sdk:applicationautoscaling:registerScalableTarget',
      'sagemaker:updateEndpoint',
    ]) {
      assert.equal(idOf(machine({ Call: call(action, {}) })), 'step-functions', action);
    }
    const china = { Call: { Type: 'Task', Resource: 'arn:aws-cn:states:::sagemaker:createModel' } };
    assert.equal(idOf(machine(china)), 'step-functions');
  });

  it('is nobody of ours when it calls others, or is none', () => {
    const states = { Call: call('sagemaker:createModel', {}) };
    for (const text of [
      machine({ Call: call('lambda:invoke', {}) }),
      machine({ Call: call('sagemaker:createTrainingJob.sync', {}) }),
      machine({ Call: call('aws-sdk:cloudwatch:putMetricAlarm', { AlarmName: 'a' }) }),
      machine({ Call: { Type: 'Task', Resource: { 'Fn::GetAtt': ['Function', 'Arn'] } } }),
      JSON.stringify({ States: states }),
      JSON.stringify({ StartAt: 'Call', States: [states] }),
      '# arn:aws:states:::sagemaker:createModel\nStartAt: a\nStates: b\n',
    ]) {
      assert.equal(idOf(text), undefined, text);
    }
  });

  it('in a template that has resources of SageMaker, too, is read as a template', () => {
    const definition = JSON.parse(machine({ Call: call('sagemaker:createModel', {}) })) as unknown;
    const template = {
      Resources: {
        Machine: { Type: 'AWS::Serverless::StateMachine', Properties: { Definition: definition } },
        Model: { Type: 'AWS::SageMaker::Model', Properties: {} },
      },
    };
    assert.equal(idOf(JSON.stringify(template)), 'cloudformation');
    const { Machine } = template.Resources;
    assert.equal(idOf(JSON.stringify({ Resources: { Machine } })), 'step-functions');
  });

  it('links calls by their names, and by one and the same path', () => {
    for (const name of [{ ModelName: 'fraud' }, { 'ModelName.$': '$$.Execution.Input.model' }]) {
      const text = machine({
        Model: call('sagemaker:createModel', { ...name, ...inVpc, PrimaryContainer: { Image: '${Image}' } }),
        Config: call('sagemaker:createEndpointConfig', { EndpointConfigName: 'c', ...variant(name) }),
      });
      assert.ok(codesOf(text).includes('serverless/no-vpc'), text);
    }
  });

  it('links nothing by a path that several calls have', () => {
    const name = { 'ModelName.$': '$.name' };
    const model = call('sagemaker:createModel', { ...name, ...inVpc, PrimaryContainer: { Image: '${Image}' } });
    const config = call('sagemaker:createEndpointConfig', { EndpointConfigName: 'c', ...variant(name) });
    assert.ok(!codesOf(machine({ Model: model, Other: model, Config: config })).includes('serverless/no-vpc'));
  });

  it('tells the paths of one name from those of a longer one', () => {
    const target = (path: string): object =>
      call('aws-sdk:applicationautoscaling:registerScalableTarget', {
        ServiceNamespace: 'sagemaker',
        'ResourceId.$': `States.Format('endpoint/{}/variant/AllTraffic', ${path})`,
        ScalableDimension: 'sagemaker:variant:DesiredInstanceCount',
        MinCapacity: 1,
        MaxCapacity: 2,
      });
    const scaled = (path: string): number => {
      const text = machine({
        Config: call('sagemaker:createEndpointConfig', {
          'EndpointConfigName.$': '$.config',
          ProductionVariants: [
            {
              VariantName: 'AllTraffic',
              'ModelName.$': '$.model',
              InstanceType: 'ml.m5.large',
              InitialInstanceCount: 2,
            },
          ],
        }),
        Endpoint: call('sagemaker:createEndpoint', {
          'EndpointName.$': '$.name',
          'EndpointConfigName.$': '$.config',
        }),
        Target: target(path),
      });
      const [deployment] = analyse(text, defaultSettings).deployments;
      return (deployment && valueOf(deployment.scaling)?.length) ?? 0;
    };
    assert.equal(scaled('$.name'), 1);
    assert.equal(scaled('$.names'), 0);
    assert.equal(scaled('$.other'), 0);
  });

  it('switches a configuration where its values are its own', () => {
    const text = machine({
      Config: call('sagemaker:createEndpointConfig', {
        EndpointConfigName: 'c',
        ProductionVariants: [
          {
            VariantName: 'AllTraffic',
            ModelName: 'm',
            'InstanceType.$': '$.type',
            InitialInstanceCount: 2,
          },
        ],
      }),
    });
    const analysis = analyse(text, defaultSettings);
    const fix = switchFix(analysis, 0, 'serverless', defaultSettings);
    assert.ok(fix);
    const after = applyEdits(text, editsOf(analysis, fix));
    const states = (JSON.parse(after) as { States: { Config: { Parameters: { ProductionVariants: object[] } } } })
      .States;
    const [only = {}] = states.Config.Parameters.ProductionVariants;
    assert.deepEqual(Object.keys(only).sort(), ['ModelName', 'ServerlessConfig', 'VariantName']);
  });

  it('is read whatever stands in it', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant('{% $x %}'));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom('States', 'StartAt', 'Branches', 'ItemProcessor', 'Parameters', 'ProductionVariants', 'A.$'),
          tie('value'),
          { maxKeys: 4 },
        ),
      ),
    }));
    fc.assert(
      fc.property(value, value, (parameters, nested) => {
        const config = { ...call('sagemaker:createEndpointConfig', {}), Parameters: parameters };
        const text = JSON.stringify({ StartAt: 'A', States: { A: config, B: nested } });
        const analysis = analyse(text, defaultSettings);
        assert.equal(analysis.documents[0]?.dialect?.id, 'step-functions');
        reportOf(analysis, defaultSettings);
      }),
      { numRuns: 100 },
    );
  });
});

function codesOf(text: string): readonly string[] {
  return analyse(text, defaultSettings).findings.map(({ code }) => code);
}
