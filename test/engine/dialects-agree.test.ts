import assert from 'node:assert/strict';
import { recognise } from '#engine/dialects/index.ts';
import { toPlain } from '#engine/model/plain.ts';
import { parseFile } from '#engine/yaml/parse.ts';
import { awsFixtures } from '#test/aws-fixtures.ts';
import { render } from '#test/render.ts';

const others = ['cli', 'step-functions'] as const;

/** An id that names no variant belongs to nothing where names alone lead, and to what its template refers to. */
const apart = new Set(['autoscaling/dimensions/resource-id']);

/** What is written once in the members of AWS's API is the same deployment in every dialect that has them. */
describe('the dialects with the members of the API', () => {
  for (const dialect of others) {
    it(`read in ${dialect} what they read in CloudFormation`, function () {
      this.timeout(30_000);
      let compared = 0;
      for (const { name, text, dialects } of awsFixtures()) {
        if (apart.has(name) || !dialects.includes(dialect) || !dialects.includes('cloudformation')) continue;
        const template = render(text, 'cloudformation');
        const other = render(text, dialect);
        if (typeof template === 'string' || typeof other === 'string') continue;
        const expected = plainsOf(template.text);
        assert.deepEqual(plainsOf(other.text), expected, name);
        compared += expected.length;
      }
      assert.ok(compared > 100, `only ${String(compared)} deployments compared`);
    });
  }
});

function plainsOf(text: string): readonly unknown[] {
  const { documents } = parseFile(text);
  const surroundings = { text, documents, folder: [] };
  return documents.flatMap((document) => {
    const deployments = recognise(document)?.lower(document, surroundings).deployments ?? [];
    return deployments.map((deployment) => withoutReferences(toPlain(deployment).plain));
  });
}

/** A template refers to what the others name. */
function withoutReferences(plain: unknown): unknown {
  if (Array.isArray(plain)) return plain.map(withoutReferences);
  if (typeof plain !== 'object' || plain === null) return plain;
  return Object.fromEntries(
    Object.entries(plain)
      .filter(([key]) => key !== 'modelName' && key !== 'endpointName')
      .map(([key, value]) => [key, withoutReferences(value)]),
  );
}
