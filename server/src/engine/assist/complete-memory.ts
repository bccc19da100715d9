import { bookOf, fargateMemory, serverlessPrice, type Price } from '../catalogue/catalogue.ts';
import { headroom, needOf } from '../alternatives/need.ts';
import { formatSize, parseSize } from '../model/units.ts';
import type { Proposal, Situation } from './completion.ts';

const mib = 1024 * 1024;
/** What AWS lists for serverless endpoints and, of what it takes, what is mostly chosen for functions. */
const serverlessSizes = [1024, 2048, 3072, 4096, 5120, 6144];
const functionSizes = [512, 1024, 2048, 3072, 4096, 6144, 8192, 10_240];

/** Memory sizes that the place takes: first the smallest into which the model fits. Empty where there is no list to choose from. */
export function memorySizesAt(situation: Situation): readonly Proposal[] {
  const { place } = situation;
  const key = String(place.path.at(-1));
  if (place.dialect !== 'own') {
    return /^memorySizeInMB$/i.test(key) ? proposals(situation, serverlessSizes, serverless(situation), String) : [];
  }
  const words = (size: number): string => formatSize(size * mib);
  switch (place.path.join('.')) {
    case 'endpoint.memory':
      return proposals(situation, serverlessSizes, serverless(situation), words);
    case 'function.memory':
      return proposals(situation, functionSizes, () => '', words);
    case 'task.memory':
      return proposals(situation, fargateMemory(1024 * taskVcpus(situation)) ?? [], () => '', words);
    default:
      return [];
  }
}

function taskVcpus({ around: { outline } }: Situation): number {
  const written = Number(outline.value(['task', 'vcpus']) ?? '');
  return written > 0 ? written : 1;
}

function serverless({ region, settings }: Situation): (size: number) => string {
  const book = bookOf(settings);
  return (size) => priceWords(serverlessPrice(size, region, book));
}

function priceWords(price: Price): string {
  if (price.state !== 'known') return '';
  return `${price.grade === 'verified' ? '' : '~'}$${(price.usd * 3600).toFixed(3)}/h of inference`;
}

function proposals(
  situation: Situation,
  sizes: readonly number[],
  price: (size: number) => string,
  words: (size: number) => string,
): readonly Proposal[] {
  const needed = neededMib(situation);
  const fitting = sizes.filter((size) => size >= needed);
  const small = sizes.filter((size) => size < needed);
  return [...fitting, ...small].map((size) => ({
    label: words(size),
    kind: 'value',
    detail: [price(size), size < needed ? 'less than the model needs' : ''].filter((part) => part !== '').join(', '),
    documentation:
      needed === 0
        ? ''
        : `The model needs about ${formatSize(Math.ceil(needed) * mib)} when it is loaded: ${String(headroom)} times its size.`,
    insert: words(size),
    isSnippet: false,
  }));
}

function neededMib({ deployment, settings, around: { outline } }: Situation): number {
  const known = deployment && needOf(deployment, settings).modelMib;
  const written = parseSize(outline.value(['model', 'size']) ?? '');
  return (known ?? (written ?? 0) / mib) * headroom;
}
