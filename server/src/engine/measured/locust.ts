import { numberIn } from './csv.ts';
import { loadTestReading, timesOfMilliseconds, type Found } from './measured.ts';

const tool = 'Locust statistics';

/** `<prefix>_stats.csv` of `locust --csv`: milliseconds, and a last row over all requests. Undefined for anything else. */
export function readLocust(rows: readonly (readonly string[])[]): Found | undefined {
  const head = rows[0]?.map((cell) => cell.toLowerCase()) ?? [];
  if (head.includes('user count') && head.includes('total average response time'))
    return { tool, fault: 'it is the history of the test; take the file that ends in _stats.csv' };
  const column = (...names: readonly string[]): number => head.findIndex((cell) => names.includes(cell));
  const average = column('average response time');
  const count = column('request count', '# requests');
  if (average < 0 || count < 0) return undefined;
  const body = rows.slice(1);
  const name = column('name');
  const all = body.find((row) => /^(aggregated|total)$/i.test(row[name] ?? ''));
  const row = all ?? (body.length === 1 ? body[0] : undefined);
  if (!row) return { tool, fault: 'it has no row Aggregated over all requests' };
  const cell = (index: number): number | undefined => (index < 0 ? undefined : numberIn(row[index]));
  const times = timesOfMilliseconds(cell(average), cell(column('95%')));
  if (!times) return { tool, fault: 'its average response time is no time: were there any requests?' };
  const perSecond = cell(column('requests/s'));
  const failedShare = (cell(column('failure count', '# failures')) ?? 0) / Math.max(1, cell(count) ?? 1);
  const kinds = all ? body.length - 1 : 1;
  const notes = kinds > 1 ? [`It is the average over ${String(kinds)} kinds of requests.`] : [];
  return { tool, readings: [loadTestReading({ times, perSecond, failedShare, notes })] };
}
