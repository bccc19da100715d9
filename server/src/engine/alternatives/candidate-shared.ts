import { modelLoadSeconds, multiModel, type Instance } from '../catalogue/catalogue.ts';
import { instancesFor, workersOf } from '../estimate/capacity.ts';
import { pacedLoad, paceOf } from '../estimate/hardware.ts';
import { currentPlan, planOfConfiguration } from '../estimate/plan-of.ts';
import type { Plan } from '../estimate/plan.ts';
import { missedShare, together, type Shared } from '../estimate/shared.ts';
import { loadOf, type Load } from '../estimate/workload.ts';
import type { Deployment, InstanceConfiguration } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import { sizedFor, todayFirst, type Sized } from './candidate-instances.ts';
import { headroom, type Need } from './need.ts';
import { sharersOf, type Beside } from './sharers.ts';

const mib = 1024 * 1024;
/** Of an instance, what its system and the server take. */
const serverMib = 1024;

export interface SharedCandidate {
  readonly configuration: InstanceConfiguration;
  readonly shared: Shared;
}

/** The requests of all of them, in the times that the file gives. */
export function requestsOf(deployment: Deployment, others: readonly Deployment[], { settings }: Need): Load {
  return together([loadOf(deployment, settings), ...others.map((other) => loadOf(other, settings))]);
}

/** What one of the models of a multi-model endpoint would run on: it is no larger than all of them. */
export function configurationApart(need: Need): InstanceConfiguration | undefined {
  const memoryMib = Math.min(need.memoryMib, multiModel.unknownModelMib + serverMib);
  const [sized] = sizedFor({ ...need, memoryMib, fewest: 1 }, 'hosting');
  return sized && { type: 'real-time', instanceType: sized.instance.type, instanceCount: sized.count };
}

interface Member {
  readonly load: Load;
  readonly plan: Plan | undefined;
  readonly mib: number;
  readonly isSized: boolean;
}

/** One endpoint for all of the models: instances that hold all of them, and cheaper ones that load what they dropped. */
export function sharedCandidates(
  need: Need,
  deployment: Deployment,
  beside: Beside | undefined,
): readonly SharedCandidate[] {
  const others = beside ? sharersOf(deployment, beside.deployments) : [];
  if (!beside || others.length === 0) return [];
  const own = memberOf(deployment, need);
  const all: readonly [Member, ...Member[]] = [own, ...others.map((other) => memberOf(other, need))];
  const costs = others.map(beside.usdAlone);
  const othersUsd = costs.reduce<number | undefined>(
    (sum, usd) => (sum === undefined || usd === undefined ? undefined : sum + usd),
    0,
  );
  const total = all.reduce((sum, member) => sum + member.mib, 0);
  const largest = Math.max(...all.map((member) => member.mib));
  const { fewestInstances } = multiModel;
  const holding = typesFor(need, all, Math.max(largest, total / fewestInstances) + serverMib);
  const [cheapest] = holding;
  const smaller = typesFor(need, all, largest + serverMib).slice(0, 1);
  return [...holding.slice(0, 2), ...smaller.filter(({ instance }) => instance.type !== cheapest?.instance.type)]
    .filter(({ instance }, at, kept) => kept.findIndex((one) => one.instance === instance) === at)
    .map(({ instance }) => candidateOn(instance, all, need, othersUsd));
}

function memberOf(deployment: Deployment, { settings }: Need): Member {
  const plan = currentPlan(deployment);
  const known = plan === 'unknown' ? undefined : plan;
  const bytes = valueOf(deployment.model.sizeBytes);
  const loaded = bytes === undefined ? unknownMib(known) : (headroom * bytes) / mib;
  return { load: loadOf(deployment, settings), plan: known, mib: loaded, isSized: bytes !== undefined };
}

/** It fits into what it has today. */
function unknownMib(plan: Plan | undefined): number {
  const today = plan?.type === 'serverless' ? plan.memoryMib : Infinity;
  return Math.min(today, multiModel.unknownModelMib);
}

function typesFor(need: Need, all: readonly [Member, ...Member[]], memoryMib: number): readonly Sized[] {
  const accelerator = need.accelerator && { ...need.accelerator, memoryMib };
  const load = together(loadsOn(undefined, all));
  const wanted: Need = { ...need, load, memoryMib, accelerator, fewest: multiModel.fewestInstances };
  const holds = ({ instance }: Sized): boolean =>
    (instance.accelerator ? instance.accelerator.memoryMibEach : instance.memoryMib) >= memoryMib;
  return todayFirst(sizedFor(wanted, 'hosting'), wanted, 'hosting').filter(
    (sized) => holds(sized) && (sized.instance.accelerator?.count ?? 1) === 1,
  );
}

/** On the hardware of the plan, or each on that of today. */
function loadsOn(plan: Plan | undefined, all: readonly [Member, ...Member[]]): readonly [Load, ...Load[]] {
  const [own, ...others] = all;
  const on = (member: Member): Load => (plan ? pacedLoad(member.load, paceOf(plan, member.plan)) : member.load);
  return [on(own), ...others.map(on)];
}

function candidateOn(
  instance: Instance,
  all: readonly [Member, ...Member[]],
  need: Need,
  othersUsd: number | undefined,
): SharedCandidate {
  const [own] = all;
  const { fewestInstances, rarelyBusy } = multiModel;
  const configured = (instanceCount: number): InstanceConfiguration => {
    return { type: 'real-time', instanceType: instance.type, instanceCount };
  };
  const loads = loadsOn(planOfConfiguration(configured(fewestInstances)), all);
  const load = together(loads);
  const workers = workersOf(instance);
  const count = Math.max(fewestInstances, instancesFor(load.peakPerSecond, load.meanSeconds, workers));
  const each = instance.accelerator ? instance.accelerator.memoryMibEach : instance.memoryMib - serverMib;
  const cached = all.map((member) => ({ perSecond: member.load.averagePerSecond, mib: member.mib }));
  const { averagePerSecond } = own.load;
  return {
    configuration: configured(count),
    shared: {
      models: all.length,
      load,
      share: load.averagePerSecond > 0 ? averagePerSecond / load.averagePerSecond : 1 / all.length,
      missed: missedShare(cached, count * each),
      loadSeconds: modelLoadSeconds((own.mib / headroom) * mib),
      unsized: all.filter(({ isSized }) => !isSized).length,
      isRare: loads.every(({ peakPerSecond, meanSeconds }) => peakPerSecond * meanSeconds <= rarelyBusy * workers),
      othersUsd,
    },
  };
}
