/** Runs the suite `beside` inside the extension host of VS Code, where other extensions are at work too. */
import { inRoot } from '../../../scripts/tooling/paths.mjs';
import { runInExtensionHost } from '../support/extension-host.ts';
import { makeNeighbours } from './neighbour/neighbours.ts';

async function main(): Promise<void> {
  await runInExtensionHost(inRoot('test/editor/node/beside/index.ts'), await makeNeighbours());
}

await main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
