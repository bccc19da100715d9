/** Small files in the formats that the tools write, with numbers of our own. */
export const k6Export = JSON.stringify({
  root_group: { name: '', path: '', id: 'd41d8cd98f00b204e9800998ecf8427e', groups: {}, checks: {} },
  metrics: {
    http_reqs: { count: 1200, rate: 19.87 },
    http_req_duration: { avg: 210.5, min: 80.1, med: 190.2, max: 900.7, 'p(90)': 340.9, 'p(95)': 400.25 },
    http_req_failed: { passes: 0, fails: 1200, value: 0 },
    vus: { value: 5, min: 5, max: 5 },
  },
});

export const k6Data = JSON.stringify({
  options: { summaryTrendStats: ['avg', 'p(95)'], summaryTimeUnit: '', noColor: false },
  state: { isStdOutTTY: true, testRunDurationMs: 60_000 },
  metrics: {
    http_reqs: { type: 'counter', contains: 'default', values: { count: 1200, rate: 19.87 } },
    http_req_duration: { type: 'trend', contains: 'time', values: { avg: 150, 'p(95)': 300 } },
    'http_req_duration{expected_response:true}': {
      type: 'trend',
      contains: 'time',
      values: { avg: 200, 'p(95)': 310 },
    },
    http_req_failed: { type: 'rate', contains: 'default', values: { rate: 0.25, passes: 300, fails: 900 } },
  },
});

export const k6Machine = JSON.stringify({
  version: '1.0.0',
  metadata: { generatedAt: '2026-11-20T10:30:45.123Z', k6Version: '2.3.0' },
  config: { execution: 'local', script: 'test.js', duration: 60 },
  results: {
    passed: true,
    metrics: [
      { name: 'http_reqs', type: 'counter', contains: 'default', category: 'http', values: { count: 10, rate: 5 } },
      {
        name: 'http_req_duration',
        type: 'trend',
        contains: 'time',
        category: 'http',
        values: { avg: 250, min: 100, med: 240, max: 460, 'p(90)': 380, 'p(95)': 420, count: 10 },
      },
    ],
  },
});

export const locustStats = `Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,Min Response Time,Max Response Time,Average Content Size,Requests/s,Failures/s,50%,66%,75%,80%,90%,95%,98%,99%,99.9%,99.99%,100%
POST,/invocations/a,600,6,180,200.5,90,900,512.0,10.0,0.1,180,200,220,240,300,380,500,700,900,900,900
POST,"/invocations/b, large",400,0,380,400.5,190,1900,512.0,6.6,0.0,380,400,420,440,600,780,900,990,1900,1900,1900
,Aggregated,1000,6,240,280.5,90,1900,512.0,16.6,0.1,240,300,350,400,500,640,800,900,1900,1900,1900
`;

export const locustHistory = `Timestamp,User Count,Type,Name,Requests/s,Failures/s,50%,95%,Total Request Count,Total Failure Count,Total Median Response Time,Total Average Response Time
1763630000,10,,Aggregated,16.6,0.1,240,640,1000,6,240,280.5
`;

export const abText = `This is ApacheBench, Version 2.3 <$Revision: 1913912 $>

Server Hostname:        example.com
Document Path:          /invocations
Document Length:        42 bytes

Concurrency Level:      10
Time taken for tests:   2.345 seconds
Complete requests:      1000
Failed requests:        12
   (Connect: 0, Receive: 0, Length: 12, Exceptions: 0)
Requests per second:    426.44 [#/sec] (mean)
Time per request:       23.450 [ms] (mean)
Time per request:       2.345 [ms] (mean, across all concurrent requests)

Connection Times (ms)
              min  mean[+/-sd] median   max
Total:          5   23   8.2     21      92

Percentage of the requests served within a certain time (ms)
  50%     21
  90%     35
  95%     41
  99%     80
 100%     92 (longest request)
`;

/** From 10 ms at 0 % to 109 ms at 99 %. */
export const abCsv = `Percentage served,Time in ms\n${Array.from({ length: 100 }, (_, percent) => `${String(percent)},${(10 + percent).toFixed(3)}`).join('\n')}\n`;

const minute = (index: number): string => `2026-11-20T10:0${String(index)}:00+00:00`;

export const metricStatistics = JSON.stringify({
  Label: 'ModelLatency',
  Datapoints: [
    {
      Timestamp: minute(0),
      Average: 100_000,
      SampleCount: 30,
      Unit: 'Microseconds',
      ExtendedStatistics: { p95: 150_000 },
    },
    {
      Timestamp: minute(1),
      Average: 200_000,
      SampleCount: 10,
      Unit: 'Microseconds',
      ExtendedStatistics: { p95: 250_000 },
    },
  ],
});

export const metricData = JSON.stringify({
  MetricDataResults: [
    {
      Id: 'latency',
      Label: 'ModelLatency',
      Timestamps: [minute(1), minute(0)],
      Values: [200_000, 100_000],
      StatusCode: 'Complete',
    },
    { Id: 'latencyP95', Label: 'ModelLatency p95', Timestamps: [minute(1), minute(0)], Values: [250_000, 150_000] },
    { Id: 'overhead', Label: 'OverheadLatency', Timestamps: [minute(0)], Values: [9000] },
    { Id: 'setup', Label: 'ModelSetupTime', Timestamps: [minute(0)], Values: [4_200_000] },
    { Id: 'calls', Label: 'Invocations', Timestamps: [minute(1), minute(0)], Values: [90, 30] },
    { Id: 'each', Label: 'InvocationsPerInstance', Timestamps: [minute(0)], Values: [99] },
  ],
  Messages: [],
});

export const consoleCsv = `Full label,fraud AllTraffic ModelLatency,fraud AllTraffic ModelLatency,fraud AllTraffic Invocations
Label,ModelLatency,ModelLatency p95,Invocations
Statistic,Average,p95,Sum
Unit,Microseconds,Microseconds,None
2026/11/20 10:00:00,100000,150000,30
2026/11/20 10:01:00,200000,250000,90
2026/11/20 10:02:00,,,
`;

export const recommendations = JSON.stringify({
  JobName: 'fraud',
  JobType: 'Default',
  JobArn: 'arn:aws:sagemaker:us-east-1:111122223333:inference-recommendations-job/fraud',
  Status: 'COMPLETED',
  CompletionTime: '2026-11-20T20:25:01.997000+00:00',
  InferenceRecommendations: [
    {
      Metrics: { CostPerHour: 0.204, CostPerInference: 0.000005, MaxInvocations: 648, ModelLatency: 263_596 },
      EndpointConfiguration: {
        EndpointName: 'e',
        VariantName: 'v',
        InstanceType: 'ml.c5.xlarge',
        InitialInstanceCount: 1,
      },
    },
    {
      Metrics: { CostPerHour: 0.102, CostPerInference: 0.000006, MaxInvocations: 300, ModelLatency: 290_000 },
      EndpointConfiguration: {
        EndpointName: 'e',
        VariantName: 'v',
        InstanceType: 'ml.c5.large',
        InitialInstanceCount: 1,
      },
    },
    {
      Metrics: { MaxInvocations: 1200, ModelLatency: 38, ModelSetupTime: 17 },
      EndpointConfiguration: { ServerlessConfig: { MaxConcurrency: 10, MemorySizeInMB: 2048 } },
    },
  ],
});
