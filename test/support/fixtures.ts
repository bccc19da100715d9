import { readFileSync, readdirSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  advised,
  analyse,
  applyEdits,
  defaultSettings,
  editsOf,
  type Analysis,
  type Finding,
  type Fix,
  type Settings,
} from '#engine';

/**
 * A fixture is a manifest that says itself what is to be found in it. On the line of each finding stands a marker,
 *
 *     memory: 5000 MB   #! serverless/memory(5000 MB)
 *
 * with the code and the exact text under the squiggle; several are separated by `;`. A line of its own,
 *
 *     #! fix real-time: serverless/payload-max Switch to real-time
 *
 * asks for the fix of that code whose title starts so; the text after it stands in `<case>.real-time.fixed.yaml`. A line
 * `#! settings: {"contested": "error"}` changes settings. JSON has no comments, and a fact in a comment would have the marker
 * among it: their lines stand in `<case>.marks`, a marker as `LINE code(text)`. With UPDATE=1 all of these are written from
 * what is found, to be read before they are committed.
 */
export interface Fixture {
  /** `own/serverless/memory/bad`, under test/fixtures. */
  readonly name: string;
  readonly dialect: string;
  /** `serverless/memory`. */
  readonly limit: string;
  readonly path: string;
  readonly text: string;
  readonly settings: Settings;
  readonly markers: readonly Marker[];
  readonly fixes: readonly WantedFix[];
}

export interface Marker {
  /** From 0. */
  readonly line: number;
  readonly code: string;
  readonly text: string;
}

export interface WantedFix {
  readonly code: string;
  readonly title: string;
  /** Of the file with the text after the fix. */
  readonly path: string;
}

const root = fileURLToPath(new URL('../fixtures/', import.meta.url));
export const isUpdating = process.env['UPDATE'] === '1';

export function fixtures(): readonly Fixture[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(?!aws\/)[^/]+\/[^/]+\/[^/]+\/[^/]+\.(ya?ml|json)$/.test(name) && !/\.fixed\.\w+$/.test(name))
    .sort()
    .map(readFixture);
}

function readFixture(name: string): Fixture {
  const file = path.join(root, name);
  const text = readFileSync(file, 'utf8');
  const extension = path.extname(name);
  const stem = file.slice(0, -extension.length);
  const sidecar = `${stem}.marks`;
  const hasSidecar = extension === '.json' || existsSync(sidecar);
  const marks = hasSidecar ? (existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : '') : text;
  const lines = marks.split(/\r\n|\n|\r/);
  const [dialect = '', group = '', limit = ''] = name.split('/');
  return {
    name: name.slice(0, -extension.length),
    dialect,
    limit: `${group}/${limit}`,
    path: file,
    text,
    settings: settingsIn(lines),
    markers: hasSidecar ? lines.flatMap(sidecarMarker) : lines.flatMap(markersIn),
    fixes: lines.flatMap((line) => wantedFix(line, stem, extension)),
  };
}

const marker = /^\s*([a-z0-9-]+\/[a-z0-9-]+)\((.*)\)\s*$/;
const directive = /^\s*#!\s*(fix|settings|only|not)\b/;

export function markersIn(line: string, number: number): readonly Marker[] {
  const at = line.indexOf('#!');
  if (at < 0 || directive.test(line)) return [];
  return line
    .slice(at + 2)
    .split(/;(?=\s*[a-z0-9-]+\/[a-z0-9-]+\()/)
    .map((part) => {
      const match = marker.exec(part);
      if (!match) throw new Error(`line ${String(number + 1)}: no marker: ${part}`);
      return { line: number, code: match[1] ?? '', text: match[2] ?? '' };
    });
}

function sidecarMarker(line: string): readonly Marker[] {
  const match = /^(\d+) (.*)$/.exec(line);
  const parts = match && marker.exec(match[2] ?? '');
  return parts ? [{ line: Number(match[1]) - 1, code: parts[1] ?? '', text: parts[2] ?? '' }] : [];
}

export function wantedFix(line: string, stem: string, extension: string): readonly WantedFix[] {
  const match = /^\s*#!\s*fix(?: ([\w-]+))?: (\S+) (.*)$/.exec(line);
  if (!match) return [];
  const name = match[1] === undefined ? '' : `.${match[1]}`;
  return [{ code: match[2] ?? '', title: match[3] ?? '', path: `${stem}${name}.fixed${extension}` }];
}

export function settingsIn(lines: readonly string[]): Settings {
  const line = lines.find((candidate) => /^\s*#!\s*settings:/.test(candidate));
  const given = line === undefined ? {} : (JSON.parse(line.slice(line.indexOf('{'))) as Partial<Settings>);
  return { ...defaultSettings, ...given };
}

/** What the estimate says is looked at only where that is the matter: in the folders `estimate`. */
export function analysisOf({ limit, settings }: Fixture, text: string): Analysis {
  const analysis = analyse(text, settings);
  return limit.startsWith('estimate/') ? advised(analysis) : analysis;
}

/** What is found, as markers. */
export function markersOf(analysis: Analysis): readonly Marker[] {
  return analysis.findings.map((finding) => markerOf(analysis, finding));
}

function markerOf({ text, lines }: Analysis, { code, span }: Finding): Marker {
  const under = text.slice(span.start, span.end).split(/[\r\n]/)[0] ?? '';
  return { line: lines.positionAt(span.start).line, code, text: under };
}

export function printMarker({ line, code, text }: Marker): string {
  return `${String(line + 1)} ${code}(${text})`;
}

/** The fix that the fixture names, in the dialect's spelling of keys or `anySpelling`; throws when it is not offered. */
export function findFix(
  analysis: Analysis,
  wanted: WantedFix,
  anySpelling = false,
  isMeant: (finding: Finding) => boolean = () => true,
): Fix {
  const normal = (title: string): string => (anySpelling ? title.toLowerCase().replace(/[^a-z0-9]/g, '') : title);
  const meant = analysis.findings.filter((finding) => finding.code === wanted.code && isMeant(finding));
  const offered = meant.flatMap((finding) => finding.fixes());
  const fix = offered.find(({ title }) => normal(title).startsWith(normal(wanted.title)));
  if (fix) return fix;
  throw new Error(
    `no fix of ${wanted.code} starts with "${wanted.title}"; there are: ${offered.map(({ title }) => title).join(' | ')}`,
  );
}

export function textAfter(analysis: Analysis, fix: Fix): string {
  return applyEdits(analysis.text, editsOf(analysis, fix));
}

/** Rewrites the markers to what is found; the lines stay where they are. */
export function updateMarkers(fixture: Fixture): void {
  const found = markersOf(analysisOf(fixture, fixture.text));
  const sidecar = fixture.path.replace(/\.\w+$/, '.marks');
  if (fixture.path.endsWith('.json') || existsSync(sidecar)) {
    const kept = existsSync(sidecar)
      ? readFileSync(sidecar, 'utf8')
          .split('\n')
          .filter((line) => line.startsWith('#!'))
      : [];
    const lines = [...kept, ...found.map(printMarker)];
    if (lines.length > 0) writeFileSync(sidecar, `${lines.join('\n')}\n`);
    return;
  }
  const lines = fixture.text.split('\n').map((line, number) => {
    if (directive.test(line)) return line;
    const bare = line.replace(/\s*#!.*$/, '');
    const here = found.filter((one) => one.line === number).map(({ code, text }) => `${code}(${text})`);
    return here.length === 0 ? bare : `${bare}   #! ${here.join('; ')}`;
  });
  writeFileSync(fixture.path, lines.join('\n'));
}
