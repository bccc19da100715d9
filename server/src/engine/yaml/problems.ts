import { isMap, isPair, isScalar, isSeq } from 'yaml';
import { moved } from '../text/span.ts';
import type { AliasFault } from './aliases.ts';
import type { Ast, Part } from './ast.ts';
import type { Fault } from './compose.ts';
import type { SyntaxProblem } from './node.ts';
import { isMergeKey } from './view.ts';

/** The library's fault in our words. */
export function problemOfFault(fault: Fault, { base }: Part): SyntaxProblem {
  return { kind: 'syntax', message: fault.message, span: moved(fault.span, base) };
}

export function problemOfAlias({ kind, alias, part }: AliasFault): SyntaxProblem {
  const name = `*${alias.source}`;
  const messages = {
    unknown: `${name} stands for nothing: no &${alias.source} is written above it. Correct the name, or write &${alias.source} before the value that it should repeat.`,
    cyclic: `${name} stands for a value that contains it, so it would never end. Write the value out instead.`,
    'too-large': `${name} repeats so much that the document would grow beyond any use; what it stands for is not looked at.`,
  };
  const span = { start: alias.range?.[0] ?? 0, end: alias.range?.[1] ?? 0 };
  return { kind: 'syntax', message: messages[kind], span: moved(span, part.base) };
}

/** Keys given again in the same map: the first is written for nothing, since the last one counts. */
export function duplicateKeys(ast: Ast, part: Part): readonly SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  const visit = (node: unknown): void => {
    if (isSeq(node)) node.items.forEach(visit);
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const item of node.items) {
      if (!isPair(item)) continue;
      const key = item.key as Ast;
      if (isScalar(key) && !isMergeKey(key)) {
        if (seen.has(key.source)) found.push(duplicateKey(key.source, key.range, part));
        seen.add(key.source);
      }
      visit(item.value);
    }
  };
  visit(ast);
  return found;
}

function duplicateKey(name: string, [start, end]: readonly [number, number, number], { base }: Part): SyntaxProblem {
  return {
    kind: 'duplicate-key',
    message: `"${name}" is given twice in the same map: only the last one counts. Remove one of them, or rename it.`,
    span: moved({ start, end }, base),
  };
}
