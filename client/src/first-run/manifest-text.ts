/** What the form asks. Where one answer settles the rest, the others are not asked, and stand at the first choice. */
export interface Answers {
  readonly name: string;
  readonly region: string;
  readonly image: string;
  /** Of the model in S3; of many models the prefix, which ends in a slash. */
  readonly artifact: string;
  readonly asks: 'one-by-one' | 'all-at-once';
  readonly item: Item;
  readonly traffic: 'sustained' | 'intermittent';
  readonly models: 'one' | 'many';
  readonly hardware: 'cpu' | 'gpu';
}

/** The bounds are those of AWS's endpoint types; `huge` is over what any of them takes. */
export type Item = 'small' | 'medium' | 'large' | 'huge';

export type Choice = 'real-time' | 'serverless' | 'async' | 'batch' | 'aws-batch';

/** The questions that AWS asks too, in its order, and why the answer leads there. */
export function chosen({ asks, item, traffic, models, hardware }: Answers): { type: Choice; why: string } {
  if (item === 'huge') {
    return { type: 'aws-batch', why: 'one item is over 1 GB or takes over an hour, more than SageMaker takes' };
  }
  if (asks === 'all-at-once') {
    return { type: 'batch', why: 'all data is there beforehand, so that nothing has to run between two jobs' };
  }
  if (item === 'large') {
    return {
      type: 'async',
      why: 'requests are over 25 MB or take over 60 s: they wait in a queue, the answers go to S3',
    };
  }
  if (traffic === 'sustained') {
    return {
      type: 'real-time',
      why: 'requests come all day and are answered at once by instances that run all the time',
    };
  }
  const obstacle =
    hardware === 'gpu'
      ? 'serverless endpoints have no GPU'
      : models === 'many'
        ? 'serverless endpoints hold one model'
        : item === 'medium'
          ? 'serverless endpoints take at most 4 MB'
          : undefined;
  return obstacle === undefined
    ? { type: 'serverless', why: 'requests come now and then, and nobody pays in between' }
    : { type: 'real-time', why: `${obstacle}, so that instances wait for the requests that come now and then` };
}

/** A manifest of our own format with a comment at what is to be decided. */
export function manifestText(answers: Answers): string {
  const { type, why } = chosen(answers);
  const { name, region } = answers;
  const blocks = [
    `# ${capitalised(type === 'aws-batch' ? 'AWS Batch' : type)}: ${why}.
# What stands here is a start: change it, and the checks, the cost above the endpoint and the comparison follow.
mldeploy: 1
name: ${name}
region: ${region}${type === 'aws-batch' ? '\ntarget: aws-batch' : ''}`,
    modelOf(answers, type),
    runOf(answers, type),
    workloadOf(answers, type),
    ...(type === 'real-time' || type === 'serverless' ? [objectives] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const objectives = `# What is asked of it. Without it the cheapest that keeps to the limits is recommended.
# objectives:
#   latency: {p95: 500 ms}
#   budget: 200 USD/month`;

function modelOf({ name, image, artifact, models }: Answers, type: Choice): string {
  if (type === 'aws-batch') return `model:\n  image: ${image} # of your registry in ECR`;
  const role = `arn:aws:iam::111122223333:role/${name}`;
  if (models === 'many' && type === 'real-time') {
    return `# A multi-model endpoint: all models under the prefix, loaded when one is asked for.
models:
  prefix: ${artifact}
  image: ${image} # one framework for all of them
  cache: true
role: ${role}`;
  }
  return `model:
  image: ${image} # the container that serves it
  artifact: ${artifact}
  size: 200 MB # of the archive, unpacked: it decides which memory sizes fit
  role: ${role} # what the container may do`;
}

function runOf({ name, hardware, models, traffic }: Answers, type: Choice): string {
  const instance = hardware === 'gpu' ? 'ml.g4dn.xlarge' : 'ml.m5.large';
  switch (type) {
    case 'aws-batch':
      return `job:
  platform: ec2${hardware === 'gpu' ? ' # Fargate has no GPU' : ' # or fargate'}
  vcpus: 4
  memory: 16 GB${hardware === 'gpu' ? '\n  gpus: 1' : ''}
  timeout: 6 h # ends what hangs
  attempts: 2`;
    case 'batch':
      return `endpoint:
  type: batch
  instanceType: ${hardware === 'gpu' ? instance : 'ml.m5.xlarge'}
  instanceCount: 1
  input: s3://my-bucket/${name}/input/
  output: s3://my-bucket/${name}/output/
  splitType: Line # each line of a file is a record
  batchStrategy: MultiRecord # as many records in a request as fit
  maxPayload: 6 MB`;
    case 'async':
      return `endpoint:
  type: async
  instanceType: ${instance}
  instanceCount: 1
  output: s3://my-bucket/${name}/output/ # the answers
  failureOutput: s3://my-bucket/${name}/failed/
  autoscaling: {min: 0, max: 2, target: 4 backlog} # no instance while nothing waits`;
    case 'serverless':
      return `endpoint:
  type: serverless
  memory: 2 GB # 1 to 6 GB; vCPUs grow with it
  maxConcurrency: 5 # requests at once; more are refused`;
    case 'real-time':
      return `endpoint:
  type: real-time
  instanceType: ${instance}
  instanceCount: 2 # in two Availability Zones, so that one may fail
  autoscaling: {min: ${models === 'many' || traffic === 'sustained' ? '2' : '1'}, max: 4, target: 70 % ${hardware}}`;
  }
}

const items: Readonly<Record<Item, readonly [payload: string, time: string]>> = {
  small: ['{request: 100 KB, response: 10 KB}', '100 ms'],
  medium: ['{request: 5 MB, response: 10 KB}', '200 ms'],
  large: ['{request: 100 MB, response: 1 MB}', '2 min'],
  huge: ['{request: 2 GB, response: 10 MB}', '90 min'],
};

function workloadOf({ item, traffic, hardware }: Answers, type: Choice): string {
  const [payload, time] = type === 'batch' ? ['2 KB', '10 ms'] : items[item];
  const average = type === 'batch' ? '3M/month' : rateOf(item, traffic, hardware);
  return `# What the requests are like: assumed, until you write what you know or measure it.
workload:
  payload: ${payload}
  inferenceTime: ${time} # on one worker, without waiting
  traffic: ${average}`;
}

function rateOf(item: Item, traffic: Answers['traffic'], hardware: Answers['hardware']): string {
  if (item === 'large') return '{average: 3k/month, peak: 30/h, pattern: business-hours}';
  if (item === 'huge') return '{average: 200/month, pattern: intermittent}';
  if (traffic === 'intermittent') return '{average: 20k/month, peak: 1/s, pattern: intermittent}';
  // Beside a GPU stands one worker, beside a CPU one for each vCPU.
  return item === 'medium' || hardware === 'gpu'
    ? '{average: 2/s, peak: 4/s, pattern: steady}'
    : '{average: 20/s, peak: 40/s, pattern: business-hours}';
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
