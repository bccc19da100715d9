import type { Preview } from '#protocol/preview.ts';
import type { BreakEven, Cost, DeploymentReport, Latency, OptionReport, OptionType, Series } from '#protocol/report.ts';

/** Made-up but plausible reports for the page; the figures are nobody's prices. */

const source = 'AWS price list, us-east-1, read 2026-11-21';

function instanceCost(label: string, hours: number, usdPerHour: number, spread: number): Cost {
  const usd = hours * usdPerHour;
  const data = 3.66;
  const sum = usd + data;
  return {
    usdPerMonth: { low: sum * (1 - spread), expected: sum, high: sum * (1 + spread) },
    grade: spread === 0 ? 'verified' : 'derived',
    lines: [
      {
        label,
        usdPerMonth: usd,
        formula: `${String(hours)} h x $${String(usdPerHour)}/h`,
        source,
        grade: spread === 0 ? 'verified' : 'derived',
      },
      { label: 'Data processed', usdPerMonth: data, formula: '228.9 GB x $0.016/GB', source, grade: 'verified' },
    ],
    unknown: [],
  };
}

function latency(p50: number, p95: number, p99: number): Latency {
  const p95Range = { low: p95, expected: p95, high: p95 };
  return { p50, p90: (p50 + p95) / 2, p95, p99, p95Range, warm: null, cold: null, histogram: [] };
}

function option(type: OptionType, change: Partial<OptionReport>): OptionReport {
  return {
    id: type,
    type,
    best: true,
    onFront: false,
    meets: null,
    capacity: null,
    current: false,
    configuration: '1 x ml.m5.large',
    feasible: true,
    violations: [],
    reasons: [],
    cost: instanceCost('1 x ml.m5.large', 730, 0.115, 0),
    latencyMs: latency(104, 182, 260),
    assumptions: [],
    action: null,
    ...change,
  };
}

const realTime = option('real-time', {
  configuration: '2 x ml.m5.large',
  cost: instanceCost('2 x ml.m5.large', 1460, 0.115, 0),
  action: 'Switch to real-time (2 x ml.m5.large), about $121/month more',
  assumptions: [
    'Each instance runs 2 workers: one for each of its vCPUs.',
    'Instances run all 730 hours of the month: there is no autoscaling in the file.',
  ],
});

const serverless = option('serverless', {
  current: true,
  configuration: '3 GB, concurrency 20',
  feasible: false,
  violations: ['serverless/payload-max'],
  reasons: ['A 5 MB request payload is over the 4 MB that a serverless endpoint accepts.'],
  cost: {
    usdPerMonth: { low: 41.2, expected: 50.35, high: 68.1 },
    grade: 'estimated',
    lines: [
      {
        label: 'Compute',
        usdPerMonth: 46.69,
        formula: '1,168,000 requests x 0.67 s x $0.0000600/s',
        source,
        grade: 'estimated',
      },
      { label: 'Data processed', usdPerMonth: 3.66, formula: '228.9 GB x $0.016/GB', source, grade: 'verified' },
    ],
    unknown: [],
  },
  latencyMs: latency(190, 1420, 6800),
  assumptions: [
    '2% of the requests meet a cold start of 4 to 9 s: the model is 480 MB.',
    'A request takes as long as on one vCPU of ml.m5.',
  ],
});

const async = option('async', {
  configuration: '1 x ml.m5.large, 0 to 2 instances',
  cost: instanceCost('ml.m5.large while there is work', 512, 0.115, 0.18),
  latencyMs: latency(850, 74_000, 412_000),
  action: 'Switch to asynchronous (1 x ml.m5.large), about $12/month more',
  assumptions: ['The endpoint sleeps after 15 minutes without work; waking takes 4 to 7 minutes.'],
});

const batch = option('batch', {
  configuration: '1 x ml.m5.large, every day at 02:00',
  cost: instanceCost('ml.m5.large while the jobs run', 61, 0.115, 0.25),
  latencyMs: latency(43_200_000, 82_000_000, 86_000_000),
  action: 'Switch to batch transform (1 x ml.m5.large), about $39/month less',
  assumptions: ['Requests are collected for a day and worked off in one job.'],
});

const traffic = Array.from({ length: 49 }, (_, index) => 1000 * 10 ** (index / 8));

function series(type: OptionType, cost: (requests: number) => number | null): Series {
  return {
    type,
    option: type,
    points: traffic.map((requestsPerMonth) => ({ requestsPerMonth, usdPerMonth: cost(requestsPerMonth) })),
  };
}

const perInstance = 84;
const chartSeries: readonly Series[] = [
  series('real-time', (requests) => perInstance * Math.max(2, Math.ceil(requests / 12e6)) + requests * 3e-6),
  series('serverless', (requests) => (requests > 150e6 ? null : requests * 43e-6)),
  series('async', (requests) =>
    Math.min(4 + requests * 50e-6, perInstance * Math.max(1, Math.ceil(requests / 14e6)) + requests * 3e-6),
  ),
  series('batch', (requests) => 0.3 + requests * 9e-6),
];
const breakEvens: readonly BreakEven[] = [
  { requestsPerMonth: 4.2e6, usdPerMonth: 181, below: 'serverless', above: 'real-time' },
  { requestsPerMonth: 2.17e6, usdPerMonth: 90, below: 'serverless', above: 'async' },
];

export const fraudDetector: DeploymentReport = {
  name: 'fraud-detector',
  region: 'us-east-1',
  when: null,
  requestsPerMonth: 1_168_000,
  options: [realTime, serverless, async, batch],
  objectives: { p95Ms: 500, usdPerMonth: null },
  why: [],
  sensitivity: [],
  pricesOf: '2026-11-21',
  recommended: 'real-time',
  reason:
    'Serverless accepts at most 4 MB a request, and only real-time answers within your 500 ms at the 95th percentile.',
  chart: { series: chartSeries, breakEvens },
  workload: [
    { label: 'Request size', value: '5 MB', basis: 'given', source: null },
    { label: 'Traffic', value: '0.44/s on average, 4/s at the peak', basis: 'given', source: null },
    { label: 'Objective', value: 'p95 within 500 ms', basis: 'given', source: null },
    { label: 'Response size', value: '10 KB', basis: 'assumed', source: 'settings' },
    { label: 'Time to serve one request', value: '100 ms', basis: 'assumed', source: 'settings' },
    { label: 'Traffic pattern', value: 'steady', basis: 'assumed', source: 'settings' },
  ],
};

/** Everything fits, the current choice is not the cheapest, and the template has two readings. */
export const recommender: DeploymentReport = {
  ...fraudDetector,
  name: 'RecommenderEndpointConfig',
  when: 'IsProd is false',
  options: [
    { ...realTime, current: true, action: null },
    {
      ...serverless,
      current: false,
      feasible: true,
      violations: [],
      reasons: [],
      action: 'Switch to serverless (3 GB, concurrency 20), about $121/month less',
    },
    async,
    { ...batch, action: null },
  ],
  recommended: 'serverless',
  reason: 'It costs about $121 a month less and still answers 95 of 100 requests within 1.4 s.',
};

/** Prices that are not known, gaps in every line, no latency, nothing that fits. */
export const unpriced: DeploymentReport = {
  ...fraudDetector,
  name: 'llama-70b',
  region: 'eu-north-1',
  recommended: null,
  reason: 'The payload is over every limit but that of batch transform, and ml.p5.48xlarge is not offered there.',
  options: [
    {
      ...realTime,
      current: true,
      action: null,
      feasible: false,
      configuration: '1 x ml.p5.48xlarge',
      violations: ['real-time/payload-max', 'real-time/response-max'],
      reasons: [
        'A 40 MB request payload is over the 25 MB that a real-time endpoint accepts.',
        'A 32 MB response is over the 25 MB that a real-time endpoint returns.',
      ],
      latencyMs: null,
      cost: {
        usdPerMonth: null,
        grade: 'estimated',
        lines: [
          {
            label: '1 x ml.p5.48xlarge',
            usdPerMonth: null,
            formula: '730 h x price not known',
            source: 'not in the price list of 2026-11-21',
            grade: 'estimated',
          },
        ],
        unknown: ['The price list of 2026-11-21 has no ml.p5.48xlarge in eu-north-1, so no sum is shown.'],
      },
    },
    { ...serverless, current: false },
    {
      ...async,
      feasible: false,
      violations: ['async/instance-offered'],
      reasons: ['ml.p5.48xlarge is not offered for hosting in eu-north-1.'],
      action: null,
    },
  ],
  chart: {
    series: [
      {
        type: 'real-time',
        option: 'real-time',
        points: traffic.map((requestsPerMonth) => ({ requestsPerMonth, usdPerMonth: null })),
      },
      series('serverless', (requests) => (requests > 2e6 && requests < 9e6 ? null : requests * 43e-6)),
      { type: 'async', option: 'async', points: [] },
    ],
    breakEvens: [],
  },
  workload: [],
};

export function previewOf(deployment: DeploymentReport, change: Partial<Preview> = {}): Preview {
  return {
    uri: 'file:///work/app.yaml',
    version: 7,
    index: 0,
    titles: [deployment.name],
    deployment,
    pricesOf: '2026-11-21',
    ...change,
  };
}
