import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { english } from '../../client/src/webview/words/english.ts';
import type { Words } from '../../client/src/webview/words/words.ts';
import type { PreviewPage } from './preview-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function unfold({ page }: PreviewPage, words: Words = english): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${words.table.showAll(0).replace('0', '\\d+')}`) }).click();
  await page.getByRole('button', { name: words.details.showFormulas }).click();
  for (const table of await page.locator('.data summary').all()) await table.click();
  await page.locator('.chart-latency .data-table').waitFor();
}

/** Evaluated, not loaded: the page's own policy would refuse it. */
export async function violations({ page }: PreviewPage): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(root: Document, options: RunOptions): Promise<AxeResults> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await axe.run(document, { runOnly: tags, preload: false, resultTypes: ['violations'] })).violations;
  });
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`,
  );
}

/** Texts that reach out of the page. */
export async function outside({ page }: PreviewPage): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, p, td, th, li, button, span, text, dd, label, output)')]
      .filter((node) => node.closest('.visually-hidden, .data-frame') === null)
      .map((node) => ({ text: node.textContent, box: node.getBoundingClientRect() }))
      .filter(
        ({ box }) => box.width > 0 && (box.left < -0.5 || box.right > document.documentElement.clientWidth - 15.5),
      )
      .map(({ text }) => text),
  );
}

/** Labels of one chart that stand over each other. */
export async function clashes({ page }: PreviewPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = (chart: Element) =>
      [...chart.querySelectorAll('text')]
        .filter((node) => node.textContent.trim() !== '' && node.textContent !== '|')
        .map((node) => ({ text: node.textContent, box: node.getBoundingClientRect() }));
    return [...document.querySelectorAll('svg.drawing')].flatMap((chart) => {
      const all = boxes(chart);
      return all.flatMap((a, index) =>
        all
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
              Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 4,
          )
          .map((b) => `${a.text} / ${b.text}`),
      );
    });
  });
}
