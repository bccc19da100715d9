import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { advised, analyse, applyEdits, editsOf } from '#engine';
import { flagsFrom, parse } from '../args.ts';
import { UsageError, type ExitCode, type Io } from '../io.ts';
import { linked } from '../linked.ts';
import { Projects } from '../projects.ts';
import { readSources, type Source } from '../sources.ts';

export const usage = `mldeploy fix PATH --code CODE [--title TEXT] [--write]

Applies one fix of the first finding with that code: the first one offered, or the one whose title starts with or
contains TEXT. Prints the new text, or writes the file with --write. Exit code: 0 fixed, 1 no such finding or fix,
2 wrong use or an unreadable file.
`;

export async function fix(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parse(args, {
    code: { type: 'string' },
    title: { type: 'string' },
    write: { type: 'boolean' },
    'stdin-filename': { type: 'string' },
  });
  if (values.help) {
    io.out(usage);
    return 0;
  }
  const projects = new Projects(io, flagsFrom(values));
  if (positionals.length !== 1) throw new UsageError('fix needs exactly one file');
  if (values.code === undefined)
    throw new UsageError('fix needs --code, a code that check prints, such as serverless/memory');
  if (values.write && positionals[0] === '-') throw new UsageError('--write needs a file, not standard input');

  const { sources, unreadable } = await readSources(positionals, io, values['stdin-filename']);
  const [source] = sources;
  if (source === undefined || sources.length > 1) {
    const reason = unreadable[0]?.reason ?? 'fix takes one file, not a folder';
    io.err(`mldeploy: ${positionals[0] ?? ''}: ${reason}\n`);
    return 2;
  }
  const settings = await projects.settingsOf(source);
  const alone = { source, analysis: analyse(source.text, settings) };
  const analysis = advised(((await linked([alone], io))[0] ?? alone).analysis);
  const fixes = analysis.findings.filter(({ code }) => code === values.code).flatMap((finding) => finding.fixes());
  const chosen = fixes.find(({ title }) => matches(title, values.title));
  if (chosen === undefined) {
    io.err(
      `mldeploy: ${source.path}: ${nothingToApply(
        values.code,
        values.title,
        fixes.map(({ title }) => title),
      )}\n`,
    );
    return 1;
  }
  const fixed = applyEdits(source.text, editsOf(analysis, chosen));
  if (!values.write) {
    io.out(fixed);
    return 0;
  }
  return write(source, fixed, chosen.title, io);
}

function matches(title: string, wanted: string | undefined): boolean {
  return wanted === undefined || title.toLowerCase().includes(wanted.toLowerCase());
}

function nothingToApply(code: string, title: string | undefined, titles: readonly string[]): string {
  if (titles.length === 0) return `no finding with code ${code} that has a fix`;
  return `no fix of ${code} is titled "${title ?? ''}"; there are: ${titles.map((t) => `"${t}"`).join(', ')}`;
}

/** Writes only where that cannot lose a byte: the file must be exactly what its text encodes to. */
async function write(source: Source, fixed: string, title: string, io: Io): Promise<ExitCode> {
  if (!Buffer.from(source.text, 'utf8').equals(source.bytes)) {
    io.err(`mldeploy: ${source.path}: not valid UTF-8, so writing it back would change other bytes; left as it was\n`);
    return 2;
  }
  await writeFile(path.resolve(io.cwd, source.path), fixed);
  io.err(`${source.path}: ${title}\n`);
  return 0;
}
