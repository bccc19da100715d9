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
import { ceilingCharacters, type Analysed, type Documents } from '../documents.ts';
import { isElsewhere } from '../neighbours.ts';

/** Pull where the client can; otherwise `updates.ts` pushes. Never both. */
export const diagnostics: Feature = (context) => {
  const { client, connection, guard, told } = context;
  if (!client.pullsDiagnostics) return {};
  connection.languages.diagnostics.on(
    guard.request<DocumentDiagnosticParams, DocumentDiagnosticReport>({
      name: 'textDocument/diagnostic',
      neutral: { kind: DocumentDiagnosticReportKind.Full, items: [] },
      handle: async ({ textDocument: { uri }, previousResultId }) => {
        await context.workspace.asked(uri);
        const diagnosed = await diagnosticsOf(context, uri);
        const resultId = told.tell(uri, diagnosed);
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosed.diagnostics };
      },
    }),
  );
  return {
    diagnosticProvider: { identifier: 'mldeploy', interFileDependencies: true, workspaceDiagnostics: false },
  };
};

/** What is said of a document as it stood at `version`; of one that is not open there is none. */
export interface Diagnosed {
  readonly version: number | undefined;
  readonly diagnostics: Diagnostic[];
}

export async function diagnosticsOf({ client, documents }: Context, uri: string): Promise<Diagnosed> {
  const analysed = await documents.analysed(uri);
  if (analysed) {
    const { analysis, version } = analysed;
    const findings = findingsOf(documents, analysed);
    return { version, diagnostics: findings.map((finding) => toDiagnostic(client, uri, analysis, finding)) };
  }
  const diagnostics = (await documents.isOursButTooLong(uri)) ? [tooLong] : [];
  return { version: documents.versionOf(uri), diagnostics };
}

function findingsOf(documents: Documents, { uri, analysis, settings }: Analysed): readonly Finding[] {
  const languageId = documents.languageOf(uri);
  if (languageId === undefined) return analysis.findings;
  const isReported = isElsewhere('syntax', { uri, languageId, text: analysis.text }, undefined, settings.neighbours);
  return isReported ? withoutSyntax(analysis) : analysis.findings;
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
