import {
  advised,
  analyse,
  deploymentReportOf,
  folderFile,
  type Analysis,
  type FolderFile,
  type Settings,
} from '#engine';
import type { DeploymentDiff, Diff, FindingDiff, Side } from '#protocol/diff.ts';
import type { DeploymentReport } from '#protocol/report.ts';
import { totalOf } from './total.ts';
import type { Pair, Snapshot } from './versions.ts';

/** A file of one version, analysed. */
interface Read {
  readonly path: string;
  readonly analysis: Analysis;
}

/** A deployment of one version, with its estimate. */
interface Placed {
  readonly path: string;
  readonly report: DeploymentReport;
}

/** What differs in the files between two versions; both are judged by the same settings and prices. */
export async function compare(
  base: Snapshot,
  head: Snapshot,
  pairs: readonly Pair[],
  settingsOf: (path: string) => Promise<Settings>,
): Promise<Diff> {
  const before = await readAll(
    base,
    pairs.flatMap((pair) => pair.before ?? []),
    settingsOf,
  );
  const after = await readAll(
    head,
    pairs.flatMap((pair) => pair.after ?? []),
    settingsOf,
  );
  const deployments = [...matched(pairs, before, after)].map(differenceOf).filter(isDifferent);
  const findings = pairs.flatMap((pair) => [
    ...said('gone', before.get(pair.before ?? ''), after.get(pair.after ?? '')),
    ...said('new', after.get(pair.after ?? ''), before.get(pair.before ?? '')),
  ]);
  const size = ({ differenceUsd }: DeploymentDiff): number => Math.abs(differenceUsd ?? Infinity);
  return {
    base: base.version,
    head: head.version,
    deployments: deployments.sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a))),
    findings: findings.sort((a, b) => urgency(a) - urgency(b)),
    total: totalOf(deployments),
  };
}

/** New ones first, the gravest first. */
function urgency({ change, severity }: FindingDiff): number {
  return (change === 'new' ? 0 : 3) + ['error', 'warning', 'info'].indexOf(severity);
}

/** Names may lead from a file into those beside it, also into such as have not changed. */
async function readAll(
  snapshot: Snapshot,
  paths: readonly string[],
  settingsOf: (path: string) => Promise<Settings>,
): Promise<ReadonlyMap<string, Read>> {
  const read = new Map<string, Read>();
  for (const [path, text] of await snapshot.read(paths)) {
    const settings = await settingsOf(path);
    const alone = analyse(text, settings);
    const links = alone.documents.some(({ dialect }) => dialect?.linksDocuments);
    const analysis = links ? analyse(text, settings, alone, await beside(snapshot, path)) : alone;
    read.set(path, { path, analysis: advised(analysis) });
  }
  return read;
}

async function beside(snapshot: Snapshot, path: string): Promise<readonly FolderFile[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const others = [...snapshot.ids.keys()].filter(
    (other) => other !== path && other.startsWith(folder) && !other.slice(folder.length).includes('/'),
  );
  const texts = await snapshot.read(others);
  return [...texts].flatMap(([name, text]) => folderFile(name, text) ?? []);
}

interface Match {
  readonly before: Placed | undefined;
  readonly after: Placed | undefined;
}

/** By file and name; then by name alone, for what has moved into another file. */
function matched(
  pairs: readonly Pair[],
  before: ReadonlyMap<string, Read>,
  after: ReadonlyMap<string, Read>,
): readonly Match[] {
  const found: Match[] = [];
  const gone: Placed[] = [];
  const fresh: Placed[] = [];
  for (const pair of pairs) {
    const now = placedIn(after.get(pair.after ?? ''));
    for (const old of placedIn(before.get(pair.before ?? ''))) {
      const at = now.findIndex((one) => isSame(one, old));
      if (at < 0) gone.push(old);
      else found.push({ before: old, after: now.splice(at, 1)[0] });
    }
    fresh.push(...now);
  }
  for (const old of gone) {
    const at = fresh.findIndex((one) => isSame(one, old));
    found.push({ before: old, after: at < 0 ? undefined : fresh.splice(at, 1)[0] });
  }
  return [...found, ...fresh.map((one): Match => ({ before: undefined, after: one }))];
}

function isSame({ report: a }: Placed, { report: b }: Placed): boolean {
  return a.name === b.name && a.when === b.when;
}

function placedIn(read: Read | undefined): Placed[] {
  if (!read) return [];
  const { path, analysis } = read;
  return [...analysis.deployments.keys()].flatMap((index) => {
    const report = deploymentReportOf(analysis, index, analysis.settings);
    return report ? [{ path, report }] : [];
  });
}

function differenceOf({ before, after }: Match): DeploymentDiff {
  const place = after ?? before;
  const sides = { before: before ? sideOf(before.report) : null, after: after ? sideOf(after.report) : null };
  const costs = [sides.before, sides.after].map((side) => (side ? side.usdPerMonth?.expected : 0));
  const [old, now] = costs;
  return {
    path: place?.path ?? '',
    previousPath: before && after && before.path !== after.path ? before.path : null,
    name: place?.report.name ?? '',
    when: place?.report.when ?? null,
    ...sides,
    differenceUsd: old === undefined || now === undefined ? null : now - old,
  };
}

function sideOf({ options, region }: DeploymentReport): Side {
  const current = options.find((option) => option.current);
  if (!current) {
    const unknown = ['what runs it is not known'];
    return { type: null, configuration: 'not known', usdPerMonth: null, grade: 'estimated', p95Ms: null, unknown };
  }
  const { type, configuration, cost, latencyMs } = current;
  const { usdPerMonth, grade, unknown } = cost;
  const isUnsaid = usdPerMonth === null && unknown.length === 0;
  const why = isUnsaid ? [`the cost in ${region} is not known`] : unknown;
  return { type, configuration, usdPerMonth, grade, p95Ms: latencyMs?.p95 ?? null, unknown: why };
}

function isDifferent({ before, after, previousPath }: DeploymentDiff): boolean {
  return previousPath !== null || JSON.stringify(before) !== JSON.stringify(after);
}

/** Findings of one version that the other does not have; where they stand does not matter. */
function said(change: FindingDiff['change'], from: Read | undefined, other: Read | undefined): readonly FindingDiff[] {
  if (!from) return [];
  const left = (other?.analysis.findings ?? []).map(({ code, message }) => `${code} ${message}`);
  const { path, analysis } = from;
  return analysis.findings.flatMap(({ code, message, severity, span }) => {
    const at = left.indexOf(`${code} ${message}`);
    if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    return [{ change, path, line: analysis.lines.positionAt(span.start).line + 1, code, severity, message }];
  });
}
