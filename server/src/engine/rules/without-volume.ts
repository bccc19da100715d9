import { instanceOf } from '../catalogue/catalogue.ts';
import type { Mend } from './rule.ts';
import { listed } from '../model/listed.ts';

/** Where the key for the volumes is, in the plain model. */
export const kmsKey = '/kmsKey';

/** A type with local storage takes neither a volume nor a key for it, which then have to go with the old type. */
export function withoutVolume(type: string, title: string, pointer: string, gone: readonly string[]): readonly Mend[] {
  if (gone.length === 0 || instanceOf(type)?.takesVolume === true) return [];
  const words = listed(
    gone.map((at) => (at === kmsKey ? 'the KMS key' : 'the volume')),
    'and',
  );
  const steps = [{ pointer, value: type }, ...gone.map((at) => ({ pointer: at, value: undefined }))];
  return [{ title: title.replace(/(?=, about|$)/, ` and remove ${words}`), steps }];
}
