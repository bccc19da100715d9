/** Days since 1970-01-01 of a day of the Gregorian calendar, with years that begin in March. */
function daysSince1970(year: number, month: number, day: number): number {
  const from = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return 365 * from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + dayOfYear - 719_468;
}

/** `2026-11-20` of seconds since 1970; undefined outside of four-digit years. */
export function dayOfSeconds(seconds: number): string | undefined {
  const days = Math.floor(seconds / 86_400) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const months = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * months + 2) / 5) + 1;
  const month = months < 10 ? months + 3 : months - 9;
  const year = yearOfEra + 400 * era + (month <= 2 ? 1 : 0);
  if (!(year >= 1970 && year <= 9999)) return undefined;
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

const time = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?\s*(?:Z|([+-])(\d{2}):?(\d{2}))?$/;

/** Seconds since 1970 of an ISO 8601 time, or of one with slashes; UTC where it names no zone. */
export function secondsOfText(text: string): number | undefined {
  const match = time.exec(text.trim().replaceAll('/', '-'));
  if (!match) return undefined;
  const part = (index: number): number => Number(match[index] ?? 0);
  const zone = (match[7] === '-' ? -1 : 1) * (part(8) * 3600 + part(9) * 60);
  return daysSince1970(part(1), part(2), part(3)) * 86_400 + part(4) * 3600 + part(5) * 60 + part(6) - zone;
}
