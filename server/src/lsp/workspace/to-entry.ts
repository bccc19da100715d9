import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { advised, deploymentReportOf, dueForAdvice, listedOf, type Listed } from '#engine';
import type { ListedDeployment, ProblemCounts } from '#protocol/workspace.ts';
import type { Client } from '../client.ts';
import { toDiagnostic, toRange } from '../convert.ts';
import type { Analysed } from '../documents.ts';

/** What is kept of a file once it has been looked at. */
export interface Entry {
  readonly uri: string;
  /** Whether documents in it refer to others by name. */
  readonly links: boolean;
  readonly listed: readonly Listed[];
  readonly deployments: readonly ListedDeployment[];
  readonly problems: ProblemCounts;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the estimate says of it too, as of open documents. */
export async function adviseInSlices(analysed: Analysed, pause: () => Promise<void>): Promise<Analysed> {
  const { analysis, settings } = analysed;
  for (const index of dueForAdvice(analysis)) {
    await pause();
    deploymentReportOf(analysis, index, settings.engine);
  }
  await pause();
  return { ...analysed, analysis: advised(analysis) };
}

/** The estimates are kept by the engine: made beforehand one by one, they take no time when the entry is made of them. */
export async function estimateInSlices({ analysis, settings }: Analysed, pause: () => Promise<void>): Promise<void> {
  for (const index of analysis.deployments.keys()) {
    await pause();
    listedOf(analysis, index, settings.engine);
  }
}

export function toEntry(client: Client, { uri, analysis, settings }: Analysed): Entry {
  const diagnostics = analysis.findings.map((finding) => toDiagnostic(client, uri, analysis, finding));
  const placed = analysis.findings.map(({ span }, index) => ({ span, severity: diagnostics[index]?.severity }));
  const listed = [...analysis.deployments.keys()].flatMap((index) => listedOf(analysis, index, settings.engine) ?? []);
  const deployments = listed.map((one): ListedDeployment => {
    const { name, when, choice, usdPerMonth, cost, p95Ms, p95, anchor, extent } = one;
    const inside = placed.filter(({ span }) => extent.start <= span.start && span.start <= extent.end);
    const position = toRange(analysis, anchor).start;
    return { name, when, choice, position, usdPerMonth, cost, p95Ms, p95, problems: countsOf(inside) };
  });
  const links = analysis.documents.some(({ dialect }) => dialect?.linksDocuments);
  return { uri, links, listed, deployments, problems: countsOf(placed), diagnostics };
}

function countsOf(found: readonly { readonly severity: DiagnosticSeverity | undefined }[]): ProblemCounts {
  const count = (wanted: DiagnosticSeverity): number => found.filter(({ severity }) => severity === wanted).length;
  return {
    errors: count(DiagnosticSeverity.Error),
    warnings: count(DiagnosticSeverity.Warning),
    infos: count(DiagnosticSeverity.Information),
  };
}
