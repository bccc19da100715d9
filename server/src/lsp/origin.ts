import { contains } from '#engine';
import type { Written } from './documents.ts';

const ownName = /(?:^|[/.])mldeploy\.(?:ya?ml|json)$/;

/** Whether the file is in the own format by its name. */
function isOwnName(uri: string): boolean {
  return ownName.test(uri);
}

/** What tells the format of a document beside its text: its name, its language, and what it was when it was last read whole. */
export function originOf(uri: string, { languageId, analysis }: Written, offset: number) {
  return {
    isOwn: languageId === 'mldeploy' || isOwnName(uri),
    dialect: analysis?.documents.find(({ document }) => contains(document.span, offset))?.dialect?.id,
  };
}
