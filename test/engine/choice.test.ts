import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse, applyEdits, defaultSettings, deploymentReportOf, editsOf, switchFix, type Settings } from '#engine';
import { optionTypes, type DeploymentReport, type OptionReport } from '#protocol/report.ts';

interface Facts {
  readonly endpoint?: string;
  readonly size?: string;
  readonly payload?: string;
  readonly time?: string;
  readonly traffic?: string;
  readonly objectives?: string;
  readonly image?: string;
}

const serverless = 'type: serverless\n  memory: 2 GB\n  maxConcurrency: 20';
const realTime = 'type: real-time\n  instanceType: ml.m5.xlarge\n  instanceCount: 2';
const onGpu = 'type: real-time\n  instanceType: ml.g5.2xlarge\n  instanceCount: 1';

function manifest(facts: Facts): string {
  const { endpoint = serverless, size = '180 MB', payload = '20 KB', time = '80 ms' } = facts;
  const { traffic = '{average: 500k/month, pattern: steady}', objectives, image = 'sagemaker-xgboost:1.7-1' } = facts;
  return `mldeploy: 1
name: house-prices
region: us-east-1
model:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/${image}
  artifact: s3://acme-models/houses/model.tar.gz
  size: ${size}
endpoint:
  ${endpoint}
workload:
  payload: ${payload}
  inferenceTime: ${time}
  traffic: ${traffic}
${objectives === undefined ? '' : `objectives: ${objectives}\n`}`;
}

function reportOf(text: string, settings: Settings = defaultSettings): DeploymentReport {
  const report = deploymentReportOf(analyse(text, settings), 0, settings);
  assert.ok(report);
  return report;
}

function chosen({ options, recommended }: DeploymentReport): OptionReport | undefined {
  return options.find(({ id }) => id === recommended);
}

function closedBy({ why }: DeploymentReport, type: OptionReport['type']): string | null | undefined {
  return why.find(({ closes }) => closes.includes(type))?.code;
}

describe('the choice', () => {
  it('is serverless for a small model on CPUs that is called now and then, and tells of Lambda', () => {
    const traffic = '{average: 20k/month, pattern: intermittent}';
    const report = reportOf(manifest({ endpoint: realTime, traffic }));
    assert.equal(chosen(report)?.type, 'serverless');
    assert.match(report.reason, /outside of SageMaker, Lambda \(.*\) would cost about/);
    assert.match(chosen(report)?.action ?? '', /^Switch to serverless \(.*\), about \$\d+\/month less$/);
    assert.ok(report.why.some(({ question, answer }) => /sustained/.test(question) && answer.startsWith('No')));
  });

  it('is a GPU with enough memory, at once, for a large language model that works all day', () => {
    const report = reportOf(
      manifest({
        endpoint: onGpu,
        size: '14 GB',
        time: '2 s',
        traffic: '{average: 0.5/s, peak: 1/s, pattern: steady}',
        image: 'djl-inference:0.29.0-lmi11.0.0-cu124',
      }),
    );
    assert.equal(chosen(report)?.type, 'real-time');
    assert.match(chosen(report)?.id ?? '', /\/ml\.g/);
    assert.equal(closedBy(report, 'serverless'), 'serverless/no-gpu');
    assert.equal(closedBy(report, 'fargate'), 'serverless/no-gpu');
    for (const { id, type, feasible } of report.options) {
      if (type === 'real-time') assert.match(id, /\/ml\.(g|p)/, 'a model of 14 GB on a GPU is put on no CPU');
      if (type === 'lambda' || type === 'fargate' || type === 'serverless') assert.ok(!feasible, type);
    }
  });

  it('is asynchronous for a payload that nothing else takes', () => {
    const report = reportOf(
      manifest({ endpoint: realTime, payload: '100 MB', time: '20 s', traffic: '{average: 4k/month}' }),
    );
    assert.equal(chosen(report)?.type, 'async');
    assert.equal(closedBy(report, 'real-time'), 'real-time/payload-max');
    assert.ok(report.options.filter(({ type }) => type === 'real-time').every(({ feasible }) => !feasible));
  });

  it('stays batch for scores that are worked out at night', () => {
    const batch =
      'type: batch\n  instanceType: ml.m5.xlarge\n  instanceCount: 1\n  input: s3://a/in/\n  output: s3://a/out/';
    const report = reportOf(manifest({ endpoint: batch, traffic: '{average: 6M/month}', time: '20 ms' }));
    assert.equal(chosen(report)?.type, 'batch');
  });

  it('stays with what runs now when the gain is within the uncertainty', () => {
    const traffic = '{average: 20k/month, pattern: intermittent}';
    const report = reportOf(manifest({ traffic }));
    assert.equal(chosen(report)?.current, true);
    assert.match(
      report.reason,
      /^Serverless \(2 GB, concurrency 20\) may stay: .* within what the figures are uncertain by/,
    );
  });

  it('keeps those warm that have to answer soon', () => {
    const traffic = '{average: 300/month, pattern: intermittent}';
    const { options } = reportOf(manifest({ traffic, objectives: '{latency: {p95: 300 ms}}' }));
    const warm = options.filter(({ id }) => id.includes('provisioned'));
    assert.ok(warm.some(({ meets }) => meets === true));
    assert.equal(options.find(({ current }) => current)?.meets, false, 'cold starts take seconds');
  });

  it('shows candidates of serverless that hold the model, and slower ones as slower', () => {
    const { options } = reportOf(manifest({ size: '1500 MB', time: '1 s' }));
    const memories = options
      .filter(({ type, current }) => type === 'serverless' && !current)
      .map(({ id }) => Number(id.split('/')[1]));
    assert.ok(memories.length > 0 && memories.every((mib) => mib >= 3072), memories.join());
    const small = reportOf(manifest({ time: '1 s' })).options.filter(({ type }) => type === 'serverless');
    const p95 = (mib: string): number => small.find(({ id }) => id.split('/')[1] === mib)!.latencyMs!.p95;
    // 1,024 MB are 0.58 of a vCPU.
    assert.ok(Math.abs(p95('1024') / p95('2048') - 1769 / 1024) < 0.1);
  });

  it('is the same for a model of unknown prices as far as it can be told', () => {
    const settings = { ...defaultSettings, region: 'us-east-1' };
    const text = manifest({}).replaceAll('us-east-1', 'eu-moon-1');
    const report = reportOf(text, settings);
    assert.ok(report.options.every(({ cost }) => cost.usdPerMonth === null));
    assert.ok(!JSON.stringify(report).includes('NaN'));
  });
});

describe('what doubles', () => {
  it('names the limit that a doubled payload crosses', () => {
    const { sensitivity } = reportOf(manifest({ payload: '3 MB' }));
    const payload = sensitivity.find(({ input }) => input === 'payload')!;
    assert.match(payload.words, /^Twice the payload crosses a limit of serverless: .*\(serverless\/payload-max\); /);
    assert.deepEqual([payload.usdPerMonth, payload.p95Ms, payload.factor], [null, null, 2]);
    assert.equal(payload.recommended, 'real-time');
  });

  it('costs more of what is paid by the request', () => {
    const report = reportOf(manifest({}));
    const now = report.options.find(({ current }) => current)!.cost.usdPerMonth!.expected;
    const [traffic, , time] = report.sensitivity;
    // Twice the requests are twice of everything that serverless is billed by.
    assert.ok(Math.abs(traffic!.usdPerMonth! / now - 2) < 0.01);
    assert.match(time!.words, /^Twice the inference time costs \$[\d.]+\/month more and takes the p95 from /);
  });
});

describe('a switch to an option', () => {
  const files: readonly (readonly [string, Facts])[] = [
    ['serverless', {}],
    [
      'real-time',
      { endpoint: realTime, traffic: '{average: 9/s, peak: 40/s, pattern: business-hours}', time: '300 ms' },
    ],
    [
      'with autoscaling',
      { endpoint: `${realTime}\n  autoscaling: {min: 2, max: 6}`, traffic: '{average: 9/s, peak: 40/s}' },
    ],
    ['on a GPU', { endpoint: onGpu, size: '6 GB', time: '400 ms' }],
    [
      'slow',
      {
        endpoint: 'type: async\n  instanceType: ml.g5.xlarge\n  instanceCount: 1\n  output: s3://a/out/',
        time: '30 s',
      },
    ],
  ];
  for (const [name, facts] of files) {
    it(`writes what the option shows: ${name}`, () => {
      const text = manifest(facts);
      const analysis = analyse(text, defaultSettings);
      const { options } = reportOf(text);
      const writable = options.filter(({ action }) => action !== null);
      assert.ok(writable.length >= 4, String(writable.length));
      for (const option of writable) {
        const fix = switchFix(analysis, 0, option.id, defaultSettings);
        assert.ok(fix, option.id);
        assert.equal(fix.title, option.action);
        const after = applyEdits(text, editsOf(analysis, fix));
        const then = reportOf(after).options.find(({ current }) => current);
        assert.equal(then?.id, option.id, after);
        // The time that the manifest gives is then that of the new hardware.
        if (option.assumptions.some((words) => words.startsWith('An inference is taken to last'))) continue;
        assert.deepEqual(then.cost.usdPerMonth, option.cost.usdPerMonth, `${option.id}\n${after}`);
        assert.deepEqual(
          analyse(after, defaultSettings).findings.filter(({ severity }) => severity === 'error'),
          [],
        );
      }
    });
  }

  it('is there for every service, on both processors', () => {
    for (const endpoint of [
      serverless,
      realTime,
      'type: real-time\n  instanceType: ml.c7g.large\n  instanceCount: 2',
    ]) {
      const { options } = reportOf(manifest({ endpoint }));
      for (const type of ['lambda', 'fargate', 'ecs', 'aws-batch']) {
        const all = options.filter((option) => option.type === type && option.feasible);
        assert.ok(all.length > 0 && all.every(({ action }) => action?.startsWith('Switch to ')), type);
      }
    }
  });

  it('says in words why there is none', () => {
    const facts = { endpoint: `${realTime}\n  dataCapture: {sampling: 5 %, destination: s3://a/b/}` };
    const text = `${manifest(facts)}network: {subnets: [subnet-1], securityGroups: [sg-1]}\n`;
    for (const option of reportOf(text).options) {
      const isWithout = option.action === null && option.feasible && !option.current;
      assert.equal(option.noSwitch !== undefined, isWithout, option.id);
    }
    const task = reportOf(text).options.find(({ type }) => type === 'fargate');
    assert.equal(task?.noSwitch, 'No switch from here: `network` and `endpoint.dataCapture` would be lost.');
  });

  for (const name of ['image-tagging.template.yaml', 'demand-forecast.template.json']) {
    it(`writes what the option shows: ${name}`, () => {
      const text = readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
      const analysis = analyse(text, defaultSettings);
      const writable = reportOf(text).options.filter(({ action }) => action !== null);
      assert.ok(writable.length >= 3, String(writable.length));
      for (const { id, action } of writable) {
        const fix = switchFix(analysis, 0, id, defaultSettings);
        assert.equal(fix?.title, action, id);
        const after = analyse(applyEdits(text, editsOf(analysis, fix)), defaultSettings);
        const ids = after.deployments.map((_, index) => {
          const report = deploymentReportOf(after, index, defaultSettings);
          return report?.options.find(({ current }) => current)?.id;
        });
        assert.ok(ids.includes(id), `${id}: ${ids.join()}`);
      }
    });
  }

  it('has no title where it cannot be written', () => {
    const input = JSON.stringify({
      EndpointConfigName: 'a',
      ProductionVariants: [
        { VariantName: 'v', ModelName: 'm', InstanceType: 'ml.m5.4xlarge', InitialInstanceCount: 1 },
      ],
    });
    const analysis = analyse(input, defaultSettings);
    for (const { id, action } of reportOf(input).options) {
      assert.equal(switchFix(analysis, 0, id, defaultSettings)?.title ?? null, action, id);
    }
  });

  it('is none to what is forbidden, unknown or there already', () => {
    const text = manifest({ payload: '5 MB' });
    const analysis = analyse(text, defaultSettings);
    const { options } = reportOf(text);
    const closed = options.filter(({ feasible, current }) => !feasible || current);
    assert.ok(closed.length > 1);
    for (const { id } of closed) assert.equal(switchFix(analysis, 0, id, defaultSettings), undefined, id);
    assert.equal(switchFix(analysis, 0, 'real-time/ml.nothing/1', defaultSettings), undefined);
  });
});

describe('a report on any manifest', () => {
  const quantity = fc.constantFrom('1 KB', '500 KB', '3 MB', '20 MB', '90 MB', '2 GB');
  const time = fc.constantFrom('5 ms', '100 ms', '2 s', '50 s', '20 min', '2 h');
  const pattern = fc.constantFrom('steady', 'business-hours', 'spiky', 'intermittent');
  const traffic = fc
    .tuple(fc.constantFrom('1/month', '5k/month', '3M/month', '50/s'), pattern)
    .map(([average, name]) => `{average: ${average}, pattern: ${name}}`);
  const facts: fc.Arbitrary<Facts> = fc.record({
    endpoint: fc.constantFrom(
      serverless,
      realTime,
      onGpu,
      `${realTime}\n  autoscaling: {min: 1, max: 4}`,
      'type: async',
    ),
    size: fc.constantFrom('10 MB', '700 MB', '5 GB', '40 GB', '900 GB'),
    payload: quantity,
    time,
    traffic,
    objectives: fc.constantFrom('{}', '{latency: {p95: 400 ms}}', '{latency: {p95: 5 min}, budget: 90 USD/month}'),
  });

  it('is sound', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const report = reportOf(manifest(given));
        const { options, why } = report;
        assert.equal(new Set(options.map(({ id }) => id)).size, options.length, 'ids are unique');
        assert.ok(options.length <= 24, String(options.length));
        for (const type of optionTypes) {
          assert.ok(options.filter((option) => option.type === type && option.best).length <= 1, type);
        }
        checkFront(options);
        const best = chosen(report);
        if (best) assert.ok(best.feasible && best.meets === true, `${best.id} ${report.reason}`);
        else assert.equal(report.recommended, null);
        for (const { latencyMs } of options) {
          if (!latencyMs) continue;
          const sum = latencyMs.histogram.reduce((total, { warm, cold }) => total + warm + cold, 0);
          assert.ok(Math.abs(sum - 1) < 1e-9, String(sum));
          const { p50, p90, p95, p99 } = latencyMs;
          assert.ok(p50 <= p90 && p90 <= p95 && p95 <= p99);
        }
        for (const { closes, code } of why) {
          if (code !== null)
            assert.ok(
              options.some(({ violations }) => violations.includes(code)),
              code,
            );
          for (const type of closes) assert.notEqual(best?.type, type, `${type} was closed`);
        }
        assert.ok(why.length >= 2 && why.length <= 10);
        assert.ok(!/NaN|Infinity|undefined/.test(JSON.stringify({ ...report, sensitivity: [] })));
      }),
      { numRuns: 25 },
    );
  });
});

/** No member of the front is dominated, and what is not on it is, or cannot be. */
function checkFront(options: readonly OptionReport[]): void {
  const points = options.flatMap((option) => {
    const { type, feasible, cost, latencyMs, capacity } = option;
    const isCutOff = type === 'real-time' || type === 'serverless' ? (latencyMs?.p95 ?? 0) > 60_000 : false;
    const serves = feasible && latencyMs !== null && !isCutOff && (capacity?.throttled ?? 0) <= 0.001;
    return serves && cost.usdPerMonth ? [{ option, usd: cost.usdPerMonth.expected, p95: latencyMs.p95 }] : [];
  });
  for (const a of points) {
    const isBeaten = points.some((b) => b.usd <= a.usd && b.p95 <= a.p95 && (b.usd < a.usd || b.p95 < a.p95));
    if (a.option.onFront) assert.ok(!isBeaten, a.option.id);
  }
  for (const option of options) {
    if (option.onFront)
      assert.ok(
        points.some((point) => point.option === option),
        `${option.id} cannot be on the front`,
      );
  }
}

describe('a recommendation where another service would do', () => {
  const large = { endpoint: realTime, payload: '5 MB' };
  const reasonOf = (objectives: string): string => reportOf(manifest({ ...large, objectives })).reason;

  it('is called the cheapest of SageMaker only', () => {
    const { options, reason } = reportOf(manifest(large));
    assert.match(reason, /is the cheapest SageMaker option that answers at once:.*; outside of SageMaker, Lambda \(/);
    assert.ok(options.some(({ type, feasible }) => type === 'lambda' && feasible));
  });

  it('does not say that nothing keeps to what Lambda keeps to', () => {
    assert.match(
      reasonOf('{budget: 20 USD/month}'),
      /^No SageMaker option keeps to \$20\/month: .*; outside of SageMaker, Lambda \(/,
    );
    assert.match(reasonOf('{latency: {p95: 20 ms}}'), /^No option reaches a p95 of 20 ms; the nearest is [^;]*\.$/);
  });

  it('is told, with what doubles, in the same words', () => {
    const report = reportOf(manifest({ ...large, objectives: '{budget: 20 USD/month}' }));
    const [traffic] = report.sensitivity;
    assert.match(traffic?.words ?? '', /; then no SageMaker option keeps to \$20\/month\.$/);
  });
});

describe('a task of a template', () => {
  const task = `Resources:
  Server:
    Type: AWS::ECS::TaskDefinition
    Metadata: {mldeploy: {workload: {payload: 20 KB, inferenceTime: 80 ms, traffic: 500k/month}}}
    Properties:
      RequiresCompatibilities: [FARGATE]
      NetworkMode: awsvpc
      Cpu: 1024
      Memory: 2048
`;

  it('is one of x86, or what its service and its platform say', () => {
    const current = (text: string): string | undefined => reportOf(text).options.find((one) => one.current)?.id;
    assert.equal(current(task), 'fargate/1024/2048/x86_64/1');
    const other = `${task}      RuntimePlatform: {CpuArchitecture: ARM64}
  Service:
    Type: AWS::ECS::Service
    Properties: {TaskDefinition: !Ref Server, DesiredCount: 3}
`;
    assert.equal(current(other), 'fargate/1024/2048/arm64/3');
  });
});
