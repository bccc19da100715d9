import { instances, type Architecture, type Instance, type Use } from './instances.ts';
import { isOffered } from './offered.ts';
import { bundled, type PriceBook } from './price-book.ts';
import { hostingPrice, transformPrice } from './prices.ts';

interface Requirement {
  readonly use: Use;
  readonly region: string;
  readonly vCpu?: number;
  readonly memoryMib?: number;
  readonly arch?: Architecture;
  /** Fewest accelerators; 0 asks for a type without any. */
  readonly accelerators?: number;
  /** Burstable types (t2) are left out unless asked for: they cannot scale automatically and slow down under steady load. */
  readonly burstable?: boolean;
}

/**
 * The types that meet the requirement and are offered in the Region, the cheapest first. In a Region without prices the order is
 * that of us-east-1, whose prices are known best: good enough to choose by, never shown as a price. Types of unknown price come last.
 */
export function typesFor(requirement: Requirement, book: PriceBook = bundled): readonly Instance[] {
  const { use, region } = requirement;
  const found = instances.filter(
    (instance) => meets(instance, requirement) && isOffered(instance.type, region, use, book) === 'offered',
  );
  const priceOf = use === 'hosting' ? hostingPrice : transformPrice;
  const orderRegion = book.listOf(region) ? region : 'us-east-1';
  const cost = new Map(
    found.map((instance) => {
      const price = priceOf(instance.type, orderRegion, book);
      return [instance, price.state === 'known' ? price.usd : Infinity];
    }),
  );
  const costOf = (instance: Instance): number => cost.get(instance) ?? Infinity;
  return found.sort((a, b) => (costOf(a) === costOf(b) ? 0 : costOf(a) - costOf(b)));
}

function meets(instance: Instance, requirement: Requirement): boolean {
  const { use, vCpu = 0, memoryMib = 0, arch, accelerators, burstable = false } = requirement;
  if (!instance[use] || instance.vCpu < vCpu || instance.memoryMib < memoryMib) return false;
  if (instance.burstable && !burstable) return false;
  if (arch !== undefined && instance.arch !== arch) return false;
  const count = instance.accelerator?.count ?? 0;
  return accelerators === undefined || (accelerators === 0 ? count === 0 : count >= accelerators);
}
