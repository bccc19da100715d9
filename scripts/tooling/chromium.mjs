import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './editors.mjs';

const flags = [
  // The tests run as root in containers, where Chromium's sandbox cannot.
  '--no-sandbox',
  ...['--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/**
 * Starts the system's Chromium without a window, with a profile of its own.
 * @param {{width?: number, height?: number, scale?: number}} [size]
 * @returns {Promise<{page: import('playwright-core').Page, close: () => Promise<void>}>}
 */
export async function startChromium({ width = 1400, height = 900, scale = 1 } = {}) {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium on PATH.');
  const profile = mkdtempSync(path.join(tmpdir(), 'mldeploy-chromium-'));
  allowWebviews(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width, height },
    deviceScaleFactor: scale,
    args: flags,
  });
  context.setDefaultTimeout(40_000);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * A webview's origin counts as third party inside the editor's page, and its service worker is refused while such storage is blocked.
 * @param {string} profile
 */
function allowWebviews(profile) {
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}
