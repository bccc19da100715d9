import assert from 'node:assert/strict';
import { analyse, defaultSettings, type Finding, type Settings } from '#engine';
import { fraudDetector } from '#test/manifests.ts';

function findingsOf(text: string, settings: Partial<Settings> = {}): readonly Finding[] {
  return analyse(text, { ...defaultSettings, ...settings }).findings;
}

const codesOf = (text: string, settings: Partial<Settings> = {}): readonly string[] =>
  findingsOf(text, settings).map(({ code, severity }) => `${severity} ${code}`);

const code = 'serverless/payload-max';
const twoFaults = fraudDetector.replace('memory: 2 GB', 'memory: 2.5 GB');

describe('check', () => {
  it('links the page of AWS and points at what else matters', () => {
    const [finding] = findingsOf(fraudDetector);
    assert.ok(finding);
    assert.match(finding.href ?? '', /^https:\/\/docs\.aws\.amazon\.com\/sagemaker\//);
    const under = finding.related.map(({ span }) => fraudDetector.slice(span.start, span.end));
    assert.deepEqual(under, ['serverless']);
  });

  it('offers the switches first, then the value, and prefers the first', () => {
    const fixes = findingsOf(fraudDetector)[0]?.fixes() ?? [];
    assert.deepEqual(
      fixes.map(({ title, preferred }) => `${title.replace(/ \(.*/, '')}${preferred ? ' *' : ''}`),
      ['Switch to real-time *', 'Switch to asynchronous', 'Switch to batch transform', 'Set the payload to 4 MB'],
    );
  });

  it('offers no switch to what the limits forbid', () => {
    const fixes = findingsOf(fraudDetector.replace('5 MB', '300 MB'))[0]?.fixes() ?? [];
    assert.deepEqual(
      fixes.map(({ title }) => title.replace(/ \(.*/, '')),
      ['Switch to asynchronous', 'Set the payload to 4 MB'],
    );
  });

  it('sets the default of a parameter to nothing that the parameter does not allow', () => {
    const template = (allowed: string): string => `Parameters:
  Memory: { Type: Number, Default: 5000${allowed} }
Resources:
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - VariantName: a
          ModelName: m
          ServerlessConfig: { MemorySizeInMB: !Ref Memory, MaxConcurrency: 5 }
`;
    const titlesOf = (text: string): readonly string[] =>
      findingsOf(text).flatMap((finding) => finding.fixes().map(({ title }) => title));
    assert.deepEqual(titlesOf(template('')), ['Set the memory to 5120 MB', 'Set the memory to 4096 MB']);
    assert.deepEqual(titlesOf(template(', AllowedValues: [4096, 5000]')), ['Set the memory to 4096 MB']);
  });

  it('offers the units in which a bare number makes sense', () => {
    const titlesOf = (memory: string): readonly string[] =>
      findingsOf(fraudDetector.replace('memory: 2 GB', `memory: ${memory}`))
        .filter((finding) => finding.code === 'shape/missing-unit')
        .flatMap((finding) => finding.fixes().map(({ title }) => title));
    assert.deepEqual(titlesOf('2'), ['Write 2 GB', 'Write 2 MB']);
    assert.deepEqual(titlesOf('2048'), ['Write 2048 MB']);
  });

  it('sorts by place', () => {
    assert.deepEqual(codesOf(twoFaults), ['error serverless/memory', `error ${code}`]);
  });

  it('keeps every document of a file by itself', () => {
    const text = `${fraudDetector}---\nunrelated: [\n---\n${fraudDetector}`;
    assert.equal(codesOf(text).filter((line) => line.endsWith(code)).length, 2);
    assert.deepEqual(codesOf('unrelated: ['), []);
  });

  describe('severities', () => {
    it('switch a code off or change it', () => {
      assert.deepEqual(codesOf(fraudDetector, { severities: { [code]: 'off' } }), []);
      assert.deepEqual(codesOf(fraudDetector, { severities: { [code]: 'info' } }), [`info ${code}`]);
      assert.deepEqual(codesOf(twoFaults, { severities: { 'serverless/memory': 'off' } }), [`error ${code}`]);
    });

    it('of shape findings too', () => {
      const text = fraudDetector.replace('name:', 'nmae:');
      const shape = findingsOf(text).find((finding) => finding.code.startsWith('shape/'));
      assert.ok(shape);
      assert.ok(!findingsOf(text, { severities: { [shape.code]: 'off' } }).some((other) => other.code === shape.code));
    });

    it('do not make a forbidden switch feasible', () => {
      const settings = { severities: { 'real-time/payload-max': 'off' } } as const;
      const [finding] = findingsOf(fraudDetector.replace('5 MB', '300 MB'), settings);
      assert.ok(finding?.fixes().every(({ title }) => !title.startsWith('Switch to real-time')));
    });
  });

  describe('comments', () => {
    const beforePayload = (comment: string): string => fraudDetector.replace('  payload', `  ${comment}\n  payload`);

    it('switch off a code on the next line', () => {
      assert.deepEqual(codesOf(beforePayload(`# mldeploy-disable-next-line ${code}`)), []);
      const two = beforePayload(`# mldeploy-disable-next-line serverless/memory, ${code} as agreed`);
      // Nothing is wrong with the memory, so that the comment says too much.
      assert.deepEqual(codesOf(two), ['info suppression/unused']);
      assert.deepEqual(codesOf(beforePayload('# mldeploy-disable-next-line')), []);
      assert.deepEqual(codesOf(beforePayload(`# mldeploy-disable-next-line ${code}\n  # a reason`)), []);
    });

    it('leave other codes and other lines alone', () => {
      const left = ['info suppression/unused', `error ${code}`];
      assert.deepEqual(codesOf(beforePayload('# mldeploy-disable-next-line serverless/memory')), left);
      assert.deepEqual(codesOf(`# mldeploy-disable-next-line ${code}\n${fraudDetector}`), left);
      const behind = fraudDetector.replace('workload:', `workload: # mldeploy-disable-next-line ${code}`);
      assert.deepEqual(codesOf(behind), []);
    });

    it('switch off a code in the whole document', () => {
      assert.deepEqual(codesOf(`${twoFaults}# mldeploy-disable ${code}\n`), ['error serverless/memory']);
      assert.deepEqual(codesOf(`# mldeploy-disable\n${twoFaults}`), []);
    });

    it('are no more than comments inside of a text', () => {
      const text = fraudDetector.replace('role: ', `tags: {note: "# mldeploy-disable ${code}"}\n  role: `);
      assert.ok(codesOf(text).includes(`error ${code}`));
    });
  });
});
