import { adviceFor, isAdvisable } from './advice/advice.ts';
import { concluded, type Analysis } from './analyse.ts';
import { deploymentReportOf, knownReportOf, switchFix } from './estimates.ts';
import { mergeReadings } from './limits/readings.ts';
import type { Finding } from './model/finding.ts';
import type { DeploymentReport } from '#protocol/report.ts';

/**
 * The analysis with what the estimate says too. Estimates take some milliseconds each, so that an editor shows the limits first:
 * `advisedSoFar` takes those that are known already, and `dueForAdvice` names the others.
 */
export function advised(analysis: Analysis): Analysis {
  return withReports(analysis, (index) => deploymentReportOf(analysis, index, analysis.settings), true);
}

export function advisedSoFar(analysis: Analysis): Analysis {
  const isAll = dueForAdvice(analysis).length === 0;
  return withReports(analysis, (index) => knownReportOf(analysis, index, analysis.settings), isAll);
}

/** Indexes of the deployments whose estimates are yet to be made: by asking for their reports. */
export function dueForAdvice(analysis: Analysis): readonly number[] {
  if (analysis.isAdvised) return [];
  return analysis.deployments.flatMap((deployment, index) =>
    isAdvisable(deployment) && knownReportOf(analysis, index, analysis.settings) === undefined ? [index] : [],
  );
}

type ReportOf = (index: number) => DeploymentReport | undefined;

function withReports(analysis: Analysis, reportOf: ReportOf, isAll: boolean): Analysis {
  if (analysis.isAdvised) return analysis;
  const { settings } = analysis;
  let index = -1;
  const advice = analysis.documents.map(({ deployments }): readonly Finding[] => {
    const checked = deployments.map((deployment) => {
      index++;
      const at = index;
      const report = isAdvisable(deployment) ? reportOf(at) : undefined;
      const switchTo = (option: string) => switchFix(analysis, at, option, settings);
      return { deployment, findings: report ? adviceFor(deployment, report, settings, switchTo) : [] };
    });
    return mergeReadings(checked);
  });
  if (!isAll && advice.every(({ length }) => length === 0)) return analysis;
  return concluded(analysis, advice.flat(), isAll);
}
