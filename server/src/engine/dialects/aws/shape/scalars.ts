import { listed } from '../../../model/listed.ts';
import type { Fix } from '../../../model/change.ts';
import type { ScalarNode } from '../../../yaml/node.ts';
import type { Problem } from '../../dialect.ts';
import { nearest } from '../../nearest.ts';
import { fix, isTemplated, problem, retyping, setting, shown, type At, type Context } from './place.ts';
import type { ScalarType, Type } from './tables.ts';

/** What a scalar is to its reader: a plain `yes` is true in YAML 1.1. */
type Written = 'text' | 'number' | 'boolean';

/** No reader and no expression could make anything else of it. */
export function isPlainlyRight({ tag, value, text, style }: ScalarNode, type: Type): boolean {
  if (tag !== undefined) return false;
  switch (type.kind) {
    case 'any':
      return true;
    case 'string':
      return typeof value === 'string' && (style !== 'plain' || text.length > 3 || !oldBoolean.test(text));
    case 'choice':
      return typeof value === 'string' && type.choices.includes(text);
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number';
    default:
      return false;
  }
}

const oldBoolean = /^(yes|no|on|off)$/i;

/** A scalar of the wrong type. `isFree` says that it stands in a map of the user's own keys, such as an environment. */
export function scalarProblem(context: Context, at: At, type: ScalarType, isFree: boolean): Problem | undefined {
  const { node } = at;
  if (node.kind !== 'scalar' || node.value === null || isTemplated(node.text)) return undefined;
  const written = writtenAs(node, context);
  switch (type.kind) {
    case 'string':
      return written === 'text' ? undefined : notText(context, at, node, written, isFree);
    case 'choice':
      return written === 'text' ? choiceProblem(context, at, type) : notText(context, at, node, written, false);
    case 'boolean':
      return notBoolean(context, at, node, written);
    default:
      return notNumber(context, at, node, written, type.kind);
  }
}

function writtenAs(node: ScalarNode, { writing }: Context): Written {
  if (node.style !== 'plain') return 'text';
  if (typeof node.value === 'number') return 'number';
  if (typeof node.value === 'boolean') return 'boolean';
  return writing.oldBooleans && oldBoolean.test(node.text) ? 'boolean' : 'text';
}

/**
 * CloudFormation makes text of what is none, and that is only worth a word where the text is what a program reads; Kubernetes
 * and botocore refuse it.
 */
function notText(context: Context, at: At, node: ScalarNode, written: Written, isFree: boolean): Problem | undefined {
  const { writing } = context;
  const { scalars, reader } = writing;
  const isConverted = scalars === 'converted';
  if (isConverted && !isFree) return undefined;
  const what = written === 'number' ? 'a number' : 'a boolean';
  const made = convertedText(node, written);
  const consequence = {
    converted: `${reader} turns it into ${made === undefined ? 'text in its own way' : `"${made}"`}`,
    refused: `${reader} refuses it`,
    doubted: `${reader} refuses that in some of its calls`,
  }[scalars];
  const message = `\`${shown(context, node)}\` for \`${at.name}\` of ${at.within} is ${what} where text is needed, and ${consequence}; put it in quotes`;
  const same = !isConverted || made === undefined || made === node.text;
  const quoted = fix(
    `Write "${node.text}"`,
    retyping(context, at, node.text),
    true,
    !isConverted || made === node.text,
  );
  const others = same ? [] : [fix(`Write "${made}"`, retyping(context, at, made))];
  const severity = scalars === 'refused' ? 'error' : 'warning';
  return problem('shape/not-a-string', severity, message, node.site, at, [quoted, ...others]);
}

/** What CloudFormation makes of it; undefined where that depends on its reading of numbers. */
function convertedText({ text }: ScalarNode, written: Written): string | undefined {
  if (written === 'boolean') return /^(true|yes|on)$/i.test(text) ? 'true' : 'false';
  return /^-?(0|[1-9]\d{0,8})(\.\d{0,5}[1-9])?$/.test(text) ? text : undefined;
}

function notBoolean(context: Context, at: At, node: ScalarNode, written: Written): Problem | undefined {
  const isConverted = context.writing.scalars !== 'refused';
  if (written === 'boolean' || (isConverted && written === 'number')) return undefined;
  if (isConverted && /^(true|false)$/i.test(node.text)) return undefined;
  // ruamel reads a plain yes as text, PyYAML as true: nobody knows which of them the user's version of the CLI has.
  if (node.style === 'plain' && oldBoolean.test(node.text)) return undefined;
  const values = /^(true|yes|on)$/i.test(node.text) ? [true] : /^(false|no|off)$/i.test(node.text) ? [false] : [];
  return wrongScalar(context, at, 'true or false', values);
}

function notNumber(
  context: Context,
  at: At,
  node: ScalarNode,
  written: Written,
  kind: 'integer' | 'number',
): Problem | undefined {
  const isWhole = kind === 'integer';
  const noun = isWhole ? 'a whole number' : 'a number';
  const value = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(node.text.trim()) ? Number(node.text) : undefined;
  const isNumeric = value !== undefined || (written === 'number' && typeof node.value === 'number');
  const isRead = written === 'number' || context.writing.scalars !== 'refused';
  if (isNumeric && isRead && (!isWhole || Number.isInteger(value ?? node.value))) return undefined;
  const isSafe = value !== undefined && (!isWhole || Number.isInteger(value));
  const meant = isSafe ? value : withoutUnit(node.text, at.name);
  return wrongScalar(context, at, noun, meant === undefined ? [] : [meant], isSafe);
}

const units: readonly (readonly [key: RegExp, units: Readonly<Record<string, number>>])[] = [
  [/InGB$/i, { gb: 1, gib: 1 }],
  [/InMB$/i, { mb: 1, mib: 1, gb: 1024, gib: 1024 }],
  [/InSeconds$/i, { s: 1, sec: 1, m: 60, min: 60, h: 3600 }],
];

/** `30GB` for VolumeSizeInGB: the key says the unit. */
function withoutUnit(text: string, key: string): number | undefined {
  const [, digits, unit = ''] = /^(\d{1,6}) ?([a-z]{1,3})$/i.exec(text.trim()) ?? [];
  const factor = units.find(([name]) => name.test(key))?.[1][unit.toLowerCase()];
  return factor === undefined ? undefined : Number(digits) * factor;
}

function wrongScalar(
  context: Context,
  at: At,
  noun: string,
  values: readonly (number | boolean)[],
  isSafe = true,
): Problem {
  const { writing } = context;
  const [value] = values;
  const advice = `write ${value === undefined ? noun : String(value)}`;
  const message = `\`${shown(context, at.node)}\` for \`${at.name}\` is not ${noun}, and ${writing.reader} refuses it; ${advice}`;
  const fixes = values.map((one) => fix(`Write ${String(one)}`, retyping(context, at, one), true, isSafe));
  return problem('shape/type', 'error', message, at.node.site, at, fixes);
}

/** A word that is none of those AWS knows: surely wrong when it is near one of them, else perhaps only new. */
function choiceProblem(
  context: Context,
  at: At,
  { choices }: { readonly choices: readonly string[] },
): Problem | undefined {
  const { node } = at;
  if (node.kind !== 'scalar' || choices.includes(node.text) || isTemplated(node.text)) return undefined;
  const { writing, table } = context;
  const meant = nearest(node.text, choices);
  const written = shown(context, node);
  // The operators have words of their own.
  const [of, who] = isOperator(writing) ? [`that ${writing.schema}`, writing.reader] : ["that AWS's API", 'AWS'];
  if (meant === undefined) {
    const known = choices.length <= 8 ? `: ${listed(choices)}` : '';
    const message = `\`${written}\` is no value of \`${at.name}\` ${of} had on ${table.date}; it had ${String(choices.length)}${known}`;
    return problem('shape/choice', 'warning', message, node.site, at, choiceFixes(context, at, choices));
  }
  const message = `\`${written}\` is no value of \`${at.name}\`, and ${who} refuses it; did you mean ${meant}?`;
  return problem('shape/choice', 'error', message, node.site, at, [
    fix(`Write ${meant}`, setting(context, at, meant), true, folded(meant) === folded(node.text)),
  ]);
}

function isOperator({ table }: Context['writing']): boolean {
  return table === 'hyperpod' || table === 'legacy-operator';
}

function choiceFixes(context: Context, at: At, choices: readonly string[]): readonly Fix[] {
  return choices.length > 4 ? [] : choices.map((choice) => fix(`Write ${choice}`, setting(context, at, choice)));
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[-_\s]/g, '');
}
