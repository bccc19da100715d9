import type { PlainDeployment } from '../model/plain.ts';
import type { Mend } from './rule.ts';

/** Takes out what is there of the pointers: a section of one key goes with it. */
export function removalOf(title: string, plain: PlainDeployment, pointers: readonly string[]): Mend {
  const there = pointers.filter((pointer) => isThere(plain, pointer));
  return { title, steps: there.map((pointer) => ({ pointer, value: undefined })) };
}

function isThere(plain: PlainDeployment, pointer: string): boolean {
  let at: unknown = plain;
  for (const step of pointer.split('/').slice(1)) at = (at as Readonly<Record<string, unknown>> | undefined)?.[step];
  return at !== undefined;
}
