import {
  DiagnosticSeverity,
  type Diagnostic,
  type Range,
  type TextEdit as LspTextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Analysis, Finding, Severity, Span, TextEdit } from '#engine';
import type { Client } from './client.ts';

/** The only place where offsets become lines and characters, and the other way round. */
export function toRange(analysis: Analysis, span: Span): Range {
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

export function toDiagnostic(client: Client, uri: string, analysis: Analysis, finding: Finding): Diagnostic {
  const { code, severity, message, span, related, href } = finding;
  return {
    source: 'mldeploy',
    code,
    severity: severities[severity],
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
