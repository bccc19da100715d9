import type { PlainDeployment } from '../model/plain.ts';
import type { Hit } from '../rules/rule.ts';
import type { DeploymentReport, OptionReport } from '#protocol/report.ts';

/** What a check looks at: the estimate of a deployment, and of its options the one that is written. */
export interface Situation {
  readonly report: DeploymentReport;
  readonly current: OptionReport;
  readonly plain: PlainDeployment;
  readonly given: Given;
}

/** What the document or a measurement says of the requests. What was only assumed is no ground for a finding. */
export interface Given {
  readonly traffic: boolean;
  readonly peak: boolean;
  readonly inferenceTime: boolean;
  /** How far the inference time spreads. */
  readonly spread: boolean;
}

/** Says what the estimate shows of a deployment. Pure and total. */
export type Check = (situation: Situation) => readonly Hit[];

export function situationOf(report: DeploymentReport, plain: PlainDeployment): Situation | undefined {
  const current = report.options.find((option) => option.current);
  if (!current) return undefined;
  const isGiven = (label: string): boolean =>
    report.workload.some((fact) => fact.label === label && fact.basis !== 'assumed');
  const traffic = isGiven('average traffic') || isGiven('peak traffic');
  const given = {
    traffic,
    peak: isGiven('peak traffic') || (traffic && isGiven('traffic pattern')),
    inferenceTime: isGiven('mean inference time'),
    spread: isGiven('p95 inference time'),
  };
  return { report, current, plain, given };
}

/** Whether the instances are there whatever the traffic does. */
export function isFixed({ current: { type }, plain }: Situation): boolean {
  return type === 'real-time' && (plain.scaling ?? []).length === 0;
}

/** Where the largest capacity is written: of the policy that scales the instances, or their count, or the concurrency. */
export function capacityPointer(situation: Situation): string {
  switch (situation.current.type) {
    case 'serverless':
      return '/variants/0/serverless/maxConcurrency';
    case 'lambda':
      return '/compute/lambda/reservedConcurrency';
    case 'fargate':
      return '/compute/fargate/cpuUnits';
    case 'ecs':
      return situation.plain.compute?.ecs?.autoscaling?.max === undefined
        ? '/compute/ecs/taskCount'
        : '/compute/ecs/autoscaling/max';
    case 'aws-batch':
      return '/compute/awsBatch/arraySize';
    default:
      return scaledBetween(situation)?.max ?? '/variants/0/instanceCount';
  }
}

/** Pointers to the bounds of what scales the instances, where both are known. */
export function scaledBetween({
  current,
  plain,
}: Situation): { readonly min: string; readonly max: string } | undefined {
  if (current.type === 'ecs' && plain.compute?.ecs?.autoscaling?.max !== undefined) {
    return { min: '/compute/ecs/autoscaling/min', max: '/compute/ecs/autoscaling/max' };
  }
  const index = (plain.scaling ?? []).findIndex(
    ({ dimension = instances, min, max }) => dimension === instances && min !== undefined && max !== undefined,
  );
  return index < 0 ? undefined : { min: `/scaling/${String(index)}/min`, max: `/scaling/${String(index)}/max` };
}

/** Without a dimension, as in our own format, it is the instances. */
const instances = 'sagemaker:variant:DesiredInstanceCount';
