import { isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Span } from '../text/span.ts';
import type { Ast } from './ast.ts';
import type { Fault } from './compose.ts';
import { lineEnd, lineStart, skipBlanks, trimBlanks } from './lines.ts';

/** What was parsed, in which the fault is; spans count from the start of the text. */
export interface Scene {
  readonly text: string;
  readonly contents: Ast | undefined;
}

export interface Told {
  readonly message: string;
  readonly span: Span;
}

/** Says a fault of the library in plain words: what is wrong, where it began, and the way out. */
export function told(fault: Fault, scene: Scene): Told {
  const words = byMessage.find(([pattern]) => pattern.test(fault.message));
  const { message, span } = words?.[1](fault, scene) ?? { message: `${fault.message}.`, span: fault.span };
  const { length } = scene.text;
  const end = Math.min(span.end, length);
  return { message, span: { start: Math.min(span.start, end, Math.max(0, length - 1)), end } };
}

type Words = (fault: Fault, scene: Scene) => Told | undefined;

const byMessage: readonly (readonly [RegExp, Words])[] = [
  [/^Missing closing/, unclosedQuote],
  [/^Flow (?:map|sequence)/, unclosedBracket],
  [/^Tabs are not allowed/, tabIndent],
  [/^Implicit keys need to be on a single line|^Implicit map keys need to be followed/, noColon],
  [/^Nested mappings are not allowed/, valueAndKeys],
  [/^All mapping items must start|^All sequence items must start/, unevenIndent],
  [/^A block sequence may not be used as an implicit/, unevenDash],
  [/^Sequence item without - indicator/, noDash],
  [/^Unexpected block-seq-ind on same line/, dashBehindKey],
  [/^Plain value cannot start with/, badStart],
  [/^Invalid escape sequence/, badEscape],
  [/at node end$/, trailing],
  [/^Missing , (?:or : )?between/, noComma],
  [
    /^Block collections are not allowed/,
    here('Between { } or [ ] values are separated by commas; lines with "key: value" or "- item" do not belong there.'),
  ],
  [/^Missing space after :/, here('A space is missing after the colon.')],
  [
    /^Unexpected , in|^Unexpected empty item/,
    here('There is nothing before this comma. Remove the comma, or write the value.'),
  ],
  [
    /^Comments must be separated/,
    here('A space must stand before the # of a comment. Add it, or quote the value that the # belongs to.'),
  ],
  [/^Unexpected flow-(?:map|seq)-end/, strayBracket],
  [/^Unexpected .* token in YAML stream/, trailing],
  [/^Could not resolve tag/, here('The prefix of this tag is not declared. Write the tag with a single !.')],
  [/^A node can have at most one/, here('One value can have one tag and one anchor only. Remove one of them.')],
  [
    /^(?:Alias|Anchor) cannot be an empty/,
    here('A name must stand here: *name repeats the value marked with &name. Quote the text if it means itself.'),
  ],
  [
    /^The : indicator must be at most/,
    here('A key may not be longer than 1024 characters. Is a quote or a line break missing?'),
  ],
  [/^Nested more than/, here('This is nested too deeply to be read. Are there brackets that are never closed?')],
];

function here(message: string): Words {
  return ({ span }, { text }) => ({ message, span: { start: span.start, end: Math.min(span.end, text.length) } });
}

/** The library says where the text ended; the reader must know where the quote began. */
function unclosedQuote({ span }: Fault, { text, contents }: Scene): Told | undefined {
  const scalar = find(
    contents,
    (node) => isScalar(node) && node.range[1] === span.start && isQuote(text[node.range[0]]),
  );
  if (!scalar) return undefined;
  const start = scalar.range[0];
  const quote = text.charAt(start);
  const lines = text.slice(start, span.start).trimEnd().split('\n').length - 1;
  const runs = lines === 0 ? '' : `, so the text runs on over ${lines} more line${lines === 1 ? '' : 's'}`;
  const way =
    quote === "'"
      ? 'Close it; inside of single quotes a quote is written twice.'
      : 'Close it; inside of double quotes a quote is written \\".';
  return { message: `This ${quote} is never closed${runs}. ${way}`, span: { start, end: restOfLine(text, start) } };
}

function unclosedBracket({ message, span }: Fault, { text, contents }: Scene): Told | undefined {
  const [open, close] = message.startsWith('Flow map') ? ['{', '}'] : ['[', ']'];
  const isOpen = (node: Ast): boolean =>
    !isScalar(node) && text[node.range[0]] === open && text[node.range[1] - 1] !== close && node.range[1] >= span.start;
  const found = findLast(contents, isOpen);
  if (!found) return { message: `A ${close} is missing here, or there is one ${open} too many.`, span };
  const start = found.range[0];
  const depth = found === contents ? '' : '; its lines must be indented deeper than the key';
  return {
    message: `This ${open} is never closed. Write ${close} where it should end${depth}.`,
    span: { start, end: start + 1 },
  };
}

function tabIndent({ span }: Fault, { text }: Scene): Told {
  const start = text.indexOf('\t', span.start);
  let end = start;
  while (text[end] === '\t') end += 1;
  return { message: 'A tab cannot indent YAML. Use spaces.', span: { start, end } };
}

/** A line that is neither `key: value` nor the continuation of a value. */
function noColon({ span }: Fault, { text }: Scene): Told {
  const start = skipBlanks(text, span.start);
  const end = restOfLine(text, start);
  const line = text.slice(start, end);
  const stuck = /^[^\s:]+:(?=[^\s/:])/.exec(line)?.[0];
  if (stuck !== undefined) {
    return { message: `"${stuck}" needs a space after its colon.`, span: { start, end } };
  }
  const name = line.length > 40 ? `${line.slice(0, 40)}...` : line;
  return {
    message: `"${name}" has no colon after it. Write it as "key: value", or indent it if it continues a value.`,
    span: { start, end },
  };
}

function valueAndKeys({ span }: Fault, { text }: Scene): Told {
  const end = restOfLine(text, span.start);
  const isLine = text.slice(span.start, end).includes(': ') || text.slice(span.start, end).endsWith(':');
  if (isLine) {
    return {
      message:
        'A second "key: value" stands on the line of a key. Quote the value if the colon belongs to it, or put it on the next line, indented.',
      span: { start: span.start, end },
    };
  }
  const next = skipBlanks(text, text.indexOf('\n', end) + 1);
  return {
    message:
      'This line is indented below a key that has a value already. Give it the indentation of that key, or remove the value.',
    span: { start: next, end: restOfLine(text, next) },
  };
}

function unevenIndent({ span }: Fault, { text }: Scene): Told {
  const start = skipBlanks(text, span.start);
  const count = start - lineStart(text, start);
  return {
    message: `This line is indented by ${count === 1 ? '1 space' : `${String(count)} spaces`}, like none above it that it could belong to. All keys of a map, and all - of a list, start at the same column.`,
    span: { start, end: restOfLine(text, start) },
  };
}

function unevenDash({ span }: Fault, { text }: Scene): Told {
  const start = skipBlanks(text, span.start);
  return {
    message: 'This - is not at the column of the others above it. Indent all items of a list alike.',
    span: { start, end: restOfLine(text, start) },
  };
}

function noDash({ span }: Fault, { text }: Scene): Told {
  const start = skipBlanks(text, span.start);
  return {
    message: 'This line stands in a list, but does not begin with "- ". Add it, or correct the indentation.',
    span: { start, end: restOfLine(text, start) },
  };
}

function dashBehindKey({ span }: Fault, { text }: Scene): Told {
  return {
    message: 'A list cannot begin on the line of its key. Put each "- item" on a line of its own below.',
    span: { start: span.start, end: restOfLine(text, span.start) },
  };
}

function badStart({ span }: Fault, { text }: Scene): Told {
  return {
    message: `A value cannot begin with ${text.charAt(span.start)} unless it is in quotes. Put quotes around it.`,
    span: { start: span.start, end: restOfLine(text, span.start) },
  };
}

function badEscape({ span }: Fault, { text }: Scene): Told {
  const escape = text.slice(span.start, span.start + 2);
  return {
    message: `${escape} means nothing inside of double quotes. Write \\\\ for a backslash, or use single quotes.`,
    span: { start: span.start, end: Math.min(span.start + 2, text.length) },
  };
}

function trailing({ span }: Fault, { text }: Scene): Told {
  const before = text.charAt(trimBlanks(text, span.start) - 1);
  const message =
    before === '"' || before === "'"
      ? 'Nothing may follow the closing quote. Put the whole value in quotes, or remove the rest.'
      : 'This does not belong to what stands before it. Check the indentation, and that all quotes and brackets are closed.';
  return { message, span: { start: span.start, end: restOfLine(text, span.start) } };
}

function noComma({ span }: Fault, { text }: Scene): Told {
  const start = Math.min(span.start, Math.max(0, text.length - 1));
  return {
    message: 'A comma is missing between two values.',
    span: { start, end: Math.max(start, Math.min(span.end, text.length)) },
  };
}

function strayBracket({ span }: Fault, { text }: Scene): Told {
  const bracket = text.charAt(span.start);
  return {
    message: `This ${bracket} closes nothing. Remove it, or write the ${bracket === '}' ? '{' : '['} it belongs to.`,
    span,
  };
}

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'";
}

/** Without a comment, where no quote can make one of a #. */
function restOfLine(text: string, start: number): number {
  const rest = text.slice(start, lineEnd(text, start));
  const comment = /["']/.test(rest) ? -1 : rest.search(/\s#/);
  return Math.max(start, trimBlanks(text, comment < 0 ? start + rest.length : start + comment));
}

function find(root: Ast | undefined, test: (node: Ast) => boolean): Ast | undefined {
  return all(root).find(test);
}

function findLast(root: Ast | undefined, test: (node: Ast) => boolean): Ast | undefined {
  return all(root).findLast(test);
}

/** Every node in document order. */
function all(root: Ast | undefined): readonly Ast[] {
  const nodes: Ast[] = [];
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (isPair(node)) stack.push(node.value, node.key);
    else if (isScalar(node) || isMap(node) || isSeq(node)) {
      nodes.push(node as Ast);
      if (!isScalar(node)) stack.push(...[...(node.items as unknown[])].reverse());
    }
  }
  return nodes;
}
