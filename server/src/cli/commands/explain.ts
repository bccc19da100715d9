import { limitIds, limitRow, meantCode, sourcesOf, standsFor, type LimitRow } from '#engine';
import { command } from '../args.ts';
import { UsageError, type Io } from '../io.ts';
import { styleFor, wrapWords } from '../style.ts';

const usage = `mldeploy explain [CODE...]

Says of a code what the limit is, what happens beyond it, the way out, and what the sources say, with the day they were
read. Of a group (serverless/*), and without a code of all, it lists the codes. Exit code: 0, 2 for an unknown code.
`;

export const explain = command(usage, {}, ({ positionals }, io) => {
  if (positionals.length === 0) list(limitIds, io);
  for (const word of positionals) {
    const row = limitRow(word);
    const group = limitIds.filter((id) => standsFor(word, id));
    if (row) print(row, io);
    else if (group.length > 0) list(group, io);
    else throw new UsageError(unknown(word));
  }
  return Promise.resolve(0);
});

function unknown(word: string): string {
  const meant = meantCode(word);
  return `there is no code ${word}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
}

function list(ids: readonly string[], io: Io): void {
  const width = Math.max(...ids.map(({ length }) => length));
  const style = styleFor(io);
  for (const id of ids) io.out(`${style.bold(id.padEnd(width))}  ${limitRow(id)?.title ?? ''}\n`);
}

function print(row: LimitRow, io: Io): void {
  const style = styleFor(io);
  io.out(`${style.bold(row.id)}  ${row.title}\n\n`);
  const lines: readonly (readonly [name: string, texts: readonly string[]])[] = [
    [labels[row.kind] ?? 'Limit', row.value === '' ? [] : [row.value]],
    ['Severity', severityWords(row)],
    ['Why', [row.why]],
    ['Way out', waysOut(row)],
    ['Note', row.note === undefined ? [] : [row.note]],
    ['Sources', sourcesOf(row.id)],
    ['Pages', row.urls],
    ['Read on', [row.status === 'VERIFIED' ? row.verified : `${row.verified}, not verified: it only warns`]],
    [row.kind === 'quota' ? 'Settings' : 'Ignore', quietings(row)],
  ];
  for (const [name, texts] of lines) {
    texts.forEach((text, index) => {
      const head = (index === 0 ? name : '').padEnd(10);
      wrapWords(text, io.width - 12).forEach((words, line) => {
        io.out(`  ${line === 0 ? style.dim(head) : ' '.repeat(10)}${words}\n`);
      });
    });
  }
  io.out('\n');
}

function severityWords({ severity, contested, cases = {} }: Partial<LimitRow>): readonly string[] {
  if (severity === undefined) return [];
  const isContested = contested ?? Object.values(cases).some((one) => one.contested);
  return [
    isContested ? `${severity}; where AWS's pages disagree, a warning unless contested is set to error` : severity,
  ];
}

/** As the message says it, or by what the fixes of the row and of its cases do. */
function waysOut({ message = '', fixes = [], cases = {} }: Partial<LimitRow>): readonly string[] {
  const said = message.split('; ').slice(1).join('; ');
  if (said !== '' && !said.includes('{')) return [said];
  const kinds = [...new Set([...fixes, ...Object.values(cases).flatMap((one) => one.fixes ?? [])])];
  const switches = kinds.flatMap((kind) => (kind.startsWith('switch:') ? [kind.slice('switch:'.length)] : []));
  const words = kinds.flatMap((kind) => changes[kind] ?? []);
  if (switches.length > 0) words.push(`switch to ${anyOf(switches.map((type) => typeWords[type] ?? type))}`);
  return words.length === 0 ? [] : [words.join('; ')];
}

const labels: Readonly<Partial<Record<string, string>>> = { quota: 'Quota', recommendation: 'Advice' };

const typeWords: Readonly<Record<string, string>> = { async: 'asynchronous', batch: 'batch transform' };

/** `a, b or c` */
function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

const changes: Readonly<Record<string, string>> = {
  value: 'set a value that is allowed',
  remove: 'remove the key',
  add: 'add what is missing',
};

/** What a project can do about a finding that does not apply to it. */
function quietings({ id, kind }: LimitRow): readonly string[] {
  if (id.startsWith('config/')) return [];
  const own = kind === 'quota' ? [`of your account, in .mldeployrc.yaml: quotas: { ${id}: NUMBER }`] : [];
  const setting = `in .mldeployrc.yaml: severity: { ${id}: off }`;
  return id.startsWith('suppression/') ? [setting] : [...own, `# mldeploy-ignore ${id} REASON`, `or ${setting}`];
}
