import { calibrate } from './commands/calibrate.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { estimate } from './commands/estimate.ts';
import { explain } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { fix } from './commands/fix.ts';
import { importCommand } from './commands/import.ts';
import { prices } from './commands/prices.ts';
import type { Command } from './args.ts';
import { UsageError, type ExitCode, type Io } from './io.ts';
import { version } from './version.ts';

const commands: Readonly<Record<string, Command>> = {
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

${Object.values(commands)
  .map((command) => command.usage)
  .join('\n')}
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
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new UsageError(`there is no command ${name}; there are ${Object.keys(commands).join(', ')}`);
    return await command.call(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`mldeploy: ${error.message}\nTry mldeploy --help.\n`);
    return 2;
  }
}
