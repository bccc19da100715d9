import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, applyEdits, editsOf, type Analysis, type Finding } from '#engine';
import { awsFixtures, inDialect, type DialectFixture } from '#test/aws-fixtures.ts';
import { corpus, needsCorpus, type CorpusFile } from '#test/corpus.ts';
import { findFix, fixtures, markersOf, printMarker, type Fixture, type Marker } from '#test/fixtures.ts';
import { sample, seeded } from '#test/random.ts';
import type { RenderedDialect } from '#test/render.ts';

interface Host {
  readonly lines: readonly string[];
  /** Lines before which something may be put in. */
  readonly gaps: readonly number[];
}

interface Kind {
  readonly dialect: RenderedDialect;
  /** Of the files that others wrote; where there are too few, what is fine among our own fixtures takes their place. */
  readonly isHost?: (file: CorpusFile) => boolean;
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
    cut: documents,
  },
  { dialect: 'cli', gapsIn: (lines) => [0, ...indexesOf(lines, /^---$/).map((index) => index + 1)], cut: documents },
  {
    dialect: 'step-functions',
    gapsIn: (lines) => indexesOf(lines, /^ {2}\w+:$/),
    cut: (lines) => lines.slice(lines.indexOf('States:') + 1),
  },
];

function documents(lines: readonly string[]): readonly string[] {
  return [...lines.filter((line) => !line.startsWith('#!')), '---'];
}

function indexesOf(lines: readonly string[], pattern: RegExp): readonly number[] {
  return lines.flatMap((line, index) => (pattern.test(line) ? [index] : []));
}

/** Fixtures that are fine, under names that no other has. */
function ownHosts(dialect: RenderedDialect): readonly string[] {
  const naming = /((?:Model|Endpoint|EndpointConfig|InferenceComponent|TransformJob|MonitoringSchedule)Name: )(\S+)$/gm;
  return awsFixtures().flatMap((fixture) => {
    const made = fixture.markers.length > 0 ? '' : inDialect(fixture, dialect, 'Host');
    const text = typeof made === 'string' ? '' : made.text;
    return text === '' || /ResourceId|Default:|settings/.test(fixture.text) ? [] : [text.replace(naming, '$1host-$2')];
  });
}

/** Faulty resources put at random places into files that others wrote. */
describe('a faulty resource among others', () => {
  const files = corpus();
  for (const kind of kinds) {
    it(`is found, and mended without touching anything else, in ${kind.dialect}`, function () {
      const { isHost } = kind;
      if (isHost) needsCorpus(this, files);
      const texts = isHost ? files.filter(isHost).map(({ text }) => text) : ownHosts(kind.dialect);
      const hosts = texts.map(hostOf(kind)).filter(({ gaps }) => gaps.length > 0);
      const count = graftAll(kind, hosts);
      console.log(
        `      ${kind.dialect}: ${String(count.grafts)} grafts, all found, ${String(count.fixes)} fixes exact`,
      );
      assert.ok(count.grafts > 20);
    }).timeout(240_000);
  }
});

describe('a faulty document of our own among others', () => {
  it('is found, and mended without touching anything else', () => {
    const own = fixtures().filter(({ dialect, name, text }) => dialect === 'own' && isApart(name, text));
    const hosts = own.filter(({ markers }) => markers.length === 0);
    const random = seeded(20_261_121);
    const count = { grafts: 0, fixes: 0 };
    for (const fixture of own.filter(({ markers }) => markers.length > 0)) {
      for (const host of sample(hosts, 2, random)) graftOwn(fixture, host.text, count);
    }
    console.log(`      own: ${String(count.grafts)} grafts, all found, ${String(count.fixes)} fixes exact`);
    assert.ok(count.grafts > 20);
  }).timeout(240_000);
});

/** What cannot be read to its end, or speaks for the whole file, does not stay apart; estimates are looked at elsewhere. */
function isApart(name: string, text: string): boolean {
  return !/\/shape\/syntax|\/estimate\//.test(name) && !/mldeploy-(ignore|disable)|\r|^\.\.\.|^%/m.test(text);
}

function graftOwn(fixture: Fixture, host: string, count: { grafts: number; fixes: number }): void {
  const put = (text: string): string => `${text.replace(/\n*$/, '\n')}---\n${host}`;
  const analysis = analyse(put(fixture.text), fixture.settings);
  const last = fixture.text.replace(/\n*$/, '\n').split('\n').length - 1;
  const found = markersIn(analysis, 0, last).map(printMarker).sort();
  assert.deepEqual(found, fixture.markers.map(printMarker).sort(), fixture.name);
  count.grafts++;
  const isGrafted = ({ span }: Finding): boolean => analysis.lines.positionAt(span.start).line < last;
  for (const wanted of fixture.fixes) {
    const after = applyEdits(analysis.text, editsOf(analysis, findFix(analysis, wanted, false, isGrafted)));
    assert.equal(after, put(readFileSync(wanted.path, 'utf8')), fixture.name);
    count.fixes++;
  }
}

function hostOf({ gapsIn }: Kind): (text: string) => Host {
  return (text) => {
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
  const first = made.text.split('\n').length - 1 - inner.length + (kind.cut === documents ? 1 : 0);
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
