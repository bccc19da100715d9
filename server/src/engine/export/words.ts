import type { Note } from './resource.ts';

const leads: Readonly<Record<Note['kind'], string>> = {
  lost: 'Not exported',
  changed: 'Note',
  missing: 'To be filled in',
};

/** "Not exported: the schedule of the job ..." */
export function noteText({ kind, text }: Note, lost = leads.lost): string {
  return `${kind === 'lost' ? lost : leads[kind]}: ${text}.`;
}

/** The notes as comments above a text. */
export function commented(title: string, notes: readonly Note[], lost?: string): string {
  const lines = [title, ...notes.map((note) => noteText(note, lost))];
  // What is quoted may have line breaks in it.
  return `${lines.map((line) => `# ${line.replace(/\s+/g, ' ')}\n`).join('')}\n`;
}
