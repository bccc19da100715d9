import { importFrom } from '#engine';
import { flagsFrom, parse } from '../args.ts';
import { give, readOne } from '../conversions.ts';
import type { ExitCode, Io } from '../io.ts';
import { Projects } from '../projects.ts';

export const usage = `mldeploy import [--output FILE [--force]] FILE

Prints the deployments of a CloudFormation template, of ACK objects or of any other format that is read as manifests of
our own format. What has no place there stands in comments at the top; with --output it goes to standard error too. Exit code: 0
imported, 1 nothing that can be, 2 wrong use, an unreadable file, or one that is there already.
`;

export async function importCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    'stdin-filename': { type: 'string' },
  });
  if (values.help) {
    io.out(usage);
    return 0;
  }
  const projects = new Projects(io, flagsFrom(values));
  const analysis = await readOne(positionals, values['stdin-filename'], projects, io);
  if (!analysis) return 2;
  return give(importFrom(analysis), { file: values.output, force: values.force, isJson: false }, io);
}
