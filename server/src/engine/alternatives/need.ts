import { instanceOf, type Architecture, type Instance } from '../catalogue/catalogue.ts';
import { marketOf, type Market } from '../estimate/market.ts';
import { loadOf, type Load } from '../estimate/workload.ts';
import type { Deployment } from '../model/deployment.ts';
import { toPlain, type PlainDeployment } from '../model/plain.ts';
import type { Settings } from '../settings.ts';

const mib = 1024 * 1024;
/** A loaded model and its server take more than the artifact: our own assumption, as AWS gives no figure. */
export const headroom = 1.5;
/** What to give a function whose model size is not known: enough for most, and a third of the largest. */
const usualMib = 2048;
/** AWS's names of images for GPUs: `-gpu-py310-cu121`, and the servers of large models, which exist for nothing else. */
export const gpuImage =
  /-gpu[-:]|[-:]cu\d{2,3}\b|djl-(inference|deepspeed)|[-:]lmi|tgi-inference|[/-]vllm|tritonserver/i;
const neuronImage = /neuron/i;
/** Families of EC2's list of previous generations that SageMaker still offers: m4, c4, r4 and older. */
export const previousGeneration = /^[cmrt][1-4]/;

/** What whatever runs the model has to have. */
export interface Need {
  readonly plain: PlainDeployment;
  readonly settings: Settings;
  readonly market: Market;
  readonly load: Load;
  /** What it runs on today, under SageMaker's name. */
  readonly today: Instance | undefined;
  /** Of the artifact; undefined where its size is not known. */
  readonly modelMib: number | undefined;
  /** Of an instance, loaded. */
  readonly memoryMib: number;
  /** Of what runs one request at a time, loaded. */
  readonly functionMib: number;
  readonly arch: Architecture;
  /** Undefined for a model that runs on CPUs. */
  readonly accelerator: AcceleratorNeed | undefined;
  /** Who runs several instances today wants more than one. */
  readonly fewest: number;
}

interface AcceleratorNeed {
  readonly maker: 'nvidia' | 'aws' | 'habana';
  readonly memoryMib: number;
}

export function needOf(deployment: Deployment, settings: Settings): Need {
  const { plain } = toPlain(deployment);
  const variant = plain.variants?.[0];
  const { lambda, fargate, ecs, awsBatch } = plain.compute ?? {};
  const type = variant?.instanceType ?? (ecs?.instanceType === undefined ? undefined : `ml.${ecs.instanceType}`);
  const today = type === undefined ? undefined : instanceOf(type);
  const modelMib = plain.model?.sizeBytes === undefined ? undefined : plain.model.sizeBytes / mib;
  const loadedMib = (modelMib ?? 0) * headroom;
  const outside = [lambda, fargate, awsBatch].map((service) => service?.memoryMib ?? 0);
  const todayMib = Math.max(variant?.serverless?.memoryMib ?? 0, ...outside);
  const accelerator = acceleratorOf(plain, today, loadedMib);
  return {
    plain,
    settings,
    market: marketOf(plain.region ?? settings.region, settings),
    load: loadOf(deployment, settings),
    today,
    modelMib,
    // Of a model of unknown size only this is known: it fits into what it has today.
    memoryMib:
      modelMib === undefined ? Math.max(today?.memoryMib ?? 0, todayMib) : Math.max(loadedMib, accelerator ? 0 : 1024),
    functionMib: modelMib === undefined ? todayMib || usualMib : loadedMib,
    arch: today?.arch ?? (lambda?.architecture === 'arm64' ? 'arm64' : 'x86_64'),
    accelerator,
    fewest: (variant?.instanceCount ?? 1) >= 2 && plain.type !== 'batch' ? 2 : 1,
  };
}

function acceleratorOf(
  plain: PlainDeployment,
  today: Instance | undefined,
  loadedMib: number,
): AcceleratorNeed | undefined {
  if (today?.accelerator) {
    const { maker } = today.accelerator;
    return { maker, memoryMib: loadedMib > 0 ? loadedMib : acceleratorMib(today) };
  }
  const { lambda, fargate, ecs, awsBatch } = plain.compute ?? {};
  const isAsked = [fargate?.gpus, ecs?.gpus, awsBatch?.gpus].some((gpus = 0) => gpus > 0) || lambda?.gpu === true;
  if (isAsked) return { maker: 'nvidia', memoryMib: loadedMib };
  // An instance without any is there: its author knows better than the name of the image.
  if (today) return undefined;
  const images = plain.model?.containers?.map((container) => container.image ?? '') ?? [];
  if (images.some((image) => neuronImage.test(image))) return { maker: 'aws', memoryMib: loadedMib };
  return images.some((image) => gpuImage.test(image)) ? { maker: 'nvidia', memoryMib: loadedMib } : undefined;
}

/** A model fills the memory of its accelerators rather than that of the host. */
export function acceleratorMib({ accelerator }: Instance): number {
  return accelerator ? accelerator.count * accelerator.memoryMibEach : 0;
}
