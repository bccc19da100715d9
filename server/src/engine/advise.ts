import { adviceFor, isAdvisable } from './advice/advice.ts';
import { concluded, type AnalysedDocument, type Analysis } from './analyse.ts';
import { deploymentReportOf, switchFor } from './estimates.ts';
import { mergeReadings } from './limits/readings.ts';
import type { Deployment } from './model/deployment.ts';
import type { Finding } from './model/finding.ts';
import { knownFigures, ownFigures } from './reports.ts';
import type { DeploymentReport } from '#protocol/report.ts';

/**
 * The analysis with what the estimate says too. Estimates take some milliseconds each, so that an editor shows the limits first:
 * `advisedSoFar` takes those that are known already, and `dueForAdvice` names the others.
 */
export function advised(analysis: Analysis): Analysis {
  if (analysis.isAdvised) return analysis;
  const { settings } = analysis;
  const reports = new Map(
    analysis.deployments.map((deployment, index) => [
      deployment,
      isAdvisable(deployment) ? deploymentReportOf(analysis, index, settings) : undefined,
    ]),
  );
  return withReports(analysis, (deployment) => reports.get(deployment));
}

export function advisedSoFar(analysis: Analysis): Analysis {
  return analysis.isAdvised ? analysis : withReports(analysis, knownIn(analysis));
}

/** Indexes of the deployments whose estimates are yet to be made: by asking for their reports. */
export function dueForAdvice(analysis: Analysis): readonly number[] {
  if (analysis.isAdvised) return [];
  const known = knownIn(analysis);
  return analysis.deployments.flatMap((deployment, index) =>
    isAdvisable(deployment) && known(deployment) === undefined ? [index] : [],
  );
}

type ReportOf = (deployment: Deployment) => DeploymentReport | undefined;

/** With more of them it would take too long to see for each whether another says the same. */
const mostCompared = 30;

function knownIn({ deployments, settings }: Analysis): ReportOf {
  const known = deployments.length > mostCompared ? ownFigures : knownFigures;
  return (deployment) => known(deployment, settings);
}

function withReports(analysis: Analysis, reportOf: ReportOf): Analysis {
  const missing: Deployment[] = [];
  const advice = analysis.documents.flatMap((document): readonly Finding[] => {
    const checked = document.deployments.filter(isAdvisable).map((deployment) => {
      const report = reportOf(deployment);
      if (!report) missing.push(deployment);
      return { deployment, findings: report ? findingsOf(deployment, report, document, analysis) : [] };
    });
    return checked.length === 0 ? [] : mergeReadings(checked);
  });
  const isAll = missing.length === 0;
  return isAll || advice.length > 0 ? concluded(analysis, advice, isAll) : analysis;
}

/** They hold as long as the deployment does. */
const told = new WeakMap<Deployment, { readonly report: DeploymentReport; readonly findings: readonly Finding[] }>();

function findingsOf(
  deployment: Deployment,
  report: DeploymentReport,
  { dialect }: AnalysedDocument,
  analysis: Analysis,
): readonly Finding[] {
  const known = told.get(deployment);
  if (known?.report === report) return known.findings;
  const switchTo = (option: string) => dialect && switchFor(deployment, dialect, option, analysis.settings, analysis);
  const findings = adviceFor(deployment, report, analysis.settings, switchTo);
  told.set(deployment, { report, findings });
  return findings;
}
