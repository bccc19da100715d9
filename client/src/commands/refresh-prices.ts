import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ProgressLocation,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type Progress,
  type QuickPickItem,
} from 'vscode';
import { WorkDoneProgress, type BaseLanguageClient } from 'vscode-languageclient';
import {
  fetchesPrices,
  priceMethods,
  type PriceRegion,
  type PriceRegionsResult,
  type RefreshPricesParams,
  type RefreshPricesResult,
} from '#protocol/prices.ts';
import { inOrder, outcomeWords, regionWords } from './refreshed-words.ts';

const scheme = 'mldeploy-prices';
const changesUri = Uri.from({ scheme, path: 'Price changes.txt' });

/** Asks for Regions, unless the caller names them, has the server fetch their prices, and shows what changed. */
export function registerRefreshPrices(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>();
  let changes = '';
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => changes,
    }),
    commands.registerCommand('mldeploy.refreshPrices', async (given?: string | readonly string[]) => {
      if (!canFetch(client)) {
        void window.showInformationMessage(
          client.isRunning()
            ? l10n.t(
                'Prices cannot be fetched in a browser, which has no place to keep them. Those that came with the extension count.',
              )
            : l10n.t('The server of ML Deploy is not running.'),
        );
        return;
      }
      const regions = typeof given === 'string' ? [given] : (given ?? (await askedFor(client)));
      if (!regions || regions.length === 0) return;
      const result = await fetched(client, regions);
      if (!result) return;
      changes = result.changes;
      changed.fire(changesUri);
      // Not waited for: the message stays until the user has read it.
      void tell(result);
    }),
  );
}

/** Called once the server runs: the palette shows the command in a browser only where the server has a disk. */
export function announceRefreshPrices(client: BaseLanguageClient): void {
  void commands.executeCommand('setContext', 'mldeploy.fetchesPrices', canFetch(client));
}

function canFetch(client: BaseLanguageClient): boolean {
  const experimental: unknown = client.initializeResult?.capabilities.experimental;
  return typeof experimental === 'object' && experimental !== null && fetchesPrices in experimental;
}

async function askedFor(client: BaseLanguageClient): Promise<readonly string[] | undefined> {
  const regions = inOrder(await client.sendRequest<PriceRegionsResult>(priceMethods.regions, null));
  const used = regions.filter((one) => one.used);
  const others = regions.filter((one) => !one.used);
  const items: RegionItem[] = [
    ...section(l10n.t('Regions of open manifests'), used),
    ...section(l10n.t('Others'), others),
  ];
  const picked = await window.showQuickPick(items, {
    canPickMany: true,
    title: l10n.t("Fetch AWS's price lists of these Regions"),
    placeHolder: l10n.t('About 4 MB for each Region, from {0}', 'pricing.us-east-1.amazonaws.com'),
    matchOnDescription: true,
  });
  return picked?.map(({ label }) => label);
}

type RegionItem = QuickPickItem & { readonly picked?: boolean };

function section(title: string, regions: readonly PriceRegion[]): RegionItem[] {
  if (regions.length === 0) return [];
  return [
    { label: title, kind: QuickPickItemKind.Separator },
    ...regions.map((one) => ({ label: one.region, description: regionWords(one, l10n.t), picked: one.used })),
  ];
}

/** Undefined when the user cancelled. */
async function fetched(
  client: BaseLanguageClient,
  regions: readonly string[],
): Promise<RefreshPricesResult | undefined> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Fetching prices from AWS'),
    cancellable: true,
  };
  return window.withProgress(options, async (progress, token) => {
    const workDoneToken = `mldeploy-prices-${crypto.randomUUID()}`;
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, shownIn(progress));
    const params: RefreshPricesParams = { regions, workDoneToken, ...editorProxy() };
    try {
      return await client.sendRequest<RefreshPricesResult>(priceMethods.refresh, params, token);
    } catch (error) {
      if (!isCancelled(token)) throw error;
      void window.showInformationMessage(l10n.t('Cancelled. Regions that were not done yet keep the prices they had.'));
      return undefined;
    } finally {
      listening.dispose();
    }
  });
}

function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested;
}

function shownIn(progress: Progress<{ message?: string; increment?: number }>) {
  let shown = 0;
  return (value: { kind: string; message?: string; percentage?: number }): void => {
    if (value.kind === 'end') return;
    const { message = '', percentage = shown } = value;
    progress.report({ message, increment: percentage - shown });
    shown = percentage;
  };
}

/** The server's process does not know of these settings; its environment counts where they are empty. */
function editorProxy(): Pick<RefreshPricesParams, 'proxy' | 'noProxy'> {
  const http = workspace.getConfiguration('http');
  const proxy = http.get<string>('proxy', '');
  const noProxy = http.get<readonly string[]>('noProxy', []);
  return { ...(proxy !== '' && { proxy }), ...(noProxy.length > 0 && { noProxy }) };
}

async function tell(result: RefreshPricesResult): Promise<void> {
  const show = result.failures.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  const buttons = result.changes === '' ? [] : [l10n.t('Show Changes')];
  if ((await show(outcomeWords(result, l10n.t), ...buttons)) === undefined) return;
  await window.showTextDocument(await workspace.openTextDocument(changesUri), { preview: true });
}
