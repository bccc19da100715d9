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
  const names = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
  const numbers = weekDay.toUpperCase().replace(/[A-Z]{3}/g, (name) => String(names.indexOf(name) + 1));
  const perWeek = timesOf(numbers, 7);
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
