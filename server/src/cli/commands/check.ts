import { analyse } from '#engine';
import { oneOf, parse, settingsFrom } from '../args.ts';
import { dialectOf, toJson } from '../findings-json.ts';
import { UsageError, type ExitCode, type Io } from '../io.ts';
import { toSarif } from '../print-sarif.ts';
import { printText, type Checked } from '../print-text.ts';
import { readSources } from '../sources.ts';
import { version } from '../version.ts';

export const usage = `mldeploy check [--format text|json|sarif] [--region R] [--contested warning|error] PATH...

Checks manifests against AWS's documented limits. A folder is searched for .yaml, .yml, .json and .template files;
- reads standard input (say its name with --stdin-filename). Exit code: 0 no errors, 1 errors, 2 wrong use or an
unreadable file.
`;

export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(args, { format: { type: 'string' }, 'stdin-filename': { type: 'string' } });
  if (values.help) {
    io.out(usage);
    return 0;
  }
  const format = oneOf('format', values.format, ['text', 'json', 'sarif']);
  const settings = settingsFrom(values);
  if (positionals.length === 0) throw new UsageError('check needs a file, a folder or - for standard input');

  const { sources, unreadable } = await readSources(positionals, io, values['stdin-filename']);
  for (const { path, reason } of unreadable) io.err(`mldeploy: ${path}: ${reason}\n`);
  const files: Checked[] = [];
  for (const source of sources) {
    const analysis = analyse(source.text, settings);
    if (dialectOf(analysis) !== null) files.push({ path: source.path, analysis });
    else if (source.named) io.err(`mldeploy: ${source.path}: no deployment recognised in it, nothing checked\n`);
  }
  if (format === 'text') printText(files, io);
  else if (format === 'json') io.out(`${JSON.stringify(jsonOf(files), null, 2)}\n`);
  else io.out(`${JSON.stringify(toSarif(files, version), null, 2)}\n`);

  if (unreadable.length > 0) return 2;
  return files.some(({ analysis }) => analysis.findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

function jsonOf(files: readonly Checked[]) {
  return {
    files: files.map(({ path, analysis }) => ({
      path,
      dialect: dialectOf(analysis),
      findings: analysis.findings.map((finding) => toJson(analysis, finding)),
    })),
  };
}
