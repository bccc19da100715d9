import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '#engine';
import type { Diff } from '#protocol/diff.ts';
import { command, flagsFrom, oneOf } from '../args.ts';
import { compare } from '../diff/compare.ts';
import { Repository } from '../diff/git.ts';
import { diffMarkdown } from '../diff/print-markdown.ts';
import { printDiff } from '../diff/print-text.ts';
import { changedFiles, committed, workingTree, type Snapshot } from '../diff/versions.ts';
import { UsageError, type Io } from '../io.ts';
import { Projects } from '../projects.ts';

const usage = `mldeploy diff BASE [HEAD] [PATH...] [--format text|markdown|json] [--fail-over USD] [--region R]

Says what the deployments cost, how fast they answer and what is found in them in one commit, and in another (without
HEAD: in the working tree). PATHs limit it to files and folders; write -- before them where a name could be either.
Settings and prices are those of now for both. The JSON follows schemas/diff.schema.json; markdown suits a pull request.
Exit code: 0 compared, 1 the total grows by more than --fail-over, 2 wrong use, no repository or no such commit.
`;

const options = { format: { type: 'string' }, 'fail-over': { type: 'string' } } as const;

export const diff = command(usage, options, async ({ values, positionals: all, named }, io) => {
  const positionals = all.slice(0, all.length - named.length);
  const format = oneOf('format', values.format, ['text', 'markdown', 'json']);
  const most = usdFrom(values['fail-over']);
  const projects = new Projects(io, flagsFrom(values));
  const found = await difference({ positionals, named, projects }, io);
  if (format === 'json') io.out(`${JSON.stringify(found, null, 2)}\n`);
  else if (format === 'markdown') io.out(diffMarkdown(found));
  else printDiff(found, io);
  if (projects.isFaulty) return 2;
  if (most === undefined || found.total.differenceUsd <= most) return 0;
  io.err(`mldeploy: the total grows by more than the $${String(most)}/month of --fail-over\n`);
  return 1;
});

interface Call {
  readonly positionals: readonly string[];
  /** Paths that stand behind `--`. */
  readonly named: readonly string[];
  readonly projects: Projects;
}

async function difference({ positionals, named, projects }: Call, io: Io): Promise<Diff> {
  const [baseName, ...more] = positionals;
  if (baseName === undefined) throw new UsageError('diff needs a commit to compare with, such as HEAD or origin/main');
  const repository = await Repository.around(io);
  const base = await repository.commit(baseName);
  if (base === undefined) throw new UsageError(`there is no commit ${baseName} in this repository`);
  const { headName, head, paths } = await headIn(repository, more, named, io);
  const before = await committed(repository, baseName, base);
  const after: Snapshot =
    head === undefined
      ? await workingTree(repository, base.length === 40 ? 'sha1' : 'sha256')
      : await committed(repository, headName, head);
  const renames = head === undefined ? new Map<string, string>() : await repository.renames(base, head);
  const under = paths.map((given) => repository.inside(given, io.cwd));
  const missing = under.find((top) => !isIn(before, top) && !isIn(after, top));
  if (missing !== undefined) throw new UsageError(`${missing} has no manifest in either version`);
  const settingsOf = (at: string): Promise<Settings> => projects.settingsOf({ path: path.join(repository.top, at) });
  return compare(before, after, changedFiles(before, after, renames, under), settingsOf);
}

/** The second word is a commit where it can be one, else a path; what could be both is to be told apart. */
async function headIn(repository: Repository, more: readonly string[], named: readonly string[], io: Io) {
  const [second, ...rest] = more;
  if (second === undefined) return { headName: '', head: undefined, paths: named };
  const head = await repository.commit(second);
  const isPath = await stat(path.resolve(io.cwd, second)).then(
    () => true,
    () => false,
  );
  if (head !== undefined && isPath && named.length === 0 && rest.length === 0) {
    throw new UsageError(`${second} is a commit and a path; write -- before paths`);
  }
  if (head !== undefined) return { headName: second, head, paths: [...rest, ...named] };
  if (!isPath) throw new UsageError(`there is no commit and no path ${second}; write -- before a path that has gone`);
  return { headName: '', head: undefined, paths: [...more, ...named] };
}

function isIn({ ids }: Snapshot, top: string): boolean {
  return top === '' || ids.has(top) || [...ids.keys()].some((at) => at.startsWith(`${top}/`));
}

function usdFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const amount = /^\$?\d+(\.\d+)?$/.test(text) ? Number(text.replace('$', '')) : Number.NaN;
  if (Number.isNaN(amount)) throw new UsageError(`--fail-over ${text}: not an amount in USD a month, such as 100`);
  return amount;
}
