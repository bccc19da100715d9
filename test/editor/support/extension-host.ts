import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { inRoot } from '../../../scripts/tooling/paths.mjs';
import { unpackExtension } from './packaged-extension.ts';

/**
 * Runs a suite inside the extension host of VS Code, with the extension as it is packaged, in a copy of the examples.
 *
 * `VSCODE_EXECUTABLE` is the VS Code to run it in; `download` lets @vscode/test-electron fetch one, as is usual on a machine that may.
 * Without it, code-server takes its place, so that the suite runs the same everywhere, without a display.
 */
export async function runInExtensionHost(suite: string, neighbours: readonly string[] = []): Promise<void> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'mldeploy-workspace-'));
  try {
    await cp(inRoot('examples'), workspace, { recursive: true });
    await mkdir(path.join(workspace, '.vscode'));
    await writeFile(path.join(workspace, '.vscode/settings.json'), '{"git.enabled": true}\n');
    commitAll(workspace);
    const name = path.basename(path.dirname(suite));
    const [extension, tests] = await Promise.all([
      unpackExtension(),
      bundleForHost(suite, inRoot(`out/test/editor-node/${name}.cjs`)),
    ]);
    const executable = process.env['VSCODE_EXECUTABLE'] ?? inRoot('test/editor/node/code-shim.mjs');
    await runTests({
      ...(executable !== 'download' && { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: [extension, ...neighbours],
      extensionTestsPath: tests,
      launchArgs: [workspace, '--disable-extensions'],
      extensionTestsEnv: { REPORT: process.env['REPORT'] },
    });
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** One file that the extension host can load by `require`, whichever of our files it is made of. */
export async function bundleForHost(
  entry: string,
  outfile: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  await build({
    entryPoints: [entry],
    outfile,
    define,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
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
