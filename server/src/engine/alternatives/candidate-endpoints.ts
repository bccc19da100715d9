import { assumed, transformPrice } from '../catalogue/catalogue.ts';
import { workersOf } from '../estimate/capacity.ts';
import { activePerSecond } from '../estimate/workload.ts';
import type { InstanceConfiguration } from '../model/deployment.ts';
import { countFor, sizedFor, todayFirst, type Sized } from './candidate-instances.ts';
import { ampleCount } from './ample.ts';
import { pathsFor, payloadFor } from './configure.ts';
import { configurationIn } from './current.ts';
import type { Need } from './need.ts';

/** How many types of instances of each endpoint type are looked at closely. */
const kept = 4;

/** Fixed at what the peak needs and, where there are quieter hours, with autoscaling down to what those need. */
export function realTimeCandidates(need: Need): readonly InstanceConfiguration[] {
  const today = boundsToday(need);
  return typesOf(need).flatMap((sized): readonly InstanceConfiguration[] => {
    const fixed = endpoint('real-time', sized, need);
    const between = (min: number, max: number): InstanceConfiguration => {
      return { ...fixed, instanceCount: min, autoscaling: { min, max } };
    };
    const min = Math.max(need.fewest, countFor(need, sized.instance, quietPerSecond(need)));
    const ample = ampleCount(need, sized.instance, sized.count);
    // Who has autoscaling keeps it, with bounds that fit or those of today.
    if (today) {
      const isEnough = today.min >= 1 && today.max >= sized.count;
      const kept = isEnough ? [between(today.min, today.max)] : [];
      return [between(Math.min(min, sized.count), sized.count), between(ample, ample), ...kept];
    }
    const more = ample > sized.count ? [{ ...fixed, instanceCount: ample }] : [];
    return [fixed, ...more, ...(min < sized.count ? [between(min, sized.count)] : [])];
  });
}

/** Asleep while there is nothing to do, and always awake. A queue evens out the peak, so what is busy counts. */
export function asyncCandidates(need: Need): readonly InstanceConfiguration[] {
  return typesOf(need)
    .slice(0, 4)
    .flatMap(({ instance }): readonly InstanceConfiguration[] => {
      const count = countFor({ ...need, fewest: 1 }, instance, activePerSecond(need.load));
      const fixed = endpoint('async', { instance, count }, need);
      const sleeping = { ...fixed, instanceCount: 1, autoscaling: { min: 0, max: count } };
      const awake = boundsToday(need) ? { ...fixed, autoscaling: { min: count, max: count } } : fixed;
      return [sleeping, awake];
    });
}

export function batchCandidates(need: Need): readonly InstanceConfiguration[] {
  const { market } = need;
  const priced = ({ instance }: Sized): boolean =>
    transformPrice(instance.type, market.region, market.book).state === 'known';
  const all = todayFirst(sizedFor({ ...need, fewest: 1 }, 'transform'), need, 'transform');
  const types = all.some(priced) ? all.filter(priced) : all;
  return types.slice(0, 3).map(({ instance }) => {
    const payload = payloadFor(need.plain);
    const parallel = Math.min(payload.maxConcurrentTransforms ?? 1, workersOf(instance));
    return {
      ...endpoint('batch', { instance, count: jobInstances(need, parallel) }, need),
      ...payload,
    };
  });
}

/** Fewest instances that end a run in the target's share of the time until the next. */
function jobInstances({ load }: Need, parallel: number): number {
  const busy = load.averagePerSecond * load.meanSeconds;
  return Math.min(100, Math.max(1, Math.ceil(busy / (parallel * assumed.targetUtilisation) - 1e-9)));
}

function typesOf(need: Need): readonly Sized[] {
  return todayFirst(sizedFor(need, 'hosting'), need, 'hosting').slice(0, kept + 1);
}

function boundsToday({ plain }: Need): { readonly min: number; readonly max: number } | undefined {
  const now = plain.type === 'real-time' || plain.type === 'async' ? configurationIn(plain) : undefined;
  return now && now.type !== 'serverless' ? now.autoscaling : undefined;
}

/** Outside of the hours in which most requests come. */
function quietPerSecond({ load }: Need): number {
  return load.activeShare < 1 ? 0 : load.averagePerSecond;
}

function endpoint(
  type: InstanceConfiguration['type'],
  { instance, count }: Sized,
  { plain }: Need,
): InstanceConfiguration {
  const volumeSizeGb = plain.variants?.[0]?.volumeSizeGb;
  const keepsVolume = type !== 'batch' && instance.takesVolume && volumeSizeGb !== undefined;
  return {
    type,
    instanceType: instance.type,
    instanceCount: count,
    ...(keepsVolume ? { volumeSizeGb } : {}),
    ...pathsFor(plain, type),
  };
}
