import type { LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';

/** Any scheme: documents are known by their URI, wherever they come from. */
const languages: readonly string[] = ['mldeploy', 'yaml', 'json', 'jsonc'];

export function clientOptions(output: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: languages.map((language) => ({ language })),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { mldeployClient: true },
    diagnosticPullOptions: { onChange: true },
  };
}
