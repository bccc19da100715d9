import type { Analysis } from './analyse.ts';
import { readConfig } from './config/config.ts';
import type { Problem } from './dialects/dialect.ts';
import { rowOf } from './limits/rows.ts';
import type { Finding } from './model/finding.ts';
import type { Settings } from './settings.ts';
import { LineMap } from './text/line-map.ts';
import { parseFile } from './yaml/parse.ts';
import { editsFor } from './yaml/write.ts';
import { applyEdits, type TextEdit } from './text/edit.ts';

/** A file of settings, as something with findings that an editor can show and mend; `more` is what other files it names have. */
export function analyseConfig(text: string, settings: Settings, more: readonly Problem[] = []): Analysis {
  const { file, problems } = readConfig(text);
  const inside = more.filter(({ span }) => span.end <= text.length);
  const findings = [...problems, ...inside].map((problem): Finding => {
    const { code, severity, message, span, related, fixes } = problem;
    return { code, severity, message, span, related, href: rowOf(code)?.urls[0], fixes: () => fixes };
  });
  return {
    text,
    settings,
    file,
    folder: [],
    lines: new LineMap(text),
    documents: [],
    deployments: [],
    findings,
    isAdvised: true,
  };
}

/** The edits of a settings file that switch a code off in it; to be made in the text given, empty for a new file. */
export function switchOffEdits(text: string, code: string): readonly TextEdit[] {
  if (text.trim() === '') return [{ span: { start: 0, end: text.length }, newText: `severity:\n  ${code}: off\n` }];
  const place = { document: 0, path: ['severity', code] };
  return editsFor(parseFile(text), [{ kind: 'set', place, value: 'off' }]);
}

/** The edits of a settings file that let a file of measurements count; none where it does already. */
export function measuredConfigEdits(
  text: string,
  wanted: { readonly deployment: string; readonly file: string },
): readonly TextEdit[] {
  if (text.trim() === '') {
    // By the writer of YAML, which knows what needs quotes.
    const start = 'measured:\n';
    return [{ span: { start: 0, end: text.length }, newText: applyEdits(start, measuredConfigEdits(start, wanted)) }];
  }
  const { file, given } = readConfig(text);
  const there = given.measured ?? [];
  if (there.some((one) => one.file === wanted.file && one.deployment === wanted.deployment)) return [];
  const list = file.documents[0]?.root?.kind === 'map' ? file.documents[0].root.get('measured')?.value : undefined;
  const path = list?.kind === 'seq' ? ['measured', list.items.length] : ['measured'];
  const value = list?.kind === 'seq' ? { ...wanted } : [{ ...wanted }];
  return editsFor(file, [{ kind: 'set', place: { document: 0, path }, value }]);
}
