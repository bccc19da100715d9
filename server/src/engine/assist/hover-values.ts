import { formatDuration, formatSize, parseDuration, parseRate, parseSize, secondsPerMonth } from '../model/units.ts';
import type { Place } from './place.ts';

/** A quantity in other units: `2048` of a key that is in MB, `2M/month` a second. */
export function convertedWords(place: Place, written: string): readonly string[] {
  const text = written.replace(/^["']|["']$/g, '').trim();
  const words = place.dialect === 'own' ? ofUnit(place.slot?.unit, text) : ofMember(String(place.path.at(-1)), text);
  return words === undefined || words === text ? [] : [`\`${text}\` is ${words}.`];
}

function ofUnit(unit: string | undefined, text: string): string | undefined {
  if (unit === 'size') {
    const bytes = parseSize(text);
    return bytes === undefined ? undefined : `${counted(bytes)} bytes (units are powers of 1024)`;
  }
  if (unit === 'duration') {
    const seconds = parseDuration(text);
    if (seconds === undefined) return undefined;
    return seconds < 1 ? `${counted(seconds)} s` : /s$/.test(text) ? formatDuration(seconds) : `${counted(seconds)} s`;
  }
  const rate = unit === 'rate' ? parseRate(text) : undefined;
  return rate === undefined ? undefined : /\/s$/.test(text) ? perMonth(rate) : perSecond(rate);
}

function perMonth(rate: number): string {
  return `${counted(rate * secondsPerMonth)} requests a month of 730 h`;
}

function perSecond(rate: number): string {
  return rate >= 0.1
    ? `${counted(Number(rate.toPrecision(3)))} requests a second`
    : `one request in ${formatDuration(Math.round(1 / rate))}`;
}

/** AWS's API has the unit in the name of the member. */
function ofMember(key: string, text: string): string | undefined {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  if (/InSeconds$/i.test(key) && value > 60) return value % 60 === 0 ? formatDuration(value) : undefined;
  if (/InMi?B$/i.test(key) && value >= 1024) return formatSize(value * 2 ** 20);
  return undefined;
}

function counted(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 3 });
}
