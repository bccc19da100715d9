import { instanceOf } from '../catalogue/catalogue.ts';
import type { Price } from '../catalogue/catalogue.ts';
import { valueOf, type Field, type Known } from '../model/field.ts';
import type { Deployment } from '../model/deployment.ts';
import type { Variant } from '../model/variant.ts';
import { formatSize, formatUsd } from '../model/units.ts';
import type { Settings } from '../settings.ts';
import { instancePrice, marketOf, type Market } from './market.ts';
import { hoursPerMonth } from './cost/running.ts';
import { serverlessPrice } from '../catalogue/catalogue.ts';

/** A value that has a price, with the price in a word beside it and in full for who asks. */
export interface PricePlace {
  readonly field: Known<unknown>;
  /** "~$84/month each"; undefined where one word would not be true. */
  readonly hint: string | undefined;
  /** Lines of Markdown; the price in one of its three states. */
  readonly card: readonly string[];
}

type InstanceType = 'real-time' | 'async' | 'batch';

/** Instance types, counts, bounds of autoscaling and memory sizes of a deployment. */
export function pricePlaces(deployment: Deployment, settings: Settings): readonly PricePlace[] {
  const market = marketOf(valueOf(deployment.region) ?? settings.region, settings);
  const type = valueOf(deployment.type);
  const variants = [...(valueOf(deployment.variants) ?? []), ...(valueOf(deployment.shadowVariants) ?? [])];
  return variants.flatMap((variant, index): readonly PricePlace[] => {
    if (type === undefined) return [];
    if (type === 'serverless') return ofMemory(variant, market);
    const scaling = type === 'batch' || index > 0 ? [] : boundsOf(deployment);
    return ofInstances(variant, type, scaling, market);
  });
}

function ofMemory({ serverless }: Variant, { region, book }: Market): readonly PricePlace[] {
  const memory = serverless.kind === 'known' ? serverless.value.memoryMib : undefined;
  if (memory?.kind !== 'known') return [];
  const price = serverlessPrice(memory.value, region, book);
  const head = `**${formatSize(memory.value * 2 ** 20)}** of a serverless endpoint in ${region}`;
  if (price.state !== 'known') return [{ field: memory, hint: undefined, card: [head, price.reason] }];
  const hint = `${about(price)}$${(price.usd * 3600).toFixed(3)}/h of inference`;
  const perSecond = `${about(price)}$${String(Number(price.usd.toPrecision(4)))} a second of inference; nothing while nobody asks`;
  return [{ field: memory, hint, card: [head, perSecond, sourceWords(price)] }];
}

interface Bound {
  readonly words: string;
  readonly field: Known<number>;
}

/** Of what scales the instances of the first variant. */
function boundsOf({ scaling }: Deployment): readonly Bound[] {
  const target = (valueOf(scaling) ?? []).find(
    ({ dimension, scales }) =>
      (valueOf(dimension) ?? instancesDimension) === instancesDimension && (valueOf(scales) ?? 0) === 0,
  );
  const bound = (field: Field<number> | undefined, words: string): readonly Bound[] =>
    field?.kind === 'known' ? [{ words, field }] : [];
  return [...bound(target?.min, 'at least'), ...bound(target?.max, 'at most')];
}

const instancesDimension = 'sagemaker:variant:DesiredInstanceCount';

function ofInstances(
  { instanceType, instanceCount }: Variant,
  type: InstanceType,
  bounds: readonly Bound[],
  market: Market,
): readonly PricePlace[] {
  if (instanceType.kind !== 'known') return [];
  const price = instancePrice(type, instanceType.value, market);
  const card = instanceCard(instanceType.value, type, price, market);
  if (price.state !== 'known') return [{ field: instanceType, hint: undefined, card }];
  const month = price.usd * hoursPerMonth;
  const each =
    type === 'batch' ? `${about(price)}${hourly(price.usd)}/h` : `${about(price)}${formatUsd(month)}/month each`;
  const places: PricePlace[] = [{ field: instanceType, hint: each, card }];
  if (type === 'batch') return places;
  const counted = (field: Known<number>, words: string): PricePlace => {
    const total = `${about(price)}${formatUsd(field.value * month)}/month`;
    const formula = `${String(field.value)} x ${String(hoursPerMonth)} h x ${hourly(price.usd)}/h`;
    const sentence = `${total}${words === '' ? '' : ` ${words}`}: ${formula}`;
    return { field, hint: words === '' ? total : `${words} ${total}`, card: [sentence, sourceWords(price)] };
  };
  // With autoscaling it is where the count starts from, and no month costs that.
  if (instanceCount.kind === 'known' && bounds.length === 0) places.push(counted(instanceCount, ''));
  return [...places, ...bounds.map(({ field, words }) => counted(field, words))];
}

function instanceCard(name: string, type: InstanceType, price: Price, { region }: Market): readonly string[] {
  const instance = instanceOf(name);
  const { vCpu, memoryMib, arch, accelerator } = instance ?? {};
  const parts =
    vCpu === undefined || memoryMib === undefined
      ? ['not in the catalogue of instance types']
      : [
          `${String(vCpu)} vCPU`,
          formatSize(memoryMib * 2 ** 20),
          ...(accelerator
            ? [
                `${String(accelerator.count)} x ${chipName(accelerator.name)} (${formatSize(accelerator.memoryMibEach * 2 ** 20)} each)`,
              ]
            : []),
          arch ?? '',
        ];
  const head = `**${name}**: ${parts.join(', ')}`;
  if (price.state !== 'known') return [head, price.reason];
  const month =
    type === 'batch' ? '; billed while a job runs' : `, ${formatUsd(price.usd * hoursPerMonth)} a month of 730 h`;
  const words = `${about(price)}${hourly(price.usd)} an hour as a ${uses[type]} in ${region}${month}`;
  return [head, words, sourceWords(price)];
}

/** "A10G", "L40S"; what is a word stays one: "inferentia2". */
function chipName(name: string): string {
  return name.length <= 5 ? name.toUpperCase() : name;
}

const uses: Readonly<Record<InstanceType, string>> = {
  'real-time': 'real-time endpoint',
  async: 'asynchronous endpoint',
  batch: 'batch transform job',
};

type KnownPrice = Extract<Price, { readonly state: 'known' }>;

function about({ grade }: KnownPrice): string {
  return grade === 'verified' ? '' : '~';
}

function hourly(usd: number): string {
  return `$${String(Number(usd.toPrecision(4)))}`;
}

function sourceWords({ grade, source }: KnownPrice): string {
  return `Price ${grade}: ${source}`;
}
