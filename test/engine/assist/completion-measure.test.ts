import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings } from '#engine';
import { complete } from '../../../server/src/engine/assist/complete.ts';
import { cursorAt } from '../../../server/src/engine/assist/cursor.ts';
import { documentsOf, Outline } from '../../../server/src/engine/assist/outline.ts';
import { placeOf } from '../../../server/src/engine/assist/place.ts';
import { memberOf } from '../../../server/src/engine/assist/slot.ts';
import type { Node } from '../../../server/src/engine/yaml/node.ts';
import { parseFile } from '../../../server/src/engine/yaml/parse.ts';
import { corpus, needsCorpus } from '#test/corpus.ts';

interface Manifest {
  readonly name: string;
  readonly text: string;
}

interface Figures {
  /** Cuts at keys that the tables know in the whole file. */
  known: number;
  first: number;
  withinFive: number;
  /** At keys of the user's own, or of which we say nothing. */
  others: number;
  readonly missed: string[];
}

const root = path.resolve(import.meta.dirname, '../../..');

/** So many of the folder's manifests, spread over it. */
function spread(folder: string, count: number): readonly Manifest[] {
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:ya?ml|json)$/.test(name) && !/\.fixed\.|broken|syntax/.test(name))
    .sort();
  return Array.from({ length: Math.min(count, names.length) }, (_, index) => {
    const name = names[Math.floor((index * names.length) / Math.min(count, names.length))] ?? '';
    return { name: `${folder}/${name}`, text: readFileSync(path.join(root, folder, name), 'utf8') };
  });
}

function* keysOf(node: Node): Generator<{ name: string; start: number; value: Node }> {
  if (node.kind === 'seq') for (const item of node.items) yield* keysOf(item);
  if (node.kind !== 'map') return;
  for (const { key, value, merged } of node.pairs) {
    if (merged || value.site.start !== value.span.start) continue;
    yield { name: key.text, start: key.span.start, value };
    yield* keysOf(value);
  }
}

function proposedAt(text: string, name: string): readonly string[] {
  const isOwn = /mldeploy\.ya?ml$|fixtures\/own\//.test(name);
  return complete({
    text,
    offset: text.length,
    settings: defaultSettings,
    abilities: { snippets: true, indents: false },
    deployments: [],
    origin: { isOwn },
    snippets: false,
    elsewhere: () => ({ schema: false, names: false }),
  })
    .filter(({ kind }) => kind === 'key')
    .map(({ label }) => label);
}

function isKnown({ text, name }: Manifest, key: string, start: number): boolean {
  const document = documentsOf(text).find(({ end }) => start <= end);
  const cursor = document && cursorAt(text.slice(0, start), { start: document.start, end: start }, start);
  if (!document || !cursor) return false;
  const origin = { isOwn: /mldeploy\.ya?ml$|fixtures\/own\//.test(name) };
  const place = placeOf(cursor, { text, document, outline: new Outline(text, document), origin });
  return memberOf(place?.slot, key) !== undefined || memberOf(place?.slot?.items?.(), key) !== undefined;
}

function measure(manifests: readonly Manifest[]): Figures {
  const figures: Figures = { known: 0, first: 0, withinFive: 0, others: 0, missed: [] };
  for (const manifest of manifests) {
    for (const { root: top } of parseFile(manifest.text).documents) {
      for (const { name, start } of top ? keysOf(top) : []) {
        const proposed = proposedAt(manifest.text.slice(0, start), manifest.name);
        if (!isKnown(manifest, name, start)) {
          figures.others += 1;
          continue;
        }
        const rank = proposed.indexOf(name);
        figures.known += 1;
        if (rank === 0) figures.first += 1;
        if (rank >= 0 && rank < 5) figures.withinFive += 1;
        else
          figures.missed.push(
            `${manifest.name}: ${name} is number ${String(rank + 1)} of ${proposed.slice(0, 8).join(', ')}`,
          );
      }
    }
  }
  return figures;
}

function told({ known, first, withinFive, others }: Figures): string {
  const percent = (count: number): string => `${((100 * count) / Math.max(1, known)).toFixed(1)} %`;
  return `${String(known)} cuts at keys of a schema: ${percent(withinFive)} within the first 5, ${percent(first)} first; ${String(others)} others`;
}

const files = [
  ...spread('examples', 14),
  ...spread('test/fixtures/conformance', 14),
  ...spread('test/fixtures/cloudformation', 8),
  ...spread('test/fixtures/ack', 8),
  ...spread('test/fixtures/cli', 6),
];

describe('completion of files that are cut off', () => {
  it('has the key that was cut off within the first five, nine times of ten', () => {
    assert.equal(files.length, 50);
    const figures = measure(files);
    console.log(`      ${String(files.length)} files; ${told(figures)}`);
    if (process.env['SHOW_MISSED']) console.log(figures.missed.join('\n'));
    assert.ok(figures.known > 500);
    assert.ok(figures.withinFive >= 0.9 * figures.known, figures.missed.slice(0, 20).join('\n'));
  });

  // One of twenty, which the order of keys (data/key-usage.json) was not counted from.
  it('has it in manifests of others too', function () {
    const all = corpus();
    needsCorpus(this, all);
    const some = all.filter(({ text }, index) => index % 20 === 0 && text.length < 20_000);
    const figures = measure(some.map(({ id, text }) => ({ name: id, text })));
    console.log(`      ${String(some.length)} files of the corpus; ${told(figures)}`);
    assert.ok(figures.withinFive >= 0.9 * figures.known, figures.missed.slice(0, 20).join('\n'));
    if (process.env['SHOW_MISSED']) console.log(figures.missed.join('\n'));
  });
});
