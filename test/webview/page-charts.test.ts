import assert from 'node:assert/strict';
import type { SavedFile } from '#protocol/preview.ts';
import { fraudDetector, previewOf, recommender, unpriced } from '#test/fake-preview.ts';
import { inBrowser, type PreviewPage } from '#test/preview-page.ts';

inBrowser('the charts of the preview page', (open) => {
  async function savedFile(shown: PreviewPage): Promise<SavedFile> {
    await shown.page.waitForFunction(() =>
      (window as unknown as { posted: { kind: string }[] }).posted.some(({ kind }) => kind === 'save'),
    );
    const message = (await shown.posted()).at(-1);
    assert.ok(message?.kind === 'save');
    return message.file;
  }

  it('says that there is nothing to draw when nothing has a price', async () => {
    const series = unpriced.chart.series.filter(({ type }) => type !== 'serverless');
    const { page } = await open(previewOf({ ...unpriced, chart: { series, breakEvens: [] } }));
    assert.equal(await page.locator('.chart-cost-by-traffic .plot').isVisible(), false);
    assert.match(await page.locator('.chart-cost-by-traffic').innerText(), /nothing to draw/);
    assert.match(await page.locator('.chart-latency').innerText(), /not known/);
  });

  it('read the cost out under the pointer and by keys', async () => {
    const { page } = await open(previewOf(fraudDetector));
    const plot = page.locator('.chart-cost-by-traffic .plot');
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

  it('mark the break-even points, name them, and have every chart as a table', async () => {
    const { page } = await open(previewOf(recommender));
    assert.equal(await page.locator('.break-even-dot circle, circle.break-even-dot').count(), 2);
    assert.match(
      await page.locator('.break-even-list').innerText(),
      /Serverless is cheaper than real-time below 4\.2M requests\/month/,
    );
    for (const [chart, row] of [
      ['cost-by-traffic', '1.17M (now)'],
      ['cost-and-latency', 'Real-time, 2 x ml.m5.large (now)'],
      ['latency', 'p95'],
    ] as const) {
      await page.locator(`.chart-${chart} .data summary`).click();
      await page.locator(`.chart-${chart} .data-table`).waitFor();
      const rows = await page.locator(`.chart-${chart} .data-table tbody tr`).allInnerTexts();
      assert.ok(
        rows.some((text) => text.startsWith(row)),
        rows.join('\n'),
      );
    }
  });

  it('show the percentiles, the range of the p95, and the cold part beside the warm', async () => {
    const { page } = await open(previewOf(fraudDetector));
    const chart = page.locator('.chart-latency');
    assert.equal(await chart.locator('.bars rect').count(), 4);
    assert.match(await chart.innerText(), /between 5\.3 s and 11 s/);
    assert.ok((await chart.locator('.cold rect').count()) > 3);
    assert.match(await chart.locator('.parts').innerText(), /94% warm[\s\S]*6% meet a cold start/);
    assert.match((await chart.locator('.plot').getAttribute('aria-label')) ?? '', /^Serverless: p50 132 ms/);
  });

  it('show what no other option beats, in words too', async () => {
    const { page } = await open(previewOf(fraudDetector));
    const chart = page.locator('.chart-cost-and-latency');
    assert.equal(await chart.locator('.ring').count(), 2);
    const label = (await chart.locator('.plot').getAttribute('aria-label')) ?? '';
    assert.match(label, /Real-time, 2 x ml\.m5\.large, ~\$188, 182 ms; ECS on EC2.*; Batch transform/);
  });

  it('are saved as SVG that stands alone, as PNG and as CSV', async () => {
    for (const format of ['svg', 'png', 'csv'] as const) {
      const shown = await open(previewOf(fraudDetector), { theme: 'dark-modern' });
      await shown.page.locator(`.chart-latency [data-save=${format}]`).click();
      const { name, format: as, content } = await savedFile(shown);
      assert.equal(as, format);
      assert.equal(name, `fraud-detector-serverless-latency.${format}`);
      if (format === 'png')
        assert.deepEqual([...Buffer.from(content, 'base64').subarray(1, 4)], [...Buffer.from('PNG')]);
      if (format === 'csv') assert.match(content, /^Latency,"Warm, or the value",Cold\r\np50,132,\r\n/);
      if (format === 'svg') {
        assert.match(content, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d/);
        assert.match(content, /fraud-detector serverless: latency/);
        assert.doesNotMatch(content, /var\(|class=|<style|<script|color-mix/);
        assert.match(content, /fill="rgb\(137, 209, 133\)"/);
      }
    }
  });

  it('are not moved by what is read or told', async () => {
    const shown = await open(previewOf(fraudDetector));
    const heights = async () =>
      shown.page
        .locator('.block')
        .evaluateAll((blocks) => blocks.map((block) => Math.round(block.getBoundingClientRect().top + window.scrollY)));
    const before = await heights();
    await shown.page.locator('.chart-cost-by-traffic .plot').hover({ position: { x: 80, y: 100 } });
    assert.deepEqual(await heights(), before);
    await shown.show(previewOf({ ...fraudDetector, requestsPerMonth: 2_345_678 }));
    assert.deepEqual(await heights(), before);
  });
});
