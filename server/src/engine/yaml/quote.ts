import { Schema } from 'yaml';

/** Where a scalar is to stand: what must be quoted depends on it. */
export interface Setting {
  /** Inside of `{}` or `[]`. */
  readonly flow: boolean;
  /** In JSON every string has double quotes. */
  readonly json: boolean;
  readonly isKey: boolean;
  /** The quotes to use where quotes are needed. */
  readonly quotes: 'single' | 'double';
}

export type Quotes = 'plain' | 'single' | 'double';

/** The scalar as text that reads back as the same value, without quotes unless needed or wanted. */
export function scalarText(
  value: string | number | boolean | null,
  setting: Setting,
  wanted: Quotes = 'plain',
): string {
  if (typeof value === 'string') return stringText(value, setting, wanted);
  if (typeof value === 'number') return numberText(value, setting);
  return String(value);
}

function numberText(value: number, { json }: Setting): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  if (json) return 'null';
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}

function stringText(value: string, setting: Setting, wanted: Quotes): string {
  if (setting.json) return doubleQuoted(value);
  if (wanted === 'plain' && isSafePlain(value, setting)) return value;
  const quotes = wanted === 'plain' ? setting.quotes : wanted;
  return quotes === 'single' && isPrintable(value) ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value);
}

/** JSON's escapes are YAML's too; what editors and parsers treat as line breaks or drop is escaped as well. */
function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(unprintable, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

/* eslint-disable no-control-regex -- control characters are the subject */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/* eslint-enable no-control-regex */

function isPrintable(value: string): boolean {
  return value.search(unprintable) < 0;
}

function isSafePlain(value: string, { flow }: Setting): boolean {
  if (value === '' || value.trim() !== value || !isPrintable(value)) return false;
  if (/^[,[\]{}#&*!|>'"%@`]/.test(value) || /^[-?:](?:$|[\s,[\]{}])/.test(value) || /^(?:---|\.\.\.)/.test(value))
    return false;
  if (/:(?:\s|$)|\s#/.test(value)) return false;
  if (flow && /[,[\]{}]|:$/.test(value)) return false;
  return !readsAsOther(value);
}

// What the current and the older version of YAML, which AWS's own parsers follow, read as something else than a string.
const typed = [...new Schema({ schema: 'core' }).tags, ...new Schema({ schema: 'yaml-1.1' }).tags].flatMap((tag) =>
  !tag.collection && tag.test ? [tag.test] : [],
);

/** Not a string to every reader. */
export function readsAsOther(value: string): boolean {
  return value === '=' || value === '<<' || typed.some((test) => test.test(value));
}
