import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export function registerRestartServer(client: BaseLanguageClient): Disposable {
  return commands.registerCommand('mldeploy.restartServer', async () => {
    if (client.isRunning()) await client.stop();
    await client.start();
  });
}
