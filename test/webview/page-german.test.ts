import assert from 'node:assert/strict';
import type { ToPage } from '#protocol/preview.ts';
import { fraudDetector, previewOf, recommender, unpriced, whatIfPreview } from '#test/fake-preview.ts';
import { clashes, outside, unfold, violations } from '#test/page-checks.ts';
import { inBrowser, type PreviewPage } from '#test/preview-page.ts';
import { fragmentsOf } from '#test/word-fragments.ts';
import { english } from '../../client/src/webview/words/english.ts';
import { german } from '../../client/src/webview/words/german.ts';

const states: Readonly<Record<string, ToPage>> = {
  'ruled out': { kind: 'preview', preview: previewOf(fraudDetector), answers: 0 },
  fitting: { kind: 'preview', preview: previewOf(recommender, { titles: ['first', 'second'] }), answers: 0 },
  'without prices': { kind: 'preview', preview: previewOf(unpriced, { knobs: [] }), answers: 0 },
  'what if': { kind: 'preview', preview: whatIfPreview, answers: 0 },
  'without deployment': { kind: 'nothing', nothing: 'no-deployment' },
  'without document': { kind: 'nothing', nothing: 'no-document' },
  'without server': { kind: 'nothing', nothing: 'server-gone' },
};

/** Names that are the same in both languages. */
const shared = new Set(
  ['Real-time', 'Serverless', 'Asynchronous', 'Async', 'Batch', 'Lambda', 'Fargate', 'AWS Batch', 'Deployment'].concat(
    ['Option', 'ECS', 'p50 ms', 'p90 ms', 'p95 ms', 'p99 ms', ' warm: ', 'warm: '],
    // Parts of numbers.
    ['ms', 'min', 'KB', 'MB', 'GB', 'TB', '%', '$', 'en-US', 'en-GB'],
  ),
);

describe('the German words of the page', () => {
  it('are nowhere the English ones, but for names', () => {
    const inGerman = new Set(fragmentsOf(german));
    const same = fragmentsOf(english).filter((words) => /\p{L}{3}/u.test(words) && inGerman.has(words));
    assert.deepEqual(
      same.filter((words) => !shared.has(words)),
      [],
    );
  });

  it('have a non-breaking space before every unit', () => {
    const { usd, time, bytes, percent, magnitudes } = german.numbers;
    for (const words of [usd('1'), time('1', 'ms'), bytes('1', 0), percent('1'), ...Object.values(magnitudes)])
      assert.match(words, /^\d?\u00A0\S+$/);
  });
});

inBrowser('the preview page in German', (open) => {
  it('leaves no English word of its own, in any state', async () => {
    const inGerman = fragmentsOf(german).join(' ');
    const wanted = fragmentsOf(english)
      .map((words) => words.trim())
      .filter((words) => /\p{L}{3}/u.test(words) && !shared.has(words) && !inGerman.includes(words));
    assert.ok(wanted.length > 150, String(wanted.length));
    for (const [state, message] of Object.entries(states)) {
      const shown = await open(undefined, { language: 'de' });
      await shown.send(message);
      if (state === 'ruled out') await unfold(shown, german);
      const said = await ownWords(shown);
      assert.ok(said.length > 0, state);
      const left = wanted.filter((words) => said.some((text) => holds(text, words)));
      assert.deepEqual(left, [], state);
      await shown.close();
    }
  });

  it('writes numbers and dates as German does', async () => {
    const { page } = await open(previewOf(fraudDetector), { language: 'de' });
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
    assert.match(
      (await page.locator('.tile-best').innerText()).replaceAll('\u00A0', ' '),
      /Empfohlen[\s\S]*Real-time[\s\S]*187,82 \$[\s\S]*~137 \$ mehr als jetzt[\s\S]*182 ms[\s\S]*Hält einen p95 von 500 ms und 350 \$ im Monat ein/,
    );
    assert.match(await page.locator('.footer').innerText(), /21\. November 2026/);
  });

  it('has room for the labels of its axes within the drawings, which are saved as they are', async () => {
    const { page } = await open(previewOf(fraudDetector), { language: 'de' });
    const cut = await page.locator('svg.drawing text').evaluateAll((labels) =>
      labels
        .filter((label) => {
          const frame = label.closest('svg.drawing')?.getBoundingClientRect();
          const box = label.getBoundingClientRect();
          return frame && (box.left < frame.left - 1 || box.right > frame.right + 1);
        })
        .map((label) => label.textContent),
    );
    assert.deepEqual(cut, []);
  });

  it('marks what the engine says as English', async () => {
    const { page } = await open(previewOf(fraudDetector), { language: 'de' });
    for (const name of [
      '.reason span',
      '.question',
      '.answer',
      '.bill-label',
      '.bill-formula',
      '.fact dt',
      '.assumptions',
      '.tile-configuration',
      '.configuration',
    ])
      assert.equal(await page.locator(name).first().getAttribute('lang'), 'en', name);
    assert.equal(await page.locator('.note span span').first().getAttribute('lang'), 'en');
  });

  for (const width of [300, 600, 1000]) {
    it(`fits into ${String(width)} px, every text and label inside and none over another`, async () => {
      const shown = await open(whatIfPreview, { language: 'de', width });
      assert.deepEqual(await clashes(shown), []);
      await unfold(shown, german);
      assert.deepEqual(await outside(shown), []);
      assert.equal(await shown.page.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }

  it('has no violation that axe finds, unfolded', async () => {
    const shown = await open(whatIfPreview, { language: 'de' });
    await unfold(shown, german);
    assert.deepEqual(await violations(shown), []);
  });
});

function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}-]/u.test(character);
  return at >= 0 && !isWord(text[at - 1]) && !isWord(text[at + words.length]);
}

/** Every text and label of the page but those in English. */
async function ownWords({ page }: PreviewPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const labels = ['aria-label', 'aria-valuetext', 'title', 'placeholder'];
    const nodes = [...document.querySelectorAll('body *')].filter((node) => node.closest('[lang=en], script') === null);
    return nodes.flatMap((node) => [
      ...[...node.childNodes]
        .filter((child) => child.nodeType === Node.TEXT_NODE)
        .map((child) => child.textContent ?? ''),
      ...labels.flatMap((name) => node.getAttribute(name) ?? []),
    ]);
  });
}
