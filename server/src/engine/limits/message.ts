import type { Value } from '../model/change.ts';
import type { Known } from '../model/field.ts';
import { formatDuration, formatSize } from '../model/units.ts';
import type { Hit } from '../rules/rule.ts';
import { listed } from '../model/listed.ts';
import { featureName } from './feature-names.ts';

/** What to call a value of the model, by the last step of its pointer. */
const names: Readonly<Record<string, string>> = {
  requestBytes: 'request payload',
  averageRequestsPerSecond: 'average traffic',
  peakRequestsPerSecond: 'peak traffic',
  computeEnvironments: 'compute environments',
  unzippedBytes: 'package',
  imageBytes: 'image',
  arraySize: 'array size',
  vcpus: 'number of vCPUs',
  attempts: 'number of attempts',
  networkMode: 'network mode',
  privileged: 'privileged mode',
  cpuUnits: 'number of CPU units',
  reservedConcurrency: 'reserved concurrency',
  ephemeralStorageGib: 'ephemeral storage',
  ephemeralStorageMib: 'ephemeral storage',
  timeoutSeconds: 'timeout',
  responseBytes: 'response payload',
  inferenceSeconds: 'inference time',
  inferenceP95Seconds: 'p95 inference time',
  memoryMib: 'memory',
  maxConcurrency: 'maximum concurrency',
  provisionedConcurrency: 'provisioned concurrency',
  instanceType: 'instance type',
  instanceCount: 'instance count',
  volumeSizeGb: 'volume size',
  startupTimeoutSeconds: 'start-up timeout',
  modelDownloadTimeoutSeconds: 'model download timeout',
  weight: 'weight',
  endpoint: 'endpoint name',
  endpointConfig: 'endpoint configuration name',
  model: 'model name',
  modelName: 'model name',
  transformJob: 'transform job name',
  hostname: 'container hostname',
  name: 'variant name',
  outputPath: 'output path',
  failurePath: 'failure path',
  successTopic: 'success topic',
  errorTopic: 'error topic',
  maxConcurrentInvocationsPerInstance: 'concurrent invocations per instance',
  invocationTimeoutSeconds: 'invocation timeout',
  requestTtlSeconds: 'time to live of a request',
  maxPayloadMib: 'maximum payload',
  maxConcurrentTransforms: 'number of concurrent transforms',
  invocationMaxRetries: 'number of retries',
  splitType: 'split type',
  batchStrategy: 'batch strategy',
  assembleWith: 'assembly',
  joinSource: 'join source',
  inputFilter: 'input filter',
  outputFilter: 'output filter',
  sizeBytes: 'model size',
  type: 'endpoint type',
  acceleratorType: 'accelerator type',
  isolation: 'network isolation',
  artifact: 'model artifact',
  provisionTimeoutSeconds: 'timeout for instances',
  prefixLength: 'prefix length',
  concurrencyThreshold: 'concurrency threshold',
  instancePools: 'instance pools',
  min: 'smallest number of instances',
  max: 'largest number of instances',
  maximumStepSize: 'largest step',
  cooldownMinutes: 'cooldown',
  publishFrequencySeconds: 'interval',
  metricsEndpoints: 'metrics endpoints',
  securityGroups: 'security groups',
  modes: 'capture modes',
  samplingPercentage: 'sampling percentage',
  csvContentTypes: 'content types',
  jsonContentTypes: 'content types',
  maxRecordCount: 'number of records',
  featureHeaders: 'feature headers',
  featureTypes: 'feature types',
  inferenceAmi: 'AMI',
  ami: 'AMI',
  strategy: 'strategy',
  dataType: 'type of input',
  predefinedMetric: 'metric',
  variants: 'variants',
  shadowVariants: 'shadow variants',
  components: 'inference components',
  containerList: 'list of containers',
  primaryContainer: 'primary container',
  maximumBatchSize: 'batch size',
};

/** What to call one of a list. */
const itemNames: Readonly<Record<string, string>> = {
  modes: 'capture mode',
  subnets: 'subnet',
  securityGroups: 'security group',
  alarms: 'alarm',
  csvContentTypes: 'content type',
  jsonContentTypes: 'content type',
};

export function nameOf(pointer: string): string {
  const last = lastStep(pointer);
  const item = /^\d+$/.test(last) ? itemNames[lastStep(pointer.slice(0, pointer.lastIndexOf('/')))] : undefined;
  return item ?? featureName(pointer) ?? names[last] ?? last;
}

/** A value of the model with its unit, which the name of its field tells. */
export function formatValue(pointer: string, value: unknown): string {
  if (Array.isArray(value)) return listOf(value.map((item) => formatValue(pointer, item)));
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return String(value);
  const name = lastStep(pointer);
  if (name.endsWith('Bytes')) return formatSize(value);
  if (name.endsWith('Seconds')) return formatDuration(value);
  if (name.endsWith('Mib')) return `${String(value)} MB`;
  if (name.endsWith('Gib')) return `${String(value)} GiB`;
  return name.endsWith('Gb') ? `${String(value)} GB` : String(value);
}

/** As the user wrote it; a bare number gets the unit that its key says it has. */
export function formatField(pointer: string, field: Known<unknown>): string {
  if (field.origin.spell && typeof field.value !== 'object') return field.written.replace(/^(['"])(.*)\1$/, '$2');
  if (typeof field.value === 'string') return field.value.length > 80 ? `${field.value.slice(0, 77)}...` : field.value;
  // What is true by being there is a section, and says nothing more.
  if (typeof field.value === 'boolean') return /^\w{2,5}$/.test(field.written) ? String(field.value) : '';
  if (typeof field.value !== 'number')
    return formatValue(pointer, Array.isArray(field.value) ? field.value.length : '');
  const written = field.written.replace(/^(['"])(.*)\1$/, '$2').trim();
  return /[a-z%]/i.test(written) && written.length <= 30 ? written : formatBare(pointer, field.value);
}

/** A number in the unit that a key such as `InvocationsTimeoutInSeconds` names. */
export function formatBare(pointer: string, value: number): string {
  return pointer.endsWith('Seconds') ? `${String(value)} s` : formatValue(pointer, value);
}

export function fill(template: string, hit: Hit, value: string): string {
  const words: Readonly<Record<string, string>> = {
    what: nameOf(hit.pointer),
    value,
    limit: hit.bound === undefined ? '' : formatBound(hit.pointer, hit.bound),
    ...hit.words,
  };
  return template.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

/** What is wrong: a message says it before the way out, which stands behind a semicolon. */
export function faultIn(message: string): string {
  return message.split('; ', 1)[0] ?? message;
}

function formatBound(pointer: string, bound: Value): string {
  return formatValue(pointer, bound);
}

/** "1024, 2048 or 6144 MB": a unit that all share is said once. */
function listOf(words: readonly string[]): string {
  const unit = / [A-Z]+$/.exec(words[0] ?? '')?.[0];
  const isShared = unit !== undefined && words.every((word) => word.endsWith(unit));
  const bare = isShared ? words.map((word) => word.slice(0, -unit.length)) : words;
  return listed(bare, 'or') + (isShared ? unit : '');
}

function lastStep(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}
