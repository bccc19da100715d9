import { instanceOf, isOffered, typesFor, type Instance } from '../catalogue/catalogue.ts';
import { concurrencyFor, instancesFor, workersOf } from '../estimate/capacity.ts';
import { loadOf } from '../estimate/workload.ts';
import type {
  Configuration,
  Deployment,
  EndpointType,
  InstanceConfiguration,
  ServerlessConfiguration,
} from '../model/deployment.ts';
import { toPlain, type PlainDeployment } from '../model/plain.ts';
import type { Settings } from '../settings.ts';
import { configurationIn } from './current.ts';
import { headroom, previousGeneration } from './need.ts';

const mib = 1024 * 1024;
/** What to give a serverless endpoint whose model size is not known: enough for most, and a third of the largest. */
const usualMemoryMib = 2048;
const serverlessSizesMib = [1024, 2048, 3072, 4096, 5120, 6144];
const maxServerlessConcurrency = 200;

/** Sensible values for running the deployment as another type (or as its own, where values are missing). */
export function configureFor(deployment: Deployment, type: EndpointType, settings: Settings): Configuration {
  const { plain } = toPlain(deployment);
  return type === 'serverless'
    ? serverlessFor(deployment, plain, settings)
    : instancesOf(deployment, plain, type, settings);
}

/** The smallest memory that holds the model and is no less than today's. */
function serverlessFor(deployment: Deployment, plain: PlainDeployment, settings: Settings): ServerlessConfiguration {
  const today = plain.variants?.[0]?.serverless;
  const modelMib = plain.model?.sizeBytes === undefined ? usualMemoryMib : plain.model.sizeBytes / mib;
  const needed = Math.max(modelMib, today?.memoryMib ?? 0);
  const load = loadOf(deployment, settings);
  const concurrency = concurrencyFor(load.peakPerSecond, load.meanSeconds) ?? maxServerlessConcurrency;
  return {
    type: 'serverless',
    memoryMib: serverlessSizesMib.find((size) => size >= needed) ?? 6144,
    maxConcurrency: today?.maxConcurrency ?? Math.min(maxServerlessConcurrency, concurrency),
  };
}

function instancesOf(
  deployment: Deployment,
  plain: PlainDeployment,
  type: InstanceConfiguration['type'],
  settings: Settings,
): InstanceConfiguration {
  const today = configurationIn(plain);
  const instance = instanceFor(plain, type, settings);
  const isKept = today !== undefined && today.type !== 'serverless' && instance.type === today.instanceType;
  const load = loadOf(deployment, settings);
  const needed = type === 'batch' ? 1 : instancesFor(load.peakPerSecond, load.meanSeconds, workersOf(instance.known));
  const count = isKept && type !== 'batch' && plain.type !== 'batch' ? today.instanceCount : Math.min(100, needed);
  return {
    type,
    instanceType: instance.type,
    instanceCount: count,
    ...(isKept && type !== 'batch' && today.volumeSizeGb !== undefined ? { volumeSizeGb: today.volumeSizeGb } : {}),
    ...pathsFor(plain, type),
    ...(type === 'batch' ? payloadFor(plain) : {}),
  };
}

/** Today's type where it is offered for the use, else the cheapest that can do as much. */
function instanceFor(
  plain: PlainDeployment,
  type: InstanceConfiguration['type'],
  settings: Settings,
): { readonly type: string; readonly known: Instance | undefined } {
  const use = type === 'batch' ? 'transform' : 'hosting';
  const region = plain.region ?? settings.region;
  const today = plain.variants?.[0]?.instanceType;
  const current = today === undefined ? undefined : instanceOf(today);
  if (today !== undefined && isOffered(today, region, use) === 'offered') return { type: today, known: current };
  const modelMib = ((plain.model?.sizeBytes ?? 0) / mib) * headroom;
  const memoryMib = Math.max(modelMib, plain.variants?.[0]?.serverless?.memoryMib ?? 0, current?.memoryMib ?? 0);
  const accelerators = current?.accelerator?.count ?? 0;
  const arch = current?.arch ?? 'x86_64';
  // A Region that the catalogue does not know gets what us-east-1 would.
  const types = [region, 'us-east-1'].flatMap((at) => typesFor({ use, region: at, memoryMib, arch, accelerators }));
  const newer = types.filter(
    (other) => !previousGeneration.test(other.family) && acceleratorMib(other) >= acceleratorMib(current),
  );
  const hasVolume = type !== 'batch' && plain.variants?.[0]?.volumeSizeGb !== undefined;
  const found = (hasVolume ? newer.find(({ takesVolume }) => takesVolume) : undefined) ?? newer[0];
  const name = found?.type ?? 'ml.m5.large';
  return { type: name, known: found ?? instanceOf(name) };
}

/** A model fills the memory of its accelerators rather than that of the host. */
function acceleratorMib(instance: Instance | undefined): number {
  const accelerator = instance?.accelerator;
  return accelerator ? accelerator.count * accelerator.memoryMibEach : 0;
}

/** Beside the model's artifact, or in a bucket whose name asks to be replaced. */
export function pathsFor(
  plain: PlainDeployment,
  type: InstanceConfiguration['type'],
): Pick<InstanceConfiguration, 'input' | 'output'> {
  if (type === 'real-time') return {};
  const bucket = /^s3:\/\/([^/]+)/.exec(plain.model?.artifact ?? '')?.[1] ?? 'REPLACE-WITH-YOUR-BUCKET';
  if (type === 'async') {
    return { output: plain.async?.outputPath ?? plain.batch?.output ?? `s3://${bucket}/async-output/` };
  }
  return {
    input: plain.batch?.input ?? `s3://${bucket}/batch-input/`,
    output: plain.batch?.output ?? plain.async?.outputPath ?? `s3://${bucket}/batch-output/`,
  };
}

/** One request must fit into MaxPayloadInMB, and all concurrent ones into 100 MB. */
export function payloadFor(
  plain: PlainDeployment,
): Pick<InstanceConfiguration, 'maxPayloadMib' | 'maxConcurrentTransforms'> {
  const maxPayloadMib = Math.min(100, Math.max(1, Math.ceil((plain.workload?.requestBytes ?? 6 * mib) / mib)));
  return { maxPayloadMib, maxConcurrentTransforms: Math.max(1, Math.min(4, Math.floor(100 / maxPayloadMib))) };
}
