import type { Finding } from '#engine';
import { counted } from '#protocol/words.ts';
import type { Checked } from './checked.ts';
import type { Io } from './io.ts';
import { styleFor, wrapWords } from './style.ts';

/** One block a file: place, severity and code of each finding, the message below, its fixes and AWS's page last. */
export function printText(files: readonly Checked[], io: Io): void {
  const style = styleFor(io);
  const paint = { error: style.red, warning: style.yellow, info: style.blue };
  for (const { path, analysis, findings } of files) {
    if (findings.length === 0) continue;
    io.out(`${style.bold(path)}\n`);
    for (const finding of findings) {
      const { line, character } = analysis.lines.positionAt(finding.span.start);
      const place = `${String(line + 1)}:${String(character + 1)}`.padStart(8);
      io.out(`${place}  ${paint[finding.severity](finding.severity)}  ${style.dim(finding.code)}\n`);
      for (const text of wrapWords(finding.message, io.width - 10)) io.out(`          ${text}\n`);
      for (const fix of finding.fixes()) io.out(`          ${style.green('fix')} ${fix.title}\n`);
      if (finding.href) io.out(`          ${style.dim(finding.href)}\n`);
    }
    io.out('\n');
  }
  io.out(`${summary(files)}\n`);
}

function summary(files: readonly Checked[]): string {
  const all = files.flatMap(({ findings }) => findings);
  const count = (severity: Finding['severity'], name: string) => {
    const n = all.filter((finding) => finding.severity === severity).length;
    return n === 0 ? [] : [counted(n, name)];
  };
  const deployments = files.reduce((sum, { analysis }) => sum + analysis.deployments.length, 0);
  const found = [...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'note')];
  const checked = `${counted(deployments, 'deployment')} in ${counted(files.length, 'file')} checked`;
  return `${checked}: ${found.length === 0 ? 'nothing to report' : found.join(', ')}`;
}
