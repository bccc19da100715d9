import { WorkDoneProgress, type CancellationToken, type Connection } from 'vscode-languageserver';
import { bundledList, pricedRegions } from '#engine';
import { RefreshFault } from '#price-files/fault.ts';
import { differenceText } from '#price-files/price-words.ts';
import type { Progress, RefreshResult } from '#price-files/refresh.ts';
import {
  fetchesPrices,
  priceMethods,
  type PriceRegionsResult,
  type RefreshPricesParams,
  type RefreshPricesResult,
} from '#protocol/prices.ts';
import type { Context, Feature } from '../context.ts';
import type { PriceFiles } from '../fetched-prices.ts';

/** What the command "Refresh Prices from AWS" asks for. */
export const prices: Feature = (context) => {
  const { connection, guard } = context;
  const { files } = context.prices;
  if (!files) return {};
  connection.onRequest(
    priceMethods.regions,
    guard.request<null, PriceRegionsResult>({
      name: priceMethods.regions,
      neutral: [],
      handle: () => regionsOf(context, files),
    }),
  );
  connection.onRequest(
    priceMethods.refresh,
    guard.request<RefreshPricesParams, RefreshPricesResult>({
      name: priceMethods.refresh,
      neutral: nothing,
      handle: (params, token) => refresh(context, files, params, token),
    }),
  );
  return { experimental: { [fetchesPrices]: true } };
};

const nothing: RefreshPricesResult = { refreshed: [], unchanged: [], failures: ['the refresh failed'], changes: '' };

async function regionsOf({ documents }: Context, files: PriceFiles): Promise<PriceRegionsResult> {
  const used = new Set<string>();
  for (const uri of documents.uris()) {
    const analysed = await documents.analysed(uri);
    for (const { region } of analysed?.analysis.deployments ?? []) {
      used.add(region.kind === 'known' ? region.value : (analysed?.settings.engine.region ?? ''));
    }
  }
  const { lists } = await files.read();
  const stored = new Map(lists.map((one) => [one.list.region, one]));
  return [...new Set([...pricedRegions, ...stored.keys(), ...used])].sort().map((region) => ({
    region,
    asOf: (stored.get(region)?.list ?? bundledList(region))?.asOf ?? '',
    fetched: stored.get(region)?.fetched.slice(0, 10) ?? null,
    used: used.has(region),
  }));
}

async function refresh(
  { connection, prices: fetched }: Context,
  files: PriceFiles,
  { regions, proxy, noProxy, workDoneToken }: RefreshPricesParams,
  token: CancellationToken,
): Promise<RefreshPricesResult> {
  const controller = new AbortController();
  const listening = token.onCancellationRequested(() => {
    controller.abort();
  });
  const own = { ...(proxy !== undefined && { proxy }), ...(noProxy !== undefined && { noProxy }) };
  const report = reporter(connection, workDoneToken);
  try {
    const result = await files.refresh(regions, own, controller.signal, report.show);
    if (result.outcomes.some(({ state }) => state === 'refreshed')) fetched.changed();
    return toResult(result);
  } catch (error) {
    if (!(error instanceof RefreshFault)) throw error;
    return { refreshed: [], unchanged: [], failures: [error.message], changes: '' };
  } finally {
    listening.dispose();
    report.end();
  }
}

function toResult({ outcomes }: RefreshResult): RefreshPricesResult {
  const of = (state: string): string[] => outcomes.flatMap((one) => (one.state === state ? [one.region] : []));
  return {
    refreshed: of('refreshed'),
    unchanged: of('unchanged'),
    failures: outcomes.flatMap((one) => {
      if (one.state === 'failed') return [`${one.region}: ${one.reason}`];
      return one.state === 'refreshed' ? one.notes.map((note) => `${one.region}: ${note}`) : [];
    }),
    changes: outcomes.flatMap((one) => (one.state === 'refreshed' ? [changesIn(one)] : [])).join('\n'),
  };
}

function changesIn({
  region,
  list,
  before,
}: Extract<RefreshResult['outcomes'][number], { state: 'refreshed' }>): string {
  const bundled = bundledList(region);
  return differenceText(list, [...(before ? [before] : []), ...(bundled ? [bundled] : [])]);
}

/** At most one message a percent. */
function reporter(connection: Connection, token: string | number | undefined) {
  let shown = -1;
  return {
    show: ({ region, service, done }: Progress): void => {
      const percentage = Math.round(done * 100);
      if (token === undefined || percentage === shown) return;
      const message = region === undefined ? `list of Regions, ${service}` : `${region}, ${service}`;
      const kind = shown < 0 ? 'begin' : 'report';
      shown = percentage;
      const value =
        kind === 'begin'
          ? ({ kind, title: 'Fetching prices from AWS', cancellable: true, percentage, message } as const)
          : ({ kind, percentage, message } as const);
      void connection.sendProgress(WorkDoneProgress.type, token, value);
    },
    end: (): void => {
      if (token !== undefined && shown >= 0)
        void connection.sendProgress(WorkDoneProgress.type, token, { kind: 'end' });
    },
  };
}
