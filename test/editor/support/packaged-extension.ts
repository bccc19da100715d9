import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { packageExtension } from '../../../scripts/package.mjs';
import { inRoot } from '../../../scripts/tooling/paths.mjs';

/**
 * Packages what is built and unpacks it, so that the tests run what a user installs: a file that .vscodeignore leaves out is missed here.
 * @returns the folder of the extension
 */
export async function unpackExtension(): Promise<string> {
  const folder = inRoot('out/test/extension');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const vsix = await packageExtension(inRoot('out/test/mldeploy.vsix'));
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(vsix)))) {
    if (!name.startsWith('extension/') || name.endsWith('/')) continue;
    const file = path.join(folder, name.slice('extension/'.length));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return folder;
}
