import { advised, analyse, configNames } from '#engine';
import { counted } from '#protocol/words.ts';
import { command, flagsFrom, oneOf } from '../args.ts';
import { dialectOf, toJson } from '../findings-json.ts';
import { UsageError, type Io } from '../io.ts';
import { linked, type Read } from '../linked.ts';
import { sift, writeBaseline } from '../baseline.ts';
import type { Checked } from '../checked.ts';
import { toGithub } from '../print-github.ts';
import { toJunit } from '../print-junit.ts';
import { toSarif } from '../print-sarif.ts';
import { printText } from '../print-text.ts';
import { Projects } from '../projects.ts';
import { readSources, type Source } from '../sources.ts';
import { version } from '../version.ts';

const usage = `mldeploy check [--format text|json|sarif|github|junit] [--region R] [--contested warning|error]
               [--baseline FILE [--write-baseline]] [--timings] PATH...

Checks manifests against AWS's documented limits. A folder is searched for .yaml, .yml, .json and .template files, but for
what .gitignore leaves out; - reads standard input (say its name with --stdin-filename). Names are followed into the
other files of the call, and into those beside a file. Settings are read from the nearest .mldeployrc.yaml (or .yml,
.json) in a file's folder or above; --region and --contested count before them. --timings says on standard error how long
the slowest files took.
With a baseline, findings that stand in it are not reported; --write-baseline writes all of today's into it. GitHub Actions
shows the format github beside the lines of a pull request; sarif is for code scanning, junit for the test reports of others.
Exit code: 0 no errors, 1 errors, 2 wrong use, an unreadable file or faulty settings.
`;

const options = {
  format: { type: 'string' },
  'stdin-filename': { type: 'string' },
  timings: { type: 'boolean' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean' },
} as const;

export const check = command(usage, options, async ({ values, positionals }, io) => {
  const format = oneOf('format', values.format, formatNames);
  const { baseline } = values;
  if (values['write-baseline'] && baseline === undefined) {
    throw new UsageError('--write-baseline needs --baseline FILE, the file to write');
  }
  const projects = new Projects(io, flagsFrom(values));
  if (positionals.length === 0) throw new UsageError('check needs a file, a folder or - for standard input');

  const { sources, unreadable } = await readSources(positionals, io, values['stdin-filename']);
  for (const { path, reason } of unreadable) io.err(`mldeploy: ${path}: ${reason}\n`);
  const started = performance.now();
  const { read, timings } = await analysed(sources, projects, io);
  const all = (await linked(read, io)).map(({ source: { path }, analysis: limits }): Checked => {
    const analysis = advised(limits);
    return { path, analysis, findings: analysis.findings };
  });
  if (values.timings) printTimings(timings, performance.now() - started, io);
  const isSound = unreadable.length === 0 && !projects.isFaulty;
  if (baseline !== undefined && values['write-baseline']) {
    const count = await writeBaseline(all, baseline, io);
    io.err(`mldeploy: ${baseline} written with ${counted(count, 'finding')}\n`);
    return isSound ? 0 : 2;
  }
  const files = baseline === undefined ? all : await newIn(all, baseline, io);
  formats[format](files, io);
  if (!isSound) return 2;
  return files.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
});

/** Those that are ours, each on its own, and how long that took of each. */
async function analysed(sources: readonly Source[], projects: Projects, io: Io) {
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
  return { read, timings };
}

const formats = {
  text: printText,
  json: (files: readonly Checked[], io: Io) => {
    io.out(`${JSON.stringify(jsonOf(files), null, 2)}\n`);
  },
  sarif: (files: readonly Checked[], io: Io) => {
    io.out(`${JSON.stringify(toSarif(files, version), null, 2)}\n`);
  },
  github: (files: readonly Checked[], io: Io) => {
    io.out(toGithub(files));
  },
  junit: (files: readonly Checked[], io: Io) => {
    io.out(toJunit(files));
  },
};
const formatNames = ['text', 'json', 'sarif', 'github', 'junit'] as const satisfies (keyof typeof formats)[];

/** What the baseline does not know; how much it knows is said on standard error, so that nobody takes silence for health. */
async function newIn(all: readonly Checked[], baseline: string, io: Io): Promise<readonly Checked[]> {
  const { files, known, gone } = await sift(all, baseline, io);
  const left = gone === 0 ? '' : `; ${counted(gone, 'entry', 'entries')} of it no longer found, write it anew`;
  io.err(`mldeploy: ${counted(known, 'finding')} of ${baseline} not reported${left}\n`);
  return files;
}

function jsonOf(files: readonly Checked[]) {
  return {
    files: files.map(({ path, analysis, findings }) => ({
      path,
      dialect: dialectOf(analysis),
      findings: findings.map((finding) => toJson(analysis, finding)),
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
