import { layoutEdits } from './assist/format.ts';
import { recognise } from './dialects/index.ts';
import { applyEdits, type TextEdit } from './text/edit.ts';
import type { Document, Node } from './yaml/node.ts';
import { parseFile, type YamlFile } from './yaml/parse.ts';

/**
 * The edits that lay a file of the own format out evenly. What they give must say the same as the file, which is read again to be
 * sure; where it would not, or where any document is in another format, there are none.
 */
export function formatEdits(file: YamlFile): readonly TextEdit[] {
  const { text, documents } = file;
  const isOwn =
    documents.length > 0 && documents.every((document) => recognise(document)?.id === 'own' || !document.root);
  const edits = isOwn ? layoutEdits(text, documents) : undefined;
  if (!edits || edits.length === 0 || /^\s*\{/.test(text)) return [];
  const formatted = parseFile(applyEdits(text, edits)).documents;
  return saysTheSame(documents, formatted) ? edits : [];
}

function saysTheSame(before: readonly Document[], after: readonly Document[]): boolean {
  return before.length === after.length && before.every((document, index) => said(document) === said(after[index]));
}

/** Everything but where it stands. */
function said(document: Document | undefined): string {
  if (!document) return '';
  const parts: unknown[] = document.comments.map(({ text }) => text);
  parts.push(document.problems.length);
  const waiting: Node[] = document.root ? [document.root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const isWritten = node.site.start === node.span.start;
    parts.push(node.kind, node.tag, isWritten);
    // What an alias leads to is looked at where it is written.
    if (!isWritten) continue;
    if (node.kind === 'scalar') parts.push(node.text, node.style, node.value);
    else if (node.kind === 'seq') {
      parts.push(node.items.length, node.flow);
      waiting.push(...node.items);
    } else {
      parts.push(node.pairs.length, node.flow);
      for (const { key, value, merged } of node.pairs) {
        parts.push(merged);
        if (!merged) waiting.push(key, value);
      }
    }
  }
  return JSON.stringify(parts);
}
