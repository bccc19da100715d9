import { InsertTextMode, type CompletionClientCapabilities, type InitializeParams } from 'vscode-languageserver';

type CompletionItemCapabilities = NonNullable<CompletionClientCapabilities['completionItem']>;

/** What the client can do, as far as it changes what we do. A client that says nothing gets the plainest protocol. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesInlayHints: boolean;
  readonly showsRelated: boolean;
  readonly versionedEdits: boolean;
  readonly codeActionLiterals: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly changesFolders: boolean;
  readonly watchesFiles: boolean;
  /** Its edits may make new files. */
  readonly createsFiles: boolean;
  readonly markdownHover: boolean;
  readonly showsProgress: boolean;
  /** Asks for the range of a name before it asks for a new one. */
  readonly preparesRename: boolean;
  /** Takes it that we format some languages only. */
  readonly registersFormatting: boolean;
  /** Shows symbols in symbols. */
  readonly nestsSymbols: boolean;
  /** What a completion may be. */
  readonly completion: ClientCompletion;
  /** Our own client: has the preview panel and listens to `mldeploy/analysed`. */
  readonly ours: boolean;
  /** Settings given at the start, for clients that cannot be asked. */
  readonly settings: unknown;
  /** The initialization options as they were sent. */
  readonly options: Readonly<Record<string, unknown>>;
  /** URIs of the open folders, each ending in a slash. */
  readonly folders: readonly string[];
}

export function clientOf(params: InitializeParams): Client {
  const { capabilities } = params;
  const initializationOptions: unknown = params.initializationOptions;
  const { textDocument, workspace } = capabilities;
  const options = isRecord(initializationOptions) ? initializationOptions : {};
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    showsRelated:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    completion: completionOf(textDocument?.completion?.completionItem),
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    showsProgress: capabilities.window?.workDoneProgress === true,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    registersFormatting: textDocument?.formatting?.dynamicRegistration === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    ours: options['mldeployClient'] === true,
    settings: options['settings'],
    options,
    folders: foldersOf(params),
  };
}

export interface ClientCompletion {
  readonly snippets: boolean;
  readonly markdown: boolean;
  /** Whether it can be told to leave the indentation of further lines as it is. */
  readonly asIs: boolean;
}

function completionOf(item: CompletionItemCapabilities | undefined): ClientCompletion {
  return {
    snippets: item?.snippetSupport === true,
    markdown: item?.documentationFormat?.includes('markdown') === true,
    asIs: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
  };
}

/** Older clients know one folder only, and name it by a member of its own. */
function foldersOf(params: InitializeParams): readonly string[] {
  const older: { readonly rootUri?: string | null } = params;
  return (params.workspaceFolders ?? (older.rootUri ? [{ uri: older.rootUri }] : [])).map(folderUri);
}

/** Ends in a slash. */
export function folderUri({ uri }: { readonly uri: string }): string {
  return uri.endsWith('/') ? uri : `${uri}/`;
}

export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
