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

  /** For this very deployment. */
  same(deployment: Deployment, settings: Settings): T | undefined {
    const known = this.#byDeployment.get(deployment);
    return known?.settings === settings ? known.value : undefined;
  }

  /** For this deployment, or for one that says the same. */
  known(deployment: Deployment, settings: Settings): T | undefined {
    const same = this.same(deployment, settings);
    if (same !== undefined) return same;
    const all = this.#bySettings.get(settings);
    if (!all || all.size === 0) return undefined;
    const key = keyOf(deployment);
    const value = all.get(key);
    if (value === undefined) return undefined;
    all.delete(key);
    all.set(key, value);
    this.#byDeployment.set(deployment, { settings, value });
    return value;
  }

  keep(deployment: Deployment, settings: Settings, value: T): T {
    this.#byDeployment.set(deployment, { settings, value });
    const all = this.#bySettings.get(settings) ?? new Map<string, T>();
    this.#bySettings.set(settings, all);
    all.set(keyOf(deployment), value);
    const [oldest] = all.keys();
    if (all.size > this.#most && oldest !== undefined) all.delete(oldest);
    return value;
  }
}

/** What can be written in the file hangs on more of it than the deployment's own values. */
interface KeptReport {
  readonly report: DeploymentReport;
  readonly writable: string;
  readonly others: string;
}

/** A report takes some ten kilobytes. */
const reports = new Kept<KeptReport>(500);

/** The report, if it has been made for this deployment or for one that says the same: its figures hold, its switches may not. */
export function knownFigures(deployment: Deployment, settings: Settings): DeploymentReport | undefined {
  return reports.known(deployment, settings)?.report;
}

/** The same, if it has been made for this very deployment. */
export function ownFigures(deployment: Deployment, settings: Settings): DeploymentReport | undefined {
  return reports.same(deployment, settings)?.report;
}

/** The report, if it has been made for this deployment or for one of which the same can be said and written. */
export function knownReport(
  deployment: Deployment,
  dialect: Dialect | undefined,
  settings: Settings,
  others: readonly Deployment[],
): DeploymentReport | undefined {
  const known = reports.known(deployment, settings);
  if (!known || known.writable !== writableIn(deployment, dialect)) return undefined;
  return known.others === saidOf(others) ? known.report : undefined;
}

export function keepReport(
  deployment: Deployment,
  dialect: Dialect | undefined,
  settings: Settings,
  others: readonly Deployment[],
  report: DeploymentReport,
): DeploymentReport {
  const kept = { report, writable: writableIn(deployment, dialect), others: saidOf(others) };
  return reports.keep(deployment, settings, kept).report;
}

/** Of deployments that could share an endpoint with another, whose report speaks of them. */
function saidOf(others: readonly Deployment[]): string {
  return others.map(keyOf).join('\n');
}

const writables = new WeakMap<Deployment, string>();

function writableIn(deployment: Deployment, dialect: Dialect | undefined): string {
  const known = writables.get(deployment);
  if (known !== undefined) return known;
  const words = endpointTypes.map(
    (type) => dialect?.cannotExpress(deployment, type) ?? dialect?.switchNote?.(deployment, type) ?? '',
  );
  const writable = words.join('\n');
  writables.set(deployment, writable);
  return writable;
}

const keys = new WeakMap<Deployment, string>();

function keyOf(deployment: Deployment): string {
  const known = keys.get(deployment);
  if (known !== undefined) return known;
  const key = [deployment.dialect, deployment.title, deployment.when, contentOf(deployment)].join('\n');
  keys.set(deployment, key);
  return key;
}
