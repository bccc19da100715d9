import type { Analysis } from './analyse.ts';
import { readConfig } from './config/config.ts';
import { rowOf } from './limits/rows.ts';
import type { Finding } from './model/finding.ts';
import type { Settings } from './settings.ts';
import { LineMap } from './text/line-map.ts';
import { parseFile } from './yaml/parse.ts';
import { editsFor } from './yaml/write.ts';
import type { TextEdit } from './text/edit.ts';

/** A file of settings, as something with findings that an editor can show and mend. */
export function analyseConfig(text: string, settings: Settings): Analysis {
  const { file, problems } = readConfig(text);
  const findings = problems.map((problem): Finding => {
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
