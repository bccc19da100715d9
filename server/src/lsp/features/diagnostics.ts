import {
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Analysis, Finding } from '#engine';
import type { Context, Feature } from '../context.ts';
import { toDiagnostic } from '../convert.ts';
import { ceilingCharacters, type Documents } from '../documents.ts';
import { isElsewhere } from '../neighbours.ts';

/** Pull where the client can; otherwise `updates.ts` pushes. Never both. */
export const diagnostics: Feature = (context) => {
  const { client, connection, documents, guard } = context;
  if (!client.pullsDiagnostics) return {};
  const resultIds = new ResultIds();
  connection.languages.diagnostics.on(
    guard.request<DocumentDiagnosticParams, DocumentDiagnosticReport>({
      name: 'textDocument/diagnostic',
      neutral: { kind: DocumentDiagnosticReportKind.Full, items: [] },
      handle: async ({ textDocument: { uri }, previousResultId }) => {
        await context.workspace.asked(uri);
        const resultId = await resultIds.of(documents, uri);
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items: await diagnosticsOf(context, uri) };
      },
    }),
  );
  return {
    diagnosticProvider: { identifier: 'mldeploy', interFileDependencies: true, workspaceDiagnostics: false },
  };
};

export async function diagnosticsOf({ client, documents }: Context, uri: string): Promise<Diagnostic[]> {
  const analysed = await documents.analysed(uri);
  if (analysed) {
    const { analysis, settings } = analysed;
    const written = await documents.written(uri);
    const isReported = written && isElsewhere('syntax', { uri, ...written }, undefined, settings.neighbours);
    const findings = isReported ? withoutSyntax(analysis) : analysis.findings;
    return findings.map((finding) => toDiagnostic(client, uri, analysis, finding));
  }
  return (await documents.isOursButTooLong(uri)) ? [tooLong] : [];
}

/** Without what every reader of YAML or JSON stumbles over; a comment that is no better written stays, nobody else reads it. */
function withoutSyntax({ text, file, findings }: Analysis): readonly Finding[] {
  const faults = file.documents.flatMap(({ problems }) => problems);
  const said = new Set(faults.map(({ message, span }) => `${String(Math.min(span.start, text.length))} ${message}`));
  return findings.filter(({ message, span }) => !said.has(`${String(span.start)} ${message}`));
}

const tooLong: Diagnostic = {
  source: 'mldeploy',
  code: 'file/too-long',
  severity: DiagnosticSeverity.Information,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  message:
    `This file is longer than the ${String(ceilingCharacters / 1024 / 1024)} MB that ML Deploy checks, so that editing ` +
    `stays quick; nothing in it has been checked. Split it, or check it with the command line: mldeploy check.`,
};

/** A name for each result: the same while document and settings are the same. */
class ResultIds {
  readonly #numbers = new WeakMap<object, number>();
  #next = 0;

  async of(documents: Documents, uri: string): Promise<string> {
    const analysed = await documents.analysed(uri);
    if (!analysed) return `unchecked:${String(documents.versionOf(uri))}`;
    let number = this.#numbers.get(analysed);
    if (number === undefined) this.#numbers.set(analysed, (number = this.#next++));
    return String(number);
  }
}
