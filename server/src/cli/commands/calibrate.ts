import { applyEdits, measuredEdits, measuredLines, workloadOf, type Measured } from '#engine';
import { command } from '../args.ts';
import { UsageError, type ExitCode, type Io } from '../io.ts';
import { readMeasuredFile } from '../measured.ts';
import { analyseOne, readOne, writeBack } from '../one-file.ts';
import { Projects } from '../projects.ts';

const usage = `mldeploy calibrate FILE [--instance TYPE] [--write MANIFEST [--deployment NAME]]

Prints what was measured, what each number means, and the lines for the workload of a manifest in our own format; --write
puts the inference time into one. FILE is the result of an Inference Recommender job (JSON), an export of CloudWatch (JSON
or CSV), a k6 summary (JSON), the _stats.csv of Locust, or what ab prints or writes with -e. Where several instance types
were measured, --instance chooses one (serverless-2048 is a serverless endpoint of 2048 MB). Exit code: 0 read, 2 wrong
use, an unreadable file, or nothing measured in it.
`;

const options = { instance: { type: 'string' }, write: { type: 'string' }, deployment: { type: 'string' } } as const;

export const calibrate = command(usage, options, async ({ values, positionals }, io) => {
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError('calibrate needs exactly one file of measurements');
  const { measured } = await readMeasuredFile(file, io);
  const chosen = choose(measured, values.instance);
  for (const one of chosen) io.out(`${measuredLines(one).join('\n')}\n\n`);
  const [only, ...others] = chosen;
  const isOne = only && others.length === 0;
  if (values.write === undefined) {
    const names = chosen.flatMap((one) => nameOf(one) ?? []).join(', ');
    io.out(isOne ? `${workloadOf(only)}\n` : `For the lines of a manifest choose one with --instance: ${names}.\n`);
    return 0;
  }
  if (!isOne) throw new UsageError('several instance types were measured: choose one with --instance');
  return write(values.write, values.deployment, only, io);
});

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
  const source = await readOne(manifest, io);
  if (!source) return 2;
  const analysis = await analyseOne(source, new Projects(io, {}), io);
  const edits = measuredEdits(analysis, measured, name);
  if ('fault' in edits) throw new UsageError(`${source.path}: ${edits.fault}`);
  if (!(await writeBack(source, applyEdits(source.text, edits.edits), io))) return 2;
  io.err(`${source.path}: ${edits.title}\n`);
  return 0;
}
