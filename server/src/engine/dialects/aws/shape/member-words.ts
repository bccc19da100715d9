import type { TableName } from './tables.ts';
import data from '../../../generated/aws-words.json' with { type: 'json' };

/** What a member of a shape is, in a sentence of who documents it; empty where nobody does. */
export function wordsOfMember(table: TableName, shape: number, member: string): string {
  const number = data.of[table][shape] ?? -1;
  const words = data.words[number] as Readonly<Record<string, string>> | undefined;
  // AWS's other spellings differ in their capitals and underscores only.
  return words?.[member.toLowerCase().replaceAll('_', '')] ?? '';
}
