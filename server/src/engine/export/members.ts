import type { Members } from './resource.ts';

/** By which a policy or a scheduled action names its target. */
const targetMembers = ['ServiceNamespace', 'ResourceId', 'ScalableDimension'];

/** What stands in or at the target does not have to name it. */
export function withoutTarget(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([member]) => !targetMembers.includes(member)));
}

export function resourceIdIn({ ResourceId: id }: Members): string | undefined {
  return typeof id === 'string' ? id : undefined;
}

/** The section, unless nothing is in it. */
export function some(members: Members): Members | undefined {
  return Object.values(members).every((member) => member === undefined) ? undefined : members;
}
