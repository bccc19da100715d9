import { calibrate, usage as calibrateUsage } from './commands/calibrate.ts';
import { check, usage as checkUsage } from './commands/check.ts';
import { diff, usage as diffUsage } from './commands/diff.ts';
import { estimate, usage as estimateUsage } from './commands/estimate.ts';
import { explain, usage as explainUsage } from './commands/explain.ts';
import { exportCommand, usage as exportUsage } from './commands/export.ts';
import { fix, usage as fixUsage } from './commands/fix.ts';
import { importCommand, usage as importUsage } from './commands/import.ts';
import { prices, usage as pricesUsage } from './commands/prices.ts';
import { UsageError, type ExitCode, type Io } from './io.ts';
import { version } from './version.ts';

const commands = {
  calibrate,
  check,
  diff,
  estimate,
  explain,
  export: exportCommand,
  fix,
  import: importCommand,
  prices,
};

const usage = `ML Deploy ${version}: checks machine-learning deployments for AWS before they are deployed.

${[calibrateUsage, checkUsage, diffUsage, estimateUsage, explainUsage, exportUsage, fixUsage, importUsage, pricesUsage].join('\n')}
mldeploy --version | --help
`;

/** The whole command line; `argv` without the interpreter and the script. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...args] = argv;
  if (name === '--version' || name === '-v') {
    io.out(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.err : io.out)(usage);
    return name === undefined ? 2 : 0;
  }
  const command = Object.entries(commands).find(([known]) => known === name)?.[1];
  try {
    if (!command) throw new UsageError(`there is no command ${name}; there are ${Object.keys(commands).join(', ')}`);
    return await command(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`mldeploy: ${error.message}\nTry mldeploy --help.\n`);
    return 2;
  }
}
