import { parts } from './price-lists.ts';

/** Enough to see what is wrong with a file. */
const most = 20;

type Fault = (where: string, words: string) => void;
type Json = Readonly<Record<string, unknown>>;

/** What keeps the JSON from being a `PriceList`, in words that quote it; none when it is one. Total. */
export function checkPriceList(json: unknown): readonly string[] {
  const faults: string[] = [];
  let left = 0;
  checkList(json, (where, words) => {
    if (faults.length < most) faults.push(`${where} ${words}`);
    else left += 1;
  });
  return left === 0 ? faults : [...faults, `and ${String(left)} more`];
}

function checkList(list: unknown, fault: Fault): void {
  if (!isMap(list)) {
    fault('the price list', `is ${quoted(list)}, not an object`);
    return;
  }
  const { format, region, asOf, sources, complete, notOffered, prices } = list;
  if (format !== 1) fault('format', `is ${quoted(format)}, not 1`);
  if (!isText(region, /^[a-z]{2}(?:-[a-z]+)+-\d$/))
    fault('region', `is ${quoted(region)}, not a Region such as us-east-1`);
  if (!isText(asOf, /^20\d\d-\d\d-\d\d$/)) fault('asOf', `is ${quoted(asOf)}, not a day such as 2026-09-20`);
  if (isMap(sources)) eachOf(sources, 'sources', checkSource, fault);
  else fault('sources', `are ${quoted(sources)}, not an object`);
  if (complete !== undefined) checkParts(complete, 'complete', fault);
  if (isMap(notOffered)) eachPart(notOffered, 'notOffered', checkKeys, fault);
  else if (notOffered !== undefined) fault('notOffered', `is ${quoted(notOffered)}, not an object`);
  const ids = isMap(sources) ? sources : {};
  const checkRows = (rows: unknown, where: string): void => {
    if (!isMap(rows)) fault(where, `is ${quoted(rows)}, not an object`);
    else
      eachOf(
        rows,
        where,
        (row, at) => {
          checkRow(row, at, ids, fault);
        },
        fault,
      );
  };
  if (isMap(prices)) eachPart(prices, 'prices', checkRows, fault);
  else fault('prices', `are ${quoted(prices)}, not an object`);
}

function checkSource(source: unknown, where: string, fault: Fault): void {
  if (!isMap(source)) {
    fault(where, `is ${quoted(source)}, not an object`);
    return;
  }
  if (!isText(source['short'], /\S/)) fault(`${where}.short`, `is ${quoted(source['short'])}, not a name`);
  if (!isText(source['date'], /^20\d\d(?:-\d\d){0,2}$/))
    fault(`${where}.date`, `is ${quoted(source['date'])}, not a date`);
  for (const key of ['what', 'url']) {
    if (source[key] !== undefined && typeof source[key] !== 'string')
      fault(`${where}.${key}`, `is ${quoted(source[key])}, not text`);
  }
}

function checkRow(row: unknown, where: string, sources: Json, fault: Fault): void {
  if (!Array.isArray(row) || row.length < 3 || row.length > 4) {
    fault(where, `is ${quoted(row)}, not [USD, grade, source]`);
    return;
  }
  const [usd, mark, source, more] = row as readonly unknown[];
  if (!isAmount(usd)) fault(where, `costs ${quoted(usd)}, not an amount over 0`);
  if (mark !== 'v' && mark !== 'd' && mark !== 'e') fault(where, `has the grade ${quoted(mark)}, not v, d or e`);
  if (typeof source !== 'string' || !Object.hasOwn(sources, source))
    fault(where, `has the source ${quoted(source)}, which is none of the list`);
  if (more === undefined) return;
  if (!isMap(more)) {
    fault(where, `has ${quoted(more)} for its details, not an object`);
    return;
  }
  const { tiers, band, how } = more;
  if (tiers !== undefined && !areTiers(tiers))
    fault(where, `has ${quoted(tiers)} for tiers, not pairs of a rising quantity and USD`);
  if (band !== undefined && !isBand(band)) fault(where, `has the band ${quoted(band)}, not one around 1`);
  if (how !== undefined && typeof how !== 'string') fault(where, `has ${quoted(how)} for how, not text`);
}

function checkParts(names: unknown, where: string, fault: Fault): void {
  if (!Array.isArray(names)) fault(where, `is ${quoted(names)}, not a list`);
  else
    for (const name of names) if (!isPart(name)) fault(where, `has ${quoted(name)}, which is nothing that has a price`);
}

function checkKeys(keys: unknown, where: string, fault: Fault): void {
  if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string'))
    fault(where, `is ${quoted(keys)}, not a list of names`);
}

function eachPart(
  map: Json,
  where: string,
  check: (value: unknown, where: string, fault: Fault) => void,
  fault: Fault,
): void {
  const known = (value: unknown, at: string, faultOf: Fault): void => {
    if (isPart(at.slice(where.length + 1))) check(value, at, faultOf);
    else faultOf(at, 'is nothing that has a price');
  };
  eachOf(map, where, known, fault);
}

function eachOf(
  map: Json,
  where: string,
  check: (value: unknown, where: string, fault: Fault) => void,
  fault: Fault,
): void {
  for (const [key, value] of Object.entries(map)) check(value, `${where}.${key.slice(0, 60)}`, fault);
}

function areTiers(tiers: unknown): boolean {
  if (!Array.isArray(tiers)) return false;
  let before = 0;
  return tiers.every((tier: unknown) => {
    if (!Array.isArray(tier) || tier.length !== 2 || !isAmount(tier[0]) || !isAmount(tier[1]) || tier[0] <= before)
      return false;
    before = tier[0];
    return true;
  });
}

function isBand(band: unknown): boolean {
  if (!Array.isArray(band) || band.length !== 2) return false;
  const [low, high] = band as readonly unknown[];
  return isAmount(low) && isAmount(high) && low <= 1 && high >= 1;
}

function isPart(name: unknown): boolean {
  return typeof name === 'string' && Object.hasOwn(parts, name);
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As it is read in a file, and no longer than a line. */
function quoted(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return value.length > 40 ? `"${value.slice(0, 40)}..."` : `"${value}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return 'an object';
}
