import type { Diff } from '#protocol/diff.ts';
import { cellsOf, heads, totalDifference, totalWords, versionsWords } from './words.ts';

/** For a comment on a pull request: the difference first, then the table, then what is new and what has gone. */
export function diffMarkdown(diff: Diff): string {
  const parts = [titleOf(diff), escaped(versionsWords(diff))];
  if (diff.deployments.length === 0) parts.push('No deployment costs, answers or runs otherwise than before.');
  else parts.push(table(diff), `**Total:** ${escaped(totalWords(diff))}. ~ a price in it is derived or estimated.`);
  if (diff.total.leftOut.length > 0) {
    parts.push(`Not in the total, because a price is not known:\n\n${list(diff.total.leftOut.map(escaped))}`);
  }
  if (diff.findings.length > 0) {
    const lines = diff.findings.map(
      ({ change, path, line, severity, code, message }) =>
        `${change === 'new' ? '**new**' : 'gone'}: ${severity} \`${code}\` in ${escaped(path)}:${String(line)}: ${escaped(message)}`,
    );
    parts.push(`#### Findings\n\n${list(lines)}`);
  }
  return `${parts.join('\n\n')}\n`;
}

/** What is not known is no part of the difference, and the title says so. */
function titleOf(diff: Diff): string {
  const difference = totalDifference(diff);
  const left = diff.total.leftOut.length;
  const besides = left === 0 ? '' : `, and ${String(left)} not known`;
  return `### ML Deploy: ${difference === 'none' ? 'the same cost' : `${escaped(difference)} a month`}${besides}`;
}

function table(diff: Diff): string {
  const rows = diff.deployments.map((one) => {
    const [name = '', ...cells] = cellsOf(one);
    const file = one.previousPath === null ? one.path : `${one.previousPath} -> ${one.path}`;
    return [`**${escaped(name)}**<br>${escaped(file)}`, ...cells.map(escaped)];
  });
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Names come from files that others wrote: they make no markup, no links and no mentions. */
function escaped(text: string): string {
  return text
    .replaceAll('->', '→')
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\|*_`<>[\]#~]/g, '\\$&')
    .replaceAll('@', '@\u200b');
}
