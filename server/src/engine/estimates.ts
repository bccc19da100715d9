import { alternativesOf, currentOf } from './alternatives/alternatives.ts';
import { knobsFor } from './alternatives/knobs.ts';
import { sharersOf, type Beside } from './alternatives/sharers.ts';
import { switchTo, switchToAlternative } from './alternatives/switch.ts';
import { withWhatIf } from './alternatives/what-if.ts';
import { analyse, editsOf, type Analysis } from './analyse.ts';
import type { Dialect } from './dialects/dialect.ts';
import { estimate, estimateCurrent, usdAlone } from './estimate/estimate.ts';
import { figuresApart, figuresText, lensText, type FiguresApart } from './estimate/lens.ts';
import type { Fix } from './model/change.ts';
import { endpointTypes, type Deployment } from './model/deployment.ts';
import { quantileAt } from './estimate/log-normal.ts';
import { z95 } from './estimate/normal.ts';
import { oneEndpointFor } from './refactor/one-endpoint.ts';
import { keepReport, Kept, knownFigures, knownReport } from './reports.ts';
import type { Settings } from './settings.ts';
import { applyEdits } from './text/edit.ts';
import { holdsIn, whatIfChanges } from './what-if-changes.ts';
import type { Knob } from '#protocol/preview.ts';
import type { DeploymentReport, OptionReport, Report, WhatIf } from '#protocol/report.ts';

export function reportOf(analysis: Analysis, settings: Settings): Report {
  const indexes = analysis.deployments.keys();
  return { deployments: [...indexes].flatMap((index) => deploymentReportOf(analysis, index, settings) ?? []) };
}

/** The estimate of one deployment, by its index in `analysis.deployments`; with other figures where they are given. */
export function deploymentReportOf(
  analysis: Analysis,
  index: number,
  settings: Settings,
  whatIf?: WhatIf,
): DeploymentReport | undefined {
  const deployment = analysis.deployments[index];
  const dialect = deployment && dialectFor(analysis, deployment);
  if (!dialect) return undefined;
  if (whatIf) {
    // A slider asks for many of them, and says itself what becomes of it.
    const other = withWhatIf(deployment, whatIf);
    return estimate(other, alternativesOf(other, dialect, settings, besideIn(analysis, settings)), settings);
  }
  return reportFor(deployment, dialect, settings, analysis);
}

function reportFor(deployment: Deployment, dialect: Dialect, settings: Settings, analysis: Analysis): DeploymentReport {
  const others = sharersOf(deployment, analysis.deployments);
  const known = knownReport(deployment, dialect, settings, others);
  if (known) return known;
  const report = make(deployment, dialect, settings, besideIn(analysis, settings));
  return keepReport(deployment, dialect, settings, others, report);
}

function make(deployment: Deployment, dialect: Dialect, settings: Settings, beside?: Beside): DeploymentReport {
  return estimate(deployment, alternativesOf(deployment, dialect, settings, beside), settings, {
    whatIf: (figures) => {
      const other = withWhatIf(deployment, figures);
      return estimate(other, alternativesOf(other, dialect, settings, beside), settings);
    },
  });
}

function besideIn(analysis: Analysis, settings: Settings): Beside {
  return {
    deployments: analysis.deployments,
    usdAlone: (other) => aloneIn(analysis, other, settings),
    oneForAll: (deployment, others, load) =>
      oneEndpointFor(deployment, others, { ...load, p95Seconds: quantileAt(load.service, z95) }),
  };
}

const alone = new Kept<{ readonly usd: number | undefined }>(500);

function aloneIn(analysis: Analysis, deployment: Deployment, settings: Settings): number | undefined {
  const known = alone.known(deployment, settings);
  if (known) return known.usd;
  const dialect = dialectFor(analysis, deployment);
  const usd = dialect && usdAlone(deployment, alternativesOf(deployment, dialect, settings), settings);
  return alone.keep(deployment, settings, { usd }).usd;
}

type Glance = ReturnType<typeof estimateCurrent>;

const glances = new Kept<{ readonly glance: Glance | undefined }>(2000);

/** Of the current choice what the report says, without what it takes to compare it with others. */
function glanceOf(analysis: Analysis, index: number, settings: Settings): Glance | undefined {
  const deployment = analysis.deployments[index];
  if (!deployment) return undefined;
  const full = knownFigures(deployment, settings);
  if (full) return full;
  const known = glances.known(deployment, settings);
  if (known) return known.glance;
  const current = currentOf(deployment);
  const glance = current && estimateCurrent(deployment, current, settings);
  return glances.keep(deployment, settings, { glance }).glance;
}

/** The current choice alone: cheap, for a screen full of deployments. */
export function baselineOf(analysis: Analysis, index: number, settings: Settings): OptionReport | undefined {
  return glanceOf(analysis, index, settings)?.options.find(({ current }) => current);
}

/** "≈ $212/month · p95 180 ms · compare", for those who can open the comparison; with what it costs more than a version before. */
export function lensOf(
  analysis: Analysis,
  index: number,
  settings: Settings,
  differenceUsd?: number | null,
): string | undefined {
  if (!analysis.deployments[index]) return undefined;
  const glance = glanceOf(analysis, index, settings);
  return glance ? lensText(glance, differenceUsd) : 'compare cost and latency';
}

/** "≈ $212/month · p95 180 ms" */
export function figuresOf(analysis: Analysis, index: number, settings: Settings): string | undefined {
  if (!analysis.deployments[index]) return undefined;
  const glance = glanceOf(analysis, index, settings);
  return glance ? figuresText(glance) : 'compare cost and latency';
}

/** Cost and latency of the current choice apart, for a list of all deployments. */
export function figuresApartOf(analysis: Analysis, index: number, settings: Settings): FiguresApart {
  return figuresApart(glanceOf(analysis, index, settings));
}

/**
 * The fix that switches the deployment to the option of its report with that id, or to the type, as quick-fixes do: then with what
 * is nearest to today's configuration. Undefined when a limit forbids it or the file cannot express it.
 */
export function switchFix(analysis: Analysis, index: number, option: string, settings: Settings): Fix | undefined {
  const deployment = analysis.deployments[index];
  const dialect = deployment && dialectFor(analysis, deployment);
  return dialect && switchFor(deployment, dialect, option, settings, analysis);
}

export function switchFor(
  deployment: Deployment,
  dialect: Dialect,
  option: string,
  settings: Settings,
  analysis: Analysis,
): Fix | undefined {
  const type = endpointTypes.find((known) => known === option);
  if (type) return switchTo(deployment, type, dialect, settings);
  const chosen = reportFor(deployment, dialect, settings, analysis).options.find(({ id }) => id === option);
  if (!chosen?.feasible || chosen.action === null) return undefined;
  const choices = alternativesOf(deployment, dialect, settings, besideIn(analysis, settings));
  const choice = choices.find(({ id }) => id === option);
  return choice && switchToAlternative(choice, chosen.action);
}

/** What can be tried for the deployment, and between which values. */
export function knobsOf(analysis: Analysis, index: number, settings: Settings): readonly Knob[] {
  const deployment = analysis.deployments[index];
  const dialect = deployment && dialectFor(analysis, deployment);
  if (!dialect) return [];
  const { inputs } = deploymentReportOf(analysis, index, settings) ?? {};
  if (!inputs) return [];
  return knobsFor(deployment, inputs, settings, (whatIf) => whatIfChanges(deployment, dialect, whatIf) !== undefined);
}

/** The fix that writes other figures into the manifest; undefined where the file has no place for one of them. */
export function whatIfFix(analysis: Analysis, index: number, whatIf: WhatIf, settings: Settings): Fix | undefined {
  const deployment = analysis.deployments[index];
  const dialect = deployment && dialectFor(analysis, deployment);
  const changes = dialect && whatIfChanges(deployment, dialect, whatIf);
  if (!changes || changes.length === 0) return undefined;
  const fix: Fix = { title: 'Write the figures to the manifest', safety: 'review', preferred: false, changes };
  // Where a format has no place for a fact, the writer would put it where nobody reads it: only what is read back counts.
  const after = analyse(applyEdits(analysis.text, editsOf(analysis, fix)), settings, undefined, analysis.folder);
  const then = after.deployments[index];
  return then && holdsIn(then, whatIf) ? fix : undefined;
}

function dialectFor(analysis: Analysis, deployment: Deployment): Dialect | undefined {
  return analysis.documents.find(({ deployments }) => deployments.includes(deployment))?.dialect;
}
