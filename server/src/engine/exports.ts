import { analyse, type Analysis } from './analyse.ts';
import { lostIn, untold } from './export/compare.ts';
import { exported, type Converted, type ExportFormat, type Syntax } from './export/export.ts';
import { wordsOf } from './export/gather.ts';
import { imported, needless } from './export/import.ts';
import type { Note } from './export/resource.ts';
import { commented, noteText } from './export/words.ts';
import type { Deployment } from './model/deployment.ts';
import { toPlain, type PlainView } from './model/plain.ts';

export { exportFormats } from './export/export.ts';
export type { ExportFormat, Syntax } from './export/export.ts';

/** A text in another format, and what is to be known of it, in sentences; or why there is none. */
export type Conversion =
  | { readonly kind: 'converted'; readonly text: string; readonly notes: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** The deployment with that index, or all of the file, in another format. */
export function exportTo(
  analysis: Analysis,
  which: number | 'all',
  format: ExportFormat,
  syntax: Syntax = 'yaml',
): Conversion {
  const { deployments } = analysis;
  const chosen = which === 'all' ? deployments : deployments.slice(which, which + 1);
  const result = exported(chosen, format, syntax);
  if (result.kind === 'refused') return result;
  const notes = [...result.notes, ...strays(result, chosen, analysis)];
  const text = syntax === 'json' ? result.body : `${commented(result.title, notes)}${result.body}`;
  return { kind: 'converted', text, notes: notes.map((note) => noteText(note)) };
}

/** All deployments of a file in another format, or that with the index, in ours. */
export function importFrom(analysis: Analysis, which: number | 'all' = 'all'): Conversion {
  const chosen = which === 'all' ? analysis.deployments : analysis.deployments.slice(which, which + 1);
  const result = imported(chosen);
  if (result.kind === 'refused') return result;
  const notes = [...result.notes, ...strays(result, chosen, analysis, needless)];
  const text = `${commented(result.title, notes, 'Not imported')}${result.body}`;
  return { kind: 'converted', text, notes: notes.map((note) => noteText(note, 'Not imported')) };
}

/** What is read back from the text must be what was written. What was lost without a word is told by the place where it stands. */
function strays(
  { body, notes }: Converted,
  deployments: readonly Deployment[],
  analysis: Analysis,
  ignored: readonly string[] = [],
): readonly Note[] {
  const after = analyse(body, analysis.settings).deployments;
  const told = [...notes.flatMap(({ covers }) => covers), ...ignored];
  const lost = new Map<string, string>();
  for (const [index, deployment] of deployments.entries()) {
    const other = after[index];
    const view = toPlain(deployment);
    const pointers = lostIn(view.plain, other ? toPlain(other).plain : {});
    for (const pointer of untold(pointers, told)) lost.set(placeWords(view, pointer), pointer);
  }
  return [...lost].map(([text, pointer]) => ({ kind: 'lost', text, covers: [pointer] }));
}

/** As it is written; by its place in the model where it is nowhere. */
function placeWords({ fieldAt }: PlainView, pointer: string): string {
  const field = fieldAt(pointer) ?? fieldAt(`${pointer}/value`);
  return field === undefined || field.kind === 'absent' ? pointer : wordsOf(field.origin.path);
}
