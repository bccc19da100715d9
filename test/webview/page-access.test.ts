import assert from 'node:assert/strict';
import type { ToPage } from '#protocol/preview.ts';
import { fraudDetector, previewOf, recommender, unpriced, whatIfPreview } from '#test/fake-preview.ts';
import { clashes, outside, unfold, violations } from '#test/page-checks.ts';
import { inBrowser, themes } from '#test/preview-page.ts';

const states: Readonly<Record<string, ToPage>> = {
  'ruled out': { kind: 'preview', preview: previewOf(fraudDetector), answers: 0 },
  fitting: { kind: 'preview', preview: previewOf(recommender, { titles: ['first', 'second'] }), answers: 0 },
  'without prices': { kind: 'preview', preview: previewOf(unpriced, { knobs: [] }), answers: 0 },
  'what if': { kind: 'preview', preview: whatIfPreview, answers: 0 },
  'without deployment': { kind: 'nothing', nothing: 'no-deployment' },
  'without document': { kind: 'nothing', nothing: 'no-document' },
  'without server': { kind: 'nothing', nothing: 'server-gone' },
};

inBrowser('the preview page for everybody', (open) => {
  for (const theme of themes) {
    it(`has no violation that axe finds, in ${theme}, in every state, unfolded`, async () => {
      for (const [state, message] of Object.entries(states)) {
        const shown = await open(undefined, { theme });
        await shown.send(message);
        if (state === 'ruled out') await unfold(shown);
        assert.deepEqual(await violations(shown), [], state);
        await shown.close();
      }
    });
  }

  it('has none at 300 px either', async () => {
    const shown = await open(previewOf(fraudDetector), { width: 300 });
    assert.deepEqual(await violations(shown), []);
  });

  it('has labels in its charts that can be read in every theme: contrast of 4.5 and more', async () => {
    for (const theme of themes) {
      const { page } = await open(previewOf(fraudDetector), { theme });
      assert.ok((await page.locator('.drawing text').count()) > 30);
      assert.deepEqual(await page.evaluate(weakLabels), [], theme);
    }
  });

  for (const theme of themes) {
    for (const width of [300, 600, 1000]) {
      it(`fits into ${String(width)} px in ${theme}, every text and label inside`, async () => {
        const shown = await open(whatIfPreview, { theme, width });
        await unfold(shown);
        assert.deepEqual(await outside(shown), []);
        assert.equal(await shown.page.evaluate(() => document.documentElement.scrollWidth), width);
      });
    }
  }

  it('has no two labels of a chart over each other', async () => {
    for (const width of [300, 520, 760, 1000]) {
      const shown = await open(previewOf(fraudDetector), { width });
      assert.deepEqual(await clashes(shown), [], `${String(width)} px`);
    }
  });

  it('can be reached and read by keyboard alone, with the focus in sight', async () => {
    const { page } = await open(whatIfPreview);
    const reached = new Set<string>();
    for (let presses = 0; presses < 90; presses++) {
      await page.keyboard.press('Tab');
      const { name, seen } = await page.evaluate(() => {
        const node = document.activeElement as HTMLElement;
        const { width } = node.getBoundingClientRect();
        if (node === document.body) return { name: '', seen: true };
        const label = node.getAttribute('aria-label') ?? node.id;
        return {
          name: label === '' ? node.textContent : label,
          seen: width > 0 && getComputedStyle(node).outlineStyle !== 'none',
        };
      });
      if (name === '' || name === 'app') break;
      reached.add(name);
      assert.ok(seen, `no outline: ${name}`);
    }
    for (const wanted of [
      'Write to manifest',
      'Reset',
      'knob-averagePerSecond',
      '5 more of Real-time',
      'Monthly cost at requests per month',
      'looked',
    ])
      assert.ok(reached.has(wanted), `${wanted}: ${[...reached].join(' | ')}`);
  });
});

/** Runs in the page: texts of drawings, which axe does not look at, whose colour is too near to that of the page. */
function weakLabels(): readonly string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const lightOver = (colours: readonly string[]): number => {
    if (!canvas) return 0;
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
      value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background');
  return [...document.querySelectorAll('.drawing text')].flatMap((node) => {
    const [a, b] = [lightOver([ground]), lightOver([ground, getComputedStyle(node).fill])];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    return contrast < 4.5 ? [`${contrast.toFixed(2)} ${node.textContent}`] : [];
  });
}
