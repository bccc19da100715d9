import type { Template } from './template.ts';

/** A logical id that nothing has yet. */
export function freeId(template: Template, wanted: string): string {
  const taken = new Set([
    ...(template.section('Resources')?.pairs ?? []).map(({ key }) => key.text),
    ...(template.section('Parameters')?.pairs ?? []).map(({ key }) => key.text),
  ]);
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}${String(number)}`;
  return id;
}
