import { listed } from '../../../model/listed.ts';
import type { Value } from '../../../model/change.ts';
import type { Problem } from '../../dialect.ts';
import { replacements, shown, valueProblem, written, type Context } from './context.ts';
import { valueFor } from './missing-key.ts';
import { keysOf } from './known-keys.ts';
import { fold } from '../../nearest.ts';
import { meantWord } from './meant.ts';
import { nameOf, type At } from './place.ts';
import { targetAsType } from './target-as-type.ts';
import { sectionOf, wrongKind } from './wrong-kind.ts';

/** A word that is none of those the key takes. */
export function choiceProblem(context: Context, at: At, allowed: readonly (string | number)[]): Problem {
  const target = targetAsType(context, at);
  if (target !== undefined) return target;
  const text = at.node.kind === 'scalar' ? at.node.text : '';
  const names = allowed.map(String);
  const meant = meantWord(text, names) ?? (names.length === 1 ? names[0] : undefined);
  const near = allowed.filter((value) => String(value) === meant);
  const choices = meant === undefined ? allowed : near;
  const advice = meant === undefined ? `choose ${listed(names, 'or')}` : `did you mean ${meant}?`;
  const message = `\`${written(context, at)}\` is no value of ${nameOf(at.path)}; ${advice}`;
  return valueProblem(
    'shape/choice',
    message,
    at,
    replacements(context, at, choices.slice(0, 4), meant !== undefined && fold(meant) === fold(text)),
  );
}

const examples: Readonly<Record<string, string>> = {
  '/definitions/s3Uri': 's3://bucket/prefix/',
  '/definitions/roleArn': 'arn:aws:iam::111122223333:role/name',
  '/definitions/topicArn': 'arn:aws:sns:us-east-1:111122223333:name',
  region: 'us-east-1',
  at: 'cron(0 7 ? * MON-FRI *)',
  schedule: 'cron(0 2 * * ? *) or rate(1 day)',
};

const inService: Readonly<Record<string, string>> = {
  'service.instanceType': 'g5.xlarge',
  'service.autoscaling.target': '70 % cpu',
};

/** A string that is not written as the key wants it. */
export function formatProblem(context: Context, at: At, schemaPath: string): Problem {
  const key = String(at.path.at(-1) ?? '');
  const example =
    Object.entries(examples).find(([part]) => part.startsWith('/') && schemaPath.includes(part))?.[1] ??
    inService[at.path.join('.')] ??
    (Object.hasOwn(examples, key) ? examples[key] : undefined);
  const meant = formatMeant(at, at.node.kind === 'scalar' ? at.node.text : '');
  const advice = meant === undefined ? `write it like ${example ?? 'the examples of the schema'}` : `write ${meant}`;
  const message = `\`${written(context, at)}\` cannot be read as ${nameOf(at.path)}; ${advice}`;
  return valueProblem('shape/format', message, at, meant === undefined ? [] : replacements(context, at, [meant]));
}

const regionParts =
  /^([a-z]{2}(?:[-_]?gov)?)[-_ ]?((?:north|south)?(?:east|west)|north|south|central)[-_ ]?(\d)[a-f]?$/;

/** EC2's name for SageMaker's, and `us-east1`, `US_EAST_1` or a zone for the Region. */
function formatMeant({ path }: At, text: string): string | undefined {
  if (path[0] === 'service') return /^ml\.(.+)$/.exec(text)?.[1];
  const [, land, side, number] = (path[0] === 'region' && regionParts.exec(text.toLowerCase())) || [];
  return land === undefined ? undefined : `${land}-${side ?? ''}-${number ?? ''}`;
}

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'keys with values',
  array: 'a list',
};

/** A value of the wrong kind: text for a number, a list for a map, nothing at all. */
export function typeProblem(context: Context, at: At, expected: unknown): Problem | undefined {
  const types = (Array.isArray(expected) ? expected : [expected]).filter(
    (type): type is string => typeof type === 'string',
  );
  const isSection = types.includes('object') || types.includes('array');
  const isEmpty = at.node.kind === 'scalar' && at.node.value === null;
  // A section that has only been begun says nothing wrong; the endpoint is the one there has to be.
  if (isEmpty && isSection && at.path[0] !== 'endpoint') return undefined;
  if (isQuoted(at, types)) return undefined;
  const wanted =
    sections[at.path.join('.')] ??
    listed(
      types.map((type) => nouns[type] ?? type),
      'or',
    );
  const name = nameOf(at.path);
  if (isEmpty) {
    const value = valueFor(at.path);
    const fixes = value === undefined ? [] : replacements(context, at, [value]);
    return valueProblem('shape/type', `\`${name}\` is empty; it takes ${wanted}`, at, fixes);
  }
  if (at.node.kind !== 'scalar') return wrongKind(context, at, wanted);
  const values = converted(at, types);
  const advice = values.length > 0 ? `; write ${values.map(shown).join('')}` : keysAdvice(at, types, context.type);
  const message = `\`${written(context, at)}\` for ${name} should be ${wanted}${advice}`;
  return valueProblem('shape/type', message, at, replacements(context, at, values, true));
}

/** Some of the keys that a section takes. */
function keysAdvice({ path }: At, types: readonly string[], type: Context['type']): string {
  const keys = types.includes('object') ? keysOf(path, type).slice(0, 3) : [];
  return keys.length > 0 ? `, such as ${listed(keys, 'and')}` : '';
}

/** `"20"` is read as 20: quotes around numbers are common where a template fills them in. */
function isQuoted({ node }: At, types: readonly string[]): boolean {
  if (node.kind !== 'scalar' || node.style === 'plain') return false;
  if (types.includes('boolean')) return /^(true|false)$/i.test(node.text);
  return (types.includes('integer') || types.includes('number')) && /^-?\d+(\.\d+)?$/.test(node.text);
}

/** What is wanted where keys with values would say too little. */
const sections: Readonly<Record<string, string>> = {
  endpoint: 'a type and the keys of that type',
  models: 'the prefix and the image of a multi-model endpoint',
};

/** The same value in the right kind, where there is no doubt: `yes` as true, one item as a list. */
function converted(at: At, types: readonly string[]): readonly Value[] {
  if (at.node.kind !== 'scalar') return [];
  const { text, value } = at.node;
  if (types.includes('boolean')) {
    if (/^(yes|on|true)$/i.test(text)) return [true];
    if (/^(no|off|false)$/i.test(text)) return [false];
  }
  if (types.includes('array') && value !== null) return [[value]];
  const section = types.includes('object') ? sectionOf(at) : undefined;
  if (section !== undefined) return [section];
  const [only, ...others] = types.includes('object') ? keysOf(at.path) : [];
  if (only !== undefined && others.length === 0 && value !== null) return [{ [only]: value }];
  return types.includes('string') && value !== null ? [text] : [];
}
