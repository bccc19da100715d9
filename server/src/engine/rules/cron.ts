/** What is wrong with a schedule, and what was meant as far as that shows. */
export interface Fault {
  readonly words: string;
  readonly meant?: string | undefined;
  /** AWS documents it for the same kind of expression elsewhere, not here. */
  readonly isUnsure?: boolean;
}

interface Part {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
  /** Characters with a meaning of their own: the last day, the nearest weekday, ... */
  readonly special?: string;
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** Application Auto Scaling user guide, "Schedule recurring scaling actions using cron expressions"; 2026-11-21. */
const parts: readonly Part[] = [
  { name: 'minutes', from: 0, to: 59 },
  { name: 'hours', from: 0, to: 23 },
  { name: 'day of month', from: 1, to: 31, special: '?LW' },
  { name: 'month', from: 1, to: 12, names: months },
  { name: 'day of week', from: 1, to: 7, names: weekdays, special: '?L#' },
  { name: 'year', from: 1970, to: 2199 },
];

/** Of the six fields between the parentheses. */
export function cronFault(text: string): Fault | undefined {
  const fields = text.trim().split(/\s+/);
  if (fields.length !== parts.length) return countFault(fields);
  for (const [index, part] of parts.entries()) {
    const field = fields[index] ?? '';
    if (!isPart(field, part)) return { words: `its ${part.name} "${field.slice(0, 20)}" is not ${rangeOf(part)}` };
  }
  const [, , day, , weekday] = fields;
  if (day === '?' || weekday === '?') return undefined;
  const meant = weekday === '*' ? replaced(fields, 4, '?') : day === '*' ? replaced(fields, 2, '?') : undefined;
  return {
    words: 'one of the day of month and the day of week is to be "?"',
    meant: meant && `cron(${meant.join(' ')})`,
    isUnsure: true,
  };
}

function countFault(fields: readonly string[]): Fault {
  const words = `cron takes six fields, ${String(fields.length)} are given`;
  const meant = fields.length === 5 ? fromUnix(fields) : undefined;
  return { words, meant: meant && cronFault(meant) === undefined ? `cron(${meant})` : undefined };
}

/** Minute, hour, day, month, weekday as in a crontab, where Sunday is 0. */
function fromUnix(fields: readonly string[]): string | undefined {
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields;
  const shifted = weekday.replace(/(?<![#/\d])[0-7](?!\d)/g, (digit) => weekdays[Number(digit) % 7] ?? digit);
  if (weekday === '*' || weekday === '?') return [minute, hour, day === '?' ? '*' : day, month, '?', '*'].join(' ');
  return day === '*' || day === '?' ? [minute, hour, '?', month, shifted, '*'].join(' ') : undefined;
}

function isPart(field: string, part: Part): boolean {
  const { from, to, names = [], special = '' } = part;
  if (field.length > 200) return false;
  return field.split(',').every((item) => {
    if (item === '*' || (item === '?' && special.includes('?'))) return true;
    const [range = '', step, ...rest] = item.split('/');
    if (rest.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return false;
    if (range === '*') return true;
    const ends = range.split('-');
    return ends.length <= 2 && ends.every((end) => isValue(end, from, to, names, special));
  });
}

function isValue(text: string, from: number, to: number, names: readonly string[], special: string): boolean {
  if (names.includes(text.toUpperCase())) return true;
  if (/^\d+$/.test(text)) return Number(text) >= from && Number(text) <= to;
  if (special.includes('#') && /^([1-7]|[A-Z]{3})#[1-5]$/i.test(text)) return true;
  return (
    /^\d*[LW]{1,2}$/.test(text) &&
    text
      .replace(/\d/g, '')
      .split(/(?!^)/)
      .every((letter) => special.includes(letter))
  );
}

function rangeOf({ from, to, names }: Part): string {
  const words = names ? `, or ${names[0] ?? ''} to ${names.at(-1) ?? ''}` : '';
  return `from ${String(from)} to ${String(to)}${words}`;
}

function replaced(fields: readonly string[], index: number, value: string): readonly string[] {
  return fields.map((field, at) => (at === index ? value : field));
}
