import { limitRow } from '#engine';
import type { Checked } from './print-text.ts';
import { rangeOf, toJson, type Range } from './findings-json.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0 (OASIS), one run; columns count UTF-16 code units from 1. */
export function toSarif(files: readonly Checked[], version: string): object {
  const codes = [...new Set(files.flatMap(({ analysis }) => analysis.findings.map((finding) => finding.code)))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'mldeploy', version, rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => resultsOf(file, codes)),
      },
    ],
  };
}

function ruleOf(code: string) {
  const row = limitRow(code);
  return {
    id: code,
    shortDescription: { text: row?.title ?? code },
    ...(row?.urls[0] === undefined ? {} : { helpUri: row.urls[0] }),
  };
}

function resultsOf({ path, analysis }: Checked, codes: readonly string[]) {
  const artifactLocation = { uri: path.split('/').map(encodeURIComponent).join('/') };
  const locate = (range: Range) => ({ physicalLocation: { artifactLocation, region: regionOf(range) } });
  return analysis.findings.map((finding) => {
    const json = toJson(analysis, finding);
    return {
      ruleId: json.code,
      ruleIndex: codes.indexOf(json.code),
      level: levels[finding.severity],
      message: { text: json.message },
      locations: [locate(json.range)],
      relatedLocations: finding.related.map((related, id) => ({
        id,
        message: { text: related.message },
        ...locate(rangeOf(analysis, related.span)),
      })),
      fixes: json.fixes.map((fix) => ({
        description: { text: fix.title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: fix.edits.map((edit) => ({
              deletedRegion: regionOf(edit.range),
              insertedContent: { text: edit.newText },
            })),
          },
        ],
      })),
    };
  });
}

function regionOf(range: Range) {
  return {
    startLine: range.start.line + 1,
    startColumn: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
  };
}
