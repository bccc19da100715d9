import type { Span } from '../text/span.ts';
import type { Layout } from './draft.ts';
import { entriesOf } from './entries.ts';
import { columnOf, isFirstOnLine } from './lines.ts';
import type { Document, Node } from './node.ts';

/** How the document is written: its line ends, indentation and quotes. */
export function layoutOf(document: Document, text: string): Layout {
  const sample = sampleOf(document.root, text);
  const json = isJson(document.root);
  return {
    eol: /\r\n|\n/.exec(text)?.[0] ?? '\n',
    unit: sample.unit ?? '  ',
    seqUnit: sample.seqUnit ?? sample.unit ?? '  ',
    json,
    quotes: sample.quotes ?? 'double',
  };
}

/** A flow collection in which the first key has double quotes, or nothing is written. */
function isJson(root: Node | undefined): boolean {
  if (root?.kind === 'seq')
    return root.flow && root.items.every((item) => item.kind !== 'scalar' || item.style !== 'single');
  return root?.kind === 'map' && root.flow && (root.pairs[0]?.key.style ?? 'double') === 'double';
}

interface Sample {
  unit: string | undefined;
  seqUnit: string | undefined;
  quotes: 'single' | 'double' | undefined;
}

/** So many nodes are looked at; documents are written alike from top to end. */
const sampleSize = 400;

function sampleOf(root: Node | undefined, text: string): Sample {
  const sample: Sample = { unit: undefined, seqUnit: undefined, quotes: undefined };
  const queue: { readonly node: Node; readonly column: number | undefined }[] = root
    ? [{ node: root, column: undefined }]
    : [];
  for (let index = 0; index < Math.min(queue.length, sampleSize); index += 1) {
    const { node, column } = queue[index] ?? {};
    if (!node) break;
    if (node.kind === 'scalar') {
      if (node.style === 'single' || node.style === 'double') sample.quotes ??= node.style;
      continue;
    }
    const entries = entriesOf(node) ?? [];
    const first = entries[0];
    if (first && column !== undefined && isFirstOnLine(text, first.start)) learn(sample, node, first, column, text);
    for (const entry of entries) {
      const own = isFirstOnLine(text, entry.start) ? columnOf(text, entry.start) : undefined;
      if (!entry.isAlias) queue.push({ node: entry.value, column: node.kind === 'map' ? own : undefined });
    }
  }
  return sample;
}

function learn(sample: Sample, node: Node, first: Span, column: number, text: string): void {
  const own = columnOf(text, first.start);
  if (own < column) return;
  const step = text.slice(first.start - own, first.start).slice(column);
  if (node.kind === 'seq' && !node.flow) sample.seqUnit ??= step;
  else if (step !== '') sample.unit ??= step;
}
