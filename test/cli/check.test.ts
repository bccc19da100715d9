import assert from 'node:assert/strict';
import { mldeploy } from '#test/cli.ts';
import { serverless } from '#test/manifests.ts';

const good = serverless();
const bad = serverless({ payload: '5 MB' });

interface Json {
  files: {
    path: string;
    dialect: string;
    findings: {
      code: string;
      severity: string;
      range: unknown;
      href: string;
      fixes: { title: string; safety: string; edits: unknown[] }[];
    }[];
  }[];
}

describe('mldeploy check', () => {
  it('exits 0 and says what was checked when there is nothing to report', async () => {
    const { code, out, err } = await mldeploy(['check', 'a.mldeploy.yaml'], { 'a.mldeploy.yaml': good });
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(out, /1 deployment in 1 file checked: nothing to report/);
  });

  it('exits 1 and prints place, code, fixes and page of an error', async () => {
    const { code, out } = await mldeploy(['check', 'a.mldeploy.yaml'], { 'a.mldeploy.yaml': bad });
    assert.equal(code, 1);
    assert.match(out, /12:12 {2}error {2}serverless\/payload-max/);
    assert.match(out, /fix Switch to real-time/);
    assert.match(out, /https:\/\/docs\.aws\.amazon\.com/);
  });

  it('gives the JSON of the contract', async () => {
    const { code, out } = await mldeploy(['check', '--format', 'json', 'a.mldeploy.yaml'], { 'a.mldeploy.yaml': bad });
    assert.equal(code, 1);
    const [file] = (JSON.parse(out) as Json).files;
    assert.deepEqual({ path: file?.path, dialect: file?.dialect }, { path: 'a.mldeploy.yaml', dialect: 'own' });
    assert.ok(file);
    const finding = file.findings.find((one) => one.code === 'serverless/payload-max');
    assert.ok(finding);
    assert.deepEqual(finding.range, { start: { line: 11, character: 11 }, end: { line: 11, character: 15 } });
    assert.equal(finding.severity, 'error');
    assert.match(finding.href, /^https:\/\/docs\.aws/);
    assert.ok(finding.fixes.length >= 3);
    assert.ok(finding.fixes.every((fix) => fix.edits.length > 0 && ['safe', 'review'].includes(fix.safety)));
  });

  it('gives SARIF whose rules and results refer to each other', async () => {
    const { out } = await mldeploy(['check', '--format', 'sarif', 'a b.mldeploy.yaml'], { 'a b.mldeploy.yaml': bad });
    const sarif = JSON.parse(out) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: {
          ruleId: string;
          ruleIndex: number;
          locations: {
            physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number; startColumn: number } };
          }[];
        }[];
      }[];
    };
    assert.equal(sarif.version, '2.1.0');
    const [run] = sarif.runs;
    const result = run?.results.find(({ ruleId }) => ruleId === 'serverless/payload-max');
    assert.equal(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id, 'serverless/payload-max');
    const place = result?.locations[0]?.physicalLocation;
    assert.equal(place?.artifactLocation.uri, 'a%20b.mldeploy.yaml');
    assert.deepEqual([place.region.startLine, place.region.startColumn], [12, 12]);
  });

  it('searches folders, passes over what is no manifest in silence, and skips node_modules', async () => {
    const { code, out, err } = await mldeploy(['check', '--format', 'json', 'deploy'], {
      'deploy/one/a.mldeploy.yaml': bad,
      'deploy/ci.yml': 'on: push\n',
      'deploy/node_modules/x/b.mldeploy.yaml': bad,
      'deploy/notes.txt': 'mldeploy: 1\n',
    });
    assert.deepEqual({ code, err }, { code: 1, err: '' });
    assert.deepEqual(
      (JSON.parse(out) as Json).files.map((file) => file.path),
      ['deploy/one/a.mldeploy.yaml'],
    );
  });

  it('says so when a file that was named holds no deployment', async () => {
    const { code, err } = await mldeploy(['check', 'ci.yml'], { 'ci.yml': 'on: push\n' });
    assert.equal(code, 0);
    assert.match(err, /ci\.yml: no deployment recognised/);
  });

  it('reads standard input under the name given', async () => {
    const { code, out } = await mldeploy(['check', '--format', 'json', '--stdin-filename', 'x.yaml', '-'], {}, bad);
    assert.equal(code, 1);
    assert.equal((JSON.parse(out) as Json).files[0]?.path, 'x.yaml');
  });

  it('exits 2 for what cannot be read, and still checks the rest', async () => {
    const { code, out, err } = await mldeploy(['check', 'gone.yaml', 'a.mldeploy.yaml'], { 'a.mldeploy.yaml': bad });
    assert.equal(code, 2);
    assert.match(err, /gone\.yaml: no such file or folder/);
    assert.match(out, /serverless\/payload-max/);
  });

  it('exits 2 with the way out for wrong use', async () => {
    for (const argv of [
      ['check'],
      ['check', '--format', 'xml', 'a'],
      ['check', '--colour'],
      ['chekc', 'a'],
      ['check', '--region', 'mars', 'a'],
    ]) {
      const { code, err } = await mldeploy(argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(err, /^mldeploy: .+\nTry mldeploy --help\.\n$/, argv.join(' '));
    }
  });

  it('makes the strictest of differing documents binding with --contested error', async () => {
    const contested = good
      .replace(
        'type: serverless\n  memory: 2 GB\n  maxConcurrency: 20',
        'type: real-time\n  instanceType: ml.m5.large\n  instanceCount: 2',
      )
      .replace('4 MB', '8 MB');
    const lenient = await mldeploy(['check', 'a.yaml'], { 'a.yaml': contested });
    const strict = await mldeploy(['check', '--contested', 'error', 'a.yaml'], { 'a.yaml': contested });
    assert.deepEqual([lenient.code, strict.code], [0, 1]);
    assert.match(lenient.out, /warning {2}real-time\/payload-max/);
  });
});
