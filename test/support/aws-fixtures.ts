import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '#engine';
import { markersIn, settingsIn, wantedFix, type Marker, type WantedFix } from '#test/fixtures.ts';
import { render, renderedDialects, type RenderedDialect } from '#test/render.ts';

/** A fixture in the members of AWS's API: see CONTRIBUTING.md. */
export interface AwsFixture {
  readonly name: string;
  readonly limit: string;
  readonly text: string;
  readonly settings: Settings;
  readonly markers: readonly Marker[];
  readonly fixes: readonly WantedFix[];
  readonly dialects: readonly RenderedDialect[];
}

export interface DialectFixture {
  readonly text: string;
  readonly settings: Settings;
  readonly expected: readonly string[];
  readonly describeFound: (found: readonly Marker[]) => readonly string[];
  readonly fixes: readonly (WantedFix & { readonly text: string })[];
}

const root = fileURLToPath(new URL('../fixtures/aws/', import.meta.url));

export function awsFixtures(): readonly AwsFixture[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^[^/]+\/[^/]+\/[^/]+\.yaml$/.test(name) && !name.endsWith('.fixed.yaml'))
    .sort()
    .map(readFixture);
}

function readFixture(name: string): AwsFixture {
  const file = path.join(root, name);
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const stem = file.slice(0, -'.yaml'.length);
  const [group = '', limit = ''] = name.split('/');
  return {
    name: name.slice(0, -'.yaml'.length),
    limit: `${group}/${limit}`,
    text,
    settings: settingsIn(lines),
    markers: lines.flatMap(markersIn),
    fixes: lines.flatMap((line) => wantedFix(line, stem, '.yaml')),
    dialects: dialectsOf(lines),
  };
}

function dialectsOf(lines: readonly string[]): readonly RenderedDialect[] {
  const named = (word: string): readonly string[] | undefined =>
    lines
      .find((line) => line.startsWith(`#! ${word}: `))
      ?.slice(word.length + 5)
      .trim()
      .split(/[\s,]+/);
  const only = named('only');
  const not = named('not') ?? [];
  return renderedDialects.filter((dialect) => (only?.includes(dialect) ?? true) && !not.includes(dialect));
}

/** The fixture in the dialect, with what is to be found there; a text that says why it has no such thing. */
export function inDialect(fixture: AwsFixture, dialect: RenderedDialect, prefix = ''): DialectFixture | string {
  if (!fixture.dialects.includes(dialect)) return 'by the fixture itself';
  const rendered = render(fixture.text, dialect, prefix);
  if (typeof rendered === 'string') return rendered;
  const { text, origins, heads } = rendered;
  const headLines = new Set(heads);
  const isHead = (line: number): boolean => headLines.has(line);
  return {
    text,
    settings: fixture.settings,
    expected: fixture.markers
      .map(({ line, code, text: under }) =>
        isHead(line) ? `resource at ${String(line + 1)}: ${code}` : `${String(line + 1)} ${code}(${normal(under)})`,
      )
      .sort(),
    describeFound: (all) =>
      all
        // Every object of that operator is told to be retired.
        .filter(({ code }) => code !== 'retired/sagemaker-operator')
        .map(({ line, code, text: under }) => {
          const origin = origins[line];
          const of = heads[line];
          const marked = fixture.markers.some((marker) => marker.line === of && marker.code === code);
          if (of !== undefined && (origin === undefined || origin === of || marked))
            return `resource at ${String(of + 1)}: ${code}`;
          return `${String((origin ?? -1) + 1)} ${code}(${normal(under)})`;
        })
        .sort(),
    fixes: fixture.fixes.flatMap((fix) => {
      if (!existsSync(fix.path)) throw new Error(`${fix.path} is missing`);
      const fixed = render(readFileSync(fix.path, 'utf8'), dialect, prefix);
      return typeof fixed === 'string' ? [] : [{ ...fix, text: fixed.text }];
    }),
  };
}

/** The same for a key and for how a dialect spells it, and with a prefix or without. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^grafted/, '');
}
