import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, applyEdits, defaultSettings, deploymentReportOf, editsOf, knobsOf, whatIfFix } from '#engine';
import type { WhatIf } from '#protocol/report.ts';

const example = (name: string): string => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

const short = `mldeploy: 1
name: house-prices
region: us-east-1
model: {image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1, size: 180 MB}
endpoint: {type: serverless, memory: 2 GB, maxConcurrency: 20}
workload:
  payload: 20 KB # of the form
  inferenceTime: 80 ms
  traffic: 500k/month
`;

/** The text with the figures in it; undefined where the file has no place for them. */
function written(text: string, whatIf: WhatIf): string | undefined {
  const analysis = analyse(text, defaultSettings);
  const fix = whatIfFix(analysis, 0, whatIf, defaultSettings);
  return fix && applyEdits(text, editsOf(analysis, fix));
}

describe('what if', () => {
  it('changes the report and nothing else', () => {
    const analysis = analyse(short, defaultSettings);
    const now = deploymentReportOf(analysis, 0, defaultSettings)!;
    const then = deploymentReportOf(analysis, 0, defaultSettings, { requestBytes: 5 * 2 ** 20, memoryMib: 4096 })!;
    const current = then.options.find((option) => option.current)!;
    assert.deepEqual([current.id, current.violations], ['serverless/4096/20', ['serverless/payload-max']]);
    assert.match(current.reasons[0]!, /^5 MB request payload is over/);
    assert.deepEqual([then.inputs.requestBytes, then.inputs.memoryMib], [5 * 2 ** 20, 4096]);
    assert.deepEqual(then.sensitivity, []);
    assert.equal(deploymentReportOf(analysis, 0, defaultSettings), now, 'the report of the file is still the same');
  });

  it('costs in proportion to the traffic where requests are paid for', () => {
    const analysis = analyse(short, defaultSettings);
    const usd = (whatIf: WhatIf): number =>
      deploymentReportOf(analysis, 0, defaultSettings, whatIf)!.options.find(({ current }) => current)!.cost
        .usdPerMonth!.expected;
    const perSecond = 500_000 / (730 * 3600);
    assert.ok(Math.abs(usd({ averagePerSecond: 3 * perSecond }) / usd({ averagePerSecond: perSecond }) - 3) < 0.01);
  });

  it('is written where the facts stand, comments left alone', () => {
    const text = written(short, { requestBytes: 40 * 1024, inferenceSeconds: 0.16 });
    assert.match(text ?? '', /payload: 40 KB # of the form\n {2}inferenceTime: 160 ms\n/);
  });

  it('makes a map of a short form that gets a second part', () => {
    const text = written(short, { peakPerSecond: 4 });
    assert.match(text ?? '', /average: 500k\/month/);
    assert.match(text ?? '', /peak: 4\/s/);
    const both = written(short, { averagePerSecond: 2, peakPerSecond: 4 });
    assert.match(both ?? '', /average: 2\/s/);
  });

  it('is written into the configuration by the dialect', () => {
    assert.match(written(short, { memoryMib: 3072 }) ?? '', /memory: 3 GB/);
    const lambda = example('lambda.mldeploy.yaml');
    assert.match(written(lambda, { memoryMib: 4096 }) ?? '', /memory: 4 GB/);
    const search = written(example('product-search.mldeploy.yaml'), { instanceType: 'ml.m5.large', instanceCount: 3 });
    assert.match(search ?? '', /instanceType: ml\.m5\.large/);
    assert.match(search ?? '', /instanceCount: 3/);
  });

  it('is written into the metadata of a template', () => {
    const text = written(example('image-tagging.template.yaml'), { averagePerSecond: 3 });
    assert.match(text ?? '', /3\/s/);
  });

  it('is not written where the format has no place for it', () => {
    const input = JSON.stringify({
      EndpointConfigName: 'a',
      ProductionVariants: [{ VariantName: 'v', ModelName: 'm', InstanceType: 'ml.m5.large', InitialInstanceCount: 1 }],
    });
    const analysis = analyse(input, defaultSettings);
    assert.equal(analysis.deployments.length, 1);
    assert.equal(whatIfFix(analysis, 0, { averagePerSecond: 3 }, defaultSettings), undefined);
    assert.equal(analyse(input, defaultSettings).text, input);
  });

  it('has knobs between values that make sense', () => {
    const knobs = knobsOf(analyse(short, defaultSettings), 0, defaultSettings);
    assert.deepEqual(
      knobs.map(({ input, basis }) => `${input} ${basis}`),
      [
        'averagePerSecond given',
        'peakPerSecond assumed',
        'requestBytes given',
        'inferenceSeconds given',
        'memoryMib given',
      ],
    );
    for (const knob of knobs) {
      if (knob.kind === 'range') assert.ok(knob.low < knob.base && knob.base < knob.high, knob.input);
      else assert.ok(knob.values.includes(knob.base));
      assert.ok(knob.writable, knob.input);
    }
  });
});
