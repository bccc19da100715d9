import { resourceTypes } from '../dialects/aws/shape/resource-type.ts';
import type { Member, Slot } from './slot.ts';

const text: Slot = { scalar: 'string' };
const own: Slot = { entries: () => own };

function members(
  rows: readonly (readonly [name: string, description: string, slot?: Slot, isRequired?: boolean])[],
): Slot {
  const all = rows.map(([name, description, slot = text, isRequired = false]): Member => {
    return { name, description, isRequired, examples: [], slot: () => slot };
  });
  return { members: () => all };
}

/** Of a CloudFormation template, around its resources. */
export const templateSlot: Slot = /* @__PURE__ */ members([
  ['AWSTemplateFormatVersion', 'Version of the format.', { choices: ['2010-09-09'], scalar: 'string' }],
  ['Description', 'What the template is for.'],
  ['Transform', 'Macros that work on the template.'],
  ['Parameters', 'Values that are given when the stack is made.', own],
  ['Resources', 'What the stack is made of.', own],
  ['Conditions', 'When a resource is made, or a property is set.', own],
  ['Mappings', 'Values by key, for `Fn::FindInMap`.', own],
  ['Outputs', 'What the stack tells others.', own],
  ['Metadata', 'What tools want to know of the template.', own],
  ['Rules', 'Which parameters go together.', own],
]);

/** Of a resource of a template, around its properties. */
export const resourceSlot: Slot = /* @__PURE__ */ members([
  ['Type', 'Type of the resource.', { choices: resourceTypes, scalar: 'string' }, true],
  ['Properties', 'What it is to be.', own],
  ['DependsOn', 'Resources that are made before it.'],
  ['Condition', 'The condition on which it is made at all.'],
  [
    'DeletionPolicy',
    'What becomes of it with the stack.',
    { choices: ['Delete', 'Retain', 'RetainExceptOnCreate'], scalar: 'string' },
  ],
  [
    'UpdateReplacePolicy',
    'What becomes of it when another takes its place.',
    { choices: ['Delete', 'Retain'], scalar: 'string' },
  ],
  ['Metadata', 'What tools want to know of it.', own],
]);

const groups = {
  ack: {
    versions: ['sagemaker.services.k8s.aws/v1alpha1', 'applicationautoscaling.services.k8s.aws/v1alpha1'],
    kinds: [
      ...[
        'Model',
        'EndpointConfig',
        'Endpoint',
        'InferenceComponent',
        'TransformJob',
        'ScalableTarget',
        'ScalingPolicy',
      ],
      ...['MonitoringSchedule', 'ModelPackage'],
    ],
  },
  hyperpod: {
    versions: ['inference.sagemaker.aws.amazon.com/v1'],
    kinds: ['InferenceEndpointConfig', 'JumpStartModel', 'SageMakerEndpointRegistration'],
  },
  'legacy-operator': {
    versions: ['sagemaker.aws.amazon.com/v1'],
    kinds: ['HostingDeployment', 'EndpointConfig', 'Model', 'BatchTransformJob', 'HostingAutoscalingPolicy'],
  },
} as const;

const metadata = /* @__PURE__ */ members([
  ['name', 'Name of the object in the cluster.', text, true],
  ['namespace', 'Namespace of the object.'],
  ['annotations', 'What tools want to know of it.', own],
  ['labels', 'By which it is found.', own],
]);

/** Of an object of Kubernetes, around its spec. */
export function objectSlot(dialect: keyof typeof groups): Slot {
  const { versions, kinds } = groups[dialect];
  return members([
    ['apiVersion', 'Group and version of the controller.', { choices: versions, scalar: 'string' }, true],
    ['kind', 'Kind of the object.', { choices: kinds, scalar: 'string' }, true],
    ['metadata', 'Name, namespace, labels and annotations.', metadata, true],
    ['spec', 'What it is to be.', own, true],
  ]);
}
