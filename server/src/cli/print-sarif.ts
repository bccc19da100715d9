import { limitRow } from '#engine';
import type { Checked } from './checked.ts';
import { rangeOf, toJson, type Range } from './findings-json.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0 (OASIS), one run; columns count UTF-16 code units from 1. */
export function toSarif(files: readonly Checked[], version: string): object {
  const codes = [...new Set(files.flatMap(({ findings }) => findings.map(({ code }) => code)))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'mldeploy', version, rules: codes.map(ruleOf) } },
        automationDetails: { id: 'mldeploy/' },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => resultsOf(file, codes)),
      },
    ],
  };
}

function ruleOf(code: string) {
  const row = limitRow(code);
  const why = row?.why ?? row?.title ?? code;
  const page = row?.urls[0];
  return {
    id: code,
    shortDescription: { text: row?.title ?? code },
    fullDescription: { text: why },
    help: { text: page === undefined ? why : `${why}\n${page}` },
    ...(page === undefined ? {} : { helpUri: page }),
    properties: { tags: [code.split('/')[0] ?? code] },
  };
}

function resultsOf({ path, analysis, findings }: Checked, codes: readonly string[]) {
  const artifactLocation = { uri: path.split('/').map(encodeURIComponent).join('/') };
  const locate = (range: Range) => ({ physicalLocation: { artifactLocation, region: regionOf(range) } });
  return findings.map((finding) => {
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
