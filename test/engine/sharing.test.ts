import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, applyEdits, defaultSettings, deploymentReportOf, editsOf, switchFix } from '#engine';
import { missedShare } from '#engine/estimate/shared.ts';
import type { DeploymentReport, OptionReport } from '#protocol/report.ts';

const xgboost = '683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1';
const vpc = '{subnets: [subnet-0a1b2c3d4e5f60718], securityGroups: [sg-0a1b2c3d4e5f60718]}';

interface Facts {
  readonly image?: string;
  readonly size?: string;
  readonly count?: number;
  readonly traffic?: string;
  readonly p95?: string;
  readonly network?: string;
}

function shop(index: number, facts: Facts = {}): string {
  const { image = xgboost, size = '60 MB', count = 1, p95 = '300 ms', network = vpc } = facts;
  const { traffic = `{average: ${String(2 * index)}k/month, pattern: intermittent}` } = facts;
  return `mldeploy: 1
name: shop-${String(index)}
region: us-east-1
model:
  image: ${image}
  artifact: s3://acme-models/shops/${String(index)}.tar.gz
  size: ${size}
endpoint: {type: real-time, instanceType: ml.m5.large, instanceCount: ${String(count)}}
network: ${network}
workload:
  payload: 4 KB
  inferenceTime: 20 ms
  traffic: ${traffic}
objectives: {latency: {p95: ${p95}}}
`;
}

function shops(count: number, facts?: Facts): string {
  return Array.from({ length: count }, (_, index) => shop(index + 1, facts)).join('---\n');
}

function reportsOf(text: string): readonly DeploymentReport[] {
  const analysis = analyse(text, defaultSettings);
  return analysis.deployments.map((_, index) => {
    const report = deploymentReportOf(analysis, index, defaultSettings);
    assert.ok(report);
    return report;
  });
}

function errorsIn(text: string): readonly string[] {
  return analyse(text, defaultSettings).findings.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
}

function chosen({ options, recommended }: DeploymentReport): OptionReport | undefined {
  return options.find(({ id }) => id === recommended);
}

function sharedIn({ options }: DeploymentReport): readonly OptionReport[] {
  return options.filter(({ shared }) => shared !== undefined);
}

describe('models of one file that could share an endpoint', () => {
  it('share it when they are rarely called and nothing cheaper is possible for each', () => {
    const reports = reportsOf(shops(5));
    for (const report of reports) {
      const { shared, configuration, cost } = chosen(report) ?? {};
      assert.equal(configuration, '2 x ml.c6i.large shared by 5 models');
      assert.ok(shared && cost?.usdPerMonth && shared.usdPerMonth !== null);
      assert.ok(Math.abs(cost.usdPerMonth.expected - shared.share * shared.usdPerMonth) < 1e-9);
    }
    const total = reports.reduce((sum, report) => sum + (chosen(report)?.cost.usdPerMonth?.expected ?? NaN), 0);
    const whole = chosen(reports[0]!)?.shared?.usdPerMonth ?? NaN;
    assert.ok(Math.abs(total - whole) < 1e-6, 'the shares add up to the endpoint');
  });

  it('say so in words that keep the share and the whole apart', () => {
    const [report] = reportsOf(shops(5));
    assert.ok(report);
    assert.match(
      report.reason,
      /^Real-time \(2 x ml\.c6i\.large shared by 5 models\) is the cheapest option that answers at once and keeps to a p95 of 300 ms: about \$9\.93\/month, this model's share \(6\.7 % of the requests\) of about \$149\/month, at a p95 of 55 ms, about \$74\.02\/month less than now/,
    );
    const asked = report.why.find(({ question }) => question === 'Can several models share an endpoint?');
    assert.equal(
      asked?.answer,
      'Yes: 5 models of one image are in this file and are rarely called; an endpoint for all of them (2 x ml.c6i.large shared by 5 models) costs about $149/month, each on what is best for it alone they cost about $372/month in all.',
    );
    const option = chosen(report);
    assert.equal(option?.cost.lines[0]?.formula, '730 h x 2 instances x $0.102/h x 6.7 % of the requests');
    assert.ok(
      option.assumptions.includes(
        "The endpoint costs about $149/month for all 5 models; what is shown is this model's share, by its 6.7 % of the requests. It holds only if all of them move there.",
      ),
    );
    assert.equal(option.action, 'Put all models on one endpoint (2 x ml.c6i.large), about $149/month for all of them');
  });

  it('are put on it by the switch, at the cost that was shown for all', () => {
    for (const [text, off] of [
      [shops(5), 1e-9],
      // What differs is written with three digits.
      [
        shops(5).replace('inferenceTime: 20 ms', 'inferenceTime: 45 ms').replace('payload: 4 KB', 'payload: 8 MB'),
        5e-3,
      ],
    ] as const) {
      const analysis = analyse(text, defaultSettings);
      const written = sharedIn(reportsOf(text)[2]!).filter(({ feasible }) => feasible);
      assert.ok(written.length > 0);
      for (const { id, action, shared } of written) {
        const fix = switchFix(analysis, 2, id, defaultSettings);
        assert.ok(fix && fix.title === action, id);
        const after = applyEdits(text, editsOf(analysis, fix));
        const [report, ...others] = reportsOf(after);
        assert.deepEqual([report?.name, others], ['shop-3', []], after);
        const now = report?.options.find(({ current }) => current);
        assert.ok(now?.cost.usdPerMonth && shared?.usdPerMonth, after);
        assert.ok(id.startsWith(now.id), after);
        assert.ok(Math.abs(now.cost.usdPerMonth.expected / shared.usdPerMonth - 1) <= off, after);
        assert.equal(report?.requestsPerMonth.toFixed(6), (30_000).toFixed(6));
        assert.deepEqual(errorsIn(after), []);
      }
    }
  });

  it('have no switch where it would lose something, and say what', () => {
    const why = (text: string): string | undefined => sharedIn(reportsOf(text)[0]!)[0]?.noSwitch;
    assert.equal(why(shops(2)), undefined);
    const [one, two] = [shop(1), shop(2)];
    const cases = [
      [two.replace('shops/2', 'other/2'), 'the archives of the models lie in several folders'],
      [two.replace('shops/2', 'shops/1'), 'some of the deployments have the same archive'],
      [
        two.replace(/ {2}traffic: .*\n/, ''),
        'the traffic of shop-2 is not in the file, so that of all cannot be written',
      ],
      [
        two.replace(/network: .*\n/, '').replace('300 ms', '200 ms'),
        '`network`, `objectives.latency` would be lost, being not the same in all',
      ],
      [`${two}tags: {team: shops}\n`, '`tags` would be lost, being not the same in all'],
      [
        two.replace('{latency', '{budget: 9 USD/month, latency'),
        '`objectives.budget` would be lost, being not the same in all',
      ],
    ] as const;
    for (const [other, words] of cases) assert.equal(why(`${one}---\n${other}`), `No switch from here: ${words}.`);
  });

  it('say whose size is only assumed', () => {
    const guesses = (text: string): readonly string[] =>
      sharedIn(reportsOf(text)[0]!).flatMap(({ assumptions }) => assumptions.filter((one) => /is not given/.test(one)));
    const unsized = shops(3).replace('  size: 60 MB\n', '');
    assert.ok(guesses(unsized).some((one) => one.startsWith('The size of 1 of the models is not given: 2 GB each')));
    assert.deepEqual(guesses(shops(3)), []);
  });

  it('stay apart when each alone has something cheaper than all together', () => {
    const reports = reportsOf(shops(5, { network: '{}' }));
    for (const report of reports) {
      assert.equal(chosen(report)?.type, 'serverless');
      const asked = report.why.find(({ question }) => question === 'Can several models share an endpoint?');
      assert.match(asked?.answer ?? '', /^It does not pay: /);
      assert.ok(
        sharedIn(report).every(({ onFront }) => !onFront),
        'a share that nobody gets is on no front',
      );
    }
  });

  it('stay apart when nearly all of the requests are of one of them', () => {
    const often = shop(2, { traffic: '{average: 8M/month, pattern: steady}', count: 2 });
    const rarely = shop(1, { traffic: '{average: 10k/month, pattern: intermittent}', network: '{}', p95: '20 s' });
    const [, report] = reportsOf(
      `${rarely}---\n${often.replace('workload:', 'dataCapture: {sampling: 5 %, destination: s3://a/b/}\nworkload:')}`,
    );
    assert.ok(report);
    assert.equal(chosen(report)?.shared, undefined, 'the whole costs as much as an endpoint of its own');
  });

  it('stay apart when they are busy and have to answer soon', () => {
    const traffic = '{average: 60/s, peak: 120/s, pattern: business-hours}';
    const [report] = reportsOf(shops(2, { traffic, count: 4, p95: '100 ms' }));
    assert.ok(report);
    assert.ok(sharedIn(report).length > 0);
    assert.equal(chosen(report)?.shared, undefined);
    assert.match(
      JSON.stringify(report.why),
      /No: 2 models of one image are in this file, but not all of them are called/,
    );
  });

  it('have at least two instances, and are the same in what-if', () => {
    const analysis = analyse(shops(3), defaultSettings);
    const report = deploymentReportOf(analysis, 0, defaultSettings, { averagePerSecond: 0.01 });
    assert.ok(report);
    const all = sharedIn(report);
    assert.ok(all.length > 0);
    for (const { capacity, shared } of all) {
      assert.ok((capacity?.instances?.most ?? 0) >= 2);
      assert.equal(shared?.models, 3);
    }
  });

  it('are none of another image, of one that AWS does not say can host several, or of another Region', () => {
    const other = xgboost.replace('1.7-1', '1.5-1');
    const cases = [
      `${shop(1)}---\n${shop(2, { image: other })}`,
      shops(2, { image: '123456789012.dkr.ecr.us-east-1.amazonaws.com/ours:1' }),
      shops(2, { image: '763104351884.dkr.ecr.us-east-1.amazonaws.com/djl-inference:0.29.0-lmi11.0.0-cu124' }),
      `${shop(1)}---\n${shop(2).replace('region: us-east-1', 'region: eu-west-1')}`,
      shop(1),
    ];
    for (const text of cases) for (const report of reportsOf(text)) assert.deepEqual(sharedIn(report), []);
  });

  it('load what the memory dropped, which takes its time', () => {
    const [report] = reportsOf(shops(4, { size: '4 GB', traffic: '{average: 100k/month, pattern: steady}' }));
    assert.ok(report);
    const cold = sharedIn(report).filter(({ latencyMs }) => latencyMs?.cold);
    const warm = sharedIn(report).filter(({ latencyMs }) => latencyMs && !latencyMs.cold);
    assert.ok(cold.length > 0 && warm.length > 0);
    for (const { latencyMs, assumptions } of cold) {
      assert.ok((latencyMs?.cold?.p50 ?? 0) > 20_000, '4 GB at 150 MB a second');
      assert.ok(assumptions.some((words) => words.includes('drops those that were called longest ago')));
    }
  });

  it('may get endpoints of their own, at a price for each that is no sum', () => {
    const text = shop(1).replace(
      /model:\n {2}image: (.*)\n.*\n.*\n/,
      'models:\n  image: $1\n  prefix: s3://acme-models/shops/\n',
    );
    const [report] = reportsOf(text);
    const apart = report?.options.find(({ id }) => id.endsWith('/for each model'));
    assert.ok(apart?.feasible);
    assert.equal(apart.cost.usdPerMonth, null);
    assert.match(apart.configuration, /^1 x ml\.\S+ for each model$/);
    assert.match(apart.cost.unknown.join(), /^how many models there are is not in the file; each costs about \$\d/);
    assert.notEqual(report?.recommended, apart.id);
  });
});

describe('a memory that drops what was called longest ago', () => {
  const model = fc.record({
    perSecond: fc.double({ min: 1e-6, max: 10, noNaN: true }),
    mib: fc.integer({ min: 1, max: 5000 }),
  });

  it('misses nothing that fits, and less the larger it is', () => {
    fc.assert(
      fc.property(
        fc.array(model, { minLength: 1, maxLength: 12 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (models, part) => {
          const total = models.reduce((sum, { mib }) => sum + mib, 0);
          assert.equal(missedShare(models, total), 0);
          const [small, large] = [missedShare(models, (part * total) / 2), missedShare(models, part * total)];
          assert.ok(small >= large - 1e-9 && small <= 1 && large >= 0);
        },
      ),
    );
  });

  it('misses half of the calls to equal models of which it holds half', () => {
    const models = Array.from({ length: 1000 }, () => ({ perSecond: 1, mib: 1 }));
    assert.ok(Math.abs(missedShare(models, 500) - 0.5) < 1e-6);
  });
});
