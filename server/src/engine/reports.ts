import type { Dialect } from './dialects/dialect.ts';
import { endpointTypes, type Deployment } from './model/deployment.ts';
import { contentOf } from './model/content.ts';
import type { Settings } from './settings.ts';
import type { DeploymentReport } from '#protocol/report.ts';

/** Beyond so many the oldest go: a report takes some ten kilobytes. */
const most = 500;

/**
 * Reports by the deployment, and by what it says. A key press makes new deployments of all that stand in its document, of which
 * most say what they said before; their estimates are not made again. Settings are compared by identity.
 */
const byDeployment = new WeakMap<Deployment, Kept>();
const bySettings = new WeakMap<Settings, Map<string, DeploymentReport>>();

interface Kept {
  readonly settings: Settings;
  readonly report: DeploymentReport;
}

/** The report, if it has been made for this deployment or for one that says the same. */
export function knownReport(
  deployment: Deployment,
  dialect: Dialect | undefined,
  settings: Settings,
): DeploymentReport | undefined {
  const known = byDeployment.get(deployment);
  if (known?.settings === settings) return known.report;
  const all = bySettings.get(settings);
  if (!all || all.size === 0) return undefined;
  const key = keyOf(deployment, dialect);
  const report = all.get(key);
  if (!report) return undefined;
  all.delete(key);
  all.set(key, report);
  byDeployment.set(deployment, { settings, report });
  return report;
}

export function keepReport(
  deployment: Deployment,
  dialect: Dialect | undefined,
  settings: Settings,
  report: DeploymentReport,
): DeploymentReport {
  byDeployment.set(deployment, { settings, report });
  const all = bySettings.get(settings) ?? new Map<string, DeploymentReport>();
  bySettings.set(settings, all);
  all.set(keyOf(deployment, dialect), report);
  const [oldest] = all.keys();
  if (all.size > most && oldest !== undefined) all.delete(oldest);
  return report;
}

const keys = new WeakMap<Deployment, string>();

/** All that a report can depend on; what the dialect can write hangs on more than the values. */
function keyOf(deployment: Deployment, dialect: Dialect | undefined): string {
  const known = keys.get(deployment);
  if (known !== undefined) return known;
  const switches = endpointTypes.map(
    (type) => dialect?.cannotExpress(deployment, type) ?? dialect?.switchNote?.(deployment, type) ?? '',
  );
  const key = [deployment.dialect, deployment.title, deployment.when, ...switches, contentOf(deployment)].join('\n');
  keys.set(deployment, key);
  return key;
}
