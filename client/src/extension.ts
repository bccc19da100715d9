import { window, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { Baseline } from './baseline.ts';
import { registerCloudFormationTags } from './commands/cloudformation-tags.ts';
import { registerNewManifest } from './commands/new-manifest.ts';
import { registerOpenSample } from './commands/open-sample.ts';
import { registerExportTo } from './commands/export.ts';
import { registerPreview } from './commands/preview.ts';
import { announceRefreshPrices, registerRefreshPrices } from './commands/refresh-prices.ts';
import { registerReportWrong } from './commands/report-wrong.ts';
import { registerRestartServer } from './commands/restart-server.ts';
import { registerShowOutput } from './commands/show-output.ts';
import { registerUseMeasured } from './commands/use-measured.ts';
import { CostStatus } from './cost-status.ts';
import { Deployments } from './deployments.ts';
import { registerFiles } from './files.ts';
import { clientOptions, languages } from './language-client.ts';
import { registerNeighbours } from './neighbours.ts';
import { Panel } from './preview/panel.ts';
import { WorkspaceModel } from './workspace/model.ts';
import { registerDeploymentsView } from './workspace/view.ts';

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Everything but where the server runs. */
export async function start(context: ExtensionContext, createClient: CreateClient): Promise<void> {
  const output = window.createOutputChannel('ML Deploy', { log: true });
  const client = createClient(clientOptions(output));
  const deployments = new Deployments(client);
  const model = new WorkspaceModel(client);
  const status = new CostStatus(model);
  const panel = new Panel(context.extensionUri, client, deployments);
  context.subscriptions.push(
    output,
    deployments,
    panel,
    model,
    status,
    new Baseline(client, deployments, status),
    registerExportTo(client),
    registerFiles(client),
    registerNeighbours(client),
    registerPreview(panel),
    registerRefreshPrices(client),
    registerRestartServer(client),
    registerShowOutput(output),
    registerUseMeasured(client),
    registerDeploymentsView(client, model),
    registerNewManifest(),
    registerOpenSample(context.extensionUri),
    registerReportWrong(context.extension, languages),
    registerCloudFormationTags(context, deployments),
    // Last, so that it is disposed of first: a stop that fails is no longer of interest.
    { dispose: () => void client.dispose().catch(() => undefined) },
  );
  await client.start();
  announceRefreshPrices(client);
}
