import { told } from '../limits/check.ts';
import type { Fix } from '../model/change.ts';
import type { Deployment } from '../model/deployment.ts';
import type { Finding } from '../model/finding.ts';
import { toPlain } from '../model/plain.ts';
import type { Hit } from '../rules/rule.ts';
import type { Settings } from '../settings.ts';
import type { DeploymentReport } from '#protocol/report.ts';
import { busy } from './checks/busy.ts';
import { cannotKeepUp } from './checks/cannot-keep-up.ts';
import { idle } from './checks/idle.ts';
import { missesP95 } from './checks/misses-p95.ts';
import { overBudget } from './checks/over-budget.ts';
import { overrunsSchedule } from './checks/overruns-schedule.ts';
import { unreachedMax } from './checks/unreached-max.ts';
import { situationOf, type Check, type Situation } from './situation.ts';
import { waysOut, wayWords, type Aim } from './ways-out.ts';

const checks: readonly Check[] = [overBudget, missesP95, cannotKeepUp, overrunsSchedule, busy, idle, unreachedMax];

/** What a fix has to bring; the others set a value where it stands. */
const aims: Readonly<Record<string, Aim>> = {
  'estimate/over-budget': 'meets',
  'estimate/idle': 'cheaper',
  'estimate/misses-p95': 'meets',
  'estimate/cannot-keep-up': 'meets',
  'estimate/overruns-schedule': 'meets',
  'estimate/busy': 'meets',
};

/** Whether the document gives what any of the checks rests on. Without it no estimate need be made. */
export function isAdvisable({ workload, objectives }: Deployment): boolean {
  const facts = [workload.averageRequestsPerSecond, workload.peakRequestsPerSecond];
  const wishes = [objectives.p95Seconds, objectives.usdPerMonth];
  const isKnown = ({ kind }: { readonly kind: string }): boolean => kind === 'known';
  return facts.some(isKnown) && (wishes.some(isKnown) || isKnown(workload.inferenceSeconds));
}

/** What the estimate says of the deployment as it is written. `switchTo` takes the id of an option. */
export function adviceFor(
  deployment: Deployment,
  report: DeploymentReport,
  settings: Settings,
  switchTo: (option: string) => Fix | undefined,
): readonly Finding[] {
  const situation = situationOf(report, toPlain(deployment).plain);
  if (!situation) return [];
  const hits = checks.flatMap((check) => check(situation)).map((hit) => withWay(hit, situation));
  return told(deployment, settings, hits, (hit) => switches(hit, situation, switchTo));
}

function withWay(hit: Hit, situation: Situation): Hit {
  const aim = aims[hit.limit];
  return aim === undefined ? hit : { ...hit, words: { ...hit.words, way: wayWords(situation, aim) } };
}

/** The titles say what the switch costs more or less. */
function switches(hit: Hit, situation: Situation, switchTo: (option: string) => Fix | undefined): readonly Fix[] {
  const aim = aims[hit.limit];
  return aim === undefined ? [] : waysOut(situation, aim).flatMap(({ id }) => switchTo(id) ?? []);
}
