import data from './data/offers.json' with { type: 'json' };
import serverless from './data/serverless-regions.json' with { type: 'json' };
import { instanceOf, type Use } from './instances.ts';

export type Offer = 'offered' | 'not-offered' | 'unknown-type' | 'unknown-region';

/** The day of the price lists from which the offers by Region were read. */
export const offersDate: string = data.asOf;
/** The Regions in which the catalogue knows what is offered. */
export const regions: readonly string[] = data.regions;

/** The Regions that AWS lists for serverless inference. */
export const serverlessRegions: ReadonlySet<string> = new Set(serverless.regions);

const regionIndex = new Map(regions.map((region, index) => [region, index]));
const masks = { hosting: masksOf(data.hosting), transform: masksOf(data.transform) };

/** Whether AWS prices the type for the use in the Region: a strong hint of its being offered, as of `offersDate`. */
export function isOffered(type: string, region: string, use: Use): Offer {
  if (!instanceOf(type)) return 'unknown-type';
  const index = regionIndex.get(region);
  if (index === undefined || (use === 'transform' && data.withoutTransformData.includes(region)))
    return 'unknown-region';
  return hasBit(masks[use].get(type), index) ? 'offered' : 'not-offered';
}

/** The Regions that offer the type. */
export function regionsOffering(type: string, use: Use): readonly string[] {
  const mask = masks[use].get(type);
  return regions.filter((_, index) => hasBit(mask, index));
}

function masksOf(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [mask = '0', families = ''] of rows) {
    for (const family of families.split(' ')) {
      const [name = '', sizes = ''] = family.split('.');
      for (const size of sizes.split(',')) found.set(`ml.${name}.${size}`, Number.parseInt(mask, 16));
    }
  }
  return found;
}

/** Masks are too wide for the operators on bits; up to 53 Regions fit a number. */
function hasBit(mask: number | undefined, index: number): boolean {
  return mask !== undefined && Math.floor(mask / 2 ** index) % 2 === 1;
}
