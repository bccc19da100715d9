import { bundledList } from '#engine';
import { RefreshFault } from '#price-files/fault.ts';
import { differenceText } from '#price-files/price-words.ts';
import { command, knownRegion } from '../args.ts';
import { priceStoreOf } from '../fetched-prices.ts';
import { UsageError, type ExitCode, type Io } from '../io.ts';
import { refresh } from '../prices/refresh-prices.ts';
import { showPrices, showRegions } from '../prices/show-prices.ts';

const usage = `mldeploy prices refresh [--region R]... [--all]
mldeploy prices show [--region R]... [TYPE | serverless | lambda | ...]
mldeploy prices diff [--region R]...
mldeploy prices reset [--region R]...

refresh fetches AWS's public price lists of SageMaker, Lambda, Fargate and S3 into your folder: of the Regions given, of all,
or of those fetched before, at first that of the project. It is the only command that uses the network (HTTPS_PROXY, NO_PROXY
and AWS_CA_BUNDLE count); a list that makes no sense is refused, and the one before stays. show prints the prices with their
grade and source, diff what the last refresh changed, reset goes back to the prices that came with this version. MLDEPLOY_DATA
names another folder. Exit code: 0 done, 1 a Region could not be refreshed or nothing was found, 2 wrong use, 130 broken off.
`;

const actions = ['refresh', 'show', 'diff', 'reset'] as const;

const options = { region: { type: 'string', multiple: true }, all: { type: 'boolean' } } as const;

export const prices = command(usage, options, async ({ values, positionals }, io) => {
  const [name, ...rest] = positionals;
  const action = actions.find((known) => known === name);
  if (!action) throw new UsageError(`prices needs one of ${actions.join(', ')}`);
  const regions = (values.region ?? []).flatMap((text) => text.split(',')).map(knownRegion);
  if (rest.length > (action === 'show' ? 1 : 0))
    throw new UsageError(`prices ${action}: ${rest.at(-1) ?? ''} is too much`);
  if (values.all && (action !== 'refresh' || regions.length > 0)) {
    throw new UsageError('--all goes with prices refresh, and with no --region');
  }
  if (action === 'refresh') return refresh(values.all ? 'all' : regions.length > 0 ? regions : undefined, io);
  if (action === 'diff') return difference(regions, io);
  if (action === 'reset') return reset(regions, io);
  if (regions.length === 0 && rest.length === 0) await showRegions(io);
  else return (await showPrices(regions, rest[0], io)) ? 0 : 1;
  return 0;
});

async function difference(regions: readonly string[], io: Io): Promise<ExitCode> {
  const store = priceStoreOf(io);
  const { lists } = await store.read();
  const chosen = lists.filter(({ list }) => regions.length === 0 || regions.includes(list.region));
  for (const { list } of chosen) {
    const before = await store.before(list.region);
    const bundled = bundledList(list.region);
    io.out(differenceText(list, [...(before ? [before.list] : []), ...(bundled ? [bundled] : [])]));
  }
  if (chosen.length > 0) return 0;
  const of = regions.length > 0 ? ` of ${regions.join(', ')}` : '';
  io.err(`mldeploy: no prices${of} have been fetched yet; mldeploy prices refresh does so\n`);
  return 1;
}

async function reset(regions: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const gone = await priceStoreOf(io).remove(regions.length > 0 ? regions : undefined);
    io.out(
      gone.length > 0
        ? `Removed the fetched prices of ${gone.join(', ')}; those that came with this version count again.\n`
        : 'There are no fetched prices to remove; those that came with this version count.\n',
    );
    return 0;
  } catch (error) {
    if (!(error instanceof RefreshFault)) throw error;
    io.err(`mldeploy: ${error.message}\n`);
    return 1;
  }
}
