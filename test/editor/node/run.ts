/** Runs the suite of this folder inside the extension host of VS Code, without any other extension. */
import { inRoot } from '../../../scripts/tooling/paths.mjs';
import { runInExtensionHost } from '../support/extension-host.ts';

await runInExtensionHost(inRoot('test/editor/node/suite/index.ts')).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
