import type { Finding } from '../model/finding.ts';
import type { LineMap } from '../text/line-map.ts';
import type { Span } from '../text/span.ts';

interface Comment {
  /** Without the `#`, trimmed. */
  readonly text: string;
  readonly span: Span;
}

const nextLine = /^mldeploy-disable-next-line(?:\s+(.*))?$/;
const wholeFile = /^mldeploy-disable(?:\s+(.*))?$/;

/** Findings that no comment switches off; a comment without codes switches off all. */
export function withoutSuppressed(
  findings: readonly Finding[],
  comments: readonly Comment[],
  text: string,
  lines: LineMap,
): readonly Finding[] {
  const marks = comments.filter(({ text }) => text.startsWith('mldeploy-disable'));
  if (marks.length === 0) return findings;
  const inFile = new Set<string>();
  const onLine = new Map<number, Set<string>>();
  const commentLines = new Set(
    comments.filter(({ span }) => standsAlone(text, span.start)).map(({ span }) => lines.positionAt(span.start).line),
  );
  for (const { text: mark, span } of marks) {
    const next = nextLine.exec(mark);
    const file = wholeFile.exec(mark);
    if (next) {
      const line = lineAfter(lines.positionAt(span.start).line, commentLines);
      onLine.set(line, new Set([...(onLine.get(line) ?? []), ...codesOf(next[1])]));
    } else if (file) {
      for (const code of codesOf(file[1])) inFile.add(code);
    }
  }
  const isOff = (codes: ReadonlySet<string> | undefined, code: string): boolean =>
    codes !== undefined && (codes.has(code) || codes.has('*'));
  return findings.filter(({ code, span }) => {
    return !isOff(inFile, code) && !isOff(onLine.get(lines.positionAt(span.start).line), code);
  });
}

function standsAlone(text: string, offset: number): boolean {
  return /(^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, offset - 200), offset));
}

/** Several comments may stand above the line they are meant for. */
function lineAfter(line: number, commentLines: ReadonlySet<number>): number {
  let next = line + 1;
  while (commentLines.has(next)) next++;
  return next;
}

/** The codes up to the first word that is none, so that a reason may follow. */
function codesOf(text: string | undefined): readonly string[] {
  if (text === undefined || text.trim() === '') return ['*'];
  return text.split(/[\s,]+/).filter((word) => word.includes('/'));
}
