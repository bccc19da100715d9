import { limitIds } from '../limits/rows.ts';
import { isKnown, standsFor } from '../suppression/marks.ts';
import type { Settings } from '../settings.ts';

type Severities = Settings['severities'];

/** Severities by code or by group (`real-time/*`), spread to the codes: what is said of a code counts before its group. */
export function severitiesOf(given: Severities): Severities {
  const entries = Object.entries(given);
  const ofGroups = entries.filter(([word]) => word.endsWith('/*'));
  const spread = ofGroups.flatMap(([word, severity]) =>
    limitIds.filter((id) => standsFor(word, id)).map((id) => [id, severity] as const),
  );
  return Object.fromEntries([...spread, ...entries.filter(([word]) => !word.endsWith('/*') && isKnown(word))]);
}

export const severityChoices = ['error', 'warning', 'info', 'off'] as const;
