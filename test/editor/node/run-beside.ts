/** Runs the suite `beside` inside the extension host of VS Code, where Red Hat's YAML server is at work too. */
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { yamlServer } from '../../../scripts/tooling/editors.mjs';
import { inRoot } from '../../../scripts/tooling/paths.mjs';
import { bundleForHost, runInExtensionHost } from '../support/extension-host.ts';

async function makeNeighbour(): Promise<string> {
  const folder = inRoot('out/test/neighbour');
  await mkdir(folder, { recursive: true });
  await cp(inRoot('test/editor/node/neighbour/package.json'), path.join(folder, 'package.json'));
  const server = JSON.stringify(path.join(yamlServer.folder, yamlServer.probe));
  const entry = inRoot('test/editor/node/neighbour/extension.ts');
  await bundleForHost(entry, path.join(folder, 'extension.cjs'), { yamlServer: server });
  return folder;
}

async function main(): Promise<void> {
  await runInExtensionHost(inRoot('test/editor/node/beside/index.ts'), [await makeNeighbour()]);
}

await main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
