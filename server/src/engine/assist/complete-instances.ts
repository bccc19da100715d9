import { acceleratorMib, gpuImage, headroom, needOf, previousGeneration, type Need } from '../alternatives/need.ts';
import {
  asyncPrice,
  bookOf,
  ec2Price,
  hostingPrice,
  instances,
  isOffered,
  successorOf,
  transformPrice,
  type Instance,
  type Price,
  type PriceBook,
  type Use,
} from '../catalogue/catalogue.ts';
import { valueOf } from '../model/field.ts';
import { formatSize, parseSize } from '../model/units.ts';
import type { Proposal, Situation } from './completion.ts';

const mib = 1024 * 1024;

/** What an instance has to have for the model, as far as that is known. */
interface Wanted {
  readonly memoryMib: number;
  readonly arch: Instance['arch'];
  readonly maker: NonNullable<Instance['accelerator']>['maker'] | undefined;
  readonly acceleratorMib: number;
}

/** The types that the Region offers for the use: first those that the model fits on, the cheapest of them first. */
export function instanceTypesAt(situation: Situation): readonly Proposal[] {
  const { region, settings } = situation;
  const book = bookOf(settings);
  const use = useAt(situation);
  const wanted = wantedBy(situation);
  const offered = instances.filter(
    (instance) =>
      instance[use] && !successorOf(instance.type) && isOffered(instance.type, region, use, book) !== 'not-offered',
  );
  const ranked = offered.map((instance) => {
    const price = priceOf(instance, situation, use, book);
    const usd = price.state === 'known' ? price.usd : 1e6;
    return { instance, price, group: groupOf(instance, wanted), usd };
  });
  return ranked
    .sort((a, b) => a.group - b.group || a.usd - b.usd)
    .map(({ instance, price, group }) => ({
      label: instance.type,
      kind: 'instance',
      detail: [...partsOf(instance), priceWords(price)].join(', '),
      documentation: [reasonOf(instance, wanted, group), sourceOf(price)].filter((line) => line !== '').join('\n\n'),
      insert: instance.type,
      isSnippet: false,
    }));
}

/** EC2's own types, for containers on instances of the user's own. */
export function ec2TypesAt(situation: Situation): readonly Proposal[] {
  const { region, settings, around } = situation;
  const book = bookOf(settings);
  const gpus = Number(around.outline.value(['service', 'gpus']) ?? '0') > 0;
  const priced = instances.flatMap((instance) => {
    const price = ec2Price(instance.type, region, book);
    return price.state === 'known' && !previousGeneration.test(instance.family) ? [{ instance, price }] : [];
  });
  const { arch } = wantedBy(situation);
  const isUnfit = (instance: Instance): number =>
    (instance.arch === arch ? 0 : 2) + ((instance.accelerator?.maker === 'nvidia') === gpus ? 0 : 1);
  return priced
    .sort((a, b) => isUnfit(a.instance) - isUnfit(b.instance) || a.price.usd - b.price.usd)
    .map(({ instance, price }) => {
      const name = instance.type.replace(/^ml\./, '');
      return {
        label: name,
        kind: 'instance',
        detail: [...partsOf(instance), priceWords(price)].join(', '),
        documentation: sourceOf(price),
        insert: name,
        isSnippet: false,
      };
    });
}

function useAt({ place, deployment, around }: Situation): Use {
  const isBatch =
    /^(?:Batch)?TransformJob$/.test(place.kind ?? '') ||
    (place.dialect === 'own' && around.outline.value(['endpoint', 'type']) === 'batch') ||
    (deployment !== undefined && valueOf(deployment.type) === 'batch');
  return isBatch || place.path.includes('SupportedTransformInstanceTypes') ? 'transform' : 'hosting';
}

function priceOf(
  { type }: Instance,
  { place, around, region, deployment }: Situation,
  use: Use,
  book: PriceBook,
): Price {
  if (use === 'transform') return transformPrice(type, region, book);
  const isAsync =
    (place.dialect === 'own' && around.outline.value(['endpoint', 'type']) === 'async') ||
    (deployment !== undefined && valueOf(deployment.type) === 'async');
  return isAsync ? asyncPrice(type, region, book) : hostingPrice(type, region, book);
}

/** By the deployment as it was last read, else by what the text says. */
function wantedBy({ deployment, settings, around: { outline } }: Situation): Wanted {
  const need: Need | undefined = deployment && needOf(deployment, settings);
  const written = parseSize(outline.value(['model', 'size']) ?? '');
  const modelMib = need?.modelMib ?? (written === undefined ? undefined : written / mib);
  const image = outline.value(['model', 'image']) ?? imageOf(need);
  const memoryMib = (modelMib ?? 0) * headroom;
  const maker = need?.accelerator?.maker ?? (gpuImage.test(image) ? 'nvidia' : undefined);
  return {
    memoryMib: maker === undefined ? memoryMib : 0,
    arch: /graviton|arm64|aarch64/i.test(image) ? 'arm64' : 'x86_64',
    maker,
    acceleratorMib: maker === undefined ? 0 : memoryMib,
  };
}

function imageOf(need: Need | undefined): string {
  return need?.plain.model?.containers?.find(({ image = '' }) => image !== '')?.image ?? '';
}

/** 0 for what fits, then for what costs too much for what it is used for, what is too small, what cannot run the image. */
function groupOf(instance: Instance, { memoryMib, arch, maker, acceleratorMib: device }: Wanted): number {
  if (instance.arch !== arch) return 4;
  const isSmall = instance.memoryMib < memoryMib || acceleratorMib(instance) < device;
  if (maker !== undefined && instance.accelerator?.maker !== maker) return 3;
  if (isSmall) return 3;
  if (previousGeneration.test(instance.family) || instance.burstable) return 2;
  return maker === undefined && instance.accelerator ? 1 : 0;
}

function partsOf({ vCpu, memoryMib, accelerator }: Instance): readonly string[] {
  const devices = accelerator
    ? [`${String(accelerator.count)} x ${shortName(accelerator.name)} ${formatSize(accelerator.memoryMibEach * mib)}`]
    : [];
  return [`${String(vCpu)} vCPU`, formatSize(memoryMib * mib), ...devices];
}

/** `T4`, as NVIDIA writes it; words stay as they are. */
function shortName(name: string): string {
  return /^[a-z]{1,2}\d+[a-z]*$/.test(name) ? name.toUpperCase() : name;
}

function priceWords(price: Price): string {
  if (price.state !== 'known') return 'price not known';
  return `${price.grade === 'verified' ? '' : '~'}$${dollars(price.usd)}/h`;
}

function dollars(usd: number): string {
  return usd >= 0.1 ? usd.toFixed(2) : String(Number(usd.toPrecision(2)));
}

function sourceOf(price: Price): string {
  return price.state === 'known' ? `Price ${price.grade}: ${price.source}` : price.reason;
}

function reasonOf(instance: Instance, wanted: Wanted, group: number): string {
  if (group === 4) return `The image is for ${wanted.arch}, and this is ${instance.arch}.`;
  if (group === 3) {
    return wanted.maker === undefined
      ? `Too small: the model needs about ${formatSize(wanted.memoryMib * mib)} when it is loaded.`
      : 'The image is for other accelerators, or the model does not fit into the memory of these.';
  }
  if (group === 2)
    return instance.burstable ? 'Burstable: it slows down under steady load.' : 'Of a previous generation.';
  return group === 1 ? 'The image is for CPUs; the accelerator would be idle.' : '';
}
