import type {
  ApiGateway,
  AwsBatchJob,
  Compute,
  EcsService,
  EdgeComponent,
  FargateTask,
  LambdaFunction,
} from '../../model/compute.ts';
import type { Field, Known } from '../../model/field.ts';
import { parsePercent } from '../../model/units.ts';
import type { ScalarNode } from '../../yaml/node.ts';
import { bytes, flag, gibibytes, mebibytes, seconds } from '../convert.ts';
import { mapField } from '../fields.ts';
import { number, string, type Section } from '../read.ts';
import { lowerEnvironment } from './lower-container.ts';
import { nothingIn } from './nothing.ts';
import { spelled, word } from './spelling.ts';

/** What runs the model outside of SageMaker: `target: lambda` with its `function`, and so on. */
export function lowerCompute(root: Section): Field<Compute> {
  const target = root.field('target', string);
  if (target.kind !== 'known') return target.kind === 'absent' ? nothingIn(root) : target;
  const none = nothingIn(root);
  const only = <T>(wanted: string, key: string, build: (section: Section) => T): Field<T> =>
    target.value === wanted ? root.section(key, build) : none;
  const value: Compute = {
    lambda: only('lambda', 'function', (section) => lowerFunction(section, root)),
    apiGateway: only('lambda', 'api', lowerApi),
    fargate: only('fargate', 'task', lowerTask),
    awsBatch: only('aws-batch', 'job', lowerJob),
    ecs: only(target.value === 'eks' ? 'eks' : 'ecs', 'service', (section) => lowerService(section, root)),
    edge: only('greengrass', 'edge', lowerEdge),
  };
  return { ...target, value } satisfies Known<Compute>;
}

function lowerFunction(section: Section, root: Section): LambdaFunction {
  return {
    memoryMib: section.field('memory', mebibytes),
    timeoutSeconds: section.field('timeout', seconds),
    ephemeralStorageMib: section.field('storage', mebibytes),
    packageType: nothingIn(section),
    architecture: section.field('architecture', string),
    layers: section.strings('layers'),
    environment: lowerEnvironment(section, root),
    reservedConcurrency: section.field('reservedConcurrency', number),
    provisionedConcurrency: section.field('provisionedConcurrency', number),
    imageBytes: section.field('imageSize', bytes),
    unzippedBytes: section.field('unzippedSize', bytes),
    gpu: section.field('gpu', flag),
  };
}

function lowerApi(section: Section): ApiGateway {
  return {
    kind: word(section, 'kind', { rest: 'REST', http: 'HTTP' }),
    timeoutSeconds: section.field('timeout', seconds),
  };
}

function lowerTask(section: Section): FargateTask {
  const vcpus = section.field('vcpus', number);
  return {
    taskCount: section.field('tasks', number),
    architecture: section.field('architecture', string),
    cpuUnits: spelled(
      mapField(vcpus, (count) => count * 1024),
      (units) => Number(units) / 1024,
    ),
    memoryMib: section.field('memory', mebibytes),
    ephemeralStorageGib: spelled(section.field('storage', gibibytes), (size) => `${String(size)} GB`),
    gpus: section.field('gpus', number),
    networkMode: section.field('networkMode', string),
    privileged: section.field('privileged', flag),
  };
}

function lowerJob(section: Section): AwsBatchJob {
  return {
    platform: word(section, 'platform', { ec2: 'EC2', fargate: 'FARGATE' }),
    architecture: section.field('architecture', string),
    arraySize: section.field('arraySize', number),
    vcpus: section.field('vcpus', number),
    memoryMib: section.field('memory', mebibytes),
    gpus: section.field('gpus', number),
    attempts: section.field('attempts', number),
    timeoutSeconds: section.field('timeout', seconds),
    computeEnvironments: section.strings('computeEnvironments'),
  };
}

/** ECS and EKS differ in what keeps the containers running, not in what they run on. */
function lowerService(section: Section, root: Section): EcsService {
  const target = root.field('target', string);
  return {
    orchestrator: spelled(
      mapField(target, (name) => name.toUpperCase()),
      (name) => String(name).toLowerCase(),
    ),
    instanceType: section.field('instanceType', string),
    instanceCount: section.field('instanceCount', number),
    taskCount: section.field('tasks', number),
    autoscaling: section.section('autoscaling', (scaling) => ({
      min: scaling.field('min', number),
      max: scaling.field('max', number),
      cpuPercent: cpuTarget(scaling),
    })),
    vcpus: section.field('vcpus', number),
    memoryMib: section.field('memory', mebibytes),
    gpus: section.field('gpus', number),
    environment: lowerEnvironment(section, root),
  };
}

/** `70 % cpu`, as an endpoint's autoscaling says it. */
function cpuTarget(scaling: Section): Field<number> {
  const percent = ({ text }: ScalarNode): number | undefined => {
    const [, share] = /^\s*(.*%)\s*cpu\s*$/.exec(text) ?? [];
    return share === undefined ? undefined : parsePercent(share);
  };
  return spelled(scaling.field('target', percent), (value) => `${String(value)} % cpu`);
}

function lowerEdge(section: Section): EdgeComponent {
  return { runtime: section.field('runtime', string), version: section.field('version', string) };
}
