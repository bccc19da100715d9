import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { FromPage, Preview, ToPage } from '#protocol/preview.ts';
import { previewHtml } from '../../client/src/preview/html.ts';

const origin = 'https://page.test';
const candidates = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export const themes = ['light-plus', 'dark-plus', 'hc-light', 'hc-dark', 'light-modern', 'dark-modern'] as const;
type Theme = (typeof themes)[number];

/** The path of a Chromium of this machine, if there is one: tests bring no browser of their own. */
export function chromiumPath(): string | undefined {
  return candidates.find((path) => path !== undefined && existsSync(path));
}

export async function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'] });
}

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** The page as it is shipped, made from the sources of this moment. */
export async function bundle(): Promise<Bundle> {
  const entry = fileURLToPath(new URL('../../client/src/webview/main.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    target: 'chrome122',
    format: 'iife',
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

export interface Options {
  readonly theme?: Theme;
  readonly language?: 'en' | 'de';
  readonly width?: number;
  readonly height?: number;
  /** What an earlier page has left behind. */
  readonly saved?: unknown;
  readonly forcedColors?: 'active' | 'none';
}

/** The page in a browser, with a host that only takes notes. */
export class PreviewPage {
  readonly page: Page;
  /** What the browser complained about: errors, rejections, and what the content policy blocked. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
  }

  static async open(browser: Browser, { script, style }: Bundle, options: Options = {}): Promise<PreviewPage> {
    const page = await browser.newPage({
      viewport: { width: options.width ?? 760, height: options.height ?? 900 },
      forcedColors: options.forcedColors ?? 'none',
      reducedMotion: 'reduce',
    });
    const opened = new PreviewPage(page);
    const html = previewHtml({
      cspSource: origin,
      scriptUri: `${origin}/webview.js`,
      styleUri: `${origin}/webview.css`,
      nonce: 'c0ffee',
      language: options.language ?? 'en',
    });
    const bodies: Record<string, [string, string]> = {
      '/': ['text/html', html],
      '/webview.js': ['text/javascript', script],
      '/webview.css': ['text/css', style],
    };
    await page.route('**/*', async (route) => {
      const [contentType, body] = bodies[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
      await route.fulfill({ status: body === '' ? 404 : 200, contentType: `${contentType}; charset=utf-8`, body });
    });
    const given = JSON.stringify({ theme: readTheme(options.theme ?? 'light-plus'), saved: options.saved });
    // tsx marks functions with a call of its own, which the page does not have.
    await page.addInitScript(`globalThis.__name = (f) => f; (${beHost.toString()})(${given})`);
    await page.goto(`${origin}/`);
    return opened;
  }

  /** Hands the page a message and waits until it has been drawn. */
  async send(message: ToPage): Promise<void> {
    await this.page.evaluate(async (data) => {
      window.postMessage(data, '*');
      // Seven parts and three drawings, one a frame.
      for (let frame = 0; frame < 12; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    }, message);
  }

  async show(preview: Preview, answers = 0): Promise<void> {
    await this.send({ kind: 'preview', preview, answers });
  }

  async posted(): Promise<readonly FromPage[]> {
    return this.page.evaluate(() => (window as unknown as { posted: FromPage[] }).posted);
  }

  async saved(): Promise<unknown> {
    return this.page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      return (window as unknown as { saved: unknown }).saved;
    });
  }

  /** All that the page's main thread does meanwhile. */
  async tasksDuring(work: () => Promise<void>): Promise<readonly Task[]> {
    const browser = this.page.context().browser();
    assert.ok(browser);
    await browser.startTracing(this.page, { categories: ['toplevel', '__metadata'] });
    await work();
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
    const process = new Map<string, number>();
    const main = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
    const isMain = ({ pid, tid }: TraceEvent) => main.some((thread) => thread.pid === pid && thread.tid === tid);
    const tasks = traceEvents.filter(
      (event) => event.tdur !== undefined && event.name.endsWith('RunTask') && isMain(event),
    );
    for (const { pid, tdur = 0 } of tasks) process.set(String(pid), (process.get(String(pid)) ?? 0) + tdur);
    // Of all pages of the browser, ours is the one that worked.
    const [busiest] = [...process].toSorted((a, b) => b[1] - a[1]);
    return tasks.filter(({ pid }) => String(pid) === busiest?.[0]).map(({ tdur = 0 }) => ({ cpuMs: tdur / 1000 }));
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Opens a page that is closed after the test. */
export type Open = (preview: Preview | undefined, options?: Options) => Promise<PreviewPage>;

/** A task of the page's main thread, by the clock of the processor: what else runs on the machine does not count. */
export interface Task {
  readonly cpuMs: number;
}

/** Tests of the page in a browser: skipped where there is none, and each of them fails when the browser has complained. */
export function inBrowser(title: string, define: (open: Open) => void): void {
  describe(title, function () {
    this.timeout(60_000);
    let browser: Browser | undefined;
    let made: Bundle;
    let shown: PreviewPage[] = [];
    before(async function () {
      const path = chromiumPath();
      if (path === undefined) {
        console.log(`      ${title}: skipped, no Chromium found (set CHROMIUM to its path)`);
        this.skip();
      }
      made = await bundle();
      browser = await launch(path);
    });
    after(async () => {
      await browser?.close();
    });
    afterEach(async () => {
      const complaints = shown.flatMap((page) => page.complaints);
      await Promise.all(shown.map((page) => page.close()));
      shown = [];
      assert.deepEqual(complaints, []);
    });
    define(async (preview, options = {}) => {
      assert.ok(browser);
      const opened = await PreviewPage.open(browser, made, options);
      shown.push(opened);
      if (preview) await opened.show(preview);
      return opened;
    });
  });
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

interface ThemeFile {
  /** The class that VS Code gives the body. */
  readonly kind: string;
  readonly variables: Readonly<Record<string, string>>;
}

function readTheme(theme: Theme): ThemeFile {
  return JSON.parse(readFileSync(new URL(`./themes/${theme}.json`, import.meta.url), 'utf8')) as ThemeFile;
}

/** Runs in the page before its own script: does what VS Code does to a webview. */
function beHost({ theme, saved }: { theme: ThemeFile; saved: unknown }): void {
  const page = window as unknown as Record<string, unknown>;
  page['posted'] = [];
  page['saved'] = saved;
  page['acquireVsCodeApi'] = () => ({
    postMessage: (message: unknown) => (page['posted'] as unknown[]).push(structuredClone(message)),
    getState: () => page['saved'],
    setState: (state: unknown) => {
      page['saved'] = structuredClone(state);
    },
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
  });
  const defaults = new CSSStyleSheet();
  // A layer loses against the page's own sheet, as VS Code's default styles do by standing before it.
  defaults.replaceSync(`@layer vscode-default {
    html { background: var(--vscode-editor-background); scrollbar-color: #8888 transparent; }
    body { background-color: transparent; color: var(--vscode-editor-foreground); font-family: var(--vscode-font-family);
      font-weight: var(--vscode-font-weight); font-size: var(--vscode-font-size); margin: 0; padding: 0 20px; }
    code { font-family: var(--monaco-monospace-font); color: var(--vscode-textPreformat-foreground); } }`);
  document.addEventListener('DOMContentLoaded', () => {
    document.adoptedStyleSheets = [defaults];
    for (const [name, value] of Object.entries(theme.variables))
      document.documentElement.style.setProperty(name, value);
    document.body.classList.add('vscode-body', theme.kind);
  });
}
