import type { Change, Value } from '../../model/change.ts';
import { valueOf } from '../../model/field.ts';
import { formatDuration, formatSize } from '../../model/units.ts';
import type { OwnDeployment } from './source.ts';
import { outsideTargets } from './targets.ts';

const mib = 1024 * 1024;
const gib = 1024 * mib;

/** What a document can take along to another service; with more, the author has to decide what becomes of it. */
const carried = ['mldeploy', 'name', 'region', 'role', 'model', 'workload', 'objectives', 'environment', 'tags'];

/** What an endpoint loses with its instances or its containers, as in any switch. */
const capacity = ['type', 'instanceType', 'instanceCount', 'memory', 'maxConcurrency', 'input', 'output'];

/** The sections of one service in the place of those of another; undefined where something would be lost. */
export function retarget(
  deployment: OwnDeployment,
  target: 'lambda' | 'aws-batch' | 'sagemaker',
): readonly Change[] | undefined {
  const { root } = deployment.source;
  const sections = ['endpoint', 'target', 'api', ...Object.values(outsideTargets)];
  const keys = root.node?.pairs.map(({ key }) => key.text) ?? [];
  if (!keys.every((key) => carried.includes(key) || sections.includes(key) || key.startsWith('x-'))) return undefined;
  const endpoint = root.node?.get('endpoint')?.value;
  const settings = endpoint?.kind === 'map' ? endpoint.pairs.map(({ key }) => key.text) : [];
  if (!settings.every((key) => capacity.includes(key))) return undefined;
  const { document } = deployment;
  const set = (key: string, value: Value): Change => {
    return {
      kind: 'set',
      place: { document, path: [key] },
      value,
      after: ['model', 'role', 'region', 'name', 'mldeploy'],
    };
  };
  const gone = sections.filter((key) => keys.includes(key));
  const removed = gone.map((key): Change => ({ kind: 'remove', place: { document, path: [key] } }));
  if (target === 'sagemaker') {
    const value = endpointFor(deployment);
    return value === undefined ? undefined : [...removed, ...imageSize(deployment), set('endpoint', value)];
  }
  const section = target === 'lambda' ? 'function' : 'job';
  const value = target === 'lambda' ? functionFor(deployment) : jobFor(deployment);
  return [...removed, set('target', target), set(section, value)];
}

/** What the function says of its image, an endpoint has in its model. */
function imageSize({ document, source, compute }: OwnDeployment): readonly Change[] {
  const { lambda } = valueOf(compute) ?? {};
  const size = lambda?.kind === 'known' ? lambda.value.imageBytes : undefined;
  if (size?.kind !== 'known' || source.root.node?.get('model')?.value.kind !== 'map') return [];
  return [{ kind: 'set', place: { document, path: ['model', 'imageSize'] }, value: size.written, after: ['image'] }];
}

/** Memory for twice the model, and time for twice the slowest requests. */
function functionFor({ model, workload }: OwnDeployment): Value {
  const bytes = valueOf(model.sizeBytes) ?? gib;
  const seconds = valueOf(workload.inferenceP95Seconds) ?? valueOf(workload.inferenceSeconds) ?? 30;
  const memory = Math.min(10240, Math.max(1024, Math.ceil((2 * bytes) / gib) * 1024));
  const timeout = Math.min(900, Math.max(30, Math.ceil((2 * seconds) / 30) * 30));
  return { memory: formatSize(memory * mib), timeout: formatDuration(timeout) };
}

function jobFor({ model }: OwnDeployment): Value {
  const bytes = valueOf(model.sizeBytes) ?? gib;
  return { platform: 'ec2', vcpus: 2, memory: formatSize(Math.max(4, Math.ceil((2 * bytes) / gib)) * gib) };
}

const bucket = 's3://REPLACE-WITH-YOUR-BUCKET';

/** The endpoint type by what the requests ask for; undefined where none takes them. */
function endpointFor({ model, workload, compute }: OwnDeployment): Value | undefined {
  const bytes = Math.max(valueOf(workload.requestBytes) ?? 0, valueOf(workload.responseBytes) ?? 0);
  const seconds = valueOf(workload.inferenceP95Seconds) ?? valueOf(workload.inferenceSeconds) ?? 0;
  const size = valueOf(model.sizeBytes) ?? 0;
  const { lambda, fargate, awsBatch } = valueOf(compute) ?? {};
  const isJob = awsBatch?.kind === 'known';
  const gpus = [fargate, awsBatch].map((field) => (field?.kind === 'known' ? valueOf(field.value.gpus) : 0) ?? 0);
  const needsGpu = gpus.some((count) => count > 0) || (lambda?.kind === 'known' && valueOf(lambda.value.gpu) === true);
  const image = lambda?.kind === 'known' ? (valueOf(lambda.value.imageBytes) ?? 0) : 0;
  const instances = { instanceType: needsGpu ? 'ml.g4dn.xlarge' : 'ml.m5.large', instanceCount: 1 };
  if (isJob) return { type: 'batch', ...instances, input: `${bucket}/input/`, output: `${bucket}/output/` };
  if (!needsGpu && bytes <= 4 * mib && seconds <= 60 && size <= 5 * gib && image <= 10 * gib) {
    const memory = Math.min(6, Math.max(2, Math.ceil(size / gib) + 1));
    return { type: 'serverless', memory: `${String(memory)} GB`, maxConcurrency: 20 };
  }
  if (bytes <= 6 * mib && seconds <= 60) return { type: 'real-time', ...instances };
  if (bytes > gib || seconds > 3600) return undefined;
  return { type: 'async', ...instances, output: `${bucket}/output/` };
}
