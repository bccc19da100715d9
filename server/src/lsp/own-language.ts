import type { Analysis } from '#engine';
import type { Client } from './client.ts';

/** What editors with extensions for YAML need not be asked for elsewhere. */
export const ownLanguage = [{ language: 'mldeploy' }] as const;

/** Other editors know our manifests as YAML: there it is our language when nothing else is in the file. */
export function isOwnLanguage(languageId: string, { documents }: Analysis, { ours }: Client): boolean {
  if (languageId === 'mldeploy') return true;
  return (
    !ours && languageId === 'yaml' && documents.length > 0 && documents.every(({ dialect }) => dialect?.id === 'own')
  );
}
