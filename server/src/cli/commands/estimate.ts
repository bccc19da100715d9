import { analyse, reportOf } from '#engine';
import type { Report } from '#protocol/report.ts';
import { command, flagsFrom, oneOf } from '../args.ts';
import { dialectOf } from '../findings-json.ts';
import { UsageError } from '../io.ts';
import { linked, type Read } from '../linked.ts';
import { measuredFlags } from '../measured.ts';
import { reportMarkdown } from '#protocol/report-markdown.ts';
import { printReport } from '../print-report-text.ts';
import { Projects } from '../projects.ts';
import { readSources } from '../sources.ts';

const usage = `mldeploy estimate [--format text|json|markdown] [--all] [--region R] [--measured FILE[=DEPLOYMENT]]... PATH...

Prints what each way to run the deployments costs a month, how fast it answers, and which we would choose and why: the
best of each type, or with --all every configuration. --measured takes times from a file of Inference Recommender,
CloudWatch, k6, Locust or ab (see calibrate), for one deployment or for all. The JSON, which has every configuration,
follows schemas/report.schema.json. Exit code: 0 estimated, 2 wrong use, an unreadable file, or no deployment in it.
`;

const options = {
  format: { type: 'string' },
  all: { type: 'boolean' },
  measured: { type: 'string', multiple: true },
  'stdin-filename': { type: 'string' },
} as const;

export const estimate = command(usage, options, async ({ values, positionals }, io) => {
  const format = oneOf('format', values.format, ['text', 'json', 'markdown']);
  const measured = await measuredFlags(values.measured, io);
  const projects = new Projects(io, { ...flagsFrom(values), measured });
  if (positionals.length === 0) throw new UsageError('estimate needs a file, a folder or - for standard input');

  const { sources, unreadable } = await readSources(positionals, io, values['stdin-filename']);
  for (const { path, reason } of unreadable) io.err(`mldeploy: ${path}: ${reason}\n`);
  const read: Read[] = [];
  for (const source of sources) {
    const settings = await projects.settingsOf(source);
    read.push({ source, analysis: analyse(source.text, settings) });
  }
  const reports: Report[] = [];
  for (const { source, analysis } of await linked(read, io)) {
    if (analysis.deployments.length > 0) reports.push(reportOf(analysis, analysis.settings));
    else if (source.named) {
      const why = dialectOf(analysis) === null ? 'no deployment recognised in it' : 'it deploys no endpoint or job';
      io.err(`mldeploy: ${source.path}: ${why}, nothing to estimate\n`);
    }
  }
  const report: Report = { deployments: reports.flatMap(({ deployments }) => deployments) };
  if (format === 'json') io.out(`${JSON.stringify(report, null, 2)}\n`);
  else if (format === 'markdown') io.out(reportMarkdown(report, values.all));
  else printReport(report, io, values.all);
  return unreadable.length > 0 || projects.isFaulty || report.deployments.length === 0 ? 2 : 0;
});
