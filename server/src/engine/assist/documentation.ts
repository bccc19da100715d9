import type { Place } from './place.ts';

const hosting = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/';
const api = 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Create';
const scaling = 'https://docs.aws.amazon.com/autoscaling/application/APIReference/API_';
const scalingCalls: Readonly<Record<string, string>> = {
  ScalableTarget: 'RegisterScalableTarget',
  ScalingPolicy: 'PutScalingPolicy',
  ScheduledAction: 'PutScheduledAction',
};

/** AWS's page of the kind of resource that is written, as Markdown; empty in the own format. */
export function linkOf({ dialect, kind }: Place): string {
  if (kind === undefined || dialect === 'own' || dialect === 'hyperpod' || dialect === 'legacy-operator') return '';
  if (kind === 'Alarm') return '';
  const call = Object.hasOwn(scalingCalls, kind) ? scalingCalls[kind] : undefined;
  if (dialect === 'cloudformation') {
    const service = call === undefined ? 'sagemaker' : 'applicationautoscaling';
    return `[AWS::${call === undefined ? 'SageMaker' : 'ApplicationAutoScaling'}::${kind}](${hosting}aws-resource-${service}-${kind.toLowerCase()}.html)`;
  }
  return call === undefined ? `[Create${kind}](${api}${kind}.html)` : `[${call}](${scaling}${call}.html)`;
}
