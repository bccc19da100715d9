import { editsOf, type Analysis, type Finding, type Fix, type Span, type TextEdit } from '#engine';

/** Lines and UTF-16 characters from 0, as in LSP. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface FindingJson {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Range;
  readonly href: string | null;
  readonly fixes: readonly FixJson[];
}

export interface FixJson {
  readonly title: string;
  readonly safety: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export function toJson(analysis: Analysis, finding: Finding): FindingJson {
  return {
    code: finding.code,
    severity: finding.severity,
    message: finding.message,
    range: rangeOf(analysis, finding.span),
    href: finding.href ?? null,
    fixes: finding.fixes().map((fix) => fixToJson(analysis, fix)),
  };
}

function fixToJson(analysis: Analysis, fix: Fix): FixJson {
  const edits = editsOf(analysis, fix).map((edit: TextEdit) => ({
    range: rangeOf(analysis, edit.span),
    newText: edit.newText,
  }));
  return { title: fix.title, safety: fix.safety, edits };
}

export function rangeOf(analysis: Analysis, span: Span): Range {
  return { start: analysis.lines.positionAt(span.start), end: analysis.lines.positionAt(span.end) };
}

/** The id of the dialect of the first document that is recognised. */
export function dialectOf(analysis: Analysis): string | null {
  return analysis.documents.find((document) => document.dialect)?.dialect?.id ?? null;
}
