import { isMap, isScalar, isSeq } from 'yaml';
import { moved } from '../text/span.ts';
import type { AliasFault } from './aliases.ts';
import type { Ast, AstPair, Part } from './ast.ts';
import type { Fault } from './compose.ts';
import { lineEnd } from './lines.ts';
import { told, type Scene } from './fault-words.ts';
import type { SyntaxProblem } from './node.ts';
import { isMergeKey } from './view.ts';

/** The library's faults in our words; of several on one line the first tells most. */
export function problemsOfFaults(faults: readonly Fault[], scene: Scene, { base }: Part): readonly SyntaxProblem[] {
  const misplaced = new Set(faults.filter(isMisplaced).map(({ span }) => span.start));
  const telling = faults.filter((fault) => isMisplaced(fault) || !misplaced.has(fault.span.start));
  return telling.slice(0, mostFaults).map((fault) => {
    const { message, span } = told(fault, scene);
    return { kind: 'syntax', message, span: moved(span, base) };
  });
}

/** A line too deep for its map; the library then also takes it for a key of several lines. */
function isMisplaced({ code }: Fault): boolean {
  return code === 'BLOCK_AS_IMPLICIT_KEY';
}

/** Of a text that is no YAML at all nobody reads more. */
const mostFaults = 100;
export const mostProblems = 50;

/** In the order of the text, one syntax problem a line. */
export function ordered(problems: readonly SyntaxProblem[], text: string): readonly SyntaxProblem[] {
  const lines = new Set<number>();
  const kept = [...problems]
    .sort((a, b) => a.span.start - b.span.start)
    .filter((problem, index, all) => !isByTab(problem, all[index - 1], text))
    .filter(({ kind, span }) => {
      if (kind !== 'syntax') return true;
      const line = text.lastIndexOf('\n', span.start - 1);
      const isNew = !lines.has(line);
      lines.add(line);
      return isNew;
    })
    .slice(0, mostProblems);
  return kept.some(({ kind }) => kind === 'syntax') ? withConflicts(kept, text) : kept;
}

/** The line below one that begins with a tab is at fault only by that. */
function isByTab({ span }: SyntaxProblem, previous: SyntaxProblem | undefined, text: string): boolean {
  if (previous === undefined || text[previous.span.start] !== '\t') return false;
  return text.slice(previous.span.start, span.start).split('\n').length === 2;
}

/** Markers that a merge has left behind explain everything that is wrong below them. */
function withConflicts(problems: readonly SyntaxProblem[], text: string): readonly SyntaxProblem[] {
  const marker = /^<{7} .*$/m.exec(text);
  if (!marker || !/^>{7} /m.test(text)) return problems;
  const start = marker.index;
  const conflict: SyntaxProblem = {
    kind: 'syntax',
    message:
      'A merge conflict is not resolved. Keep what should stay, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    span: { start, end: start + marker[0].trimEnd().length },
  };
  return [...problems.filter(({ span }) => span.start < start), conflict];
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
export function duplicateKeysBelow(ast: Ast, part: Part): readonly SyntaxProblem[] {
  if (isSeq(ast)) return ast.items.flatMap((item) => duplicateKeysBelow(item, part));
  if (!isMap(ast)) return [];
  const pairs = ast.items as readonly AstPair[];
  const own = duplicateKeysAmong(pairs.map((pair) => ({ pair, part })));
  return [...own, ...pairs.flatMap(({ value }) => (value ? duplicateKeysBelow(value, part) : []))];
}

export function duplicateKeysAmong(
  pairs: readonly { readonly pair: AstPair; readonly part: Part }[],
): readonly SyntaxProblem[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ pair: { key }, part }) => {
    if (!isScalar(key) || isMergeKey(key)) return [];
    const isNew = !seen.has(key.source);
    seen.add(key.source);
    return isNew ? [] : [duplicateKey(key.source, key.range, part)];
  });
}

function duplicateKey(name: string, [start, end]: readonly [number, number, number], { base }: Part): SyntaxProblem {
  return {
    kind: 'duplicate-key',
    message: `"${name}" is given twice in the same map: only the last one counts. Remove one of them, or rename it.`,
    span: moved({ start, end }, base),
  };
}

/** UTF-16 that was read as UTF-8 has a NUL in every other place. */
export function wrongEncoding(text: string): SyntaxProblem | undefined {
  const sample = text.slice(0, 200);
  const nuls = sample.split('\0').length - 1;
  if (nuls * 4 < sample.length || nuls === 0) return undefined;
  return {
    kind: 'syntax',
    message: 'This is not UTF-8, the encoding of YAML and JSON; it looks like UTF-16. Save the file as UTF-8.',
    span: { start: 0, end: lineEnd(text, 0) },
  };
}
