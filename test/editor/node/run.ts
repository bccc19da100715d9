/**
 * Runs the suite of this folder inside the extension host of VS Code, with the extension as it is packaged.
 *
 * `VSCODE_EXECUTABLE` is the VS Code to run it in; `download` lets @vscode/test-electron fetch one, as is usual on a machine that may.
 * Without it, code-server takes its place, so that the suite runs the same everywhere, without a display.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { inRoot } from '../../../scripts/tooling/paths.mjs';
import { unpackExtension } from '../support/packaged-extension.ts';

const bundle = inRoot('out/test/editor-node/index.cjs');

/** One file that the extension host can load by `require`, whichever of our files it is made of. */
async function bundleSuite(): Promise<void> {
  await build({
    entryPoints: [inRoot('test/editor/node/suite/index.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** What the cost of the manifests is compared with. */
function commitAll(cwd: string): void {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...who, 'commit', '--quiet', '--message', 'Examples'],
  ]) {
    execFileSync('git', args, { cwd });
  }
}

async function main(): Promise<void> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'mldeploy-workspace-'));
  try {
    await cp(inRoot('examples'), workspace, { recursive: true });
    await mkdir(path.join(workspace, '.vscode'));
    await writeFile(path.join(workspace, '.vscode/settings.json'), '{"git.enabled": true}\n');
    commitAll(workspace);
    const [extension] = await Promise.all([unpackExtension(), bundleSuite()]);
    const executable = process.env['VSCODE_EXECUTABLE'] ?? inRoot('test/editor/node/code-shim.mjs');
    await runTests({
      ...(executable !== 'download' && { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: extension,
      extensionTestsPath: bundle,
      launchArgs: [workspace, '--disable-extensions'],
      extensionTestsEnv: { REPORT: process.env['REPORT'] },
    });
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

await main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
