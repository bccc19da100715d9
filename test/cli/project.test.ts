import assert from 'node:assert/strict';
import { mldeploy } from '#test/cli.ts';
import { linkedCode, linkedConfig, linkedModel } from '#test/linked-manifests.ts';

const manifest = `mldeploy: 1
name: fraud
model:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  artifact: s3://acme-models/fraud/model.tar.gz
endpoint:
  type: serverless
  memory: 5000 MB
  maxConcurrency: 20
workload:
  payload: 4 MB
`;

describe('the settings of a project, on the command line', () => {
  it('are those of the nearest file above', async () => {
    const { code, out } = await mldeploy(['check', '.'], {
      '.mldeployrc.yaml': 'severity: { serverless/memory: off }\n',
      'a.mldeploy.yaml': manifest,
      'team/a.mldeploy.yaml': manifest,
      'other/.mldeployrc.json': '{"severity": {"serverless/*": "warning"}}',
      'other/deep/a.mldeploy.yaml': manifest,
    });
    assert.equal(code, 0);
    assert.match(out, /^other\/deep\/a\.mldeploy\.yaml\n.*warning {2}serverless\/memory/);
    assert.match(out, /3 deployments in 3 files checked: 1 warning/);
  });

  it('stand behind what the call says', async () => {
    const files = { '.mldeployrc.yaml': 'region: eu-west-1\n', 'a.mldeploy.yaml': manifest };
    const json = async (...flags: string[]) => {
      const { out } = await mldeploy(['estimate', '--format', 'json', ...flags, 'a.mldeploy.yaml'], files);
      return (JSON.parse(out) as { deployments: { region: string }[] }).deployments[0]?.region;
    };
    assert.equal(await json(), 'eu-west-1');
    assert.equal(await json('--region', 'us-west-2'), 'us-west-2');
  });

  it("take the project's own prices into the estimate", async () => {
    const endpoint = manifest.replace(
      /type: serverless[^]*?20\n/,
      'type: real-time\n  instanceType: ml.m5.large\n  instanceCount: 2\n',
    );
    const rc = 'prices:\n  instances:\n    ml.m5.large: 0.1\n';
    const { out } = await mldeploy(['estimate', '--format', 'json', '.'], {
      'a.mldeploy.yaml': endpoint,
      '.mldeployrc.yaml': rc,
    });
    interface Line {
      label: string;
      usdPerMonth: number;
      source: string;
    }
    const { deployments } = JSON.parse(out) as {
      deployments: { options: { current: boolean; cost: { lines: Line[] } }[] }[];
    };
    const line = deployments[0]?.options.find(({ current }) => current)?.cost.lines[0];
    assert.equal(Math.round(line?.usdPerMonth ?? 0), 146);
    assert.equal(line?.source, "the project's own price");
  });

  it('end with exit code 2 and the place of a fault, and count as far as they are understood', async () => {
    const { code, out, err } = await mldeploy(['check', '--format', 'json', '.'], {
      '.mldeployrc.yaml': 'severity:\n  serverless/memory: info\n  serverless/memroy: off\n',
      'a.mldeploy.yaml': manifest,
      'b.mldeploy.yaml': manifest,
    });
    assert.equal(code, 2);
    assert.equal(
      err,
      'mldeploy: .mldeployrc.yaml:3:3: There is no code serverless/memroy; did you mean serverless/memory? (config/unknown-code)\n',
    );
    const { files } = JSON.parse(out) as { files: { findings: { severity: string }[] }[] };
    assert.deepEqual(
      files.map(({ findings }) => findings.map(({ severity }) => severity)),
      [['info'], ['info']],
    );
  });
});

describe('mldeploy check of a settings file', () => {
  it('checks it', async () => {
    const { code, err } = await mldeploy(['check', '.mldeployrc.yaml'], { '.mldeployrc.yaml': 'regoin: eu-west-1\n' });
    assert.equal(code, 2);
    assert.match(err, /^mldeploy: \.mldeployrc\.yaml:1:1: There is no regoin in the settings.*did you mean region\?/);
  });
});

describe('names that lead into other files, on the command line', () => {
  const files = { 'k8s/config.yaml': linkedConfig, 'k8s/model.yaml': linkedModel };
  for (const argv of [['k8s'], ['k8s/config.yaml'], ['k8s/config.yaml', 'k8s/model.yaml']]) {
    it(`are followed for check ${argv.join(' ')}`, async () => {
      const { code, out } = await mldeploy(['check', ...argv], files);
      assert.equal(code, 1);
      assert.match(out, new RegExp(`^k8s/config\\.yaml\\n.*error {2}${linkedCode}`));
    });
  }

  it('are not found when the other file is not there', async () => {
    const { code } = await mldeploy(['check', 'k8s'], { 'k8s/config.yaml': linkedConfig });
    assert.equal(code, 0);
  });
});

describe('mldeploy check --timings', () => {
  it('says on standard error how long it took', async () => {
    const { err, out } = await mldeploy(['check', '--timings', '--format', 'json', '.'], { 'a.yaml': manifest });
    assert.match(err, /^ +\d+\.\d ms {2}a\.yaml\n +\d+\.\d ms {2}in all, for 1 files?\n$/);
    assert.ok(JSON.parse(out));
  });
});
