import { formatSize } from '../model/units.ts';
import type { InstancePlan, Plan } from './plan.ts';

/** "1 x ml.m5.large", "2 GB, concurrency 20, 2 provisioned", "2 x ml.m5.large + 1 x ml.m5.xlarge (shadow)". */
export function configurationWords(plan: Plan): string {
  if (plan.type === 'serverless') {
    const provisioned = plan.provisioned > 0 ? `, ${plan.provisioned} provisioned` : '';
    return `${formatSize(plan.memoryMib * 2 ** 20)}, concurrency ${plan.maxConcurrency}${provisioned}`;
  }
  return `${fleetsWords(plan)}${scalingWords(plan)}`;
}

function fleetsWords({ fleets }: InstancePlan): string {
  return fleets
    .map(({ count, instanceType, shadow }) => `${count} x ${instanceType}${shadow ? ' (shadow)' : ''}`)
    .join(' + ');
}

function scalingWords({ scaling }: InstancePlan): string {
  return scaling ? `, autoscaling ${scaling.min} to ${scaling.max}` : '';
}
