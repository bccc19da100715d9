import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = new URL('../../', import.meta.url);

/** Loaded when they are called: the settings import the engine, which imports what the first three write. */
const generators = [
  async () => (await import('./gen-rows.ts')).generateRows(),
  async () => (await import('./gen-limits.ts')).generateLimits(),
  async () => (await import('./gen-aws-shapes.ts')).generateAwsShapes(),
  async () => (await import('./gen-shape.ts')).generateShape(),
  async () => (await import('./gen-limit-places.ts')).generateLimitPlaces(),
  async () => (await import('./gen-own-members.ts')).generateOwnMembers(),
  async () => (await import('./gen-own-snippets.ts')).generateOwnSnippets(),
  async () => (await import('./gen-settings.ts')).generateSettings(),
];

/** Everything that is written by `npm run gen`: its path from the root of the project, and its text. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const generate of generators) {
    for (const [path, text] of await generate()) files.set(path, await tidy(path, text));
  }
  return files;
}

async function tidy(path: string, text: string): Promise<string> {
  if (path.endsWith('.js')) return text;
  const file = fileURLToPath(new URL(path, root));
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await generated()) {
    await writeFile(new URL(path, root), text);
    console.log(`wrote ${path}`);
  }
}
