import {
  CompletionItem,
  Hover,
  languages,
  Location,
  type ExtensionContext,
  type Position,
  type Range,
  type TextDocument,
} from 'vscode';

/** Put in when this is bundled: what stands in whose files, and which words it knows. */
declare const stub: { readonly reads: string; readonly words: readonly string[]; readonly leadsToNames: boolean };

/**
 * In place of an extension that cannot be had without its marketplace. It proposes and explains its words anywhere in its files, and
 * leads from references to logical ids: what the real one does, and more often.
 */
export function activate({ subscriptions }: ExtensionContext): void {
  const selector = ['yaml', 'json'];
  const isMine = (document: TextDocument): boolean => document.getText().includes(stub.reads);
  subscriptions.push(
    languages.registerCompletionItemProvider(selector, {
      provideCompletionItems: (document) =>
        isMine(document) ? [...stub.words, ...idsOf(document)].map((word) => new CompletionItem(word)) : [],
    }),
    languages.registerHoverProvider(selector, {
      provideHover: (document, position) => {
        const range = document.getWordRangeAtPosition(position, /\w+/);
        const word = range && document.getText(range);
        return isMine(document) && word !== undefined && stub.words.includes(word)
          ? new Hover(`What ${word} is.`, range)
          : undefined;
      },
    }),
    languages.registerDefinitionProvider(selector, {
      provideDefinition: (document, position) => {
        const id = stub.leadsToNames ? referenceAt(document, position) : undefined;
        const offset = id === undefined ? -1 : document.getText().search(new RegExp(`^  ${id}:`, 'm'));
        return offset < 0 ? undefined : new Location(document.uri, document.positionAt(offset + 2));
      },
    }),
  );
}

function idsOf(document: TextDocument): readonly string[] {
  if (!stub.leadsToNames) return [];
  return [...document.getText().matchAll(/^ {2}(\w+):$/gm)].map(([, id]) => id ?? '');
}

function referenceAt(document: TextDocument, position: Position): string | undefined {
  const range: Range | undefined = document.getWordRangeAtPosition(position, /!(?:Ref|GetAtt) \w+/);
  return range && document.getText(range).split(' ')[1];
}
