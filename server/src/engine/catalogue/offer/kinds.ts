/** A thing we price, and how AWS's list writes it. Usage types have a prefix of the Region, which is never read. */
export interface Kind<Id extends string = string> {
  readonly id: Id;
  /** Over the usage type; its first group, where it has one, names what is priced (an instance type, GB of memory). */
  readonly usage?: RegExp;
  /** Over the attribute `group`. */
  readonly group?: RegExp;
  readonly family?: RegExp;
  /** Over the attributes `component` and `platoinstancetype`, where the product has them. */
  readonly component?: RegExp;
  /** What it is priced by. */
  readonly unit: RegExp;
  readonly unitName: string;
}

const hours = { unit: /^(?:hrs|hours?)$/i, unitName: 'Hrs' };
const seconds = { unit: /^seconds?$/i, unitName: 'seconds' };
const gigabytes = { unit: /^gb$/i, unitName: 'GB' };

export type SageMakerKind =
  | 'hosting'
  | 'async'
  | 'transform'
  | 'serverless'
  | 'provisioned-usage'
  | 'provisioned-duration'
  | 'data-in'
  | 'data-out'
  | 'volume';

/**
 * Read in programs that parse the list: the SageMaker scraper of ec2instances.info, awslabs/llmeter (2026-06-24), infracost
 * (2026-05-08). Training, notebooks, Studio and clusters have the same instance types at other prices, hence the usage type first.
 */
export const sageMakerKinds: readonly Kind<SageMakerKind>[] = [
  { id: 'hosting', usage: /(?:^|-)Host:(ml\.[a-z0-9-]+\.[a-z0-9-]+)$/, component: /^Hosting$/i, ...hours },
  { id: 'async', usage: /(?:^|-)AsyncInf:(ml\.[a-z0-9-]+\.[a-z0-9-]+)$/, component: /^AsyncInf/i, ...hours },
  {
    id: 'transform',
    usage: /(?:^|-)Tsform:(ml\.[a-z0-9-]+\.[a-z0-9-]+)$/,
    component: /^(?:BatchTransform|Tsform)/i,
    ...hours,
  },
  { id: 'serverless', family: /^ML Serverless$/, usage: /ServerlessInf:Mem-(\d+)GB$/, ...seconds },
  { id: 'provisioned-usage', family: /^ML Serverless$/, usage: /ProvisionedConcurrency:Usage-(\d+)GB$/, ...seconds },
  { id: 'provisioned-duration', family: /^ML Serverless$/, usage: /ProvisionedConcurrency:Mem-(\d+)GB$/, ...seconds },
  { id: 'data-in', group: /^Hosting:IN$/i, ...gigabytes },
  { id: 'data-out', group: /^Hosting:OUT$/i, ...gigabytes },
  { id: 'volume', usage: /(?:^|-)Host:VolumeUsage\.gp2$/, unit: /^gb-mo/i, unitName: 'GB-Mo' },
];

const lambdaSeconds = { unit: /^(?:lambda-)?gb-seconds?$|^seconds?$/i, unitName: 'Lambda-GB-Second' };

export type LambdaKind =
  `${'requests' | 'duration' | 'provisioned' | 'provisioned-duration' | 'storage'}-${Architecture}`;
export type S3Kind = 'put' | 'get' | 'storage';
export type FargateKind = `${'vcpu' | 'memory'}-${Architecture}` | 'storage';
type Architecture = 'x86' | 'arm';

/** Groups and units of build 20261005T135802Z as a public mapping of AWS's calculator to the list gives them. */
export const lambdaKinds: readonly Kind<LambdaKind>[] = [
  { id: 'requests-x86', group: /^AWS-Lambda-Requests$/, unit: /^requests?$/i, unitName: 'Request' },
  { id: 'requests-arm', group: /^AWS-Lambda-Requests-ARM$/, unit: /^requests?$/i, unitName: 'Request' },
  { id: 'duration-x86', group: /^AWS-Lambda-Duration$/, ...lambdaSeconds },
  { id: 'duration-arm', group: /^AWS-Lambda-Duration-ARM$/, ...lambdaSeconds },
  { id: 'provisioned-x86', group: /^AWS-Lambda-Provisioned-Concurrency$/, ...lambdaSeconds },
  { id: 'provisioned-arm', group: /^AWS-Lambda-Provisioned-Concurrency-ARM$/, ...lambdaSeconds },
  { id: 'provisioned-duration-x86', group: /^AWS-Lambda-Duration-Provisioned$/, ...lambdaSeconds },
  { id: 'provisioned-duration-arm', group: /^AWS-Lambda-Duration-Provisioned-ARM$/, ...lambdaSeconds },
  { id: 'storage-x86', group: /^AWS-Lambda-Storage-Duration$/, ...lambdaSeconds },
  { id: 'storage-arm', group: /^AWS-Lambda-Storage-Duration-ARM$/, ...lambdaSeconds },
];

/** Usage types as bills and queries of the list in public projects of 2026-08 and 2026-09 give them; Spot and Windows have others. */
export const fargateKinds: readonly Kind<FargateKind>[] = [
  { id: 'vcpu-x86', usage: /^(?:[A-Z0-9]+-)?Fargate-vCPU-Hours:perCPU$/, ...hours },
  {
    id: 'memory-x86',
    usage: /^(?:[A-Z0-9]+-)?Fargate-GB-Hours$/,
    unit: /^(?:gb-)?(?:hrs|hours?)$/i,
    unitName: 'hours',
  },
  { id: 'vcpu-arm', usage: /^(?:[A-Z0-9]+-)?Fargate-ARM-vCPU-Hours:perCPU$/, ...hours },
  {
    id: 'memory-arm',
    usage: /^(?:[A-Z0-9]+-)?Fargate-ARM-GB-Hours$/,
    unit: /^(?:gb-)?(?:hrs|hours?)$/i,
    unitName: 'hours',
  },
  {
    id: 'storage',
    usage: /^(?:[A-Z0-9]+-)?Fargate-EphemeralStorage-GB-Hours$/,
    unit: /^gb-(?:hrs|hours?)$/i,
    unitName: 'GB-Hours',
  },
];

/** Usage types as public code gives them that reads the list: Tier1 is PUT, COPY, POST and LIST, Tier2 is GET and the rest. */
export const s3Kinds: readonly Kind<S3Kind>[] = [
  { id: 'put', usage: /^(?:[A-Z0-9]+-)?Requests-Tier1$/, unit: /^requests?$/i, unitName: 'Requests' },
  { id: 'get', usage: /^(?:[A-Z0-9]+-)?Requests-Tier2$/, unit: /^requests?$/i, unitName: 'Requests' },
  { id: 'storage', usage: /^(?:[A-Z0-9]+-)?TimedStorage-ByteHrs$/, unit: /^gb-mo/i, unitName: 'GB-Mo' },
];
