import { typesFor, type Instance, type PriceBook } from '../catalogue/catalogue.ts';

/** Inferentia2 types of the Region with as much of everything, the cheapest first. */
export function successorsOfInf1({ vCpu, accelerator }: Instance, region: string, book: PriceBook): readonly string[] {
  return typesFor({ use: 'hosting', region, accelerators: 1 }, book)
    .filter(({ family }) => family === 'inf2')
    .filter((other) => other.vCpu >= vCpu && total(other.accelerator) >= total(accelerator))
    .slice(0, 1)
    .map(({ type }) => type);
}

function total(accelerator: Instance['accelerator']): number {
  return accelerator ? accelerator.count * accelerator.memoryMibEach : 0;
}
