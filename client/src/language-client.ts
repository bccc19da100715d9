import type { LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import { neighbours } from './neighbours.ts';

/** Any scheme: documents are known by their URI, wherever they come from. */
export const languages: readonly string[] = ['mldeploy', 'yaml', 'json', 'jsonc'];

export function clientOptions(output: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: languages.map((language) => ({ language })),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // A function, so that a restart sees the extensions of then.
    initializationOptions: () => ({ mldeployClient: true, ...neighbours() }),
    diagnosticPullOptions: { onChange: true },
  };
}
