import assert from 'node:assert/strict';
import fc from 'fast-check';
import { arbitraryReport } from '#test/arbitrary-report.ts';
import { fraudDetector, previewOf } from '#test/fake-preview.ts';
import { inBrowser } from '#test/preview-page.ts';

inBrowser('the preview page, whatever it is told,', (open) => {
  it('draws any report within the types, and shows no figure that is none', async () => {
    const shown = await open(previewOf(fraudDetector));
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        await shown.show(previewOf(report));
        const { text, images } = await shown.page.evaluate(() => ({
          text: document.querySelector('.report')?.textContent ?? '',
          images: document.querySelectorAll('img, script:not([nonce]), .report style').length,
        }));
        assert.doesNotMatch(text, /NaN|undefined|Infinity|\[object/);
        assert.equal(images, 0);
        assert.deepEqual(shown.complaints.splice(0), []);
      }),
      { numRuns: 60 },
    );
  });

  it('takes any text as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const options = fraudDetector.options.map((option) => ({
      ...option,
      configuration: name,
      reasons: [name],
      violations: [name],
    }));
    const { page } = await open(
      previewOf({
        ...fraudDetector,
        name,
        options,
        reason: name,
        workload: [{ label: name, value: name, basis: 'given', source: null }],
      }),
    );
    assert.equal(await page.locator('h1:visible').innerText(), name);
    assert.equal(await page.locator('img').count(), 0);
  });
});
