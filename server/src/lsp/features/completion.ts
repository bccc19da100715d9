import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type CompletionItem,
  type CompletionList,
} from 'vscode-languageserver';
import { complete, LineMap, type Completion } from '#engine';
import type { Client } from '../client.ts';
import type { Feature } from '../context.ts';
import { toRange } from '../convert.ts';
import type { Written } from '../documents.ts';
import { isElsewhere } from '../neighbours.ts';
import { originOf } from '../origin.ts';

/** Keys, values and names, from the text as it stands: nobody waits for it to be parsed. */
export const completion: Feature = ({ client, connection, documents, guard }) => {
  connection.onCompletion(
    guard.request({
      name: 'textDocument/completion',
      neutral: null,
      pinnedTo: ({ textDocument }) => textDocument.uri,
      handle: async ({ textDocument: { uri }, position }): Promise<CompletionList | null> => {
        const written = await documents.written(uri);
        if (!written) return null;
        const lines = new LineMap(written.text);
        const offset = lines.offsetAt(position);
        const { text, settings, analysis } = written;
        const completions = complete({
          ...{ text, offset, settings: settings.engine },
          deployments: analysis?.deployments ?? [],
          abilities: {
            snippets: client.completion.snippets,
            indents: client.completion.snippets && !client.completion.asIs,
          },
          origin: originOf(uri, written, offset),
          snippets: !client.ours,
          elsewhere: elsewhereOf(uri, written),
        });
        return {
          isIncomplete: false,
          items: completions.map((one, index) => itemOf(one, index, lines, client)),
        };
      },
    }),
  );
  return { completionProvider: { triggerCharacters: [':', ' ', '-', '!', '.', '"'] } };
};

function elsewhereOf(uri: string, written: Written) {
  const { neighbours } = written.settings;
  const told = { uri, ...written };
  return (dialect: string) => ({
    schema: isElsewhere('schema', told, dialect, neighbours),
    names: isElsewhere('names', told, dialect, neighbours),
  });
}

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  choice: CompletionItemKind.EnumMember,
  unit: CompletionItemKind.Unit,
  instance: CompletionItemKind.Constant,
  name: CompletionItemKind.Reference,
  snippet: CompletionItemKind.Snippet,
};

function itemOf(completion: Completion, index: number, lines: LineMap, { completion: can }: Client): CompletionItem {
  const { label, kind, detail, documentation, insert, isSnippet, filter, span } = completion;
  return {
    label,
    kind: kinds[kind],
    ...(detail !== '' && { detail }),
    ...(documentation !== '' && {
      documentation: { kind: can.markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: documentation },
    }),
    // Clients sort by text.
    sortText: String(index).padStart(4, '0'),
    filterText: filter,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(can.asIs && { insertTextMode: InsertTextMode.asIs }),
    textEdit: { range: toRange({ lines }, span), newText: insert },
  };
}
