import assert from 'node:assert/strict';
import { analyse, defaultSettings } from '#engine';
import { contentOf } from '#engine/model/content.ts';
import { fraudDetector, template } from '#test/manifests.ts';

function contentIn(text: string): string {
  const [deployment] = analyse(text, defaultSettings).deployments;
  assert.ok(deployment);
  return contentOf(deployment);
}

describe('what a deployment says', () => {
  for (const [dialect, text] of Object.entries({ own: fraudDetector, cloudformation: template })) {
    it(`is the same wherever it stands (${dialect})`, () => {
      assert.equal(contentIn(`# A comment above\n\n${text}# and below\n`), contentIn(text));
    });
  }

  it('is another with each value that is another', () => {
    const changes: readonly (readonly [string, string])[] = [
      ['memory: 2 GB', 'memory: 3 GB'],
      ['maxConcurrency: 20', ''],
      ['region: us-east-1', 'region: eu-west-1'],
      ['payload: 5 MB', 'payload: 50 MB'],
      ['budget: 200', 'budget: 201'],
      ['size: 180 MB', 'size: what'],
    ];
    const contents = changes.map(([from, to]) => contentIn(fraudDetector.replace(from, to)));
    assert.equal(new Set([contentIn(fraudDetector), ...contents]).size, changes.length + 1);
  });

  it('tells expressions apart', () => {
    const dynamic = template.replace('Default: 2048', 'Description: any');
    assert.notEqual(contentIn(dynamic), contentIn(template));
    assert.notEqual(
      contentIn(dynamic.replaceAll('Memory:', 'Other:').replace('!Ref Memory', '!Ref Other')),
      contentIn(dynamic),
    );
  });
});
