import assert from 'node:assert/strict';
import { analyse, defaultSettings } from '#engine';
import { toPlain } from '#engine/model/plain.ts';
import { awsFixtures } from '#test/aws-fixtures.ts';
import { render } from '#test/render.ts';

/** The same resources as objects of ACK and as a template are the same model, but for names that only one of them needs. */
describe('a template and its objects', () => {
  let compared = 0;
  for (const { name, text, dialects } of awsFixtures()) {
    // A reference tells a template what is scaled, also in a text that is no id.
    if (name === 'autoscaling/dimensions/resource-id') continue;
    if (!dialects.includes('ack') || !dialects.includes('cloudformation')) continue;
    const [objects, template] = [render(text, 'ack'), render(text, 'cloudformation')];
    if (typeof objects === 'string' || typeof template === 'string') continue;
    it(`are the same: ${name}`, () => {
      assert.deepEqual(plains(objects.text), plains(template.text));
      compared += 1;
    });
  }

  after(() => {
    assert.ok(compared > 50, String(compared));
  });
});

function plains(text: string): readonly unknown[] {
  return analyse(text, defaultSettings).deployments.map((deployment) => bare(toPlain(deployment).plain));
}

/** A template has its ids for names, and refers by them. */
const unnamed = new Set(['names', 'region', 'modelName', 'resourceId', 'endpointName']);

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !unnamed.has(key))
      .map(([key, item]) => [key, bare(item)]),
  );
}
