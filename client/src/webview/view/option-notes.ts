import type { OptionReport } from '#protocol/report.ts';
import { capitalised } from '../format.ts';
import type { Place } from '../sort.ts';
import { enginesLanguage, words } from '../words/words.ts';
import { element, KeyedViews, setOptionalText, setRichText, type View } from './dom.ts';
import { icon } from './icons.ts';

interface Note {
  readonly kind: 'limit' | 'notice' | 'unknown';
  readonly text: string;
  readonly code: string | undefined;
}

/** Under the figures and as wide as the table: each limit that forbids the option, what could not be priced, and why it has no button. */
export function optionNotes(): View<Place> {
  const list = element('ul', { class: 'notes' });
  const node = element('tr', { class: 'notes-row', role: 'row' }, element('td', { role: 'cell', colspan: '5' }, list));
  const views = new KeyedViews<Note>(list, noteView);
  return {
    node,
    update: ({ option, below }) => {
      const known = below ? notesOf(below).map(({ text }) => text) : [];
      // What the row above says of all its type is not said again.
      const notes = notesOf(option).filter(({ text }) => !known.includes(text));
      node.hidden = notes.length === 0;
      views.update(notes, ({ kind }, index) => `${kind} ${String(index)}`);
    },
  };
}

function notesOf({ feasible, violations, reasons, cost, noSwitch }: OptionReport): readonly Note[] {
  const kind = feasible ? 'notice' : 'limit';
  const limits = Array.from({ length: Math.max(reasons.length, violations.length) }, (_, index): Note => {
    const code = violations[index];
    return { kind, text: reasons[index] ?? words.table.notWithinLimit, code };
  });
  // Where there is a sum, what it leaves out stands in its bill.
  const missing = cost.usdPerMonth === null ? cost.unknown : [];
  return [
    ...limits,
    ...missing.map((text): Note => ({ kind: 'unknown', text, code: undefined })),
    ...(noSwitch === undefined ? [] : [{ kind: 'notice', text: noSwitch, code: undefined } as const]),
  ];
}

function noteView({ kind }: Note): View<Note> {
  const text = element('span', enginesLanguage);
  const code = element('code');
  const symbol = kind === 'limit' ? 'cross' : kind === 'notice' ? 'notice' : 'unknown';
  const node = element('li', { class: `note note-${kind}` }, icon(symbol), element('span', {}, text, ' ', code));
  return {
    node,
    update: (note) => {
      setRichText(text, capitalised(note.text));
      setOptionalText(code, note.code);
    },
  };
}
