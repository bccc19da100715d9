import type { Finding } from '#engine';
import type { Checked } from './checked.ts';
import { rangeOf } from './findings-json.ts';

/**
 * JUnit's XML as CI servers read it: a suite a file, a test a finding. Errors are failures; what only warns or informs passes and says
 * so in its output. A file without errors has one passing test, so that it is seen to have been checked.
 */
export function toJunit(files: readonly Checked[]): string {
  const suites = files.map(suiteOf);
  const tests = sum(suites.map((suite) => suite.tests));
  const failures = sum(suites.map((suite) => suite.failures));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="mldeploy" tests="${String(tests)}" failures="${String(failures)}">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>\n',
  ].join('\n');
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly lines: readonly string[];
}

function suiteOf(file: Checked): Suite {
  const failures = file.findings.filter(({ severity }) => severity === 'error').length;
  const cases = file.findings.flatMap((finding) => caseOf(file, finding));
  if (failures === 0) cases.push(`    <testcase classname="${escaped(file.path)}" name="no errors"/>`);
  const tests = file.findings.length + (failures === 0 ? 1 : 0);
  const head = `name="${escaped(file.path)}" tests="${String(tests)}" failures="${String(failures)}"`;
  return { tests, failures, lines: [`  <testsuite ${head}>`, ...cases, '  </testsuite>'] };
}

function caseOf({ path, analysis }: Checked, finding: Finding): string[] {
  const { line, character } = rangeOf(analysis, finding.span).start;
  const place = `${path}:${String(line + 1)}:${String(character + 1)}`;
  const fixes = finding.fixes().map(({ title }) => `Fix: ${title}`);
  const page = finding.href === undefined ? [] : [finding.href];
  const text = escaped([place, finding.message, ...fixes, ...page].join('\n'));
  const inside =
    finding.severity === 'error'
      ? `<failure type="${escaped(finding.code)}" message="${escaped(finding.message)}">${text}</failure>`
      : `<system-out>${text}</system-out>`;
  const name = `${finding.code} at line ${String(line + 1)}`;
  return [`    <testcase classname="${escaped(path)}" name="${escaped(name)}">`, `      ${inside}`, '    </testcase>'];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no characters below the blank but tab and line ends, and no lone surrogates; they become U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
