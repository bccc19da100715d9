import { hostingPrice, instanceOf, transformPrice, typesFor, type Instance, type Use } from '../catalogue/catalogue.ts';
import { instancesFor, workersOf } from '../estimate/capacity.ts';
import { paceBetween } from '../estimate/hardware.ts';
import { acceleratorMib, previousGeneration, type Need } from './need.ts';

/** A type with as many instances as the peak needs. */
export interface Sized {
  readonly instance: Instance;
  readonly count: number;
}

/** Families of CPUs with a disk of their own, which a model has no use for: c5d, m6gd. */
const ownDisk = /^[cmr]\d+[a-z]*d$/;
/** More than an endpoint may have by default are no choice to show. */
const mostInstances = 100;

/**
 * Types that hold the model and can do its work, the cheapest fleet first and at the same price the newest: one of each kind
 * (compute, general purpose, memory; an accelerator by its name), lest the list be one of near twins, and one of today's family.
 */
export function sizedFor(need: Need, use: Use): readonly Sized[] {
  const { today, market } = need;
  const priceOf = use === 'hosting' ? hostingPrice : transformPrice;
  const costs = new Map<Instance, number>();
  const sized = fitting(need, use).map((instance): Sized => {
    const one = { instance, count: countFor(need, instance) };
    const price = priceOf(instance.type, market.region, market.book);
    costs.set(instance, price.state === 'known' ? price.usd * one.count : Infinity);
    return one;
  });
  const costOf = ({ instance }: Sized): number => costs.get(instance) ?? Infinity;
  const byCost = sized
    .filter(({ count }) => count <= mostInstances)
    .sort((a, b) => (costOf(a) === costOf(b) ? generationOf(b) - generationOf(a) : costOf(a) - costOf(b)));
  const families = new Set<string>();
  const kinds = new Set<string>();
  return byCost.filter(({ instance }) => {
    if (families.has(instance.family)) return false;
    families.add(instance.family);
    const isFirst = !kinds.has(kindOf(instance));
    kinds.add(kindOf(instance));
    return isFirst || instance.family === today?.family;
  });
}

/** `c` for compute, `m` for general purpose, `r` for memory; of accelerators the name. */
function kindOf({ family, accelerator }: Instance): string {
  return accelerator?.name ?? /^[a-z]+/.exec(family)?.[0] ?? family;
}

/** 7 of `c7i` and `g7e`. */
function generationOf({ instance }: Sized): number {
  return Number(/\d+/.exec(instance.family)?.[0] ?? 0);
}

/** Those offered in the Region; one that the catalogue does not know gets what us-east-1 would. */
function fitting(need: Need, use: Use): readonly Instance[] {
  const { market, memoryMib, arch, accelerator, today } = need;
  const wanted = { use, memoryMib, arch, accelerators: accelerator ? 1 : 0 };
  const [here = [], there = []] = [market.region, 'us-east-1'].map((region) =>
    typesFor({ ...wanted, region }, market.book).filter(
      (instance) =>
        ((!previousGeneration.test(instance.family) && !ownDisk.test(instance.family)) ||
          instance.family === today?.family) &&
        (!accelerator ||
          (instance.accelerator?.maker === accelerator.maker && acceleratorMib(instance) >= accelerator.memoryMib)),
    ),
  );
  return here.length > 0 ? here : there;
}

export function countFor(need: Need, instance: Instance, perSecond = need.load.peakPerSecond): number {
  const { factor } = paceBetween(instance, need.today);
  const needed = instancesFor(perSecond, need.load.meanSeconds * factor, workersOf(instance));
  return Math.max(need.fewest, needed);
}

/** Today's type is always one of those to look at, where the catalogue knows it. */
export function todayFirst(sized: readonly Sized[], need: Need, use: Use): readonly Sized[] {
  const { today } = need;
  if (!today?.[use] || instanceOf(today.type) === undefined) return sized;
  const own = sized.find(({ instance }) => instance.type === today.type);
  return [
    own ?? { instance: today, count: Math.min(mostInstances, countFor(need, today)) },
    ...sized.filter((one) => one !== own),
  ];
}
