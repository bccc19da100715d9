import usEast1 from './data/prices/us-east-1.json' with { type: 'json' };

/** How a price is known: read from AWS's figures, worked out from them, or assumed. */
export type Grade = 'verified' | 'derived' | 'estimated';

/** The price, its grade, and a source (read) or a premium over EC2 (worked out). */
export type Row = readonly [usd: number, grade: Mark, basis: string | number];
type Mark = 'v' | 'd' | 'e';
type Rows = Readonly<Record<string, Row | undefined>>;

export interface PriceList {
  readonly region: string;
  /** The day up to which prices were read. */
  readonly asOf: string;
  readonly sources: Readonly<Record<string, { readonly date: string; readonly short: string } | undefined>>;
  readonly grades: Readonly<Record<Mark, Band>>;
  readonly hosting: { readonly rows: Rows };
  readonly async: { readonly grade: Mark; readonly verified: Rows };
  readonly serverless: { readonly memoryMib: Rows };
  readonly provisionedConcurrency: {
    readonly bandOfOthers: { readonly low: number; readonly high: number };
    readonly usage: { readonly memoryMib: Rows };
    readonly duration: { readonly memoryMib: Rows };
  };
  readonly data: Readonly<Record<'in' | 'out', Row>>;
  readonly volume: { readonly gp2: Row };
  readonly s3: Readonly<Record<'put' | 'get', Row>>;
}

interface Band {
  readonly grade: Grade;
  readonly low?: number;
  readonly high?: number;
  readonly premiumLow?: number;
  readonly premiumHigh?: number;
}

// The type of an imported JSON file has every number and no tuples; a test checks the rows.
const lists = new Map([usEast1 as unknown as PriceList].map((list) => [list.region, list]));

/** The Regions whose prices are known. */
export const pricedRegions: readonly string[] = [...lists.keys()];

export function priceList(region: string): PriceList | undefined {
  return lists.get(region);
}

/** The day of the newest price list, for "prices of". */
export const pricesDate: string = usEast1.asOf;

/** Between which premiums over EC2 every known SageMaker price lies. */
export function premiumsOf(list: PriceList): { readonly low: number; readonly high: number } {
  return { low: list.grades.e.premiumLow ?? 1, high: list.grades.e.premiumHigh ?? 1 };
}
