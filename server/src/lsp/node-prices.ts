import { homedir } from 'node:os';
import { dataFolder, type Environment } from '#price-files/data-folder.ts';
import { PriceStore } from '#price-files/price-store.ts';
import { refreshOptions } from '#price-files/refresh-options.ts';
import { refreshPrices } from '#price-files/refresh.ts';
import type { PriceFiles } from './fetched-prices.ts';

/** In the folder of the command line, so that both have the same prices; where the server runs, which may be another machine. */
export function nodePrices(env: Environment): PriceFiles {
  const store = new PriceStore(dataFolder({ env, platform: process.platform, home: homedir() }));
  return {
    read: () => store.read(),
    watch: (onChange) => store.watch(onChange),
    refresh: async (regions, own, signal, onProgress) =>
      refreshPrices(regions, { ...(await refreshOptions(env, own)), store, signal, onProgress }),
  };
}
