import { dimensions, targetText, type Scaled } from '../../dialects/own/scaling-target.ts';
import { valueOf } from '../../model/field.ts';
import type { ScalableTarget, ScalingPolicy, ScheduledAction } from '../../model/scaling.ts';
import { section, written, type Key, type Keys, type OwnWords } from './keys.ts';

/** `autoscaling` of an endpoint, a variant or a component; `at` is the pointer to the target. */
export function autoscalingKey(target: ScalableTarget, at: string, words: OwnWords): Key {
  const { gather } = words;
  const policies = gather.value(target.policies) ?? [];
  const tracking = policies.filter(({ tracking }) => valueOf(tracking) === true);
  const steps = policies.filter(({ step }) => step.kind === 'known');
  const others = policies.length - tracking.slice(0, 1).length - steps.slice(0, 1).length;
  if (others > 0) {
    gather.note(
      'lost',
      `${String(others)} more scaling policies of one target, of which our format has one of a kind`,
      [`${at}/policies`],
    );
  }
  const [first] = tracking;
  const [step] = steps;
  return section({
    min: words.value(target.min),
    max: words.value(target.max),
    ...(first ? trackingKeys(first, scaledBy(target), at, words) : {}),
    ...(step ? stepKeys(step, at, words) : {}),
    schedule: gather.value(target.schedule)?.map((action) => written(actionKeys(action, words))),
  });
}

export function scaledBy(target: ScalableTarget): Scaled {
  const dimension = valueOf(target.dimension);
  if (dimension === dimensions.copies) return 'copies';
  return dimension === dimensions.provisioned ? 'provisioned' : 'instances';
}

function trackingKeys(policy: ScalingPolicy, scaled: Scaled, at: string, words: OwnWords): Keys {
  const target = targetText(policy, scaled);
  if (target === undefined) {
    const metric = valueOf(policy.predefinedMetric) ?? valueOf(valueOf(policy.customizedMetric)?.name ?? policy.name);
    words.gather.note('lost', `a target of scaling by ${metric ?? 'a metric'}, for which our format has no words`, [
      `${at}/policies`,
    ]);
  }
  return {
    target,
    scaleInCooldown: words.seconds(policy.scaleInCooldownSeconds),
    scaleOutCooldown: words.seconds(policy.scaleOutCooldownSeconds),
  };
}

function stepKeys({ step: field }: ScalingPolicy, at: string, words: OwnWords): Keys {
  const step = words.gather.value(field);
  if (!step) return {};
  const type = words.text(step.adjustmentType);
  if (type !== undefined && type !== 'ChangeInCapacity') {
    words.gather.note('lost', `steps by ${type}, where our format adds a number`, [`${at}/policies`]);
    return {};
  }
  return {
    steps: words.gather
      .value(step.adjustments)
      ?.map((one) =>
        written({ from: words.value(one.lower), to: words.value(one.upper), add: words.value(one.adjustment) }),
      ),
    stepMetric: words.text(step.alarmMetric),
    stepCooldown: words.seconds(step.cooldownSeconds),
  };
}

function actionKeys(action: ScheduledAction, words: OwnWords): Keys {
  return {
    at: words.text(action.schedule),
    timezone: words.text(action.timezone),
    min: words.value(action.min),
    max: words.value(action.max),
  };
}
