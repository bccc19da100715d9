import assert from 'node:assert/strict';
import { fraudDetector, previewOf, whatIfPreview } from '#test/fake-preview.ts';
import { clashes, outside, unfold, violations } from '#test/page-checks.ts';
import { pageStates } from '#test/page-states.ts';
import { inBrowser, themes } from '#test/preview-page.ts';

/** Between them they have all that the page can show; colours depend on the theme, and on nothing else. */
const withOwnParts = ['ruled out', 'without prices', 'manifest, what if', 'without server'] as const;

inBrowser('the preview page for everybody', (open) => {
  for (const theme of themes) {
    it(`has no violation that axe finds, in ${theme}, unfolded`, async () => {
      const shown = await open(undefined, { theme });
      for (const state of withOwnParts) {
        await shown.send(pageStates[state]);
        if (state === 'ruled out') await unfold(shown);
        assert.deepEqual(await violations(shown), [], state);
      }
    });
  }

  it('has none in any state at 300 px, where every text stays inside and no label of a chart covers another', async () => {
    const shown = await open(undefined, { width: 300 });
    for (const [state, message] of Object.entries(pageStates)) {
      await shown.send(message);
      assert.deepEqual(await violations(shown), [], state);
      assert.deepEqual(await outside(shown), [], state);
      assert.deepEqual(await clashes(shown), [], state);
      assert.equal(await shown.page.evaluate(() => document.documentElement.scrollWidth), 300, state);
    }
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

  it('has no two labels of a chart over each other, and nothing outside, at any width', async () => {
    for (const width of [480, 520, 760, 1000]) {
      const shown = await open(undefined, { width });
      for (const [state, message] of Object.entries(pageStates)) {
        await shown.send(message);
        assert.deepEqual(await clashes(shown), [], `${state}, ${String(width)} px`);
        assert.deepEqual(await outside(shown), [], `${state}, ${String(width)} px`);
      }
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
