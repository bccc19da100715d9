import type { Change, TargetInstance, Value } from '../../model/change.ts';
import { valueOf } from '../../model/field.ts';
import { formatDuration, formatSize } from '../../model/units.ts';
import { number } from '../read.ts';
import { opened } from '../fields.ts';
import type { OwnDeployment } from './source.ts';

const mib = 1024 * 1024;
const gib = 1024 * mib;

/** What the function says of its image, an endpoint has in its model. */
export function imageSize({ document, source, compute }: OwnDeployment): readonly Change[] {
  const { lambda } = valueOf(compute) ?? {};
  const size = lambda?.kind === 'known' ? lambda.value.imageBytes : undefined;
  if (size?.kind !== 'known' || source.root.node?.get('model')?.value.kind !== 'map') return [];
  return [{ kind: 'set', place: { document, path: ['model', 'imageSize'] }, value: size.written, after: ['image'] }];
}

/** Memory for twice the model, and time for twice the slowest requests. */
export function functionFor({ model, workload }: OwnDeployment): Value {
  const bytes = valueOf(model.sizeBytes) ?? gib;
  const seconds = valueOf(workload.inferenceP95Seconds) ?? valueOf(workload.inferenceSeconds) ?? 30;
  const memory = Math.min(10240, Math.max(1024, Math.ceil((2 * bytes) / gib) * 1024));
  const timeout = Math.min(900, Math.max(30, Math.ceil((2 * seconds) / 30) * 30));
  return { memory: formatSize(memory * mib), timeout: formatDuration(timeout) };
}

export function jobFor({ model }: OwnDeployment): Value {
  const bytes = valueOf(model.sizeBytes) ?? gib;
  return { platform: 'ec2', vcpus: 2, memory: formatSize(Math.max(4, Math.ceil((2 * bytes) / gib)) * gib) };
}

/** One copy on each instance, with all of its GPUs, as on an endpoint. */
export function serviceFor({ source }: OwnDeployment, { type, gpus }: TargetInstance): Value {
  const endpoint = opened(source.root, 'endpoint');
  const count = valueOf(endpoint.field('instanceCount', number)) ?? 1;
  const scaling = opened(endpoint, 'autoscaling').node;
  const autoscaling = Object.fromEntries(
    scaling?.pairs.flatMap(({ key, value }) => (value.kind === 'scalar' ? [[key.text, value.value]] : [])) ?? [],
  );
  return { instanceType: type, tasks: count, gpus, ...(scaling ? { autoscaling } : {}) };
}

/** What Neo compiles runs in Neo's runtime, everything else has to be ONNX. */
export function edgeFor({ source }: OwnDeployment): Value {
  return { runtime: source.root.node?.get('compilation') ? 'neo' : 'onnx' };
}

const bucket = 's3://REPLACE-WITH-YOUR-BUCKET';

/** The endpoint type by what the requests ask for; undefined where none takes them. */
export function endpointFor(
  { model, workload, compute }: OwnDeployment,
  instance: TargetInstance | undefined,
): Value | undefined {
  const bytes = Math.max(valueOf(workload.requestBytes) ?? 0, valueOf(workload.responseBytes) ?? 0);
  const seconds = valueOf(workload.inferenceP95Seconds) ?? valueOf(workload.inferenceSeconds) ?? 0;
  const size = valueOf(model.sizeBytes) ?? 0;
  const { lambda, fargate, awsBatch, ecs } = valueOf(compute) ?? {};
  const service = ecs?.kind === 'known' ? ecs.value : undefined;
  // A type that SageMaker does not have would be another one.
  if (service && !instance) return undefined;
  const isJob = awsBatch?.kind === 'known';
  const gpus = [fargate, awsBatch].map((field) => (field?.kind === 'known' ? valueOf(field.value.gpus) : 0) ?? 0);
  const needsGpu = gpus.some((count) => count > 0) || (lambda?.kind === 'known' && valueOf(lambda.value.gpu) === true);
  const image = lambda?.kind === 'known' ? (valueOf(lambda.value.imageBytes) ?? 0) : 0;
  const instanceCount = (service && (valueOf(service.instanceCount) ?? valueOf(service.taskCount))) ?? 1;
  const instances = {
    instanceType: instance?.type ?? (needsGpu ? 'ml.g4dn.xlarge' : 'ml.m5.large'),
    instanceCount,
  };
  if (isJob) return { type: 'batch', ...instances, input: `${bucket}/input/`, output: `${bucket}/output/` };
  if (!instance && !needsGpu && bytes <= 4 * mib && seconds <= 60 && size <= 5 * gib && image <= 10 * gib) {
    const memory = Math.min(6, Math.max(2, Math.ceil(size / gib) + 1));
    return { type: 'serverless', memory: `${String(memory)} GB`, maxConcurrency: 20 };
  }
  if (bytes <= 6 * mib && seconds <= 60) return { type: 'real-time', ...instances };
  if (bytes > gib || seconds > 3600) return undefined;
  return { type: 'async', ...instances, output: `${bucket}/output/` };
}
