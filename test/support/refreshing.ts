import { strict as assert } from 'node:assert';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RefreshFault } from '#price-files/fault.ts';
import { PriceStore } from '#price-files/price-store.ts';
import { refreshPrices, type RefreshOptions, type RegionOutcome } from '#price-files/refresh.ts';
import { offerOf, wholeSageMaker } from './offers.ts';
import { PriceServer } from './price-server.ts';

/** What the server sends of SageMaker's prices, and the day of the next list. */
export const sageMakerDocument = offerOf('AmazonSageMaker', wholeSageMaker);
export const later = '2026-12-01T00:00:00Z';

/** A server in AWS's place, and a folder for the user's data; one for each test. */
export class Refreshing {
  readonly server: PriceServer;
  readonly folder = mkdtempSync(path.join(tmpdir(), 'mldeploy-prices-'));
  readonly store = new PriceStore(this.folder);

  private constructor(server: PriceServer) {
    this.server = server;
  }

  static async start(): Promise<Refreshing> {
    return new Refreshing(await PriceServer.start());
  }

  async stop(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true });
  }

  optionsWith(change: Partial<RefreshOptions> = {}): RefreshOptions {
    return {
      store: this.store,
      host: this.server.url,
      signal: new AbortController().signal,
      proxyOf: () => undefined,
      now: () => new Date('2026-11-21T12:00:00Z'),
      wait: () => Promise.resolve(),
      ...change,
    };
  }

  async one(change: Partial<RefreshOptions> = {}, region = 'us-east-1'): Promise<RegionOutcome> {
    const { outcomes, cancelled } = await refreshPrices([region], this.optionsWith(change));
    assert.equal(cancelled, false);
    return outcomes[0]!;
  }

  /** Why the Region's prices stay; its state when they do not. */
  async failure(change: Partial<RefreshOptions> = {}): Promise<string> {
    const outcome = await this.one(change);
    return outcome.state === 'failed' ? outcome.reason : outcome.state;
  }

  /** Files of the store, whatever they are: nothing may be left of what failed. */
  files(): readonly string[] {
    return readdirSync(path.join(this.folder, 'prices')).sort();
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, 'prices', name), 'utf8');
  }
}

export function isFault(words: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof RefreshFault && words.test(error.message);
}
