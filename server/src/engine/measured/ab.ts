import { numberIn } from './csv.ts';
import { loadTestReading, timesOf, timesOfMilliseconds, type Found } from './measured.ts';

const tool = 'ApacheBench';

/** What `ab` prints. Undefined for anything else. */
export function readAb(text: string): Found | undefined {
  if (!/This is ApacheBench|^Time per request:/m.test(text)) return undefined;
  const number = (pattern: RegExp): number | undefined => numberIn(pattern.exec(text)?.[1]);
  const mean = number(/^Time per request:\s+([\d.]+) \[ms\] \(mean\)\s*$/m);
  const p95 = number(/^\s*95%\s+([\d.]+)\s*$/m);
  const times = timesOfMilliseconds(mean, p95);
  if (!times) return { tool, fault: 'it has no "Time per request": ab did not come to its end' };
  const perSecond = number(/^Requests per second:\s+([\d.]+)/m);
  const complete = number(/^Complete requests:\s+(\d+)/m) ?? 0;
  // Of another length than the first answer, which a model may well give.
  const failed = (number(/^Failed requests:\s+(\d+)/m) ?? 0) - (number(/\bLength: (\d+)/) ?? 0);
  const refused = number(/^Non-2xx responses:\s+(\d+)/m) ?? 0;
  const failedShare = Math.max(failed, refused) / Math.max(1, complete);
  return { tool, readings: [loadTestReading({ times, perSecond, failedShare })] };
}

/** `ab -e FILE`: the time of each percent of the requests, from 0 to 99. Undefined for anything else. */
export function readAbCsv(rows: readonly (readonly string[])[]): Found | undefined {
  const [first, second] = rows[0] ?? [];
  if (!/^percentage served$/i.test(first ?? '') || !/^time in ms$/i.test(second ?? '')) return undefined;
  const points = rows.slice(1).flatMap(([share, time]) => {
    const [percent, milliseconds] = [numberIn(share), numberIn(time)];
    return percent === undefined || milliseconds === undefined ? [] : [{ percent, seconds: milliseconds / 1000 }];
  });
  const mean = points.reduce((sum, { seconds }) => sum + seconds, 0) / points.length;
  const times = timesOf(mean, points.find(({ percent }) => percent === 95)?.seconds);
  if (points.length < 50 || !times) return { tool, fault: 'it does not have the time of each percent' };
  const note =
    'The mean is that of the percents in the file, as ab writes no other there; its slowest percent is not in it.';
  return { tool, readings: [loadTestReading({ times, notes: [note] })] };
}
