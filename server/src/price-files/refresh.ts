import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  offerServices,
  pricesFrom,
  readRegionIndex,
  regionPattern,
  type OfferPart,
  type OfferText,
  type PriceList,
  type RegionIndex,
} from '#engine';
import { download, type Downloaded, type DownloadOptions } from './download.ts';
import { Cancelled, RefreshFault, StorageFault } from './fault.ts';
import type { PriceStore, SourceDocument } from './price-store.ts';

/** AWS's own host; it needs no credentials. */
const priceHost = 'https://pricing.us-east-1.amazonaws.com';

export interface Progress {
  /** The Region whose document is being fetched; undefined for the lists of Regions. */
  readonly region: string | undefined;
  readonly service: string;
  readonly received: number;
  /** Undefined when the server does not say. */
  readonly total: number | undefined;
  /** Share of the whole refresh that is done, from 0 to 1. */
  readonly done: number;
}

export interface RefreshOptions extends Pick<DownloadOptions, 'signal' | 'proxyOf' | 'ca'> {
  readonly store: PriceStore;
  /** Another host in AWS's place, for tests. */
  readonly host?: string;
  readonly now: () => Date;
  readonly onProgress?: (progress: Progress) => void;
  readonly silenceMs?: number;
  readonly maxBytes?: number;
  /** Waits before another attempt; resolves at once when aborted. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

export type RegionOutcome =
  | {
      readonly region: string;
      readonly state: 'refreshed';
      readonly list: PriceList;
      readonly notes: readonly string[];
      readonly before: PriceList | undefined;
    }
  | { readonly region: string; readonly state: 'unchanged'; readonly list: PriceList }
  | { readonly region: string; readonly state: 'failed'; readonly reason: string };

export interface RefreshResult {
  readonly outcomes: readonly RegionOutcome[];
  /** True when the user broke it off; the Regions before are refreshed all the same. */
  readonly cancelled: boolean;
}

/** One Region's document has some 4 MB (2026); that of all Regions, with 71, or EC2's, with 400, are none of ours. */
const defaultMaxBytes = 48 * 2 ** 20;
const defaultSilenceMs = 30_000;
/** For the progress until it is known how many there are. */
const mostRegions = 40;
const pausesMs: readonly number[] = [500, 2000];
/** In a row: where the network is gone, the other Regions would only take their time to fail. */
const mostFailures = 2;

/**
 * Fetches AWS's lists for the Regions, or for all that it sells SageMaker in. A Region's list is replaced once the new one is whole
 * and makes sense, and otherwise stays. Throws RefreshFault when nothing could be fetched at all, or nothing can be stored.
 */
export async function refreshPrices(
  regions: readonly string[] | 'all',
  options: RefreshOptions,
): Promise<RefreshResult> {
  const outcomes: RegionOutcome[] = [];
  try {
    await options.store.withTemporary(async (folder) => {
      const run = new Run(options, folder);
      const wanted = await run.start(regions);
      for (const region of wanted) outcomes.push(await run.region(region));
    });
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    return { outcomes, cancelled: true };
  }
  return { outcomes, cancelled: false };
}

class Run {
  readonly #options: RefreshOptions;
  readonly #folder: string;
  readonly #indexes = new Map<OfferPart, RegionIndex>();
  readonly #notes: string[] = [];
  #documents = 0;
  #fetched = 0;
  #failures = 0;

  constructor(options: RefreshOptions, folder: string) {
    this.#options = options;
    this.#folder = folder;
  }

  /** Reads which Regions there are; the answer is which of them to fetch. */
  async start(regions: readonly string[] | 'all'): Promise<readonly string[]> {
    const parts = Object.keys(offerServices) as OfferPart[];
    this.#documents = parts.length * (1 + (regions === 'all' ? mostRegions : regions.length));
    for (const part of parts) await this.#index(part);
    const sold = [...(this.#indexes.get('sagemaker')?.paths.keys() ?? [])].filter((region) =>
      regionPattern.test(region),
    );
    const wanted = regions === 'all' ? sold.sort() : regions;
    this.#documents = parts.length * (1 + wanted.length);
    return wanted;
  }

  async region(region: string): Promise<RegionOutcome> {
    if (this.#failures >= mostFailures) {
      return {
        region,
        state: 'failed',
        reason: `not tried: ${String(mostFailures)} Regions in a row could not be fetched`,
      };
    }
    try {
      const outcome = await this.#region(region);
      this.#failures = 0;
      return outcome;
    } catch (error) {
      if (!(error instanceof RefreshFault) || error instanceof StorageFault) throw error;
      this.#failures++;
      return { region, state: 'failed', reason: error.message };
    }
  }

  async #region(region: string): Promise<RegionOutcome> {
    const { store, now } = this.#options;
    const addresses = this.#addressesOf(region);
    if (!regionPattern.test(region) || !addresses.has('sagemaker')) {
      const reason = `AWS has no list of SageMaker's prices for ${region}; is its name right?`;
      return { region, state: 'failed', reason };
    }
    const before = await store.of(region);
    if (before && isSame(before.documents, addresses)) {
      this.#fetched += addresses.size;
      return { region, state: 'unchanged', list: before.list };
    }
    const texts: Partial<Record<OfferPart, OfferText>> = {};
    const documents: SourceDocument[] = [];
    const notes = [...this.#notes];
    for (const [part, url] of addresses) {
      const fetched = await this.#document(url, region, offerServices[part]).catch((error: unknown) => {
        if (part === 'sagemaker' || !(error instanceof RefreshFault)) throw error;
        notes.push(`the prices of ${offerServices[part]} stay as they were: ${error.message}`);
        return undefined;
      });
      if (!fetched) continue;
      texts[part] = { text: fetched.text, url: url.href };
      documents.push({ service: offerServices[part], url: url.href, bytes: fetched.bytes, sha256: fetched.sha256 });
    }
    const read = pricesFrom(region, texts, before?.list);
    if ('fault' in read) return { region, state: 'failed', reason: read.fault };
    await store.write({ list: read.list, fetched: now().toISOString(), documents });
    return { region, state: 'refreshed', list: read.list, notes: [...notes, ...read.notes], before: before?.list };
  }

  #addressesOf(region: string): ReadonlyMap<OfferPart, URL> {
    const addresses = new Map<OfferPart, URL>();
    for (const [part, { paths }] of this.#indexes) {
      const address = paths.get(region);
      if (address !== undefined) addresses.set(part, new URL(address, this.#host));
    }
    return addresses;
  }

  async #index(part: OfferPart): Promise<void> {
    const service = offerServices[part];
    const url = new URL(`/offers/v1.0/aws/${service}/current/region_index.json`, this.#host);
    try {
      const index = readRegionIndex((await this.#document(url, undefined, service)).text);
      if ('fault' in index) throw new RefreshFault(`${url.href}: ${index.fault}`);
      this.#indexes.set(part, index);
    } catch (error) {
      if (part === 'sagemaker' || !(error instanceof RefreshFault)) throw error;
      this.#notes.push(`the prices of ${service} stay as they were: ${error.message}`);
    }
  }

  get #host(): string {
    return this.#options.host ?? priceHost;
  }

  /** Read as a whole: one Region's JSON is small enough, and a parser that streams would be slower and one more dependency. */
  async #document(
    url: URL,
    region: string | undefined,
    service: string,
  ): Promise<Downloaded & { readonly text: string }> {
    const file = path.join(this.#folder, `${service}.json`);
    const { onProgress, silenceMs = defaultSilenceMs, maxBytes = defaultMaxBytes } = this.#options;
    const onBytes = (received: number, total: number | undefined): void => {
      const share = total === undefined ? 0 : received / total;
      onProgress?.({ region, service, received, total, done: (this.#fetched + share) / this.#documents });
    };
    const downloaded = await this.#attempts(() =>
      download(url, file, { ...this.#options, silenceMs, maxBytes, onBytes }),
    );
    this.#fetched++;
    const text = await readFile(file, 'utf8');
    await rm(file);
    return { ...downloaded, text };
  }

  async #attempts<T>(attempt: () => Promise<T>): Promise<T> {
    const { signal, wait = pause } = this.#options;
    for (const ms of pausesMs) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof RefreshFault) || !error.passing) throw error;
        await wait(ms, signal);
      }
    }
    return attempt();
  }
}

/** The address of a document names its version. */
function isSame(documents: readonly SourceDocument[], addresses: ReadonlyMap<OfferPart, URL>): boolean {
  const known = new Set(documents.map(({ url }) => url));
  return documents.length === addresses.size && [...addresses.values()].every(({ href }) => known.has(href));
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
