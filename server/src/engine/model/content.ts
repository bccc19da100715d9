import type { Deployment } from './deployment.ts';

/** All that the deployment says, and nothing of where it says it: the same text for two that say the same. */
export function contentOf(deployment: Deployment): string {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(deployment)) {
    if (!elsewhere.has(key)) write(key, value, parts);
  }
  return parts.join('');
}

/** Places in the file, and what a dialect keeps of it. */
const elsewhere: ReadonlySet<string> = new Set(['document', 'anchor', 'extent', 'source', 'title', 'when', 'dialect']);

function write(key: string, value: unknown, parts: string[]): void {
  if (typeof value !== 'object' || value === null) {
    if (value !== undefined) parts.push(key, '=', JSON.stringify(value), ';');
    return;
  }
  const { kind } = value as { readonly kind?: unknown };
  if (kind === 'absent') return;
  if (kind === 'known') {
    write(key, (value as { readonly value: unknown }).value, parts);
    return;
  }
  if (kind === 'dynamic') {
    parts.push(key, '~', (value as { readonly expression: string }).expression, ';');
    return;
  }
  if (kind === 'malformed') {
    parts.push(key, '!', (value as { readonly written: string }).written, ';');
    return;
  }
  parts.push(key, '{');
  for (const [name, item] of Object.entries(value)) write(name, item, parts);
  parts.push('}');
}
