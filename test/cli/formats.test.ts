import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { mldeploy } from '#test/cli.ts';
import { serverless } from '#test/manifests.ts';

const bad = serverless({ name: "'fraud 50 % <all>'", memory: '5000 MB', payload: '5 MB' });
const good = serverless();

/** Of the OASIS committee, errata 01 of SARIF 2.1.0; as draft 04 of JSON Schema it needs another id for this validator. */
const sarifSchema = JSON.parse(
  readFileSync(new URL('../support/schemas/sarif-2.1.0.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const { $schema, id, ...schema } = sarifSchema;

describe('mldeploy check for other programs', () => {
  it('gives SARIF that follows the schema of OASIS, with all that GitHub asks for', async () => {
    assert.match(String(id), /errata01\/os\/schemas\/sarif-schema-2\.1\.0\.json$/);
    assert.match(String($schema), /draft-04/);
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const { out } = await mldeploy(['check', '--format', 'sarif', '.'], {
      'a b.mldeploy.yaml': bad,
      'mldeploy.yaml': good,
    });
    const sarif = JSON.parse(out) as Sarif;
    assert.ok(validate(sarif), JSON.stringify(validate.errors));
    const [run] = sarif.runs;
    assert.ok(run && run.results.length > 1);
    for (const rule of run.tool.driver.rules) {
      assert.ok(rule.shortDescription.text && rule.fullDescription.text && rule.help.text, rule.id);
    }
    for (const result of run.results) assert.equal(run.tool.driver.rules[result.ruleIndex]?.id, result.ruleId);
    assert.equal(validate({ ...sarif, version: '3' }), false);
  });

  it('annotates lines for GitHub, with everything escaped that would end a command', async () => {
    const { code, out } = await mldeploy(['check', '--format', 'github', 'a,b.mldeploy.yaml'], {
      'a,b.mldeploy.yaml': bad,
    });
    assert.equal(code, 1);
    const lines = out.trimEnd().split('\n');
    assert.ok(
      lines.every((line) => /^::(?:error|warning|notice) file=a%2Cb\.mldeploy\.yaml,line=\d+,/.test(line)),
      out,
    );
    assert.ok(
      lines.some((line) => line.includes('line=9,endLine=9,col=11,endColumn=18,title=serverless/memory::')),
      out,
    );
    assert.ok(
      lines.some((line) => line.includes('%0AFix: ')),
      out,
    );
    assert.ok(
      lines.some((line) => line.includes('50 %25')),
      'the name with a per cent sign is quoted',
    );
  });

  it('writes JUnit in which errors fail and what is sound passes', async () => {
    const { out } = await mldeploy(['check', '--format', 'junit', '.'], {
      'a&b.mldeploy.yaml': bad,
      'mldeploy.yaml': good,
    });
    const count = (pattern: RegExp): number => [...out.matchAll(pattern)].length;
    assert.equal(count(/<testsuite /g), 2);
    const total = /<testsuites name="mldeploy" tests="(\d+)" failures="(\d+)">/.exec(out);
    assert.equal(count(/<testcase /g), Number(total?.[1]));
    assert.equal(count(/<failure /g), Number(total?.[2]));
    assert.ok(Number(total?.[2]) >= 2);
    assert.match(out, /<testcase classname="mldeploy.yaml" name="no errors"\/>/);
    assert.match(out, /name="a&amp;b\.mldeploy\.yaml"/);
    assert.match(out, /&lt;all&gt;/);
    assert.doesNotMatch(out, /<all>/);
  });

  it('refuses a format that it does not have', async () => {
    const { code, err } = await mldeploy(['check', '--format', 'xml', '.'], { 'mldeploy.yaml': good });
    assert.equal(code, 2);
    assert.match(err, /--format xml: choose one of text, json, sarif, github, junit/);
  });
});

interface Sarif {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription: { readonly text: string };
          readonly fullDescription: { readonly text: string };
          readonly help: { readonly text: string };
        }[];
      };
    };
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
  }[];
}
