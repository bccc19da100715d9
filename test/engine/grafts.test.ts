import assert from 'node:assert/strict';
import { analyse, applyEdits, editsOf, type Analysis, type Finding } from '#engine';
import { awsFixtures, inDialect, type DialectFixture } from '#test/aws-fixtures.ts';
import { corpus, corpusSize, type CorpusFile } from '#test/corpus.ts';
import { findFix, markersOf, type Marker } from '#test/fixtures.ts';
import { sample, seeded } from '#test/random.ts';

interface Host {
  readonly lines: readonly string[];
  /** Lines before which something may be put in. */
  readonly gaps: readonly number[];
}

interface Kind {
  readonly dialect: 'cloudformation' | 'ack';
  readonly isHost: (file: CorpusFile) => boolean;
  readonly gapsIn: (lines: readonly string[]) => readonly number[];
  /** The resources of a rendered fixture, without what surrounds them. */
  readonly cut: (lines: readonly string[]) => readonly string[];
}

const kinds: readonly Kind[] = [
  {
    dialect: 'cloudformation',
    isHost: ({ dialect, text }) =>
      dialect === 'cfn' &&
      /^Resources:\s*$/m.test(text) &&
      !/Transform|ForEach|\r|^\t/m.test(text) &&
      /^ {2}\w+:\s*$/m.test(text),
    gapsIn: (lines) => {
      const from = lines.findIndex((line) => /^Resources:\s*$/.test(line));
      const to = lines.findIndex((line, index) => index > from && /^\S/.test(line) && !line.startsWith('#'));
      return lines.flatMap((line, index) =>
        index > from && (to < 0 || index < to) && /^ {2}[A-Za-z0-9]+:\s*$/.test(line) ? [index] : [],
      );
    },
    cut: (lines) => lines.slice(lines.indexOf('Resources:') + 1),
  },
  {
    dialect: 'ack',
    isHost: ({ dialect, text }) => dialect === 'ack' && !/\{\{|\r/.test(text) && text.startsWith('apiVersion'),
    gapsIn: () => [0],
    cut: (lines) => [...lines.filter((line) => !line.startsWith('#!')), '---'],
  },
];

/** Faulty resources put at random places into files that others wrote. */
describe('a faulty resource among others', () => {
  const files = corpus();
  for (const kind of kinds) {
    it(`is found, and mended without touching anything else, in ${kind.dialect}`, function () {
      if (!files) {
        console.log(`      ${String(corpusSize)} files skipped: the corpus is not here`);
        this.skip();
      }
      const count = graftAll(
        kind,
        files
          .filter(kind.isHost)
          .map(hostOf(kind))
          .filter(({ gaps }) => gaps.length > 0),
      );
      console.log(
        `      ${kind.dialect}: ${String(count.grafts)} grafts, all found, ${String(count.fixes)} fixes exact`,
      );
      assert.ok(count.grafts > 20);
    }).timeout(240_000);
  }
});

function hostOf({ gapsIn }: Kind): (file: CorpusFile) => Host {
  return ({ text }) => {
    const lines = text.replace(/\n*$/, '').split('\n');
    return { lines, gaps: gapsIn(lines) };
  };
}

function graftAll(kind: Kind, hosts: readonly Host[]): { grafts: number; fixes: number } {
  const random = seeded(20_261_121);
  const count = { grafts: 0, fixes: 0 };
  for (const fixture of awsFixtures()) {
    const made = inDialect(fixture, kind.dialect, 'Grafted');
    if (typeof made === 'string' || made.expected.length === 0) continue;
    for (const host of sample(hosts, 2, random)) {
      const at = host.gaps[Math.floor(random() * host.gaps.length)] ?? 0;
      graft(kind, made, host, at, fixture.name, count);
    }
  }
  return count;
}

function graft(
  kind: Kind,
  made: DialectFixture,
  host: Host,
  at: number,
  name: string,
  count: { grafts: number; fixes: number },
): void {
  const put = (text: string): string => {
    const lines = kind.cut(text.replace(/\n$/, '').split('\n'));
    return `${[...host.lines.slice(0, at), ...lines, ...host.lines.slice(at)].join('\n')}\n`;
  };
  const inner = kind.cut(made.text.replace(/\n$/, '').split('\n'));
  const first = made.text.split('\n').length - 1 - inner.length + (kind.dialect === 'ack' ? 1 : 0);
  const analysis = analyse(put(made.text), made.settings);
  const found = markersIn(analysis, at, at + inner.length).map((marker) => ({
    ...marker,
    line: marker.line - at + first,
  }));
  assert.deepEqual(made.describeFound(found), made.expected, `${name} in\n${analysis.text}`);
  count.grafts++;
  const isGrafted = ({ span }: Finding): boolean => {
    const { line } = analysis.lines.positionAt(span.start);
    return line >= at && line < at + inner.length;
  };
  for (const wanted of made.fixes) {
    const after = applyEdits(analysis.text, editsOf(analysis, findFix(analysis, wanted, true, isGrafted)));
    assert.equal(after, put(wanted.text), name);
    count.fixes++;
  }
}

function markersIn(analysis: Analysis, from: number, to: number): readonly Marker[] {
  return markersOf(analysis).filter(({ line }) => line >= from && line < to);
}
