import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Ajv } from 'ajv';
import { optionTypes, type Report } from '#protocol/report.ts';
import { mldeploy } from '#test/cli.ts';

const manifest = readFileSync(new URL('../../examples/fraud-detector.mldeploy.yaml', import.meta.url), 'utf8');
const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')) as {
  $schema?: string;
};

describe('mldeploy estimate', () => {
  it('gives JSON that follows the published schema, with all types and the current option first', async () => {
    const { code, out } = await mldeploy(['estimate', '--format', 'json', 'a.mldeploy.yaml'], {
      'a.mldeploy.yaml': manifest,
    });
    assert.equal(code, 0);
    const report = JSON.parse(out) as Report;
    const ajv = schema.$schema?.includes('2020') ? new Ajv2020({ strict: false }) : new Ajv({ strict: false });
    const validate = ajv.compile(schema);
    assert.ok(validate(report), JSON.stringify(validate.errors));
    const [deployment] = report.deployments;
    assert.ok(deployment);
    assert.deepEqual(
      deployment.options.flatMap(({ type, best }) => (best ? [type] : [])).toSorted(),
      [...optionTypes].toSorted(),
    );
    const [current] = deployment.options;
    assert.deepEqual(
      [current?.type, current?.feasible, current?.violations],
      ['serverless', false, ['serverless/payload-max']],
    );
  });

  it('prints a table with the reasons in words', async () => {
    const { code, out } = await mldeploy(['estimate', 'a.mldeploy.yaml'], { 'a.mldeploy.yaml': manifest });
    assert.equal(code, 0);
    assert.match(out, /cost a month/);
    assert.match(out, /not possible: [^]+\(serverless\/payload-max\)/);
    assert.doesNotMatch(out, /\$0\.00 {2}.*not known/);
  });

  it('keeps to the tables when there are several deployments', async () => {
    const files = { 'a/a.mldeploy.yaml': manifest, 'a/b.mldeploy.yaml': manifest.replace('fraud-detector', 'other') };
    const { out } = await mldeploy(['estimate', 'a'], files);
    assert.equal(out.match(/cost a month/g)?.length, 2);
    assert.doesNotMatch(out, /\nNow: |\nWhy|Assumed/);
    assert.match(out, /Estimate one file/);
  });

  it('prints the best of each type, and all with --all', async () => {
    const files = { 'a.mldeploy.yaml': manifest };
    const rows = (out: string) => out.split('\n').filter((line) => /^[> ][* ] +(?!type )[a-z-]+ {2}/.test(line)).length;
    const { out } = await mldeploy(['estimate', 'a.mldeploy.yaml'], files);
    const { out: all } = await mldeploy(['estimate', '--all', 'a.mldeploy.yaml'], files);
    assert.equal(rows(out), optionTypes.length);
    const left = Number(/and (\d+) more with --all/.exec(out)?.[1]);
    assert.equal(rows(all), optionTypes.length + left);
  });

  it('says what led to the choice, what it is made of, and what would change it', async () => {
    const text = await readFile(new URL('../../examples/product-search.mldeploy.yaml', import.meta.url), 'utf8');
    const { out } = await mldeploy(['estimate', 'a.mldeploy.yaml'], { 'a.mldeploy.yaml': text });
    const golden = new URL('golden/estimate.txt', import.meta.url);
    if (process.env['UPDATE'] !== undefined) await writeFile(golden, out);
    assert.equal(out, await readFile(golden, 'utf8'));
  });

  it('prints Markdown with one row a type', async () => {
    const { out } = await mldeploy(['estimate', '--format', 'markdown', 'a.mldeploy.yaml'], {
      'a.mldeploy.yaml': manifest,
    });
    assert.equal(
      out.split('\n').filter((line) => /^\| (\*\*)?[a-z-]+(\*\*)?.* \| .* (yes|no: .*) \|$/.test(line)).length,
      optionTypes.length,
    );
  });

  it('says on one line which expression is not known, however it is laid out', async () => {
    const variant = { VariantName: 'a', ModelName: 'm', InstanceType: { Ref: 'Type' }, InitialInstanceCount: 1 };
    const config = { Type: 'AWS::SageMaker::EndpointConfig', Properties: { ProductionVariants: [variant] } };
    const template = JSON.stringify({ Parameters: { Type: { Type: 'String' } }, Resources: { C: config } }, null, 2);
    const { out } = await mldeploy(['estimate', 'a.json'], { 'a.json': template });
    assert.match(out, /the instance type is not known before deployment \(\{ "Ref": "Type" \}\)\n/);
  });

  it('exits 2 and says why when there is nothing to estimate', async () => {
    const { code, out, err } = await mldeploy(['estimate', 'a.yaml'], { 'a.yaml': 'on: push\n' });
    assert.equal(code, 2);
    assert.match(err, /a\.yaml: no deployment recognised in it, nothing to estimate/);
    assert.equal(out, '');
  });
});
