/** `npm run package`: makes mldeploy-<version>.vsix of the files that .vscodeignore lets in. */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { inRoot } from './tooling/paths.mjs';
import { runModule, tail } from './tooling/run.mjs';
import { Failure, runMain, say, step } from './tooling/say.mjs';

/**
 * Packages what is built.
 * @param {string} [file] where to
 * @returns {Promise<string>} the path of the package
 */
export async function packageExtension(file) {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const target = file ?? inRoot(`mldeploy-${version}.vsix`);
  mkdirSync(path.dirname(target), { recursive: true });
  // The bundles hold all that is needed, so there are no dependencies to collect.
  const { code, output } = await runModule(
    '@vscode/vsce/vsce',
    ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', `--out=${target}`],
    { quiet: true },
  );
  if (code !== 0) throw new Failure(`vsce failed:\n${tail(output)}`);
  return target;
}

if (process.argv[1] === import.meta.filename) {
  await runMain(async () => {
    await bootstrap();
    const file = await step('Packaging the extension', () => packageExtension());
    say(`${file}: ${Math.round(statSync(file).size / 1024)} KiB`);
    return 0;
  });
}
