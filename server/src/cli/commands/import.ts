import { importFrom } from '#engine';
import { command, flagsFrom } from '../args.ts';
import { give, toConvert } from '../conversions.ts';

const usage = `mldeploy import [--output FILE [--force]] FILE

Prints the deployments of a CloudFormation template, of ACK objects or of any other format that is read as manifests of
our own format. What has no place there stands in comments at the top; with --output it goes to standard error too. Exit
code: 0 imported, 1 nothing that can be, 2 wrong use, an unreadable file, or one that is there already.
`;

const options = {
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
} as const;

export const importCommand = command(usage, options, async ({ values, positionals }, io) => {
  const analysis = await toConvert(positionals, values['stdin-filename'], flagsFrom(values), io);
  if (!analysis) return 2;
  return give(importFrom(analysis), { file: values.output, force: values.force, isJson: false }, io);
});
