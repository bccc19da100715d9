import type { Value } from '../model/change.ts';
import { nameMembers, type AwsKind } from '../dialects/aws/resource.ts';
import { fitted, type Spelling } from './fit.ts';
import type { Gather } from './gather.ts';
import { objectName } from './names.ts';
import type { Part } from './part.ts';
import type { Resource } from './resource.ts';
import { policyArn } from './to-ack.ts';

/** The input of one call. */
export interface Call {
  /** `aws sagemaker create-model` */
  readonly command: string;
  /** The name of the file that the command would read. */
  readonly file: string;
  readonly resource: Resource;
  readonly input: Value;
}

/** The calls in their order. */
export function toCli(part: Part, gather: Gather): readonly Call[] {
  const { region, resources } = part;
  if (region !== undefined) gather.note('changed', `the Region is that of the call: --region ${region}`, ['/region']);
  return resources.map((resource) => {
    const { kind, members, name, after } = resource;
    const member = nameMembers[kind];
    const own = member === undefined || name === undefined ? {} : { [member]: name };
    const actions = kind === 'Alarm' ? { AlarmActions: [policyArn(after[0], gather)] } : {};
    const input = fitted(resource, { ...own, ...members, ...actions }, spelling, gather);
    const file = `${objectName([kind, name ?? ''].join(' '))}.yaml`;
    const where = region === undefined ? '' : ` --region ${region}`;
    return { command: `aws ${commands[kind] ?? ''}${where}`, file, resource, input };
  });
}

const spelling: Spelling = {
  table: 'api',
  words: 'the API',
  spell: () => (member) => member,
  refer: ({ to }) => to.name ?? to.id,
};

const commands: Readonly<Partial<Record<AwsKind, string>>> = {
  Model: 'sagemaker create-model',
  EndpointConfig: 'sagemaker create-endpoint-config',
  Endpoint: 'sagemaker create-endpoint',
  InferenceComponent: 'sagemaker create-inference-component',
  TransformJob: 'sagemaker create-transform-job',
  ScalableTarget: 'application-autoscaling register-scalable-target',
  ScalingPolicy: 'application-autoscaling put-scaling-policy',
  ScheduledAction: 'application-autoscaling put-scheduled-action',
  Alarm: 'cloudwatch put-metric-alarm',
};
