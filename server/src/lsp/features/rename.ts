import { LSPErrorCodes, ResponseError, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { LineMap, renamable, renamed } from '#engine';
import type { Context, Feature } from '../context.ts';
import { toRange } from '../convert.ts';
import type { Analysed } from '../documents.ts';

type Renaming = Extract<NonNullable<ReturnType<typeof renamed>>, readonly unknown[]>[number];

/** Edits no more than the characters of the name; where that is not safe it says why, and changes nothing. */
export const rename: Feature = (context) => {
  const { client, connection, documents, guard } = context;
  connection.onPrepareRename(
    guard.request<
      { textDocument: { uri: string }; position: Range['start'] },
      { range: Range; placeholder: string } | ResponseError | null
    >({
      name: 'textDocument/prepareRename',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument: { uri }, position }) => {
        const analysis = (await documents.analysed(uri))?.analysis;
        const name = analysis && renamable(analysis.file, analysis.folder, analysis.lines.offsetAt(position));
        if (!name) return null;
        if ('refused' in name) return refusal(name.refused);
        return { range: toRange(analysis, name.at.span), placeholder: name.text };
      },
    }),
  );
  connection.onRenameRequest(
    guard.request<
      { textDocument: { uri: string }; position: Range['start']; newName: string },
      WorkspaceEdit | ResponseError | null
    >({
      name: 'textDocument/rename',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument: { uri }, position, newName }) => {
        const analysed = await documents.analysed(uri);
        if (!analysed) return null;
        const { file, folder, lines } = analysed.analysis;
        const found = renamed(file, folder, lines.offsetAt(position), newName);
        if (!found) return null;
        return 'refused' in found ? refusal(found.refused) : editOf(context, analysed, found);
      },
    }),
  );
  return { renameProvider: client.preparesRename ? { prepareProvider: true } : true };
};

function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function editOf(context: Context, analysed: Analysed, renamings: readonly Renaming[]): WorkspaceEdit | ResponseError {
  const { client, documents } = context;
  const byUri = new Map<string, TextEdit[]>();
  for (const { file, edits } of renamings) {
    const folderFile = analysed.analysis.folder.find((one) => one === file);
    const uri = file === analysed.analysis.file ? analysed.uri : folderFile && documents.uriOf(folderFile);
    if (uri === undefined) return refusal('a file that has the name too cannot be found any more');
    const lines = uri === analysed.uri ? analysed.analysis.lines : new LineMap(file.text);
    byUri.set(
      uri,
      edits.map(({ span, newText }) => ({ range: toRange({ lines }, span), newText })),
    );
  }
  if (!client.versionedEdits) return { changes: Object.fromEntries(byUri) };
  return {
    documentChanges: [...byUri].map(([uri, edits]) => {
      const version = uri === analysed.uri ? analysed.version : (documents.versionOf(uri) ?? null);
      return { textDocument: { uri, version }, edits };
    }),
  };
}
