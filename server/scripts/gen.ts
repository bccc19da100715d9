import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { generateLimits } from './gen-limits.ts';

/** Everything that is written by `npm run gen`, by its path from the root of the project. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const generate of [generateLimits]) {
    for (const [path, text] of await generate()) files.set(path, await tidy(path, text));
  }
  return files;
}

async function tidy(path: string, text: string): Promise<string> {
  if (path.endsWith('.js')) return text;
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await generated()) {
    await writeFile(new URL(`../../${path}`, import.meta.url), text);
    console.log(`wrote ${path}`);
  }
}
