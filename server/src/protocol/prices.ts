/** Fetching AWS's price lists on behalf of the client; only a server with a disk can. */
export const priceMethods = {
  /** Client to server: the Regions that there are prices of. */
  regions: 'mldeploy/priceRegions',
  /** Client to server: fetch now. Reports its progress as LSP's work done progress. */
  refresh: 'mldeploy/refreshPrices',
} as const;

/** Member of the server's `experimental` capabilities: whether it can fetch prices. */
export const fetchesPrices = 'mldeployFetchesPrices';

export interface PriceRegion {
  readonly region: string;
  /** The day of the prices that count: "2026-11-20". */
  readonly asOf: string;
  /** The day on which they were fetched; null for those that came with the extension. */
  readonly fetched: string | null;
  /** Whether an open manifest deploys there. */
  readonly used: boolean;
}

export type PriceRegionsResult = readonly PriceRegion[];

export interface RefreshPricesParams {
  readonly regions: readonly string[];
  /** The proxy that the editor is set to use; the server's environment counts where it is absent. */
  readonly proxy?: string;
  readonly noProxy?: readonly string[];
  readonly workDoneToken?: string | number;
}

export interface RefreshPricesResult {
  /** Regions whose prices are new. */
  readonly refreshed: readonly string[];
  /** Regions that had AWS's newest prices already. */
  readonly unchanged: readonly string[];
  /** Why Regions have the prices they had before, each a sentence. */
  readonly failures: readonly string[];
  /** All that changed, as text; empty when nothing did. */
  readonly changes: string;
}
