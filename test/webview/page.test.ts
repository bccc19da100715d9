import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { Preview } from '#protocol/preview.ts';
import { fraudDetector, previewOf, recommender, unpriced } from '#test/fake-preview.ts';
import { bundle, chromiumPath, launch, PreviewPage, themes, type Bundle, type Options } from '#test/preview-page.ts';
import { previewHtml } from '../../client/src/preview/html.ts';

const budgetBytes = 60 * 1024;

describe('the preview page', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;
  let made: Bundle;
  let shown: PreviewPage | undefined;

  before(async function () {
    made = await bundle();
    const path = chromiumPath();
    if (path === undefined) {
      const count = this.test?.parent?.suites.reduce((sum, suite) => sum + suite.tests.length, 0) ?? 0;
      console.log(`      skipped ${String(count)} tests of the page: no Chromium found (set CHROMIUM to its path)`);
      return;
    }
    browser = await launch(path);
  });

  after(async () => {
    await browser?.close();
  });

  async function open(preview: Preview | undefined, options: Options = {}): Promise<PreviewPage> {
    assert.ok(browser);
    shown = await PreviewPage.open(browser, made, options);
    if (preview) await shown.send({ kind: 'preview', preview });
    return shown;
  }

  it('keeps within its budget', () => {
    assert.ok(made.script.length > 1000);
    assert.ok(Buffer.byteLength(made.script) < budgetBytes, `${String(made.script.length)} bytes of script`);
  });

  it('allows only our script and our style sheet, and quotes what it is given', () => {
    const html = previewHtml({ cspSource: 'vscode-resource:', scriptUri: 'a"b', styleUri: 's', nonce: 'n0' });
    assert.ok(html.includes(`default-src 'none'; style-src vscode-resource:; script-src 'nonce-n0';`));
    assert.ok(html.includes('src="a&quot;b"'));
    assert.ok(!/style=|unsafe-inline|<style/.test(html));
  });

  describe('in a browser', () => {
    before(function () {
      if (!browser) this.skip();
    });

    afterEach(async () => {
      const { complaints } = shown ?? { complaints: [] };
      await shown?.close();
      shown = undefined;
      assert.deepEqual(complaints, []);
    });

    it('says that it is ready, and what to do when there is nothing to show', async () => {
      const { page } = await open(undefined);
      assert.deepEqual(await shown?.posted(), [{ kind: 'ready' }]);
      await shown?.send({ kind: 'nothing', message: 'Open a manifest.' });
      assert.equal(await page.locator('.nothing').innerText(), 'Open a manifest.');
      assert.equal(await page.locator('.report').isVisible(), false);
    });

    it('has a row for each option, with its figures and marks', async () => {
      const { page } = await open(previewOf(fraudDetector));
      assert.equal(await page.locator('h1').innerText(), 'fraud-detector');
      const rows = await page.locator('tr.option-row').allInnerTexts();
      assert.equal(rows.length, 4);
      const [realTime = '', serverless = '', , batch = ''] = rows;
      for (const words of [
        'Real-time',
        'Recommended',
        '2 x ml.m5.large',
        '$171.56',
        'verified',
        '104 ms',
        '182 ms',
        'Fits',
        'Switch',
      ]) {
        assert.ok(realTime.includes(words), `${words} in ${realTime}`);
      }
      for (const words of ['Current', '~$50', '$41 – $68', 'estimated', '1.4 s', 'Ruled out']) {
        assert.ok(serverless.includes(words), `${words} in ${serverless}`);
      }
      assert.ok(!serverless.includes('Switch'));
      assert.match(
        await page.locator('.summary').innerText(),
        /Now: serverless[\s\S]*~\$50[\s\S]*ruled out[\s\S]*Recommended: real-time[\s\S]*\$171\.56[\s\S]*~\$121 more/,
      );
      assert.ok(batch.includes('12 h'), batch);
      const notes = page.locator('[data-type=serverless] .notes');
      assert.match(await notes.innerText(), /5 MB.*4 MB/s);
      assert.equal(await notes.locator('code').innerText(), 'serverless/payload-max');
    });

    it('names the reading of the template and what was assumed', async () => {
      const { page } = await open(previewOf(recommender));
      assert.match(
        await page.locator('.meta').innerText(),
        /us-east-1\s*when IsProd is false\s*1\.17M requests\/month \(0\.44\/s\)/,
      );
      assert.match(
        await page.locator('.facts-assumed').innerText(),
        /Assumed, because the manifest does not say[\s\S]*Response size\s*10 KB/,
      );
      assert.match(await page.locator('.footer').innerText(), /21 November 2026/);
    });

    it('switches by mouse', async () => {
      const { page } = await open(previewOf(recommender, { index: 2, version: 41 }));
      await page.locator('[data-type=serverless] button[data-action=switch]').click();
      assert.deepEqual((await shown?.posted())?.at(-1), { kind: 'switch', index: 2, version: 41, type: 'serverless' });
    });

    it('switches by keyboard, with the version of the latest update, and keeps the focus in the row', async () => {
      const { page } = await open(previewOf(recommender));
      await shown?.send({ kind: 'preview', preview: previewOf(recommender, { version: 8 }) });
      const reached: string[] = [];
      for (let presses = 0; presses < 12; presses++) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate(
            () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.className ?? '',
          ),
        );
        if (reached.at(-1)?.startsWith('Switch to serverless')) break;
      }
      await page.keyboard.press('Enter');
      assert.deepEqual(
        (await shown?.posted())?.at(-1),
        { kind: 'switch', index: 0, version: 8, type: 'serverless' },
        reached.join(' > '),
      );
      const options = recommender.options.map((option) => ({ ...option, current: option.type === 'serverless' }));
      await shown?.send({ kind: 'preview', preview: previewOf({ ...recommender, options }, { version: 9 }) });
      const row = await page.evaluate(() => document.activeElement?.closest('tbody')?.getAttribute('data-type'));
      assert.equal(row, 'serverless');
      assert.match(await page.locator('[role=status]').innerText(), /is serverless now/);
    });

    it('shows how a figure comes about, and keeps it open, in focus and in place across updates', async () => {
      const { page } = await open(previewOf(recommender), { height: 500 });
      const button = page.locator('[data-type=async] .disclosure');
      await button.focus();
      await page.keyboard.press('Enter');
      assert.equal(await button.getAttribute('aria-expanded'), 'true');
      assert.match(
        await page.locator('#details-async').innerText(),
        /512 h x \$0\.115\/h[\s\S]*2026-11-21[\s\S]*sleeps after 15 minutes/,
      );
      await page.evaluate(() => {
        window.scrollTo(0, 300);
      });
      const place = await button.boundingBox();
      const before = await button.elementHandle();
      await shown?.send({
        kind: 'preview',
        preview: previewOf({ ...recommender, reason: 'Another.' }, { version: 8 }),
      });
      const shift = ((await button.boundingBox())?.y ?? 0) - (place?.y ?? 0);
      assert.ok(Math.abs(shift) <= 1, `moved by ${String(shift)} px`);
      const options = recommender.options.toReversed();
      await shown?.send({ kind: 'preview', preview: previewOf({ ...recommender, options }, { version: 9 }) });
      assert.deepEqual(
        await page.locator('tbody[data-type]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-type'))),
        ['batch', 'async', 'serverless', 'real-time'],
      );
      assert.ok(await button.evaluate((node, old) => node === old && node === document.activeElement, before));
      assert.equal(await button.getAttribute('aria-expanded'), 'true');
    });

    it('comes back as it was when the page is made anew', async () => {
      const first = await open(previewOf(recommender));
      await first.page.locator('[data-type=batch] .disclosure').click();
      const saved = await first.saved();
      await first.close();
      const { page } = await open(undefined, { saved });
      assert.equal(await page.locator('h1').innerText(), 'RecommenderEndpointConfig');
      assert.ok(await page.locator('#details-batch').isVisible());
    });

    it('starts empty from a state that it does not know', async () => {
      const { page } = await open(undefined, { saved: { version: 2 } });
      assert.ok(await page.locator('.nothing').isVisible());
    });

    it('says in words what has no price or no latency, and never $0', async () => {
      const { page } = await open(previewOf(unpriced));
      const row = page.locator('[data-type=real-time]');
      await row.locator('.disclosure').click();
      const text = await row.innerText();
      assert.match(text, /Price not known/);
      assert.match(text, /no ml\.p5\.48xlarge in eu-north-1/);
      assert.match(text, /not known/);
      assert.equal(await row.locator('code:visible').count(), 2);
      assert.doesNotMatch(await page.locator('.report').innerText(), /\$0(?![.\d])/);
      assert.match(await page.locator('.summary').innerText(), /Price not known[\s\S]*No option fits/);
    });

    it('draws no chart when nothing has a price', async () => {
      const series = unpriced.chart.series.filter(({ type }) => type !== 'serverless');
      const { page } = await open(previewOf({ ...unpriced, chart: { series, breakEvens: [] } }));
      assert.equal(await page.locator('.plot').isVisible(), false);
      assert.match(await page.locator('.chart').innerText(), /nothing to draw/);
    });

    it('reads the chart out under the pointer and by keys', async () => {
      const { page } = await open(previewOf(fraudDetector));
      const plot = page.locator('.plot');
      const title = page.locator('.readout-title');
      assert.equal(await title.innerText(), 'At 1.17M requests/month (now)');
      await plot.hover({ position: { x: 200, y: 100 } });
      assert.doesNotMatch(await title.innerText(), /now/);
      await page.mouse.move(0, 0);
      assert.match(await title.innerText(), /now/);
      await plot.focus();
      await page.keyboard.press('End');
      assert.match(
        (await plot.getAttribute('aria-valuetext')) ?? '',
        /^1B requests\/month: Real-time \$[\d,]+; Serverless not possible, ruled out/,
      );
      assert.match(await title.innerText(), /^At 1B/);
      await page.keyboard.press('Escape');
      assert.match((await plot.getAttribute('aria-valuetext')) ?? '', /\(now\)/);
    });

    it('names the break-even points and has the chart as a table', async () => {
      const { page } = await open(previewOf(recommender));
      assert.equal(await page.locator('.break-evens circle').count(), 2);
      assert.match(
        await page.locator('.break-even-list').innerText(),
        /Serverless is cheaper than real-time below 4\.2M requests\/month/,
      );
      await page.locator('.data summary').click();
      const rows = await page.locator('.data-table tbody tr').allInnerTexts();
      assert.ok(
        rows.some((row) => row.startsWith('1.17M (now)')),
        rows.join('\n'),
      );
    });

    it('offers the other deployments of the document', async () => {
      const { page } = await open(previewOf(recommender, { titles: ['first', 'second'], index: 0 }));
      await page.locator('select').selectOption('second');
      assert.deepEqual((await shown?.posted())?.at(-1), { kind: 'show', index: 1 });
      await shown?.send({ kind: 'preview', preview: previewOf(fraudDetector) });
      assert.equal(await page.locator('select').isVisible(), false);
    });

    it('takes any text as text', async () => {
      const name = '<img src=x onerror=alert(1)>';
      const { page } = await open(
        previewOf({ ...fraudDetector, name, reason: name, workload: [{ label: name, value: name, basis: 'given', source: null }] }),
      );
      assert.equal(await page.locator('h1').innerText(), name);
      assert.equal(await page.locator('img').count(), 0);
    });

    it('does not move while it is being read', async () => {
      const { page } = await open(previewOf(fraudDetector));
      const heights = async () =>
        page
          .locator('.block')
          .evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().top + window.scrollY));
      const before = await heights();
      await page.locator('.plot').hover({ position: { x: 80, y: 100 } });
      assert.deepEqual(await heights(), before);
      await shown?.send({ kind: 'preview', preview: previewOf({ ...fraudDetector, requestsPerMonth: 2_345_678 }) });
      assert.deepEqual(await heights(), before);
    });

    for (const theme of themes) {
      for (const width of [320, 600, 1000]) {
        it(`fits into ${String(width)} px in ${theme}, every text and label inside`, async () => {
          const { page } = await open(previewOf(fraudDetector), { theme, width });
          await page.locator('[data-type=serverless] .disclosure').click();
          const outside = await page.evaluate(() =>
            [...document.querySelectorAll('main :is(h1, h2, p, td, th, li, button, text, dd)')]
              .filter((node) => node.closest('.visually-hidden, thead, .data-frame') === null)
              .map((node) => ({ text: node.textContent, box: node.getBoundingClientRect() }))
              .filter(
                ({ box }) =>
                  box.width > 0 && (box.left < -0.5 || box.right > document.documentElement.clientWidth + 0.5),
              )
              .map(({ text }) => text),
          );
          assert.deepEqual(outside, []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        });
      }
    }

    it('keeps text readable in every theme: contrast of 4.5 and more', async () => {
      for (const theme of themes) {
        const { page } = await open(previewOf(fraudDetector), { theme });
        const weak = await page.evaluate(weakTexts);
        assert.deepEqual(weak, [], theme);
        await page.close();
      }
    });
  });
});

/** Runs in the page: texts whose colour is too near to that of what they stand on. */
function weakTexts(): readonly string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgbOver = (colours: readonly string[]): readonly number[] => {
    if (!canvas) return [0, 0, 0];
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = rgb.map((value) =>
      value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const grounds = (node: Element | null): string[] =>
    node === null ? [] : [...grounds(node.parentElement), getComputedStyle(node).backgroundColor];
  const texts = [...document.querySelectorAll('main *')].filter(
    (node) =>
      node instanceof HTMLElement &&
      node.offsetParent !== null &&
      [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim() !== ''),
  );
  return texts
    .map((node) => {
      const under = [
        getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background'),
        ...grounds(node),
      ];
      const [a, b] = [light(rgbOver(under)), light(rgbOver([...under, getComputedStyle(node).color]))];
      const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      return { contrast, text: `${contrast.toFixed(2)} ${node.className} ${node.textContent}` };
    })
    .filter(({ contrast }) => contrast < 4.5)
    .map(({ text }) => text);
}
