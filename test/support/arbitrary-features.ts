import fc from 'fast-check';

/** Manifests of our own format with the features beside the plain ones; values lie on, beside and far over the limits. */
const image = '111122223333.dkr.ecr.us-east-1.amazonaws.com/fraud:3';

const maybe = (lines: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), lines);
const line = (key: string, ...values: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...values).map((value) => `${key}: ${value}\n`);
/** Some of the lines, in their order. */
const some = (...lines: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...lines.map(maybe)).map((all) => all.join(''));
const section = (key: string, body: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  body.map((lines) => (lines === '' ? '' : `${key}: # of it\n${indented(lines)}`));

function indented(lines: string, item = false): string {
  const all = lines.replace(/\n$/, '').split('\n');
  return all.map((text, index) => `${item && index === 0 ? '- ' : '  '}${text}\n`).join('');
}

const list = (key: string, items: fc.Arbitrary<readonly string[]>): fc.Arbitrary<string> =>
  items.map((all) =>
    all.length === 0 ? '' : `${key}:\n${indented(all.map((item) => indented(item, true)).join(''))}`,
  );

const rollout = section(
  'rollout',
  fc
    .tuple(
      line('strategy', 'canary', 'linear', 'rolling', 'all-at-once'),
      some(
        line('size', '4 %', '5 %', '50 %', '51 %', '1 instance', '3 instances', '2 copies'),
        line('wait', '0 s', '10 min', '1 h', '61 min'),
        line('maxDuration', '9 min', '10 min', '30 min', '8 h', '481 min'),
        line('terminationWait', '1 h', '3601 s'),
        line('rollbackSize', '100 %', '101 %'),
        line('alarms', '[a]', '[a, a]', '[]', '[a, b, c, d, e, f, g, h, i, j, k]'),
      ),
    )
    .map((parts) => parts.join('')),
);

const autoscaling = section(
  'autoscaling',
  some(
    line('min', '0', '1', '4', '1.5'),
    line('max', '0', '2', '4'),
    line('target', '70 invocations/min', '5 concurrent', '80 % cpu', '4 backlog', '70 % utilization'),
    line('scaleInCooldown', '0 s', '0.5 s', '5 min'),
    line('steps', '[{from: 0, add: 1}]'),
    line('stepMetric', 'HasBacklogWithoutCapacity', 'NoCapacityInvocationFailures', 'Other'),
    line('schedule', '[{at: cron(0 7 ? * MON-FRI *), min: 1}]', '[{at: cron(0 7 * * *), max: 2}]', '[]'),
  ),
);

const instances = some(
  line('routing', 'least-outstanding', 'prefix-aware', '{strategy: random, prefixLength: 4096}'),
  line('instancePools', '[]', '[{instanceType: ml.g5.xlarge, priority: 0}]', '[{instanceType: ml.g6.xlarge}]'),
  line('provisionTimeout', '299 s', '5 min'),
  line('inferenceAmi', 'al2-ami-sagemaker-inference-neuron-2', 'al2023-ami-sagemaker-inference-gpu-4-1', 'none'),
  section(
    'managedScaling',
    some(
      line('min', '0', '1', '5'),
      line('max', '0', '4'),
      line('scaleIn', '{strategy: idle-release, cooldown: 4 min}'),
    ),
  ),
  line(
    'capacityReservation',
    '{arn: short}',
    '{preference: first, arn: arn:aws:sagemaker:us-east-1:1:training-plan/a}',
  ),
  line('dataCapture', '{destination: s3://c/, sampling: 101 %}', '{destination: s3://c/, modes: []}'),
  line('explainer', '{maxPayload: 26 MB}', '{featureHeaders: []}'),
  line('metrics', '{publishFrequency: 45 s}', '{publishFrequency: 60 s}'),
);

const component = fc
  .tuple(
    line('name', 'scorer', 'a_b'),
    some(
      line('image', image),
      line('baseComponent', 'scorer', 'base'),
      line('artifact', 's3://m/a/', 's3://m/a.tar.gz'),
      line('copies', '-1', '0', '4'),
      line('cpu', '0.2', '0.25'),
      line('memory', '127 MB', '128 MB', '24 GB'),
      line('maxMemory', '64 MB', '32 GB'),
      line('accelerators', '0', '1', '9'),
      line('specifications', '[{memory: 1 GB}]', '[]'),
      line('rollout', '{size: 60 %, wait: 5 min}', '{size: 1 instance}', '{wait: 5 min}'),
      autoscaling,
    ),
  )
  .map((parts) => parts.join(''));

const container = some(
  line('image', image, `${image} x`, 'registry.acme.example/fraud:3'),
  line('artifact', 's3://m/a.tar.gz', 's3://m/a/', 's3://m/a.zip'),
  line('hostname', 'a', 'b', 'a_b'),
  line('mode', 'MultiModel', 'SingleModel'),
  line('dataSource', '{uri: s3://m/a, dataType: S3Prefix, compression: Gzip}', '{uri: s3://m/a/}'),
  line('repositoryAccess', 'Vpc', 'Platform'),
  line('repositoryCredentials', 'arn:aws:lambda:us-east-1:111122223333:function:c'),
  line('modelPackage', 'arn:aws:sagemaker:us-east-1:1:model-package/a/1', '{arn: a, approval: Rejected}'),
  line('environment', '{A: b}', '{}'),
).map((lines) => (lines === '' ? `image: ${image}\n` : lines));

const variant = fc
  .tuple(
    line('name', 'live', 'next'),
    container,
    some(line('weight', '-1', '0', '9'), line('sampling', '101 %', '20 %')),
    maybe(instances),
  )
  .map((parts) => parts.join(''));

const deployed = fc.oneof(
  section('model', container),
  fc.constantFrom(
    `models: {prefix: s3://m/many/, image: ${image}}\n`,
    `models: {prefix: s3://m/a.tar.gz, image: ${image}}\n`,
  ),
  list('containers', fc.array(container, { maxLength: 3 })),
  list('variants', fc.array(variant, { maxLength: 2 })),
  list('components', fc.array(component, { minLength: 1, maxLength: 2 })),
);

const whole = some(
  line('mode', 'serial', 'direct'),
  line('role', 'arn:aws:iam::111122223333:role/fraud'),
  list('shadow', fc.array(variant, { minLength: 1, maxLength: 2 })),
  line('network', '{subnets: [subnet-1], securityGroups: [sg-1]}', '{isolation: true}'),
  line('encryption', '{key: alias/a}'),
  line('tags', '{team: risk}', `{${'k'.repeat(129)}: risk}`),
  line('monitoring', '[{schedule: cron(0 * ? * * *), maxRuntime: 61 min}]', '[{schedule: cron(5 * * * ? *)}]'),
  line('experiment', '{variants: [{name: a}], shadow: [{name: b, sampling: 101 %}]}'),
  line('compilation', '{framework: PYTORCH, targetDevice: ml_c9, maxRuntime: 0 s}'),
);

const endpoint = fc
  .tuple(
    fc.constantFrom('real-time', 'async', 'serverless'),
    fc.constantFrom('ml.m5.large', 'ml.g5.xlarge', 'ml.inf1.xlarge', 'ml.t2.medium'),
    fc.constantFrom('1', '2', '4', '5'),
    maybe(instances),
    maybe(autoscaling),
    maybe(rollout),
  )
  .map(([type, instanceType, count, more, ...rest]) => {
    const own =
      type === 'serverless'
        ? 'memory: 2 GB\nmaxConcurrency: 5\nprovisionedConcurrency: 2\n'
        : `instanceType: ${instanceType}\ninstanceCount: ${count}\n${type === 'async' ? 'output: s3://out/\n' : ''}${
            type === 'real-time' ? more : ''
          }`;
    return `endpoint: # here\n${indented(`type: ${type}\n${own}${rest.join('')}`)}`;
  });

export const ownFeatures: fc.Arbitrary<string> = fc
  .tuple(deployed, whole, endpoint)
  .map((parts) => `# a manifest\nmldeploy: 1\nname: fraud\nregion: us-east-1\n${parts.join('')}# the end\n`);
