import assert from 'node:assert/strict';
import { fraudDetector, idOf, previewOf, recommender, unpriced } from '#test/fake-preview.ts';
import { bundle, inBrowser } from '#test/preview-page.ts';
import { previewHtml } from '../../client/src/preview/html.ts';

/** What VS Code loads when the panel is opened; four fifths of it are the chart library. */
const budgetBytes = 360 * 1024;

describe('the preview page', function () {
  this.timeout(60_000);

  it('keeps within its budget', async () => {
    const { script } = await bundle();
    assert.ok(script.length > 1000);
    assert.ok(Buffer.byteLength(script) < budgetBytes, `${String(script.length)} bytes of script`);
  });

  it('allows only our script, our style sheet and pictures of its own, and quotes what it is given', () => {
    const html = previewHtml({
      cspSource: 'vscode-resource:',
      scriptUri: 'a"b',
      styleUri: 's',
      nonce: 'n0',
      language: 'en',
    });
    assert.ok(
      html.includes(`default-src 'none'; style-src vscode-resource:; script-src 'nonce-n0'; img-src blob:; base-uri`),
    );
    assert.ok(html.includes('src="a&quot;b"'));
    assert.ok(!/style=|unsafe-inline|<style/.test(html));
  });
});

inBrowser('the preview page in a browser', (open) => {
  it('says that it is ready, and what to do when there is nothing to show', async () => {
    const shown = await open(undefined);
    assert.deepEqual(await shown.posted(), [{ kind: 'ready', index: null, whatIf: null }]);
    await shown.send({ kind: 'nothing', nothing: 'no-deployment' });
    assert.match(await shown.page.locator('.nothing').innerText(), /No deployment in this document/);
    assert.equal(await shown.page.locator('.report').isVisible(), false);
    await shown.send({ kind: 'nothing', nothing: 'server-gone' });
    await shown.page.getByRole('button', { name: 'Restart the server' }).click();
    assert.deepEqual((await shown.posted()).at(-1), { kind: 'restart-server' });
  });

  it('begins with the answer: what it costs, how fast it is, whether that will do, and what we would choose', async () => {
    const { page } = await open(previewOf(fraudDetector));
    assert.equal(await page.locator('h1:visible').innerText(), 'fraud-detector');
    assert.match(
      await page.locator('.tile-now').innerText(),
      /This choice[\s\S]*Serverless[\s\S]*~\$50[\s\S]*\$41 – \$63[\s\S]*7\.1 s[\s\S]*5\.3 s – 11 s[\s\S]*5 MB.*4 MB/,
    );
    assert.match(
      await page.locator('.tile-best').innerText(),
      /Recommended[\s\S]*Real-time[\s\S]*\$187\.82[\s\S]*~\$137 more than this choice[\s\S]*182 ms[\s\S]*Keeps to a p95 of 500 ms and \$350 a month/,
    );
    assert.match(await page.locator('.reason').innerText(), /^Switch to real-time\. Serverless accepts/);
  });

  it('has a row for the best of each type, with its figures, marks and reasons', async () => {
    const { page } = await open(previewOf(fraudDetector));
    const rows = page.locator('tr.option-row');
    assert.equal(await rows.count(), 8);
    const realTime = await page.locator('[data-type=real-time] .option-row').innerText();
    for (const words of [
      'Real-time',
      'Recommended',
      '2 x ml.m5.large',
      '$187.82',
      'verified',
      '104 ms',
      '182 ms',
      'Fits',
      'Switch',
      '5 more',
    ])
      assert.ok(realTime.includes(words), `${words} in ${realTime}`);
    const serverless = await page.locator('[data-type=serverless] .option-row').innerText();
    for (const words of ['Current', '~$50', '$41 – $63', 'estimated', '7.1 s', 'Ruled out']) {
      assert.ok(serverless.includes(words), `${words} in ${serverless}`);
    }
    assert.ok(!serverless.includes('Switch'));
    const notes = page.locator('[data-type=serverless] .notes');
    assert.match(await notes.innerText(), /5 MB.*4 MB/s);
    assert.equal(await notes.locator('code').innerText(), 'serverless/payload-max');
  });

  it('says under an option why it has no button', async () => {
    const noSwitch = 'No switch from here: the archives of the models lie in several folders.';
    const options = fraudDetector.options.map((option) =>
      option.type === 'lambda'
        ? { ...option, feasible: true, violations: [], reasons: [], action: null, noSwitch }
        : option,
    );
    const { page } = await open(previewOf({ ...fraudDetector, options }));
    const lambda = page.locator('tbody[data-type=lambda]').first();
    assert.equal(await lambda.locator('.notes').innerText(), noSwitch);
    assert.equal(await lambda.locator('[data-action=switch]:visible').count(), 0);
  });

  it('unfolds to every configuration of a type, and to all', async () => {
    const { page } = await open(previewOf(fraudDetector));
    const more = page.locator('[data-type=real-time] [data-action=expand]').first();
    await more.click();
    assert.equal(await more.getAttribute('aria-expanded'), 'true');
    assert.equal(await page.locator('tbody[data-type=real-time]').count(), 6);
    await page.getByRole('button', { name: 'Show all 18 options' }).click();
    assert.equal(await page.locator('tr.option-row').count(), 18);
    const saying = await page.locator('[data-type=serverless] .notes li:visible').count();
    assert.equal(saying, 1, 'what forbids the type is said once');
    await page.getByRole('button', { name: 'Show the best of each type only' }).click();
    assert.equal(await page.locator('tr.option-row').count(), 8);
  });

  it('sorts by its columns, by keyboard too, and says by which', async () => {
    const { page } = await open(previewOf(fraudDetector));
    const order = async () =>
      page.locator('tbody[data-type]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-type')));
    assert.deepEqual((await order()).slice(0, 4), ['ecs', 'lambda', 'fargate', 'real-time']);
    const head = page.getByRole('columnheader', { name: 'p95' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    assert.equal(await head.getAttribute('aria-sort'), 'ascending');
    assert.deepEqual((await order()).slice(0, 4), ['real-time', 'ecs', 'lambda', 'fargate']);
    await page.keyboard.press('Enter');
    assert.equal(await head.getAttribute('aria-sort'), 'descending');
    assert.deepEqual((await order()).slice(0, 4), ['fargate', 'lambda', 'ecs', 'real-time']);
    assert.equal(await page.locator('[aria-sort]:not([aria-sort=none])').count(), 1);
  });

  it('names the reading of the template and what the figures rest on', async () => {
    const { page } = await open(previewOf(recommender));
    assert.match(
      await page.locator('.meta').innerText(),
      /us-east-1\s*when IsProd is false\s*1\.17M requests\/month \(0\.44\/s\)/,
    );
    assert.match(
      await page.locator('.facts-assumed').innerText(),
      /Assumed, because the manifest does not say[\s\S]*Response payload\s*10 KB/,
    );
    assert.match(await page.locator('.facts-measured').innerText(), /96 ms[\s\S]*k6 summary/);
    assert.match(await page.locator('.footer').innerText(), /21 November 2026/);
  });

  it('tells the way to the recommendation, and what would change it', async () => {
    const { page } = await open(previewOf(fraudDetector));
    const steps = await page.locator('.decisions li').allInnerTexts();
    assert.equal(steps.length, 4);
    assert.match(
      steps[0] ?? '',
      /waits? for the answer[\s\S]*p95 of 500 ms[\s\S]*Rules out batch transform, asynchronous and AWS Batch/,
    );
    assert.match(steps[1] ?? '', /serverless\/payload-max/);
    assert.match(await page.locator('.sensitivity').innerText(), /2 × traffic[\s\S]*~\$101\/month[\s\S]*p95 330 ms/);
  });

  it('switches by mouse, from the headline and from the table', async () => {
    const shown = await open(previewOf(recommender, { index: 2, version: 41 }));
    const wanted = { kind: 'switch', index: 2, version: 41, option: idOf(recommender, 'serverless') };
    await shown.page.locator('[data-type=serverless] button[data-action=switch]').click();
    assert.deepEqual((await shown.posted()).at(-1), wanted);
    await shown.page.locator('[data-action=switch-best]').click();
    assert.deepEqual((await shown.posted()).slice(-2), [wanted, wanted]);
  });

  it('switches by keyboard, with the version of the latest update, and keeps the focus in the row', async () => {
    const shown = await open(previewOf(recommender));
    const { page } = shown;
    await shown.show(previewOf(recommender, { version: 8 }));
    await page.locator('[data-type=serverless] button[data-action=switch]').focus();
    await page.keyboard.press('Enter');
    assert.deepEqual((await shown.posted()).at(-1), {
      kind: 'switch',
      index: 0,
      version: 8,
      option: idOf(recommender, 'serverless'),
    });
    const options = recommender.options.map((option) => ({
      ...option,
      current: option.id === idOf(recommender, 'serverless'),
    }));
    await shown.show(previewOf({ ...recommender, options }, { version: 9 }));
    const row = await page.evaluate(() => document.activeElement?.closest('tbody')?.getAttribute('data-type'));
    assert.equal(row, 'serverless');
    assert.match(await page.locator('[role=status]').innerText(), /is serverless now: possible/);
  });

  it('announces a new verdict, and not every key stroke', async () => {
    const shown = await open(previewOf(recommender));
    const status = shown.page.locator('[role=status]');
    await shown.show(previewOf({ ...recommender, requestsPerMonth: 2e6, reason: 'Another.' }, { version: 8 }));
    assert.equal(await status.innerText(), '');
    await shown.show(previewOf({ ...recommender, recommended: idOf(recommender, 'real-time') }, { version: 9 }));
    assert.match(await status.innerText(), /Recommended: real-time/);
  });

  it('shows the latency and the bill of the option that is looked at', async () => {
    const { page } = await open(previewOf(fraudDetector));
    assert.equal(await page.locator('#looked-title').innerText(), 'Serverless, 3 GB, concurrency 20');
    await page.locator('[data-type=async] .option-look:visible').click();
    assert.equal(await page.locator('[data-type=async] .option-look:visible').getAttribute('aria-pressed'), 'true');
    assert.match(await page.locator('#looked-title').innerText(), /^Asynchronous/);
    const first = page.locator('.bill details').first();
    await first.locator('summary').click();
    assert.match(await first.innerText(), /512 h x \$0\.115\/h[\s\S]*2026-11-21/);
    assert.match(await page.locator('.assumptions').innerText(), /sleeps after 15 minutes/);
    await page.getByRole('button', { name: 'Show all formulas and sources' }).click();
    assert.equal(await page.locator('.bill details:not([open])').count(), 0);
    await page.locator('#looked').selectOption({ index: 0 });
    assert.match(await page.locator('#looked-title').innerText(), /^Serverless/);
  });

  it('keeps focus, place and what is unfolded across updates', async () => {
    const shown = await open(previewOf(recommender), { height: 500 });
    const { page } = shown;
    const button = page.locator('[data-type=real-time] [data-action=expand]').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.evaluate(() => {
      window.scrollTo(0, 300);
    });
    const place = await button.boundingBox();
    const before = await button.elementHandle();
    await shown.show(previewOf({ ...recommender, reason: 'Another.' }, { version: 8 }));
    const shift = ((await button.boundingBox())?.y ?? 0) - (place?.y ?? 0);
    assert.ok(Math.abs(shift) <= 1, `moved by ${String(shift)} px`);
    await shown.show(previewOf({ ...recommender, options: recommender.options.toReversed() }, { version: 9 }));
    assert.ok(await button.evaluate((node, old) => node === old && node === document.activeElement, before));
    assert.equal(await button.getAttribute('aria-expanded'), 'true');
  });

  it('comes back as it was when the page is made anew', async () => {
    const whatIf = { averagePerSecond: 0.9 };
    const first = await open(previewOf(recommender, { whatIf }));
    await first.page.locator('[data-type=real-time] [data-action=expand]').first().click();
    await first.page.getByRole('button', { name: 'p95', exact: true }).click();
    await first.page.locator('[data-type=batch] .option-look:visible').click();
    await first.page.locator('.chart-latency .data summary').click();
    await first.page.locator('.chart-latency .data-table').waitFor();
    const saved = await first.saved();
    const second = await open(undefined, { saved });
    const { page } = second;
    assert.equal(await page.locator('h1:visible').innerText(), 'RecommenderEndpointConfig');
    assert.equal(await page.locator('tbody[data-type=real-time]').count(), 6);
    assert.equal(await page.getByRole('columnheader', { name: 'p95' }).getAttribute('aria-sort'), 'ascending');
    assert.match(await page.locator('#looked-title').innerText(), /^Batch transform/);
    await page.locator('.chart-latency .data-table').waitFor();
    assert.match(await page.locator('.banner').innerText(), /What if: traffic 0\.9\/s/);
    assert.deepEqual(await second.posted(), [{ kind: 'ready', index: 0, whatIf }]);
  });

  it('starts empty from a state that it does not know', async () => {
    const { page } = await open(undefined, { saved: { version: 2, open: [], scrollY: 0, preview: 'x' } });
    assert.ok(await page.locator('.nothing').isVisible());
  });

  it('says in words what has no price or no latency, and never $0', async () => {
    const shown = await open(previewOf(unpriced, { knobs: [] }));
    const { page } = shown;
    const text = await page.locator('[data-type=real-time]').innerText();
    assert.match(text, /Price not known/);
    assert.match(text, /no ml\.p5\.48xlarge in eu-north-1/);
    assert.equal(await page.locator('[data-type=real-time] code:visible').count(), 2);
    assert.doesNotMatch(await page.locator('.report').innerText(), /\$0(?![.\d])/);
    assert.match(await page.locator('.headline').innerText(), /Price not known[\s\S]*No option fits/);
    assert.match(await page.locator('.missing').innerText(), /lacks prices for 1 of 3 options in eu-north-1/);
    await page.getByRole('button', { name: 'Refresh the prices of eu-north-1', exact: true }).click();
    assert.deepEqual((await shown.posted()).at(-1), { kind: 'refresh-prices', region: 'eu-north-1' });
  });

  it('offers the other deployments of the document', async () => {
    const shown = await open(previewOf(recommender, { titles: ['first', 'second'], index: 0 }));
    await shown.page.locator('#deployment').selectOption('second');
    assert.deepEqual((await shown.posted()).at(-1), { kind: 'show', index: 1 });
    await shown.show(previewOf(fraudDetector));
    assert.equal(await shown.page.locator('#deployment').isVisible(), false);
  });
});
