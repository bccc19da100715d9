const daysPerMonth = 730 / 24;

/**
 * How often a schedule of EventBridge runs in a month of 730 h: `rate(6 hours)`, `cron(0 2 ? * MON-FRI *)`. Undefined for what is
 * not understood, so that nothing is guessed from it.
 */
export function runsPerMonth(expression: string): number | undefined {
  const rate = /^rate\(\s*(\d+)\s+(minute|hour|day)s?\s*\)$/.exec(expression.trim());
  if (rate) {
    const minutes = Number(rate[1]) * ({ minute: 1, hour: 60, day: 1440 }[rate[2] ?? ''] ?? 0);
    return minutes > 0 ? (daysPerMonth * 1440) / minutes : undefined;
  }
  const cron = /^cron\(([^()]+)\)$/.exec(expression.trim());
  const [minute, hour, monthDay, month, weekDay, year, ...rest] = cron?.[1]?.trim().split(/\s+/) ?? [];
  if (year === undefined || rest.length > 0 || month !== '*' || year !== '*') return undefined;
  const days = daysOf(monthDay ?? '', weekDay ?? '');
  const perDay = (timesOf(minute ?? '', 60) ?? Number.NaN) * (timesOf(hour ?? '', 24) ?? Number.NaN);
  return days !== undefined && perDay > 0 ? perDay * days : undefined;
}

function daysOf(monthDay: string, weekDay: string): number | undefined {
  const everyDay = (field: string): boolean => field === '*' || field === '?';
  if (everyDay(monthDay) && everyDay(weekDay)) return daysPerMonth;
  if (everyDay(weekDay)) return timesOf(monthDay, 31);
  if (!everyDay(monthDay)) return undefined;
  const perWeek = timesOf(numberedDays(weekDay), 7);
  return perWeek === undefined ? undefined : (perWeek * daysPerMonth) / 7;
}

/** How many values a field of numbers, ranges, lists and steps has out of `size`. */
function timesOf(field: string, size: number): number | undefined {
  let times = 0;
  for (const part of field.split(',')) {
    const match = /^(?:(\d+)(?:-(\d+))?|\*)(?:\/(\d+))?$/.exec(part);
    if (!match) return undefined;
    const [, from, to, step] = match;
    const last = to ?? (step === undefined ? from : undefined);
    const span = from === undefined ? size : last === undefined ? size - Number(from) : Number(last) - Number(from) + 1;
    times += Math.ceil(span / Number(step ?? 1));
  }
  return Number.isFinite(times) && times > 0 && times <= size ? times : undefined;
}

/**
 * The minutes of the week (0 is Monday, 00:00) at which a scheduled action runs every week: `cron(0 8 ? * MON-FRI *)`. Undefined
 * for what is not understood, and for what does not come every week: `at(...)`, a day of the month, a month, a `rate(...)`.
 */
export function minutesOfWeek(expression: string): readonly number[] | undefined {
  const cron = /^cron\(([^()]+)\)$/.exec(expression.trim());
  const [minute, hour, monthDay, month, weekDay, year, ...rest] = cron?.[1]?.trim().split(/\s+/) ?? [];
  if (weekDay === undefined || rest.length > 0 || month !== '*' || (year ?? '*') !== '*') return undefined;
  if (monthDay !== '*' && monthDay !== '?') return undefined;
  const minutes = valuesOf(minute ?? '', 0, 59);
  const hours = valuesOf(hour ?? '', 0, 23);
  const days = valuesOf(weekDay === '?' ? '*' : numberedDays(weekDay), 1, 7);
  if (!minutes || !hours || !days) return undefined;
  // AWS's week begins on Sunday, which is 1.
  const starts = days.map((day) => ((day + 5) % 7) * 1440);
  const all = starts.flatMap((start) => hours.flatMap((at) => minutes.map((past) => start + at * 60 + past)));
  return all.toSorted((a, b) => a - b);
}

function numberedDays(weekDay: string): string {
  const names = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
  return weekDay.toUpperCase().replace(/[A-Z]{3}/g, (name) => String(names.indexOf(name) + 1));
}

/** The values of a field of numbers, ranges (also over the end of the week), lists and steps. */
function valuesOf(field: string, low: number, high: number): readonly number[] | undefined {
  const found = new Set<number>();
  for (const part of field.split(',')) {
    const match = /^(?:(\d+)(?:-(\d+))?|\*)(?:\/(\d+))?$/.exec(part);
    if (!match) return undefined;
    const step = Number(match[3] ?? 1);
    const from = match[1] === undefined ? low : Number(match[1]);
    const last =
      match[1] === undefined || (match[2] === undefined && match[3] !== undefined) ? high : Number(match[2] ?? from);
    if (step < 1 || from < low || from > high || last < low || last > high) return undefined;
    const size = high - low + 1;
    const span = last >= from ? last - from : last - from + size;
    for (let at = 0; at <= span; at += step) found.add(low + ((from - low + at) % size));
  }
  return [...found];
}
