import { analyse, configNames } from '#engine';
import { flagsFrom, oneOf, parse } from '../args.ts';
import { dialectOf, toJson } from '../findings-json.ts';
import { UsageError, type ExitCode, type Io } from '../io.ts';
import { linked, type Read } from '../linked.ts';
import { toSarif } from '../print-sarif.ts';
import { printText, type Checked } from '../print-text.ts';
import { Projects } from '../projects.ts';
import { readSources } from '../sources.ts';
import { version } from '../version.ts';

export const usage = `mldeploy check [--format text|json|sarif] [--region R] [--contested warning|error] [--timings] PATH...

Checks manifests against AWS's documented limits. A folder is searched for .yaml, .yml, .json and .template files;
- reads standard input (say its name with --stdin-filename). Names are followed into the other files of the call, and
into those beside a file. Settings are read from the nearest .mldeployrc.yaml (or .yml, .json) in a file's folder or
above; --region and --contested count before them. --timings says on standard error how long the slowest files took.
Exit code: 0 no errors, 1 errors, 2 wrong use, an unreadable file or faulty settings.
`;

export async function check(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    format: { type: 'string' },
    'stdin-filename': { type: 'string' },
    timings: { type: 'boolean' },
  });
  if (values.help) {
    io.out(usage);
    return 0;
  }
  const format = oneOf('format', values.format, ['text', 'json', 'sarif']);
  const projects = new Projects(io, flagsFrom(values));
  if (positionals.length === 0) throw new UsageError('check needs a file, a folder or - for standard input');

  const { sources, unreadable } = await readSources(positionals, io, values['stdin-filename']);
  for (const { path, reason } of unreadable) io.err(`mldeploy: ${path}: ${reason}\n`);
  const started = performance.now();
  const read: Read[] = [];
  const timings: Timing[] = [];
  for (const source of sources) {
    const settings = await projects.settingsOf(source);
    if (isConfig(source.path)) continue;
    const before = performance.now();
    const analysis = analyse(source.text, settings);
    timings.push({ path: source.path, ms: performance.now() - before });
    if (dialectOf(analysis) !== null) read.push({ source, analysis });
    else if (source.named) io.err(`mldeploy: ${source.path}: no deployment recognised in it, nothing checked\n`);
  }
  const files = (await linked(read, io)).map(({ source, analysis }): Checked => ({ path: source.path, analysis }));
  if (values.timings) printTimings(timings, performance.now() - started, io);
  if (format === 'text') printText(files, io);
  else if (format === 'json') io.out(`${JSON.stringify(jsonOf(files), null, 2)}\n`);
  else io.out(`${JSON.stringify(toSarif(files, version), null, 2)}\n`);

  if (unreadable.length > 0 || projects.isFaulty) return 2;
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

/** Settings are no manifest; they are read where they count. */
function isConfig(path: string): boolean {
  return configNames.some((name) => path === name || path.endsWith(`/${name}`));
}

interface Timing {
  readonly path: string;
  readonly ms: number;
}

function printTimings(timings: readonly Timing[], total: number, io: Io): void {
  const slowest = [...timings].sort((a, b) => b.ms - a.ms).slice(0, 10);
  for (const { path, ms } of slowest) io.err(`${ms.toFixed(1).padStart(9)} ms  ${path}\n`);
  io.err(`${total.toFixed(1).padStart(9)} ms  in all, for ${String(timings.length)} files\n`);
}
