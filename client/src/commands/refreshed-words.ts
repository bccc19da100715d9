import type { PriceRegion, RefreshPricesResult } from '#protocol/prices.ts';
import type { Translate } from '../translate.ts';

/** Regions of open manifests first. */
export function inOrder(regions: readonly PriceRegion[]): readonly PriceRegion[] {
  return regions.toSorted((a, b) => Number(b.used) - Number(a.used) || (a.region < b.region ? -1 : 1));
}

/** "prices of 2026-11-20, fetched 2026-11-21". */
export function regionWords({ asOf, fetched }: PriceRegion, t: Translate): string {
  if (asOf === '') return t('no prices yet');
  return fetched === null
    ? t('prices of {0}, from the extension', asOf)
    : t('prices of {0}, fetched {1}', asOf, fetched);
}

/** One sentence or two for a message: what is new, and what failed. */
export function outcomeWords({ refreshed, unchanged, failures, changes }: RefreshPricesResult, t: Translate): string {
  const said: string[] = [];
  const [first = ''] = changes.split('\n');
  if (refreshed.length === 1) said.push(first);
  if (refreshed.length > 1) said.push(t('The prices of {0} Regions are new', refreshed.length));
  if (unchanged.length === 1) said.push(t("{0} has AWS's newest prices already", unchanged.join()));
  if (unchanged.length > 1) said.push(t("{0} Regions have AWS's newest prices already", unchanged.length));
  const [failure, ...others] = failures;
  if (failure !== undefined) {
    const failed = others.length === 0 ? failure : t('{0} (and {1} more)', failure, others.length);
    said.push(refreshed.length + unchanged.length === 0 ? t('No prices were fetched: {0}', failed) : failed);
  }
  return said.map((sentence) => `${sentence.replace(/[.:]$/, '')}.`).join(' ');
}
