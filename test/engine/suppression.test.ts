import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, applyEdits, defaultSettings, editsOf, ignoreEdits, limitIds, type Finding } from '#engine';
import { awsFixtures, inDialect } from '#test/aws-fixtures.ts';
import { fixtures } from '#test/fixtures.ts';

/** The text after the comment that ignores the first finding with the code has been added. */
function ignored(text: string, code: string): string | undefined {
  const analysis = analyse(text, defaultSettings);
  const finding = analysis.findings.find((one) => one.code === code);
  assert.ok(finding, `${code} is not found`);
  const edits = ignoreEdits(analysis, finding);
  return edits && applyEdits(text, edits);
}

function codesIn(text: string): readonly string[] {
  return analyse(text, defaultSettings).findings.map(({ code }) => code);
}

const head = `mldeploy: 1
name: fraud
model:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  artifact: s3://acme-models/fraud/model.tar.gz
`;
const code = 'serverless/memory';

describe('a comment that ignores a finding', () => {
  const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'goes to the end of the line': [
      'endpoint:\n  type: serverless\n  memory: 5000 MB\n  maxConcurrency: 20\n',
      'endpoint:\n  type: serverless\n  memory: 5000 MB # mldeploy-ignore serverless/memory\n  maxConcurrency: 20\n',
    ],
    'goes above the line where another comment stands': [
      'endpoint:\n  type: serverless\n  memory: 5000 MB # was 4 GB\n  maxConcurrency: 20\n',
      'endpoint:\n  type: serverless\n  # mldeploy-ignore serverless/memory\n  memory: 5000 MB # was 4 GB\n  maxConcurrency: 20\n',
    ],
    'joins one that is there': [
      'endpoint:\n  type: serverless\n  memory: 5000 MB # mldeploy-ignore serverless/timeout slow\n  maxConcurrency: 20\n',
      'endpoint:\n  type: serverless\n  memory: 5000 MB # mldeploy-ignore serverless/timeout, serverless/memory slow\n  maxConcurrency: 20\n',
    ],
    'goes behind the braces': [
      'endpoint: { type: serverless, memory: 5000 MB, maxConcurrency: 20 }',
      'endpoint: { type: serverless, memory: 5000 MB, maxConcurrency: 20 } # mldeploy-ignore serverless/memory',
    ],
    'goes between braces over several lines': [
      'endpoint: {\n    type: serverless,\n    memory: 5000 MB,\n    maxConcurrency: 20 }\n',
      'endpoint: {\n    type: serverless,\n    memory: 5000 MB, # mldeploy-ignore serverless/memory\n    maxConcurrency: 20 }\n',
    ],
    'goes behind the head of a block scalar': [
      'endpoint:\n  type: serverless\n  memory: |-\n    5000 MB\n  maxConcurrency: 20\n',
      'endpoint:\n  type: serverless\n  memory: |- # mldeploy-ignore serverless/memory\n    5000 MB\n  maxConcurrency: 20\n',
    ],
    'goes above a value that goes on': [
      'endpoint:\n  type: serverless\n  memory: "5000\n    MB"\n  maxConcurrency: 20\n',
      'endpoint:\n  type: serverless\n  # mldeploy-ignore serverless/memory\n  memory: "5000\n    MB"\n  maxConcurrency: 20\n',
    ],
    'keeps the ends of lines': [
      'endpoint:\r\n  type: serverless\r\n  memory: 5000 MB # x\r\n  maxConcurrency: 20\r\n',
      'endpoint:\r\n  type: serverless\r\n  # mldeploy-ignore serverless/memory\r\n  memory: 5000 MB # x\r\n  maxConcurrency: 20\r\n',
    ],
  };
  for (const [name, [before, after]] of Object.entries(cases)) {
    it(name, () => {
      assert.equal(ignored(head + before, code), head + after);
      assert.ok(!codesIn(head + after).includes(code));
    });
  }

  it('stands at the key of what is missing', () => {
    const after = ignored(`${head}endpoint:\n  type: serverless\n  maxConcurrency: 20\n`, code) ?? '';
    assert.ok(after.includes('endpoint: # mldeploy-ignore serverless/memory\n'), after);
    assert.ok(!codesIn(after).includes(code));
  });

  it('is not offered in JSON', () => {
    const text = JSON.stringify({
      mldeploy: 1,
      name: 'fraud',
      model: { image: 'i', artifact: 's3://a/b.tar.gz' },
      endpoint: { type: 'serverless', memory: '5000 MB', maxConcurrency: 20 },
    });
    assert.equal(ignored(text, code), undefined);
  });

  it('is never said to be unused where a document cannot be read to its end', () => {
    const text = `${head}endpoint:\n  type: serverless\n  memory: 4 GB # mldeploy-ignore serverless/memory\n  maxConcurrency: ]\n`;
    assert.ok(!codesIn(text).includes('suppression/unused'));
  });

  it('reaches a section from above or from inside, a list item from above, and no further', () => {
    const variants = (inside: string, above: string, other: string) => `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
${inside}      ProductionVariants:
${above}        - VariantName: a
          ModelName: fraud
          InitialVariantWeight: 1
          ServerlessConfig: { MemorySizeInMB: 5000, MaxConcurrency: 20 }
${other}        - VariantName: b
          ModelName: fraud
          InitialVariantWeight: 1
          ServerlessConfig: { MemorySizeInMB: 5000, MaxConcurrency: 20 }
`;
    const count = (text: string) => codesIn(text).filter((one) => one === code).length;
    const comment = `# mldeploy-ignore ${code}\n`;
    assert.equal(count(variants('', '', '')), 2);
    assert.equal(count(variants(`      ${comment}`, '', '')), 0);
    assert.equal(count(variants('', `        ${comment}`, '')), 1);
    assert.equal(count(variants('', '', `        ${comment}`)), 1);
  });

  it('hides exactly its finding, wherever in the fixtures it stands', () => {
    let tried = 0;
    for (const { name, text } of samples()) {
      const before = analyse(text, defaultSettings);
      for (const finding of before.findings) {
        const edits = ignoreEdits(before, finding);
        if (!edits) continue;
        const after = analyse(applyEdits(text, edits), defaultSettings);
        const left = after.findings.filter((one) => one.code === finding.code).length;
        const had = before.findings.filter((one) => one.code === finding.code).length;
        assert.ok(left < had, `${name}: ${finding.code} is still there`);
        assert.deepEqual(others(after.findings, finding), others(before.findings, finding), name);
        tried++;
      }
    }
    assert.ok(tried > 200, String(tried));
  });
});

describe('any text with comments', () => {
  it('is analysed, and takes any comment that is offered', () => {
    const part = fc.constantFrom(
      ...[
        'mldeploy: 1\n',
        'endpoint:',
        ' type: serverless\n',
        '  memory: 5000 MB',
        '\n',
        '  ',
        '- ',
        '{ ',
        ' }',
        '[',
        ']',
      ],
      ...[
        '# mldeploy-ignore',
        '# mldeploy-ignore serverless/memory',
        ' serverless/*',
        ',',
        ':',
        '"',
        '|\n',
        '&a ',
        '*a',
      ],
      ...[
        '# mldeploy-disable',
        '# mldeploy-disable-next-line x/y',
        '---\n',
        '\r\n',
        '\ufeff',
        'é',
        '# mldeploy: payload=9MB\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = `mldeploy: 1\n${parts.join('')}`;
        const analysis = analyse(text, defaultSettings);
        for (const finding of analysis.findings) {
          const edits = ignoreEdits(analysis, finding) ?? [];
          const after = analyse(applyEdits(text, edits), defaultSettings, analysis);
          for (const fix of after.findings.flatMap((one) => one.fixes())) editsOf(after, fix);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the codes', () => {
  it('can each be switched off by a setting', () => {
    for (const { name, text } of samples()) {
      const codes = new Set(analyse(text, defaultSettings).findings.map((finding) => finding.code));
      const severities = Object.fromEntries([...codes].map((one) => [one, 'off' as const]));
      const left = analyse(text, { ...defaultSettings, severities }).findings.map((finding) => finding.code);
      assert.deepEqual(
        left.filter((one) => codes.has(one)),
        [],
        name,
      );
      for (const one of codes) assert.ok(limitIds.includes(one), `${one} has no row`);
    }
  });
});

/** For each limit of each dialect the first fixture that breaks it. */
function samples(): readonly { readonly name: string; readonly text: string }[] {
  const seen = new Set<string>();
  const isFirst = (key: string): boolean => !seen.has(key) && seen.add(key).has(key);
  const rendered = awsFixtures()
    .filter(({ limit, markers }) => markers.length > 0 && isFirst(`aws ${limit}`))
    .flatMap((fixture) => {
      const text = inDialect(fixture, 'cloudformation');
      return typeof text === 'string' ? [] : [{ name: fixture.name, text: text.text }];
    });
  const written = fixtures().filter(
    ({ dialect, limit, markers }) => markers.length > 0 && isFirst(`${dialect} ${limit}`),
  );
  return [...written, ...rendered];
}

function others(findings: readonly Finding[], { code }: Finding): readonly string[] {
  return findings
    .filter((one) => one.code !== code)
    .map((one) => one.code)
    .sort();
}
