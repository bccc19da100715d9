import { exportFormats, exportTo } from '#engine';
import { command, flagsFrom, oneOf } from '../args.ts';
import { give, toConvert } from '../conversions.ts';
import { UsageError } from '../io.ts';

const usage = `mldeploy export --to cloudformation|ack|cli [--format yaml|json] [--output FILE [--force]] FILE

Prints the deployments of the file as a CloudFormation template, as objects of the ACK controllers, or as inputs of the
AWS CLI, one for each call. What the format has no words for stands in comments at the top; with --format json, or
with --output, it goes to standard error. Exit code: 0 exported, 1 the format cannot express it, 2 wrong use, an
unreadable file, or one that is there already.
`;

const options = {
  to: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
} as const;

export const exportCommand = command(usage, options, async ({ values, positionals }, io) => {
  if (values.to === undefined) throw new UsageError(`export needs --to: one of ${exportFormats.join(', ')}`);
  const format = oneOf('to', values.to, exportFormats);
  const syntax = oneOf('format', values.format, ['yaml', 'json']);
  const analysis = await toConvert(positionals, values['stdin-filename'], flagsFrom(values), io);
  if (!analysis) return 2;
  const output = { file: values.output, force: values.force, isJson: syntax === 'json' };
  return give(exportTo(analysis, 'all', format, syntax), output, io);
});
