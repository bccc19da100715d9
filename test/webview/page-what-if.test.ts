import assert from 'node:assert/strict';
import type { FromPage } from '#protocol/preview.ts';
import { fraudDetector, previewOf, whatIfPreview } from '#test/fake-preview.ts';
import { inBrowser, type PreviewPage } from '#test/preview-page.ts';

inBrowser('the sliders of the preview page', (open) => {
  type Asked = Extract<FromPage, { kind: 'what-if' }>;
  const asked = async (shown: PreviewPage) =>
    (await shown.posted()).filter((message): message is Asked => message.kind === 'what-if');

  it('ask what if, say so for as long as it lasts, and touch no file', async () => {
    const shown = await open(previewOf(fraudDetector));
    const { page } = shown;
    assert.equal(await page.locator('.banner').isVisible(), false);
    const slider = page.getByRole('slider', { name: 'Memory' });
    await slider.focus();
    const before = await slider.boundingBox();
    await page.keyboard.press('ArrowRight');
    assert.deepEqual(await slider.boundingBox(), before, 'the slider stays where the pointer is');
    assert.deepEqual(await asked(shown), [{ kind: 'what-if', index: 0, whatIf: { memoryMib: 4096 }, number: 1 }]);
    assert.equal(await slider.getAttribute('aria-valuetext'), '4 GB');
    assert.match(await page.locator('.banner').innerText(), /What if: memory 4 GB\. The manifest is unchanged\./);
    assert.ok((await shown.posted()).every(({ kind }) => kind === 'ready' || kind === 'what-if'));
  });

  it('have never two questions under way, and end with the latest', async () => {
    const shown = await open(previewOf(fraudDetector));
    const { page } = shown;
    await page.getByRole('slider', { name: 'Memory' }).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key);
    assert.equal((await asked(shown)).length, 1);
    await shown.show(previewOf(fraudDetector, { whatIf: { memoryMib: 4096 } }), 1);
    assert.deepEqual((await asked(shown)).slice(1), [
      { kind: 'what-if', index: 0, whatIf: { memoryMib: 6144 }, number: 2 },
    ]);
    // The answer to the first must not pull the slider back.
    assert.equal(await page.getByRole('slider', { name: 'Memory' }).getAttribute('aria-valuetext'), '6 GB');
    await shown.show(previewOf(fraudDetector, { whatIf: { memoryMib: 6144 } }), 2);
    assert.equal((await asked(shown)).length, 2);
  });

  it('compare with the manifest, and go back to it one by one or together', async () => {
    const shown = await open(whatIfPreview);
    const { page } = shown;
    assert.match(await page.locator('.tile-now').innerText(), /~\$43 more than the manifest/);
    assert.equal(await page.locator('[data-action=switch]:visible, [data-action=switch-best]:visible').count(), 0);
    await page.getByRole('button', { name: 'Traffic back to 0.44/s' }).click();
    assert.deepEqual((await asked(shown)).at(-1)?.whatIf, { requestBytes: 2 * 2 ** 20 });
    await shown.show({ ...whatIfPreview, whatIf: { requestBytes: 2 * 2 ** 20 } }, 1);
    await page.getByRole('button', { name: 'Reset' }).click();
    assert.equal((await asked(shown)).at(-1)?.whatIf, null);
    assert.equal(await page.locator('.banner').isVisible(), false);
    assert.ok(await page.evaluate(() => document.activeElement?.closest('.what-if') !== null), 'the focus stays near');
  });

  it('write to the manifest only when they are told to, and only what has a place there', async () => {
    const shown = await open(whatIfPreview);
    const write = shown.page.getByRole('button', { name: 'Write to manifest' });
    await write.click();
    const { whatIf, index, version } = whatIfPreview;
    assert.deepEqual((await shown.posted()).at(-1), { kind: 'write', index, version, whatIf });
    const knobs = whatIfPreview.knobs.map((knob) => ({ ...knob, writable: false }));
    await shown.show({ ...whatIfPreview, knobs });
    assert.ok(await write.isDisabled());
    await shown.show(previewOf(fraudDetector, { version: 8 }));
    assert.equal(await shown.page.locator('.banner').isVisible(), false);
  });

  it('are left behind with the deployment they were for', async () => {
    const shown = await open(whatIfPreview);
    await shown.show(previewOf({ ...fraudDetector, name: 'other' }, { index: 1 }));
    assert.equal(await shown.page.locator('.banner').isVisible(), false);
    assert.equal(
      await shown.page.getByRole('slider', { name: 'Request payload' }).getAttribute('aria-valuetext'),
      '5 MB',
    );
  });

  it('hold back what is out of sight, which keeps its place, and draw all of it once they rest', async () => {
    const shown = await open(previewOf(fraudDetector), { width: 1000 });
    const { page } = shown;
    const now = page.locator('.chart-cost-by-traffic .now-label');
    const places = async () =>
      page.locator('.block').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    const before = await places();
    await page.getByRole('slider', { name: 'Memory' }).focus();
    await page.keyboard.press('ArrowRight');
    const deployment = { ...fraudDetector, requestsPerMonth: 2_345_678 };
    await page.evaluate(
      async (data) => {
        window.postMessage(data, '*');
        for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      },
      { kind: 'preview', preview: previewOf(deployment, { whatIf: { memoryMib: 4096 } }), answers: 1 },
    );
    assert.match(await page.locator('.meta').innerText(), /2\.35M/);
    assert.deepEqual(await places(), before);
    await now.getByText('now 2.35M').waitFor({ state: 'attached' });
    assert.deepEqual(await places(), before);
  });

  it('stay under the pointer, whatever the answer above them has to say', async () => {
    const shown = await open(previewOf(fraudDetector));
    const { page } = shown;
    const slider = page.getByRole('slider', { name: 'Memory' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    const height = async () => Math.round((await slider.boundingBox())?.y ?? 0);
    const before = await height();
    const reason = `${fraudDetector.reason} `.repeat(4);
    const longer = { ...whatIfPreview, deployment: { ...whatIfPreview.deployment, reason } };
    await shown.show(longer, 1);
    assert.equal(await height(), before, 'it has become longer');
    await shown.show({ ...whatIfPreview, deployment: { ...whatIfPreview.deployment, reason: 'So it is.' } }, 1);
    assert.equal(await height(), before, 'it has become shorter');
  });

  it('copy the comparison as the command line prints it', async () => {
    const shown = await open(previewOf(fraudDetector));
    await shown.page.getByRole('button', { name: 'Copy as Markdown' }).click();
    const message = (await shown.posted()).at(-1);
    assert.ok(message?.kind === 'copy');
    assert.match(message.text, /^### fraud-detector · us-east-1[\s\S]*\| \*\*serverless\*\* \(now\) \|/);
    await shown.show(whatIfPreview);
    await shown.page.getByRole('button', { name: 'Copy as Markdown' }).click();
    const tried = (await shown.posted()).at(-1);
    assert.ok(tried?.kind === 'copy');
    assert.match(
      tried.text,
      /^> What if: traffic 0\.89\/s, request payload 2 MB\. The manifest says otherwise\.\n\n### /,
    );
    await shown.send({ kind: 'notice', message: 'The comparison was copied as Markdown.' });
    assert.equal(await shown.page.locator('[role=status]').innerText(), 'The comparison was copied as Markdown.');
  });
});
