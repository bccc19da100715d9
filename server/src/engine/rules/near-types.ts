import { isOffered, nearestTypes, typesFor, type Instance, type PriceBook, type Use } from '../catalogue/catalogue.ts';

/** What may have been meant, as far as the document's Region offers it. */
export function nearTypes(type: string, use: Use, region: string | undefined, book: PriceBook): readonly string[] {
  return nearestTypes(type, use, 6)
    .filter((near) => region === undefined || isOffered(near.type, region, use, book) !== 'not-offered')
    .slice(0, 3)
    .map((near) => near.type);
}

/** The cheapest types that are offered there and can do as much, with the processor that the image is for. */
export function asCapable(instance: Instance, use: Use, region: string, book: PriceBook): readonly string[] {
  const { vCpu, memoryMib, arch, accelerator } = instance;
  return typesFor({ use, region, vCpu, memoryMib, arch, accelerators: accelerator?.count ?? 0 }, book)
    .filter((other) => acceleratorMib(other) >= acceleratorMib(instance))
    .slice(0, 2)
    .map(({ type }) => type);
}

function acceleratorMib({ accelerator }: Instance): number {
  return accelerator ? accelerator.count * accelerator.memoryMibEach : 0;
}
