import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { analyse, applyEdits, measuredEdits, measuredLines, workloadOf, type Measured } from '#engine';
import { parse } from '../args.ts';
import { UsageError, type ExitCode, type Io } from '../io.ts';
import { readMeasuredFile } from '../measured.ts';
import { Projects } from '../projects.ts';
import { readSources } from '../sources.ts';

export const usage = `mldeploy calibrate FILE [--instance TYPE] [--write MANIFEST [--deployment NAME]]

Prints what was measured, what each number means, and the lines for the workload of a manifest in our own format; --write
puts the inference time into one. FILE is the result of an Inference Recommender job (JSON), an export of CloudWatch (JSON
or CSV), a k6 summary (JSON), the _stats.csv of Locust, or what ab prints or writes with -e. Where several instance types
were measured, --instance chooses one (serverless-2048 is a serverless endpoint of 2048 MB). Exit code: 0 read, 2 wrong
use, an unreadable file, or nothing measured in it.
`;

export async function calibrate(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    instance: { type: 'string' },
    write: { type: 'string' },
    deployment: { type: 'string' },
  });
  if (values.help) {
    io.out(usage);
    return 0;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError('calibrate needs exactly one file of measurements');
  const { measured } = await readMeasuredFile(file, io);
  const chosen = choose(measured, values.instance);
  for (const one of chosen) io.out(`${measuredLines(one).join('\n')}\n\n`);
  const [only, ...others] = chosen;
  if (values.write === undefined) {
    if (only && others.length === 0) io.out(`${workloadOf(only)}\n`);
    else
      io.out(
        `For the lines of a manifest choose one with --instance: ${chosen.flatMap((one) => nameOf(one) ?? []).join(', ')}.\n`,
      );
    return 0;
  }
  if (!only || others.length > 0)
    throw new UsageError('several instance types were measured: choose one with --instance');
  return write(values.write, values.deployment, only, io);
}

function choose(measured: readonly Measured[], instance: string | undefined): readonly Measured[] {
  if (instance === undefined) return measured;
  const found = measured.filter((one) => nameOf(one) === instance);
  if (found.length > 0) return found;
  const names = measured.flatMap((one) => nameOf(one) ?? []);
  const others = names.length > 0 ? `; there are ${names.join(', ')}` : '';
  throw new UsageError(`--instance ${instance}: it was not measured${others}`);
}

/** `ml.c5.xlarge`, or `serverless-2048` by its memory. */
function nameOf({ instanceType, memoryMib }: Measured): string | undefined {
  return instanceType ?? (memoryMib === undefined ? undefined : `serverless-${String(memoryMib)}`);
}

/** Into the workload of the deployment, where that is in our own format. */
async function write(manifest: string, name: string | undefined, measured: Measured, io: Io): Promise<ExitCode> {
  const { sources, unreadable } = await readSources([manifest], io);
  const [source] = sources;
  if (!source || sources.length > 1) {
    io.err(`mldeploy: ${manifest}: ${unreadable[0]?.reason ?? 'calibrate writes one file, not a folder'}\n`);
    return 2;
  }
  const analysis = analyse(source.text, await new Projects(io, {}).settingsOf(source));
  const edits = measuredEdits(analysis, measured, name);
  if ('fault' in edits) throw new UsageError(`${source.path}: ${edits.fault}`);
  const text = applyEdits(source.text, edits.edits);
  if (!Buffer.from(source.text, 'utf8').equals(source.bytes)) {
    io.err(`mldeploy: ${source.path}: not valid UTF-8, so writing it back would change other bytes; left as it was\n`);
    return 2;
  }
  if (text !== source.text) await writeFile(path.resolve(io.cwd, source.path), text);
  io.err(`${source.path}: ${edits.title}\n`);
  return 0;
}
