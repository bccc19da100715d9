import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'server/dist/cli.cjs');
const bad = 'mldeploy: 1\nname: fraud\nendpoint:\n  type: serverless\n  memory: 5000 MB\n  maxConcurrency: 20\n';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly env: Readonly<Record<string, string>>; readonly run: string }[];
  };
}

describe('the action for GitHub', function () {
  this.timeout(20_000);
  const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as Action;
  const [step] = action.runs.steps;
  let folder = '';

  before(() => {
    if (!existsSync(cli)) execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root });
  });
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'mldeploy-action-'));
    writeFileSync(path.join(folder, 'mldeploy.yaml'), bad);
    writeFileSync(path.join(folder, 'outputs'), '');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** As GitHub does: each input, or its default, in the variable that the step names. */
  function run(inputs: Readonly<Record<string, string>>) {
    const env = Object.fromEntries(
      Object.entries(step?.env ?? {}).map(([name, expression]) => {
        const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? '';
        assert.ok(input in action.inputs, expression);
        return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
      }),
    );
    const { status, stdout, stderr } = spawnSync('bash', ['-c', step?.run ?? ''], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env, GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: path.join(folder, 'outputs') },
    });
    return { status, stdout, stderr, outputs: readFileSync(path.join(folder, 'outputs'), 'utf8') };
  }

  it('annotates the lines and fails on errors', () => {
    const { status, stdout, outputs } = run({});
    assert.equal(status, 1);
    assert.match(stdout, /^::error file=mldeploy\.yaml,line=5,.*title=serverless\/memory::/m);
    assert.equal(outputs, 'exit-code=1\n');
  });

  it('passes where it shall not fail, and says the code all the same', () => {
    const { status, outputs } = run({ fail: 'false' });
    assert.deepEqual([status, outputs], [0, 'exit-code=1\n']);
  });

  it('writes SARIF into a file for the upload', () => {
    const { stdout } = run({ format: 'sarif', output: 'found.sarif', paths: 'mldeploy.yaml\n\n' });
    assert.equal(stdout, '');
    const sarif = JSON.parse(readFileSync(path.join(folder, 'found.sarif'), 'utf8')) as { version: string };
    assert.equal(sarif.version, '2.1.0');
  });

  it('runs nothing that stands in an input', () => {
    const { status, stderr } = run({ paths: '$(touch pwned)\n--help\n`touch pwned`' });
    assert.equal(status, 2);
    assert.match(stderr, /\$\(touch pwned\)/);
    assert.equal(existsSync(path.join(folder, 'pwned')), false);
  });
});

describe('the hook for pre-commit', () => {
  it('runs the command line of this checkout on files that we read', () => {
    const [hook] = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Record<string, string>[];
    assert.equal(hook?.['entry'], 'scripts/cli.sh check');
    const files = new RegExp(hook['files'] ?? '^$');
    for (const name of ['mldeploy.yaml', 'a/b.yml', 'c.json', 'stack.template']) assert.match(name, files);
    assert.doesNotMatch('main.py', files);
    const folder = mkdtempSync(path.join(tmpdir(), 'mldeploy-hook-'));
    writeFileSync(path.join(folder, 'mldeploy.yaml'), bad);
    const { status, stdout } = spawnSync(path.join(root, 'scripts/cli.sh'), ['check', 'mldeploy.yaml'], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    assert.equal(status, 1);
    assert.match(stdout, /5:11 {2}error {2}serverless\/memory/);
  });
});
