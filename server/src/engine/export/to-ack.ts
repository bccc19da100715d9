import type { Value } from '../model/change.ts';
import { annotationOf } from '../dialects/ack/annotations.ts';
import { spellingOf } from '../dialects/ack/spelling.ts';
import { nameMembers } from '../dialects/aws/resource.ts';
import { fitted, type Spelling } from './fit.ts';
import type { Gather } from './gather.ts';
import { resourceIdIn } from './members.ts';
import { objectName } from './names.ts';
import { hasFacts, type Part } from './part.ts';
import type { Members, Resource } from './resource.ts';

/** The objects of the controllers, in the order in which they can be made. */
export function toAck(part: Part, gather: Gather): readonly Value[] {
  return part.resources.flatMap((resource) => {
    if (resource.kind !== 'ScheduledAction') return [objectOf(resource, part, gather)];
    gather.note('lost', 'scheduled actions of scaling, which have no controller', ['/scaling/*/schedule']);
    return [];
  });
}

const spelling: Spelling = {
  table: 'ack',
  words: 'the CRD of the controller',
  spell: spellingOf,
  refer: ({ to }) => to.name ?? to.id,
};

const alarm: Spelling = {
  ...spelling,
  spell: () => (member) => (member === 'AlarmName' ? 'name' : `${member.charAt(0).toLowerCase()}${member.slice(1)}`),
};

function objectOf(resource: Resource, part: Part, gather: Gather): Value {
  const { kind } = resource;
  const service = kind === 'Alarm' ? 'cloudwatch' : kind.startsWith('Scal') ? 'applicationautoscaling' : 'sagemaker';
  const annotations = annotationsOf(resource, part);
  return {
    apiVersion: `${service}.services.k8s.aws/v1alpha1`,
    kind: kind === 'Alarm' ? 'MetricAlarm' : kind,
    metadata: {
      name: objectName(resource.name ?? resourceIdIn(resource.members) ?? resource.id),
      ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    },
    spec: fitted(resource, membersOf(resource, gather), kind === 'Alarm' ? alarm : spelling, gather),
  };
}

function annotationsOf(resource: Resource, { region, facts }: Part): Readonly<Record<string, string>> {
  const said = hasFacts(resource) ? facts.map(({ key, text }) => [annotationOf(key), text] as const) : [];
  return { ...(region === undefined ? {} : { 'services.k8s.aws/region': region }), ...Object.fromEntries(said) };
}

function membersOf(resource: Resource, gather: Gather): Members {
  const { kind, members, name, after } = resource;
  const member = nameMembers[kind];
  const own = member === undefined || name === undefined ? {} : { [member]: name };
  return kind === 'Alarm'
    ? { ...own, ...members, AlarmActions: [policyArn(after[0], gather)] }
    : { ...own, ...members };
}

/** A part of it is known only when the policy is there. */
export function policyArn(policy: Resource | undefined, gather: Gather): string {
  const name = policy?.name ?? '';
  const id = (policy && resourceIdIn(policy.members)) ?? '';
  gather.note('missing', `the ARN of the policy ${name} in its alarm: AWS gives it when the policy is made`);
  return `arn:aws:autoscaling:REGION:ACCOUNT:scalingPolicy:REPLACE-WITH-ITS-ID:resource/sagemaker/${id}:policyName/${name}`;
}
