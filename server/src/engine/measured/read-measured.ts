import { readAb, readAbCsv } from './ab.ts';
import { readCloudWatch, readCloudWatchCsv } from './cloudwatch.ts';
import { parseCsv } from './csv.ts';
import { parseJson } from './json.ts';
import { readK6 } from './k6.ts';
import { readLocust } from './locust.ts';
import type { Found, Measured, Reading } from './measured.ts';
import { readRecommender } from './recommender.ts';

/** The measurements of a file, or why there are none. */
export type MeasuredFile =
  { readonly tool: string; readonly measured: readonly [Measured, ...Measured[]] } | { readonly fault: string };

const known =
  'the result of Inference Recommender, an export of CloudWatch (JSON or CSV), a k6 summary (JSON), statistics of Locust (CSV), or what ab prints';

/** Reads any text; `name` is what to call the file. */
export function readMeasured(name: string, text: string): MeasuredFile {
  const found = recognised(text);
  if (!found) return { fault: text.trim() === '' ? 'it is empty' : `it is none of what can be read: ${known}` };
  if ('fault' in found) return { fault: `${found.tool}: ${found.fault}` };
  const [first, ...others] = found.readings.map((reading) => withSource(found.tool, name, reading));
  return first ? { tool: found.tool, measured: [first, ...others] } : { fault: `${found.tool}: it has no results` };
}

function recognised(text: string): Found | undefined {
  const data = parseJson(text);
  if (typeof data === 'object' && data !== null) return readRecommender(data) ?? readK6(data) ?? readCloudWatch(data);
  const printed = readAb(text);
  if (printed) return printed;
  const rows = parseCsv(text);
  return readLocust(rows) ?? readAbCsv(rows) ?? readCloudWatchCsv(rows);
}

function withSource(tool: string, name: string, { date, ...reading }: Reading): Measured {
  return { ...reading, source: [tool, name, ...(date === undefined ? [] : [date])].join(', ') };
}
