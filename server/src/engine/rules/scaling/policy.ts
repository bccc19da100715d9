import type { Hit, Mend, Rule } from '../rule.ts';
import { policiesOf, type PlacedPolicy } from '../scalable-targets.ts';

const tracking = 'TargetTrackingScaling';
const stepwise = 'StepScaling';

/** A policy has a type that SageMaker knows, the configuration of that type, and one metric. */
export const policy: Rule = (plain) => policiesOf(plain).flatMap((placed) => [...ofType(placed), ...ofMetric(placed)]);

function ofType({ policy: { type, tracking: hasTracking, step }, at }: PlacedPolicy): readonly Hit[] {
  const limit = 'autoscaling/policy-type';
  const pointer = `${at}/type`;
  if (type === undefined) return [];
  const fitting =
    step && hasTracking !== true ? [stepwise] : hasTracking === true && !step ? [tracking] : [tracking, stepwise];
  const remedies = fitting.map((value) => ({ pointer, value }));
  if (type === 'PredictiveScaling') return [{ limit, pointer, remedies }];
  if (type !== tracking && type !== stepwise)
    return [{ limit, case: 'unknown', pointer, bound: [tracking, stepwise], remedies }];
  const hasOther = type === tracking ? step !== undefined : hasTracking === true;
  const own = type === tracking ? `${at}/tracking` : `${at}/step`;
  if (!hasOther || (type === tracking ? hasTracking === true : step)) return [];
  const other = type === tracking ? 'a step configuration' : 'a target';
  return [{ limit, case: 'configuration', pointer, missing: [own], words: { other }, remedies }];
}

function ofMetric({ policy: given, at }: PlacedPolicy): readonly Hit[] {
  const limit = 'autoscaling/metric-xor';
  if (given.tracking !== true || given.type === stepwise) return [];
  const { predefined, predefinedMetric, customizedMetric, targetValue } = given;
  const value =
    targetValue === undefined ? [{ limit, case: 'no-target', pointer: `${at}/targetValue` } satisfies Hit] : [];
  if (predefined === true && customizedMetric) {
    const removed = [`${at}/predefined`, ...(predefinedMetric === undefined ? [] : [`${at}/predefinedMetric`])];
    const mends: readonly Mend[] = [
      { title: 'Keep the predefined metric', steps: [{ pointer: `${at}/customizedMetric`, value: undefined }] },
      { title: 'Keep the customized metric', steps: removed.map((pointer) => ({ pointer, value: undefined })) },
    ];
    return [...value, { limit, pointer: `${at}/customizedMetric`, mends, beside: [`${at}/predefined`] }];
  }
  if (predefined === true || customizedMetric) return value;
  return [...value, { limit, case: 'no-metric', pointer: `${at}/predefined`, missing: [`${at}/customizedMetric`] }];
}
