import type { Hit, Rule } from '../rule.ts';
import { cronFault, type Fault } from '../cron.ts';
import { targetsOf } from '../scalable-targets.ts';

const limit = 'autoscaling/scheduled';

/** When a scheduled action runs: `at(...)`, `rate(...)` or `cron(...)`. */
export const schedule: Rule = (plain) =>
  targetsOf(plain).flatMap(({ target, at }) =>
    (target.schedule ?? []).flatMap((action, index): readonly Hit[] => {
      const pointer = `${at}/schedule/${String(index)}/schedule`;
      const fault = action.schedule === undefined ? undefined : faultOf(action.schedule);
      if (!fault) return [];
      const remedies = fault.meant === undefined ? [] : [{ pointer, value: fault.meant }];
      return [{ limit, case: fault.isUnsure ? 'days' : undefined, pointer, words: { fault: fault.words }, remedies }];
    }),
  );

function faultOf(text: string): Fault | undefined {
  const [, kind, inner = ''] = /^(at|rate|cron)\((.*)\)$/s.exec(text.trim()) ?? [];
  if (kind === 'cron') return cronFault(inner);
  if (kind === 'rate') return rateFault(inner);
  if (kind === 'at') return atFault(inner);
  return { words: 'it must be at(...), rate(...) or cron(...)', meant: wrapped(text.trim()) };
}

/** A crontab line, a date or an amount without its word. */
function wrapped(text: string): string | undefined {
  const bare = /^(?:at|rate|cron)?\s*\(?([^()]*)\)?$/i.exec(text)?.[1]?.trim() ?? '';
  const fault = cronFault(bare);
  if (!fault) return `cron(${bare})`;
  if (fault.meant !== undefined) return fault.meant;
  if (!rateFault(bare)) return `rate(${bare})`;
  return atFault(bare) ? undefined : `at(${bare})`;
}

function rateFault(inner: string): Fault | undefined {
  const [, count = '', unit = ''] = /^\s*(\S+)\s+(\S+)\s*$/.exec(inner) ?? [];
  const isUnit = /^(minute|hour|day)s?$/.test(unit);
  if (/^[1-9]\d*$/.test(count) && isUnit) return undefined;
  const [, number = '', letter = ''] = /^\s*([1-9]\d*)\s*([mhd])[a-z]*\s*$/i.exec(inner) ?? [];
  const name = { m: 'minute', h: 'hour', d: 'day' }[letter.toLowerCase()];
  const words = 'rate takes a positive whole number and minutes, hours or days';
  return { words, meant: name && `rate(${number} ${name}${number === '1' ? '' : 's'})` };
}

function atFault(inner: string): Fault | undefined {
  const [, date = '', time = ''] = /^\s*(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)\s*$/.exec(inner) ?? [];
  if (date !== '' && isDay(date) && /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) return undefined;
  const words = 'at takes a date and a time such as 2027-01-31T08:00:00';
  const [, day = '', clock = '', seconds = ':00'] =
    /^\s*(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?Z?\s*$/.exec(inner) ?? [];
  const meant = `${day}T${clock}${seconds}`;
  return { words, meant: day !== '' && isDay(day) && atFault(meant) === undefined ? `at(${meant})` : undefined };
}

function isDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
