import type { Hit, Rule } from '../rule.ts';

const limit = 'model-monitor/schedule';
/** Bias and quality jobs of an hourly schedule: API_MonitoringStoppingCondition, 2026-10-01. */
const slower = /^Model(Bias|Quality)$/;

/** When a monitoring job runs, and that it ends before the next begins. */
export const monitorSchedule: Rule = (plain) =>
  (plain.monitoring ?? []).flatMap(({ expression, maxRuntimeSeconds: most, type = '' }, index): readonly Hit[] => {
    const at = `/monitoring/${String(index)}`;
    if (expression === undefined || expression === 'NOW') return [];
    const hours = hoursBetween(expression);
    if (hours === undefined) {
      const pointer = `${at}/expression`;
      const meant = meantBy(expression);
      return [{ limit, case: 'cron', pointer, remedies: meant === undefined ? [] : [{ pointer, value: meant }] }];
    }
    const isHalf = hours === 1 && slower.test(type);
    const bound = isHalf ? 1800 : hours * 3600;
    if (most === undefined || most <= bound || most > 86_400) return [];
    const pointer = `${at}/maxRuntimeSeconds`;
    const remedies = [{ pointer, value: bound }];
    const often = hours === 1 ? 'a job every hour' : `a job every ${String(hours)} hours`;
    const words = { every: isHalf ? `an hourly schedule of ${type}` : often };
    return [{ limit, case: 'runtime', pointer, bound, words, remedies, beside: [`${at}/expression`] }];
  });

/** The forms that the API reference names: each hour, each day, or every so many hours. */
function hoursBetween(expression: string): number | undefined {
  const [, hour = ''] = /^cron\(0 (\S+) \? \* \* \*\)$/.exec(expression) ?? [];
  if (hour === '*') return 1;
  const [, start = '', step] = /^(\d{1,2})(?:\/(\d{1,2}))?$/.exec(hour) ?? [];
  if (start === '' || Number(start) > 23) return undefined;
  const every = step === undefined ? 24 : Number(step);
  return every >= 1 && every <= 24 ? every : undefined;
}

/** Rates, crontab lines, and cron with other days or years than every one. */
function meantBy(expression: string): string | undefined {
  if (/^now$/i.test(expression.trim())) return 'NOW';
  const [, amount = '1', unit = ''] = /^rate\(\s*(\d+)\s+(hour|day)s?\s*\)$/.exec(expression) ?? [];
  if (unit === 'day') return amount === '1' ? 'cron(0 0 ? * * *)' : undefined;
  if (unit === 'hour') return amount === '1' ? 'cron(0 * ? * * *)' : inRange(`cron(0 0/${amount} ? * * *)`);
  const fields = expression
    .replace(/^cron\s*\(|\)$/g, '')
    .trim()
    .split(/\s+/);
  const [, hour = '', ...days] = fields;
  const isDaily = days.every((field) => field === '*' || field === '?');
  if (fields.length < 5 || fields.length > 6 || !isDaily) return undefined;
  return inRange(`cron(0 ${hour.replace(/^\*\//, '0/')} ? * * *)`);
}

function inRange(expression: string): string | undefined {
  return hoursBetween(expression) === undefined ? undefined : expression;
}
