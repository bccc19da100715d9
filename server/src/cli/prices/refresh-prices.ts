import { bundledList } from '#engine';
import { RefreshFault } from '#price-files/fault.ts';
import { differenceText, originOf } from '#price-files/price-words.ts';
import { refreshOptions } from '#price-files/refresh-options.ts';
import { refreshPrices, type RefreshResult, type RegionOutcome } from '#price-files/refresh.ts';
import { priceStoreOf } from '../fetched-prices.ts';
import type { ExitCode, Io } from '../io.ts';
import { Projects } from '../projects.ts';
import { styleFor, wrapWords } from '../style.ts';
import { ProgressLine } from './progress-line.ts';

/** Of each Region so many changes are shown; `prices diff` shows all. */
const mostChanges = 12;

export async function refresh(wanted: readonly string[] | 'all' | undefined, io: Io): Promise<ExitCode> {
  const store = priceStoreOf(io);
  const regions = wanted ?? (await defaultRegions(io));
  const line = new ProgressLine(io);
  let result: RefreshResult;
  try {
    const onProgress = line.show.bind(line);
    const signal = io.interruption();
    result = await refreshPrices(regions, { ...(await refreshOptions(io.env)), store, signal, onProgress });
  } catch (error) {
    line.clear();
    if (!(error instanceof RefreshFault)) throw error;
    io.err(`mldeploy: no prices were fetched: ${error.message}\nThe prices you have stay as they were.\n`);
    return 1;
  }
  line.clear();
  return report(result, store.folder, io);
}

/** Those fetched before; otherwise that of the project, so that nothing is loaded that nobody uses. */
async function defaultRegions(io: Io): Promise<readonly string[]> {
  const { lists } = await priceStoreOf(io).read();
  if (lists.length > 0) return lists.map(({ list }) => list.region);
  const { region } = await new Projects(io, {}).settingsOf({ path: 'mldeploy.yaml' });
  return [region];
}

function report({ outcomes, cancelled }: RefreshResult, folder: string, io: Io): ExitCode {
  for (const outcome of outcomes) print(outcome, outcomes.length > 3 ? 0 : mostChanges, io);
  const failed = outcomes.filter(({ state }) => state === 'failed').length;
  const stored = outcomes.length - failed;
  if (stored > 0) io.out(`${styleFor(io).dim(`Stored in ${folder}; mldeploy prices diff shows all that changed.`)}\n`);
  if (cancelled) {
    io.err(
      `mldeploy: broken off; ${stored === 0 ? 'all prices stay' : "the other Regions' prices stay"} as they were\n`,
    );
    return 130;
  }
  return failed > 0 ? 1 : 0;
}

function print(outcome: RegionOutcome, most: number, io: Io): void {
  if (outcome.state === 'failed') {
    const text = `mldeploy: ${outcome.region}: the prices stay as they were: ${outcome.reason}`;
    for (const words of wrapWords(text, Math.max(io.width, 60))) io.err(`${words}\n`);
    return;
  }
  const { list, region } = outcome;
  if (outcome.state === 'unchanged') {
    io.out(`${region}: ${originOf(list)} are AWS's newest\n`);
    return;
  }
  const bundled = bundledList(region);
  const before = [...(outcome.before ? [outcome.before] : []), ...(bundled ? [bundled] : [])];
  io.out(differenceText(list, before, most));
  for (const note of outcome.notes) io.err(`mldeploy: ${region}: ${note}\n`);
}
