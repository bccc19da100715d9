import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { estimate } from '#engine/estimate/estimate.ts';
import { defaultSettings } from '#engine/settings.ts';
import { endpointTypes } from '#engine/model/deployment.ts';
import type { Report } from '#protocol/report.ts';
import schema from '#schemas/report.schema.json' with { type: 'json' };
import { choicesOf, deploymentOf, type Given } from './build.ts';

const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(
  schema,
);

function reports(): Report {
  const cases: readonly Given[] = [
    ...endpointTypes.map((type): Given => ({ type })),
    { type: 'serverless', region: 'eu-west-1' },
    { type: 'real-time', perMonth: 0 },
    { type: 'real-time', perMonth: 1e9, inferenceSeconds: 10 },
    { type: 'async', p95Seconds: 0.001, usdPerMonth: 1 },
  ];
  const deployments = cases.map((facts) =>
    estimate(deploymentOf(facts), choicesOf(facts.type ?? 'async'), defaultSettings),
  );
  const unknown = estimate(deploymentOf({ type: 'real-time' }), [], defaultSettings);
  return { deployments: [...deployments, unknown] };
}

/** As a reader of the file gets it. */
function printed(): { deployments: Record<string, unknown>[] } {
  return JSON.parse(JSON.stringify(reports())) as { deployments: Record<string, unknown>[] };
}

describe('schemas/report.schema.json', () => {
  it('takes what the estimate makes', () => {
    validate(printed());
    assert.deepEqual(validate.errors ?? [], []);
  });

  it('refuses a missing field and an unknown one', () => {
    for (const key of ['name', 'options', 'chart', 'recommended']) {
      const report = printed();
      Reflect.deleteProperty(report.deployments[0]!, key);
      assert.ok(!validate(report), key);
    }
    const extra = printed();
    extra.deployments[0]!['surprise'] = 1;
    assert.ok(!validate(extra));
  });

  it('describes every property', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, ...rest } = node as { properties?: Record<string, Record<string, unknown>> };
      for (const [name, property] of Object.entries(properties ?? {})) {
        const at = `${path}/${name}`;
        if (!('description' in property || '$ref' in property || 'const' in property)) bare.push(at);
        visit(property, at);
      }
      for (const [key, value] of Object.entries(rest)) visit(value, `${path}/${key}`);
    };
    visit(schema, '');
    for (const [name, definition] of Object.entries(schema.$defs)) if (!('description' in definition)) bare.push(name);
    assert.deepEqual(bare, []);
  });
});
