import type { Offer, OfferProduct, Tier } from './document.ts';
import type { Kind } from './kinds.ts';

/** The prices of one service in one Region that we can use. */
export interface OfferRows<Id extends string = string> {
  readonly published: string;
  /** By kind, then by what is priced: an instance type, GB of memory, or '' where there is one price only. */
  readonly prices: ReadonlyMap<Id, ReadonlyMap<string, readonly Tier[]>>;
  /** Prices by another unit than the one we would reckon with. */
  readonly wrongUnits: readonly WrongUnit[];
}

export interface WrongUnit {
  readonly usage: string;
  readonly unit: string;
  readonly expected: string;
}

/** Picks what we price out of an offer document; what is free, of another Region or for Outposts is left out. */
export function rowsOf<Id extends string>(offer: Offer, kinds: readonly Kind<Id>[], region: string): OfferRows<Id> {
  const prices = new Map<Id, Map<string, readonly Tier[]>>();
  const wrongUnits: WrongUnit[] = [];
  for (const product of offer.products) {
    if (!counts(product, region)) continue;
    for (const kind of kinds) {
      const key = keyOf(product, kind);
      if (key === undefined) continue;
      const { usage, unit } = product;
      if (!kind.unit.test(unit)) wrongUnits.push({ usage: usage || product.sku, unit, expected: kind.unitName });
      const known = prices.get(kind.id) ?? new Map<string, readonly Tier[]>();
      prices.set(kind.id, known);
      known.set(key, dearer(known.get(key), product.tiers));
    }
  }
  return { published: offer.published, prices, wrongUnits };
}

/** USD of the one price of a kind, or of one thing of it. */
export function usdOf<Id extends string>({ prices }: OfferRows<Id>, kind: Id, key = ''): number | undefined {
  return prices.get(kind)?.get(key)?.[0]?.usd;
}

export function countOf<Id extends string>({ prices }: OfferRows<Id>, kind: Id): number {
  return prices.get(kind)?.size ?? 0;
}

function counts({ attributes, tiers }: OfferProduct, region: string): boolean {
  if (tiers.length === 0) return false;
  if (/outposts/i.test(text(attributes['locationType']))) return false;
  const of = text(attributes['regionCode']);
  return of === '' || of === region;
}

/** Undefined when the product is not of the kind. */
function keyOf(product: OfferProduct, { usage, group, family, component }: Kind): string | undefined {
  const { attributes } = product;
  if (family && !family.test(product.family)) return undefined;
  if (group && !group.test(text(attributes['group']))) return undefined;
  const said = [attributes['component'], attributes['platoinstancetype']].map(text).filter((name) => name !== '');
  if (said.some((name) => /free/i.test(name))) return undefined;
  if (component && said.length > 0 && !said.some((name) => component.test(name))) return undefined;
  if (!usage) return '';
  const match = usage.exec(product.usage);
  return match ? (match[1] ?? '') : undefined;
}

/** Of two prices for the same thing the higher one: an estimate should not promise too little. */
function dearer(known: readonly Tier[] | undefined, tiers: readonly Tier[]): readonly Tier[] {
  return known && (known[0]?.usd ?? 0) >= (tiers[0]?.usd ?? 0) ? known : tiers;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
