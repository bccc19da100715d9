import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, defaultSettings, editsOf, type Analysis } from '#engine';
import { isCloudFormation } from '#engine/dialects/cloudformation/source.ts';
import type { Deployment } from '#engine/model/deployment.ts';
import { alike, connectedTemplate, longTemplate } from '#test/arbitrary-template.ts';
import { fraudDetector, manyDeployments, manyResources } from '#test/manifests.ts';

/** Places are fractions, so that they fit whatever the text has become. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom(...repeated(12, 'word'), ...repeated(2, 'typed'), 'line', 'gone', 'twice'),
  index: fc.nat(7),
  typed: fc.constantFrom('x', ' ', '\n', ':', '#', '"', '*a', '&a ', '<<: ', '5', '{', '- ', '---\n', '# mldeploy: '),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function repeated<T>(count: number, value: T): readonly T[] {
  return Array.from({ length: count }, () => value);
}

/** Puts a word in the place of another, types something, or adds, removes or repeats a line. */
function edited(text: string, { at, kind, index, typed }: Edit): string {
  if (kind === 'word') return reworded(text, at, index);
  const near = Math.floor(at * text.length);
  const [start, end] = [text.lastIndexOf('\n', near) + 1, text.indexOf('\n', near) + 1 || text.length];
  if (kind === 'gone') return text.slice(0, start) + text.slice(end);
  if (kind === 'twice') return text.slice(0, end) + text.slice(start);
  if (kind === 'line') return `${text.slice(0, start)}# mldeploy-ignore serverless/memory\n${text.slice(start)}`;
  return text.slice(0, near) + typed + text.slice(near);
}

function reworded(text: string, at: number, index: number): string {
  const all = rewordings(text);
  return all[Math.floor(at * all.length) + (index % 2)] ?? text;
}

/** The texts in which one word stands in the place of another. */
function rewordings(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(alike.flat().join('|'), 'g'))].flatMap(({ index, 0: word }) => {
    const others = alike.find((words) => words.includes(word))?.filter((other) => other !== word) ?? [];
    return others.map((other) => text.slice(0, index) + other + text.slice(index + word.length));
  });
}

/** Everything that can be said of a text, fixes written out. */
function said(analysis: Analysis): unknown {
  const findings = analysis.findings.map(({ fixes, ...finding }) => [
    finding,
    fixes().map((fix) => [fix.title, fix.safety, fix.preferred, editsOf(analysis, fix)]),
  ]);
  const documents = analysis.documents.map(({ dialect, deployments }) => [dialect?.id, deployments.map(withoutSource)]);
  return JSON.parse(JSON.stringify([findings, documents]));
}

/** Of what it was read from, what stands where. */
function withoutSource(deployment: Deployment): unknown {
  if (!('source' in deployment)) return deployment;
  const rest = { ...deployment, source: undefined };
  if (!isCloudFormation(deployment)) return rest;
  const { resource, endpoints, models, scaling, components, outcome } = deployment.source;
  const all = [resource, ...endpoints, ...models, ...scaling, ...components];
  return [rest, all.map(({ id, key, extent }) => [id, key, extent]), outcome.conditions];
}

/** A text by itself is read from nodes that nobody has seen. */
function assertSaidAnew(analysis: Analysis): void {
  assert.deepEqual(said(analysis), said(analyse(analysis.text, defaultSettings)), analysis.text);
}

const texts = {
  'a long template': longTemplate,
  'a template of one kind': fc.constant(manyResources(6)),
  'several documents of ours': fc.constant(manyDeployments(4)),
  'templates and ours': longTemplate.map((text) => `${fraudDetector}---\n${text}`),
};

describe('What was said of an earlier version', function () {
  this.timeout(120_000);

  for (const [name, text] of Object.entries(texts)) {
    it(`changes nothing in what is said of the next (${name})`, () => {
      fc.assert(
        fc.property(text, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
          let analysis = analyse(start, defaultSettings);
          for (const next of edits) {
            analysis = analyse(edited(analysis.text, next), defaultSettings, analysis);
            assertSaidAnew(analysis);
          }
        }),
        { numRuns: 12 },
      );
    });
  }

  it('changes nothing whatever word of a template is another', () => {
    const first = analyse(connectedTemplate, defaultSettings);
    const others = rewordings(connectedTemplate);
    assert.ok(others.length > 100);
    for (const text of others) assertSaidAnew(analyse(text, defaultSettings, first));
  });
});
