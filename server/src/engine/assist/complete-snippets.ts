import { ownSnippets } from '../dialects/own/snippets.ts';
import type { Proposal, Situation } from './completion.ts';

/** Whole manifests, where nothing is written yet. */
export function snippetsAt({ place, cursor, around, abilities }: Situation): readonly Proposal[] {
  const isEmpty = place.dialect === 'own' && around.outline.keys([]).length === 0;
  if (!isEmpty || cursor.place !== 'key' || cursor.column !== 0) return [];
  return ownSnippets.map(({ title, prefix, description, body }) => ({
    label: prefix,
    kind: 'snippet',
    detail: title,
    documentation: description,
    insert: abilities.snippets ? body : withoutStops(body),
    isSnippet: abilities.snippets,
  }));
}

/** As the editor would first show it. */
function withoutStops(body: string): string {
  return body
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}
