import type { Dialect } from './dialects/dialect.ts';
import { endpointTypes, type Deployment } from './model/deployment.ts';
import { contentOf } from './model/content.ts';
import type { Settings } from './settings.ts';
import type { DeploymentReport } from '#protocol/report.ts';

/**
 * What was worked out of deployments, by the deployment and by what it says. A key press makes new deployments of all that stand
 * in its document, of which most say what they said before; their estimates are not made again. Settings are compared by identity.
 */
export class Kept<T> {
  readonly #most: number;
  readonly #byDeployment = new WeakMap<Deployment, { readonly settings: Settings; readonly value: T }>();
  readonly #bySettings = new WeakMap<Settings, Map<string, T>>();

  /** Beyond so many the oldest go. */
  constructor(most: number) {
    this.#most = most;
  }

  known(deployment: Deployment, dialect: Dialect | undefined, settings: Settings): T | undefined {
    const known = this.#byDeployment.get(deployment);
    if (known?.settings === settings) return known.value;
    const all = this.#bySettings.get(settings);
    if (!all || all.size === 0) return undefined;
    const key = keyOf(deployment, dialect);
    const value = all.get(key);
    if (value === undefined) return undefined;
    all.delete(key);
    all.set(key, value);
    this.#byDeployment.set(deployment, { settings, value });
    return value;
  }

  keep(deployment: Deployment, dialect: Dialect | undefined, settings: Settings, value: T): T {
    this.#byDeployment.set(deployment, { settings, value });
    const all = this.#bySettings.get(settings) ?? new Map<string, T>();
    this.#bySettings.set(settings, all);
    all.set(keyOf(deployment, dialect), value);
    const [oldest] = all.keys();
    if (all.size > this.#most && oldest !== undefined) all.delete(oldest);
    return value;
  }
}

/** A report takes some ten kilobytes. */
const reports = new Kept<DeploymentReport>(500);

/** The report, if it has been made for this deployment or for one that says the same. */
export function knownReport(
  deployment: Deployment,
  dialect: Dialect | undefined,
  settings: Settings,
): DeploymentReport | undefined {
  return reports.known(deployment, dialect, settings);
}

export function keepReport(
  deployment: Deployment,
  dialect: Dialect | undefined,
  settings: Settings,
  report: DeploymentReport,
): DeploymentReport {
  return reports.keep(deployment, dialect, settings, report);
}

const keys = new WeakMap<Deployment, string>();

/** All that an estimate can depend on; what the dialect can write hangs on more than the values. */
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
