import assert from 'node:assert/strict';
import { analyse, defaultSettings, type Finding } from '#engine';
import type { Capacity, Cost, DeploymentReport, Fact, Latency, OptionReport } from '#protocol/report.ts';
import { adviceFor, isAdvisable } from '../../server/src/engine/advice/advice.ts';

/** Everything is given that a finding can rest on. */
const manifest = `mldeploy: 1
name: scores
region: us-east-1
model:
  image: 683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1
  artifact: s3://acme-models/scores/model.tar.gz
  role: arn:aws:iam::111122223333:role/scores
endpoint:
  type: real-time
  instanceType: ml.m5.large
  instanceCount: 2
workload:
  payload: 3 KB
  inferenceTime: {mean: 20 ms, p95: 40 ms}
  traffic: {average: 9/s, peak: 30/s, pattern: spiky}
objectives:
  latency: {p95: 100 ms}
  budget: 200 USD/month
`;
const scaled = manifest.replace(
  'instanceCount: 2',
  'instanceCount: 2\n  autoscaling: {min: 2, max: 10, target: 60 % cpu}',
);
const job = manifest
  .replace('type: real-time', 'type: batch\n  input: s3://acme/in/\n  output: s3://acme/out/\n  schedule: rate(1 hour)')
  .replace('latency: {p95: 100 ms}\n  ', '');

const labels = ['average traffic', 'peak traffic', 'traffic pattern', 'mean inference time', 'p95 inference time'];
const usd = (amount: number): Cost => ({
  usdPerMonth: { low: amount, expected: amount, high: amount },
  grade: 'verified',
  lines: [{ label: 'instances', usdPerMonth: amount, formula: '', source: '', grade: 'verified' }],
  unknown: [],
});
const quick: Latency = {
  ...{ p50: 20, p90: 35, p95: 40, p99: 60 },
  p95Range: { low: 40, expected: 40, high: 40 },
  warm: { share: 1, p50: 20, p95: 40, p99: 60 },
  cold: null,
  histogram: [],
};
const calm: Capacity = {
  ...{ utilisation: 0.3, peakUtilisation: 0.5, idle: 0.7, throttled: 0 },
  coldStarts: { low: 0, expected: 0, high: 0 },
  instanceHours: 1460,
  instances: { mean: 2, most: 2 },
};

function option(change: Partial<OptionReport> = {}): OptionReport {
  return {
    id: 'real-time/ml.m5.large/2',
    type: 'real-time',
    ...{ current: true, best: true, onFront: true, feasible: true, meets: true },
    configuration: '2 x ml.m5.large',
    ...{ violations: [], reasons: [], assumptions: [], action: null },
    cost: usd(168),
    latencyMs: quick,
    capacity: calm,
    ...change,
  };
}

const serverless = option({
  ...{
    id: 'serverless/2048/20',
    type: 'serverless',
    current: false,
    action: 'Switch to serverless, about $71/month less',
  },
  ...{ configuration: '2 GB, concurrency 20', cost: usd(97), capacity: null },
});

function report(options: readonly OptionReport[], assumed: readonly string[] = []): DeploymentReport {
  const facts = labels.map((label): Fact => {
    const isAssumed = assumed.includes(label);
    return { label, value: '', basis: isAssumed ? 'assumed' : 'given', source: isAssumed ? 'settings' : null };
  });
  return {
    ...{ name: 'scores', region: 'us-east-1', when: null, requestsPerMonth: 1e6, pricesOf: '2026-11-21' },
    objectives: { p95Ms: 100, usdPerMonth: 200 },
    options,
    recommended: options.find(({ current, meets }) => !current && meets)?.id ?? null,
    ...{ reason: '', why: [], chart: { series: [], breakEvens: [] }, sensitivity: [] },
    workload: facts,
  } as unknown as DeploymentReport;
}

function adviceOn(text: string, made: DeploymentReport, settings = defaultSettings): readonly Finding[] {
  const [deployment] = analyse(text, settings).deployments;
  assert.ok(deployment);
  return adviceFor(deployment, made, settings, (id) => {
    const found = made.options.find((one) => one.id === id);
    return found && { title: found.action ?? '', safety: 'review', preferred: false, changes: [] };
  });
}

/** Codes with what is underlined. */
function told(text: string, made: DeploymentReport): readonly string[] {
  return adviceOn(text, made).map(({ code, span }) => `${code}(${text.slice(span.start, span.end)})`);
}

describe('advice', () => {
  it('says nothing of a deployment that is as it was wished', () => {
    assert.deepEqual(told(manifest, report([option(), serverless])), []);
  });

  it('is asked for only where the manifest gives what it rests on', () => {
    const given = (text: string) => analyse(text, defaultSettings).deployments.map(isAdvisable);
    assert.deepEqual(given(manifest), [true]);
    assert.deepEqual(given(manifest.replace(/ {2}traffic.*\n/, '')), [false]);
    assert.deepEqual(given(manifest.replace(/workload:[^]*/, '')), [false]);
  });

  it('says at the budget what the month costs, and offers what is cheaper with the difference', () => {
    const made = report([option({ cost: usd(412.4) }), serverless]);
    const [finding, ...rest] = adviceOn(manifest, made);
    assert.deepEqual(rest, []);
    assert.equal(
      finding?.message,
      'This costs $412/month, over the budget of 200 USD/month; serverless (2 GB, concurrency 20) would do it for $97/month',
    );
    assert.equal(finding.severity, 'warning');
    assert.deepEqual(
      finding.fixes().map(({ title, preferred }) => [title, preferred]),
      [['Switch to serverless, about $71/month less', true]],
    );
  });

  it('takes the budget itself for kept, and a cost that is not known for nothing', () => {
    assert.deepEqual(told(manifest, report([option({ cost: usd(200) })])), []);
    assert.deepEqual(told(manifest, report([option({ cost: { ...usd(0), usdPerMonth: null } })])), []);
  });

  it('says at the objective what the p95 is', () => {
    const slow = { ...quick, p50: 60, p95: 180, warm: { share: 1, p50: 60, p95: 180, p99: 250 } };
    const made = report([option({ latencyMs: slow })]);
    assert.deepEqual(told(manifest, made), ['estimate/misses-p95(100 ms)']);
    const assumed = report([option({ latencyMs: slow })], ['p95 inference time']);
    assert.deepEqual(told(manifest, assumed), [], 'the spread was assumed, and half of the requests are in time');
    const slower = report([option({ latencyMs: { ...slow, p50: 110 } })], ['p95 inference time']);
    assert.deepEqual(told(manifest, slower), ['estimate/misses-p95(100 ms)']);
  });

  it('names cold starts where they are why', () => {
    const latencyMs = { ...quick, p95: 4000, cold: { share: 0.2, p50: 4000, p95: 6000, p99: 7000 } };
    const [finding] = adviceOn(manifest, report([option({ latencyMs })]));
    assert.match(
      finding?.message ?? '',
      /p95 of 4 s misses .* 100 ms, because about 20 % of the requests meet a cold start/,
    );
  });

  it('says where the capacity is written that more than one request in a thousand does not find', () => {
    const throttled = (share: number) => report([option({ capacity: { ...calm, throttled: share } })]);
    assert.deepEqual(told(manifest, throttled(0.002)), ['estimate/cannot-keep-up(2)']);
    assert.deepEqual(told(scaled, throttled(0.002)), ['estimate/cannot-keep-up(10)']);
    assert.deepEqual(told(manifest, throttled(0.001)), []);
    const never = report([option({ latencyMs: null, capacity: null })]);
    assert.deepEqual(told(manifest, never), ['estimate/cannot-keep-up(2)']);
    const assumed = report([option({ capacity: { ...calm, throttled: 0.1 } })], ['peak traffic', 'traffic pattern']);
    assert.deepEqual(told(manifest, assumed), []);
  });

  it('says of 81 % at the peak that little is left, and offers a count of the same type', () => {
    const more = option({
      ...{
        id: 'real-time/ml.m5.large/3',
        current: false,
        cost: usd(252),
        action: 'Switch to real-time (3 x ml.m5.large), about $84/month more',
      },
    });
    const made = (peakUtilisation: number) => report([option({ capacity: { ...calm, peakUtilisation } }), more]);
    const [finding] = adviceOn(manifest, made(0.81));
    assert.equal(finding?.code, 'estimate/busy');
    assert.equal(finding.severity, 'info');
    assert.deepEqual(
      finding.fixes().map(({ title }) => title),
      ['Switch to real-time (3 x ml.m5.large), about $84/month more'],
    );
    assert.deepEqual(told(manifest, made(0.8)), []);
    assert.deepEqual(told(scaled, made(0.9)), ['estimate/unreached-max(10)'], 'autoscaling has room to grow');
  });

  it('says of idle instances what else would cost less, and nothing where nothing does', () => {
    const made = (idle: number, ...others: OptionReport[]) =>
      report([option({ capacity: { ...calm, idle } }), ...others]);
    const [finding] = adviceOn(manifest, made(0.97, serverless));
    assert.equal(finding?.code, 'estimate/idle');
    assert.equal(
      finding.message,
      'These instances are idle 97 % of the time; serverless (2 GB, concurrency 20) would cost $97/month',
    );
    assert.deepEqual(
      finding.fixes().map(({ title }) => title),
      ['Switch to serverless, about $71/month less'],
    );
    assert.deepEqual(told(manifest, made(0.9, serverless)), []);
    assert.deepEqual(told(manifest, made(0.97)), []);
    const unknown = { ...usd(0), usdPerMonth: null };
    const priceless = [option({ capacity: { ...calm, idle: 0.97 }, cost: unknown }), { ...serverless, cost: unknown }];
    assert.deepEqual(told(manifest, report(priceless)), [], 'no price is less than another that is not known');
    assert.deepEqual(
      told(manifest, made(0.97, { ...serverless, cost: usd(127) })),
      [],
      'less than a quarter is not worth it',
    );
    assert.deepEqual(told(manifest, made(0.97, { ...serverless, action: null })), [], 'it cannot be written');
    assert.deepEqual(told(manifest, made(0.97, { ...serverless, meets: false })), []);
    assert.deepEqual(told(manifest, made(0.97, { ...serverless, cost: { ...usd(0), usdPerMonth: null } })), []);
  });

  it('offers a largest capacity that the peak can reach', () => {
    const made = (most: number) => report([option({ capacity: { ...calm, instances: { mean: 2, most } } })]);
    const [finding] = adviceOn(scaled, made(3));
    assert.equal(finding?.code, 'estimate/unreached-max');
    assert.equal(finding.message, 'The peak never needs more than 3 of these 10');
    assert.deepEqual(
      finding.fixes().map(({ title, changes }) => [title, changes.map((one) => one.kind === 'set' && one.value)]),
      [['Set the maximum capacity to 6', [6]]],
    );
    assert.deepEqual(told(scaled, made(5)), [], 'twice the need is prudence');
    assert.deepEqual(
      told(scaled, report([option({ capacity: { ...calm, instances: { mean: 2, most: 3 } } })], labels)),
      [],
    );
  });

  it('holds a run of a batch job against the interval of its schedule', () => {
    const hours = (h: number) => ({ ...quick, p50: h * 3_600_000, p95: h * 3_600_000 });
    const made = (latencyMs: Latency | null) => ({
      ...report([option({ id: 'batch/ml.m5.large/2', type: 'batch', latencyMs, capacity: null })]),
      objectives: { p95Ms: null, usdPerMonth: null },
    });
    const [finding] = adviceOn(job, made(hours(1.5)));
    assert.equal(finding?.code, 'estimate/overruns-schedule');
    assert.equal(finding.message, 'A run takes about 90 min, longer than the 60 min until the next one');
    assert.deepEqual(told(job, made(hours(1))), []);
    assert.deepEqual(told(job, made(null)), ['estimate/overruns-schedule(rate(1 hour))']);
  });

  it('keeps to the severities of the settings', () => {
    const made = report([option({ cost: usd(412.4) })]);
    const at = (level: 'error' | 'off') => ({
      ...defaultSettings,
      severities: { 'estimate/over-budget': level } as const,
    });
    assert.deepEqual(
      adviceOn(manifest, made, at('error')).map(({ severity }) => severity),
      ['error'],
    );
    assert.deepEqual(adviceOn(manifest, made, at('off')), []);
  });
});
