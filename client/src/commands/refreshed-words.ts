import type { PriceRegion, RefreshPricesResult } from '#protocol/prices.ts';

/** Regions of open manifests first. */
export function inOrder(regions: readonly PriceRegion[]): readonly PriceRegion[] {
  return regions.toSorted((a, b) => Number(b.used) - Number(a.used) || (a.region < b.region ? -1 : 1));
}

/** "prices of 2026-11-20, fetched 2026-11-21". */
export function regionWords({ asOf, fetched }: PriceRegion): string {
  if (asOf === '') return 'no prices yet';
  return fetched === null ? `prices of ${asOf}, from the extension` : `prices of ${asOf}, fetched ${fetched}`;
}

/** One sentence or two for a message: what is new, and what failed. */
export function outcomeWords({ refreshed, unchanged, failures, changes }: RefreshPricesResult): string {
  const said: string[] = [];
  const [first = ''] = changes.split('\n');
  if (refreshed.length === 1) said.push(first);
  if (refreshed.length > 1) said.push(`The prices of ${String(refreshed.length)} Regions are new`);
  if (unchanged.length === 1) said.push(`${unchanged.join()} has AWS's newest prices already`);
  if (unchanged.length > 1) said.push(`${String(unchanged.length)} Regions have AWS's newest prices already`);
  const [failure, ...others] = failures;
  if (failure !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${String(others.length)} more)`;
    said.push(`${refreshed.length + unchanged.length === 0 ? 'No prices were fetched: ' : ''}${failure}${more}`);
  }
  return said.map((sentence) => `${sentence.replace(/[.:]$/, '')}.`).join(' ');
}
