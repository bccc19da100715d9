import { homedir } from 'node:os';
import type { PriceList } from '#engine';
import { dataFolder } from '#price-files/data-folder.ts';
import { PriceStore } from '#price-files/price-store.ts';
import type { Io } from './io.ts';

export function priceStoreOf({ env }: Io): PriceStore {
  return new PriceStore(dataFolder({ env, platform: process.platform, home: homedir() }));
}

/** The prices that the user has fetched; what is wrong with a file of them is said once, and then it is as if it were not there. */
export async function fetchedPrices(io: Io): Promise<readonly PriceList[]> {
  const { lists, damaged } = await priceStoreOf(io).read();
  for (const reason of damaged) {
    io.err(
      `mldeploy: ${reason}; the prices that came with this version count instead (mldeploy prices refresh mends it)\n`,
    );
  }
  return lists.map(({ list }) => list);
}
