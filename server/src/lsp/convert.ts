import {
  DiagnosticSeverity,
  type Diagnostic,
  type Range,
  type TextEdit as LspTextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { limitRow, type Analysis, type Finding, type Severity, type Span, type TextEdit } from '#engine';
import type { Client } from './client.ts';

/** The only place where offsets become lines and characters, and the other way round. */
export function toRange(analysis: Pick<Analysis, 'lines'>, span: Span): Range {
  return { start: analysis.lines.positionAt(span.start), end: analysis.lines.positionAt(span.end) };
}

export function toSpan(analysis: Analysis, range: Range): Span {
  return { start: analysis.lines.offsetAt(range.start), end: analysis.lines.offsetAt(range.end) };
}

export function toTextEdits(analysis: Analysis, edits: readonly TextEdit[]): LspTextEdit[] {
  return edits.map(({ span, newText }) => ({ range: toRange(analysis, span), newText }));
}

/** Versioned where the client can, so that it refuses the edit when the text has changed since. */
export function toWorkspaceEdit(client: Client, uri: string, version: number, edits: LspTextEdit[]): WorkspaceEdit {
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Advice and quotas are not faults: unless a severity is asked for they are hints, which no list of problems shows. */
function severityFor({ code, severity }: Finding, { settings }: Analysis): DiagnosticSeverity {
  const kind = limitRow(code)?.kind;
  const isAdvice = kind === 'recommendation' || kind === 'quota';
  if (severity === 'info' && isAdvice && settings.severities[code] === undefined) return DiagnosticSeverity.Hint;
  return severities[severity];
}

export function toDiagnostic(client: Client, uri: string, analysis: Analysis, finding: Finding): Diagnostic {
  const { code, message, span, related, href } = finding;
  return {
    source: 'mldeploy',
    code,
    severity: severityFor(finding, analysis),
    message,
    range: toRange(analysis, span),
    ...(href !== undefined && { codeDescription: { href } }),
    ...(client.showsRelated &&
      related.length > 0 && {
        relatedInformation: related.map((one) => ({
          message: one.message,
          location: { uri, range: toRange(analysis, one.span) },
        })),
      }),
  };
}
