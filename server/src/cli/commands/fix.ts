import { advised, applyEdits, editsOf } from '#engine';
import { command, flagsFrom } from '../args.ts';
import { UsageError } from '../io.ts';
import { analyseOne, readOne, writeBack } from '../one-file.ts';
import { Projects } from '../projects.ts';

const usage = `mldeploy fix PATH --code CODE [--title TEXT] [--write]

Applies one fix of the first finding with that code: the first one offered, or the one whose title starts with or
contains TEXT. Prints the new text, or writes the file with --write. Exit code: 0 fixed, 1 no such finding or fix,
2 wrong use or an unreadable file.
`;

const options = {
  code: { type: 'string' },
  title: { type: 'string' },
  write: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
} as const;

export const fix = command(usage, options, async ({ values, positionals }, io) => {
  const [given] = positionals;
  const { code, title } = values;
  if (given === undefined || positionals.length > 1) throw new UsageError('fix needs exactly one file');
  if (code === undefined) throw new UsageError('fix needs --code, a code that check prints, such as serverless/memory');
  if (values.write && given === '-') throw new UsageError('--write needs a file, not standard input');
  const source = await readOne(given, io, values['stdin-filename']);
  if (!source) return 2;
  const analysis = advised(await analyseOne(source, new Projects(io, flagsFrom(values)), io));
  const fixes = analysis.findings.filter((finding) => finding.code === code).flatMap((finding) => finding.fixes());
  const chosen = fixes.find((one) => matches(one.title, title));
  if (chosen === undefined) {
    const titles = fixes.map((one) => one.title);
    io.err(`mldeploy: ${source.path}: ${nothingToApply(code, title, titles)}\n`);
    return 1;
  }
  const fixed = applyEdits(source.text, editsOf(analysis, chosen));
  if (!values.write) {
    io.out(fixed);
    return 0;
  }
  if (!(await writeBack(source, fixed, io))) return 2;
  io.err(`${source.path}: ${chosen.title}\n`);
  return 0;
});

function matches(title: string, wanted: string | undefined): boolean {
  return wanted === undefined || title.toLowerCase().includes(wanted.toLowerCase());
}

function nothingToApply(code: string, title: string | undefined, titles: readonly string[]): string {
  if (titles.length === 0) return `no finding with code ${code} that has a fix`;
  return `no fix of ${code} is titled "${title ?? ''}"; there are: ${titles.map((t) => `"${t}"`).join(', ')}`;
}
