import type { Finding } from '#engine';
import type { Checked } from './checked.ts';
import { rangeOf } from './findings-json.ts';

const commands: Record<Finding['severity'], string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands that GitHub Actions shows beside the lines of a pull request, one a finding. Lines and columns from 1; an
 * annotation that spans lines has no columns, as GitHub refuses them there. Of each kind GitHub shows the first ten of a step.
 */
export function toGithub(files: readonly Checked[]): string {
  return files.flatMap((file) => file.findings.map((finding) => annotation(file, finding))).join('');
}

function annotation({ path, analysis }: Checked, finding: Finding): string {
  const { start, end } = rangeOf(analysis, finding.span);
  const columns =
    start.line === end.line ? [`col=${String(start.character + 1)}`, `endColumn=${String(end.character + 1)}`] : [];
  const properties = [
    `file=${property(path)}`,
    `line=${String(start.line + 1)}`,
    `endLine=${String(end.line + 1)}`,
    ...columns,
    `title=${property(finding.code)}`,
  ];
  const fixes = finding.fixes().map(({ title }) => `Fix: ${title}`);
  const page = finding.href === undefined ? [] : [finding.href];
  const message = [finding.message, ...fixes, ...page].join('\n');
  return `::${commands[finding.severity]} ${properties.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
