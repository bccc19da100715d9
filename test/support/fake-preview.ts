import type { Knob, Preview } from '#protocol/preview.ts';
import type { BreakEven, DeploymentReport, OptionReport, OptionType, Series } from '#protocol/report.ts';
import { capacity, cost, instances, latency, line, option, others } from './fake-options.ts';

/** Made-up but plausible reports for the page; the figures are nobody's prices. */

const realTime = option('real-time', '2 x ml.m5.large', {
  onFront: true,
  cost: instances(2, 'ml.m5.large', 0.115),
  latencyMs: latency(104, 0.34, 0, 0, 0.04),
  action: 'Switch to real-time (2 x ml.m5.large), about $121/month more',
  assumptions: [
    'Each instance runs 2 workers: one for each of its vCPUs.',
    'Instances run all 730 hours of the month: there is no autoscaling in the file.',
  ],
});

const serverless = option('serverless', '3 GB, concurrency 20', {
  current: true,
  feasible: false,
  meets: false,
  violations: ['serverless/payload-max'],
  reasons: ['A 5 MB request payload is over the 4 MB that a serverless endpoint accepts.'],
  cost: cost(
    [
      line('Compute', 46.69, '1,168,000 requests x 0.67 s x $0.0000600/s', 'estimated'),
      line('Data in', 3.36, '210 GB x $0.016/GB'),
      line('Data out', 0.3, '19.1 GB x $0.016/GB'),
    ],
    0.18,
  ),
  latencyMs: latency(132, 0.5, 0.06, 5400, 0.25),
  capacity: capacity({
    utilisation: 0.06,
    peakUtilisation: 0.31,
    idle: null,
    throttled: 0.0004,
    coldStarts: { low: 0.02, expected: 0.06, high: 0.09 },
    instanceHours: null,
    instances: null,
  }),
  action: null,
  assumptions: [
    '2 to 9% of the requests meet a cold start of 3 to 9 s: the model is 480 MB, and AWS does not document how long a container stays.',
    'A request takes as long as on one vCPU of ml.m5.',
  ],
});

const async = option('async', '1 x ml.m5.large, 0 to 2 instances', {
  meets: false,
  cost: instances(1, 'ml.m5.large', 0.115, 512, 0.18),
  latencyMs: latency(850, 0.9, 0.08, 330_000, 0.2),
  capacity: capacity({ idle: 0.41, instanceHours: 512, instances: { mean: 0.7, most: 2 }, peakUtilisation: 0.93 }),
  action: 'Switch to asynchronous (1 x ml.m5.large), about $12/month more',
  assumptions: ['The endpoint sleeps after 15 minutes without work; waking takes 4 to 7 minutes.'],
});

const batch = option('batch', '1 x ml.m5.large, every day at 02:00', {
  onFront: true,
  meets: false,
  cost: instances(1, 'ml.m5.large', 0.115, 61, 0.25),
  latencyMs: latency(43_200_000, 0.35),
  capacity: capacity({ utilisation: 0.92, peakUtilisation: 0.92, idle: 0.08, instanceHours: 61 }),
  action: 'Switch to batch transform (1 x ml.m5.large), about $39/month less',
  assumptions: ['Requests are collected for a day and worked off in one job.'],
});

const lambda = option('lambda', '3008 MB, arm64', {
  meets: true,
  cost: cost(
    [line('Requests', 0.23, '1,168,000 x $0.20/M'), line('Compute', 71.4, '5,355,000 GB-s x $0.0000133334', 'derived')],
    0.1,
  ),
  latencyMs: latency(118, 0.45, 0.03, 2600, 0.2),
  action: null,
});

const fargate = option('fargate', '2 tasks of 1 vCPU, 4 GB', {
  meets: true,
  cost: cost([line('vCPU', 59.1, '2 x 730 h x $0.04048'), line('Memory', 25.96, '2 x 4 GB x 730 h x $0.004445')], 0),
  latencyMs: latency(160, 0.4),
  action: null,
});

const ecs = option('ecs', '1 x m5.large', {
  onFront: true,
  meets: true,
  cost: cost([line('1 x m5.large', 70.08, '730 h x $0.096/h', 'derived')], 0.02),
  latencyMs: latency(112, 0.36),
  action: null,
});

const awsBatch = option('aws-batch', '1 vCPU, 2 GB on Fargate', {
  meets: false,
  feasible: false,
  violations: ['aws-batch/payload'],
  reasons: ['The input of an AWS Batch job is a list in S3, and these requests wait for their answer.'],
  cost: cost([line('vCPU', 2.4, '61 h x $0.04048')], 0.2),
  latencyMs: null,
  capacity: null,
  action: null,
});

const realTimeOthers = others(realTime, [
  ['1 x ml.c5.xlarge', 0.93, 0.72],
  ['2 x ml.c5.large', 0.89, 0.94],
  ['1 x ml.m5.xlarge', 1.02, 0.88],
  ['1 x ml.g4dn.xlarge', 2.9, 0.21],
  ['1 x ml.inf2.xlarge', 3.8, 0.16],
]);
const serverlessOthers = others(serverless, [
  ['2 GB, concurrency 20', 0.78, 1.4],
  ['4 GB, concurrency 20', 1.3, 0.82],
  ['6 GB, concurrency 20', 1.9, 0.7],
]);
const lambdaOthers = others(lambda, [
  ['1769 MB, arm64', 0.8, 1.5],
  ['6144 MB, x86_64', 1.7, 0.7],
]);

const traffic = Array.from({ length: 49 }, (_, index) => 1000 * 10 ** (index / 8));

function series({ type, id }: OptionReport, usd: (requests: number) => number | null): Series {
  return {
    type,
    option: id,
    points: traffic.map((requestsPerMonth) => ({ requestsPerMonth, usdPerMonth: usd(requestsPerMonth) })),
  };
}

const perInstance = 84;
const chartSeries: readonly Series[] = [
  series(realTime, (requests) => perInstance * Math.max(2, Math.ceil(requests / 12e6)) + requests * 3e-6),
  series(serverless, (requests) => (requests > 150e6 ? null : requests * 43e-6)),
  series(async, (requests) =>
    Math.min(4 + requests * 50e-6, perInstance * Math.max(1, Math.ceil(requests / 14e6)) + requests * 3e-6),
  ),
  series(batch, (requests) => 0.3 + requests * 9e-6),
  series(lambda, (requests) => requests * 61e-6),
  series(fargate, (requests) => 85 * Math.max(1, Math.ceil(requests / 8e6))),
  series(ecs, (requests) => 70 * Math.max(1, Math.ceil(requests / 9e6))),
];
const breakEvens: readonly BreakEven[] = [
  { requestsPerMonth: 4.2e6, usdPerMonth: 181, below: 'serverless', above: 'real-time' },
  { requestsPerMonth: 2.17e6, usdPerMonth: 90, below: 'serverless', above: 'async' },
];

/** What is there now is forbidden, another is recommended, and there are many of every type. */
export const fraudDetector: DeploymentReport = {
  name: 'fraud-detector',
  region: 'us-east-1',
  when: null,
  requestsPerMonth: 1_168_000,
  objectives: { p95Ms: 500, usdPerMonth: 350 },
  options: [
    serverless,
    ecs,
    lambda,
    fargate,
    realTime,
    ...realTimeOthers,
    ...lambdaOthers,
    async,
    batch,
    ...serverlessOthers,
    awsBatch,
  ],
  recommended: realTime.id,
  reason:
    'Serverless accepts at most 4 MB a request, and of what SageMaker offers only real-time answers within your 500 ms at the 95th percentile.',
  why: [
    {
      question: 'Does somebody wait for the answer?',
      answer: 'Yes: the manifest asks for a p95 of 500 ms.',
      closes: ['batch', 'async', 'aws-batch'],
      code: null,
    },
    {
      question: 'How large is a request?',
      answer: '5 MB, and a serverless endpoint accepts 4 MB.',
      closes: ['serverless'],
      code: 'serverless/payload-max',
    },
    { question: 'Is there a GPU in it?', answer: 'No: the image is XGBoost on CPUs.', closes: [], code: null },
    { question: 'How long does one answer take?', answer: '100 ms, which every type allows.', closes: [], code: null },
  ],
  sensitivity: [
    {
      input: 'traffic',
      factor: 2,
      usdPerMonth: 101,
      p95Ms: 330,
      recommended: 'real-time',
      words: 'Twice the traffic costs about $50 more; real-time stays the choice.',
    },
    {
      input: 'payload',
      factor: 2,
      usdPerMonth: 54,
      p95Ms: null,
      recommended: 'real-time',
      words: 'Twice the payload (10 MB) is still within the 25 MB of a real-time endpoint.',
    },
    {
      input: 'inference time',
      factor: 2,
      usdPerMonth: 97,
      p95Ms: 560,
      recommended: null,
      words: 'At twice the inference time nothing keeps to a p95 of 500 ms.',
    },
  ],
  chart: { series: chartSeries, breakEvens },
  workload: [
    { label: 'request payload', value: '5 MB', basis: 'given', source: null },
    { label: 'average traffic', value: '0.44/s', basis: 'given', source: null },
    { label: 'peak traffic', value: '4/s', basis: 'given', source: null },
    { label: 'mean inference time', value: '96 ms', basis: 'measured', source: 'k6 summary, results.json' },
    { label: 'response payload', value: '10 KB', basis: 'assumed', source: 'mldeploy.workload settings' },
    { label: 'traffic pattern', value: 'steady', basis: 'assumed', source: 'mldeploy.workload settings' },
  ],
  inputs: {
    averagePerSecond: 0.444,
    peakPerSecond: 4,
    requestBytes: 5 * 2 ** 20,
    inferenceSeconds: 0.096,
    memoryMib: 3072,
    instanceType: null,
    instanceCount: null,
  },
  pricesOf: '2026-11-21',
};

/** Everything fits, the current choice is not the cheapest, and the template has two readings. */
export const recommender: DeploymentReport = {
  ...fraudDetector,
  name: 'RecommenderEndpointConfig',
  when: 'IsProd is false',
  objectives: { p95Ms: null, usdPerMonth: null },
  options: [
    { ...realTime, current: true, meets: null, action: null },
    {
      ...serverless,
      current: false,
      feasible: true,
      meets: null,
      onFront: true,
      violations: [],
      reasons: [],
      action: 'Switch to serverless (3 GB, concurrency 20), about $121/month less',
    },
    { ...async, meets: null },
    { ...batch, meets: null, action: null },
    ...realTimeOthers.map((other) => ({ ...other, meets: null })),
  ],
  recommended: serverless.id,
  reason: 'It costs about $121 a month less and still answers 95 of 100 requests within 5.2 s.',
  inputs: { ...fraudDetector.inputs, memoryMib: null, instanceType: 'ml.m5.large', instanceCount: 2 },
};

/** Prices that are not known, gaps in every line, no latency, nothing that fits. */
export const unpriced: DeploymentReport = {
  ...fraudDetector,
  name: 'llama-70b',
  region: 'eu-north-1',
  recommended: null,
  reason: 'The payload is over every limit but that of batch transform, and ml.p5.48xlarge is not offered there.',
  why: [],
  sensitivity: [],
  options: [
    {
      ...realTime,
      id: 'real-time/1 x ml.p5.48xlarge',
      current: true,
      onFront: false,
      action: null,
      feasible: false,
      meets: false,
      configuration: '1 x ml.p5.48xlarge',
      violations: ['real-time/payload-max', 'real-time/response-max'],
      reasons: [
        'A 40 MB request payload is over the 25 MB that a real-time endpoint accepts.',
        'A 32 MB response is over the 25 MB that a real-time endpoint returns.',
      ],
      latencyMs: null,
      capacity: null,
      cost: cost(
        [
          line('1 x ml.p5.48xlarge', null, '730 h x price not known', 'estimated'),
          line('Data in', 17.4, '1,086 GB x $0.016/GB'),
        ],
        0,
        ['The price list of 2026-11-21 has no ml.p5.48xlarge in eu-north-1, so no sum is shown.'],
      ),
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
      { ...series(realTime, () => null), option: 'real-time/1 x ml.p5.48xlarge' },
      series(serverless, (requests) => (requests > 2e6 && requests < 9e6 ? null : requests * 43e-6)),
      { type: 'async', option: async.id, points: [] },
    ],
    breakEvens: [],
  },
  workload: [],
};

export const knobs: readonly Knob[] = [
  { kind: 'range', input: 'averagePerSecond', base: 0.444, low: 0.0044, high: 44.4, writable: true, basis: 'given' },
  { kind: 'range', input: 'peakPerSecond', base: 4, low: 0.444, high: 400, writable: true, basis: 'given' },
  {
    kind: 'range',
    input: 'requestBytes',
    base: 5 * 2 ** 20,
    low: 1024,
    high: 100 * 2 ** 20,
    writable: true,
    basis: 'given',
  },
  { kind: 'range', input: 'inferenceSeconds', base: 0.096, low: 0.001, high: 9.6, writable: true, basis: 'measured' },
  {
    kind: 'steps',
    input: 'memoryMib',
    base: 3072,
    values: [1024, 2048, 3072, 4096, 5120, 6144],
    writable: true,
    basis: 'given',
  },
];

export function previewOf(deployment: DeploymentReport, change: Partial<Preview> = {}): Preview {
  return {
    uri: 'file:///work/app.yaml',
    version: 7,
    index: 0,
    titles: [deployment.name],
    deployment,
    pricesOf: '2026-11-21',
    knobs,
    whatIf: null,
    baseline: null,
    ...change,
  };
}

export const idOf = (report: DeploymentReport, type: OptionType): string =>
  report.options.find((one) => one.type === type && one.best)?.id ?? type;

/** Twice the traffic and a smaller payload are tried; the manifest has neither. */
export const whatIfPreview: Preview = previewOf(
  {
    ...fraudDetector,
    requestsPerMonth: 2_336_000,
    options: fraudDetector.options.map((one) =>
      one.current
        ? {
            ...one,
            feasible: true,
            meets: false,
            violations: [],
            reasons: [],
            cost: cost([line('Compute', 93.38, '2,336,000 requests x 0.67 s x $0.0000600/s', 'estimated')], 0.18),
          }
        : one,
    ),
    inputs: { ...fraudDetector.inputs, averagePerSecond: 0.888, requestBytes: 2 * 2 ** 20 },
  },
  { whatIf: { averagePerSecond: 0.888, requestBytes: 2 * 2 ** 20 }, baseline: fraudDetector.options[0] ?? null },
);
