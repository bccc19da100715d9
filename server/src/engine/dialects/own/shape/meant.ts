import { fold, nearest } from '../../nearest.ts';

/** What people and other tools write for our keys, without hyphens and in small letters. */
const otherKeys: Readonly<Record<string, string>> = {
  accelerators: 'gpu gpus',
  artifact: 'path uri url location modeldata modeldataurl modeluri s3path s3uri',
  autoscaling: 'scaling autoscale',
  architecture: 'arch',
  average: 'avg mean',
  budget: 'cost maxcost monthlycost price',
  containers: 'pipeline',
  copies: 'copycount count instances replicas',
  dataCapture: 'capture datacaptureconfig',
  destination: 'output path s3uri',
  environment: 'env envvars environmentvariables variables',
  failureOutput: 'erroroutput failurepath s3failurepath',
  gpus: 'accelerators gpucount',
  image: 'container docker dockerimage imageuri',
  inferenceTime: 'duration modellatency processingtime runtime time',
  input: 'inputpath s3input source',
  instanceCount: 'count initialinstancecount instances machines nodes replicas',
  instanceType: 'instance machine machinetype',
  invocationTimeout: 'timeout requesttimeout',
  key: 'kmskey kmskeyid keyid',
  latency: 'maxlatency responsetime',
  max: 'maxcapacity maximum maxinstances maxinstancecount maxreplicas',
  maxConcurrency: 'concurrency maxconcurrentrequests',
  maxConcurrentTransforms: 'concurrency',
  mean: 'average avg median p50',
  memory: 'memorymb memorysize memorysizeinmb ram',
  min: 'mincapacity minimum mininstances mininstancecount minreplicas',
  mldeploy: 'version',
  modelDownloadTimeout: 'downloadtimeout',
  objectives: 'goals requirements sla slo slos',
  output: 'outputpath s3output s3outputpath',
  payload: 'payloadsize requestsize',
  prefix: 'artifact path uri url location modeldata modeldataurl s3path s3prefix s3uri',
  network: 'networking vpc vpcconfig',
  region: 'awsregion',
  request: 'requestsize size',
  role: 'executionrole executionrolearn iamrole rolearn',
  sampling: 'percentage samplingpercentage',
  schedule: 'cron',
  securityGroups: 'securitygroupids sgs',
  size: 'modelsize',
  storage: 'disk ephemeralstorage tmp',
  strategy: 'kind type',
  subnets: 'subnetids',
  tags: 'labels',
  target: 'platform',
  tasks: 'copies count desiredcount replicas',
  traffic: 'calls invocations load qps rate requests rps throughput tps',
  vcpus: 'cpu cpus vcpu',
  volumeSize: 'disksize storage volume volumesizeingb',
  weight: 'initialvariantweight trafficweight',
  workload: 'usage',
};

/** The same for values. */
const otherWords: Readonly<Record<string, string>> = {
  async: 'asynchronous queue queued',
  'aws-batch': 'batch',
  batch: 'batchtransform transform transformjob',
  greengrass: 'device devices edge iot',
  'real-time': 'online sync synchronous',
};

/** The key that was probably meant, of those that can still be written there. */
export function meantKey(written: string, free: readonly string[]): string | undefined {
  const meant = knownAs(written, free, otherKeys) ?? nearest(written, free);
  // `p99` is no slip of `p95`.
  return meant !== undefined && /\d/.test(written) && withoutDigits(meant) === withoutDigits(written)
    ? undefined
    : meant;
}

function withoutDigits(name: string): string {
  return name.replaceAll(/\d/g, '');
}

/** The same, where the place is wrong too, so that only a name that is sure counts. */
export function surelyMeant(written: string, keys: readonly string[]): string | undefined {
  const name = fold(written);
  return keys.find((key) => fold(key) === name) ?? knownAs(written, keys, otherKeys);
}

/** The word that was probably meant, of those that the key takes. */
export function meantWord(written: string, choices: readonly string[]): string | undefined {
  return knownAs(written, choices, otherWords) ?? nearest(written, choices);
}

function knownAs(
  written: string,
  choices: readonly string[],
  names: Readonly<Record<string, string>>,
): string | undefined {
  const name = fold(written);
  const known = choices.filter((choice) => Object.hasOwn(names, choice) && names[choice]?.split(' ').includes(name));
  return known.length === 1 ? known[0] : undefined;
}
