import type { Value } from '../model/change.ts';
import { nameMembers } from '../dialects/aws/resource.ts';
import { fitted, type Spelling } from './fit.ts';
import type { Fact } from './facts.ts';
import type { Gather } from './gather.ts';
import { withoutTarget } from './members.ts';
import { idOf } from './names.ts';
import { hasFacts, type Part } from './part.ts';
import { Reference, type Members, type Resource } from './resource.ts';

/** One template of all parts. With `tags` as YAML has them: JSON has none. */
export function toCloudFormation(parts: readonly Part[], tags: boolean, gather: Gather): Value {
  const ids = idsOf(parts);
  const writer = new TemplateWriter(ids, tags, gather);
  for (const { region } of parts) {
    if (region !== undefined)
      gather.note('changed', `the Region is that of the stack: make it in ${region}`, ['/region']);
  }
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: Object.fromEntries(parts.flatMap((part) => writer.part(part))),
  };
}

/** With the name of its deployment in front where there are several. */
function idsOf(parts: readonly Part[]): ReadonlyMap<Resource, string> {
  const ids = new Map<Resource, string>();
  const taken = new Set<string>();
  for (const [index, { title, resources }] of parts.entries()) {
    const prefix = parts.length === 1 ? '' : idOf(title);
    for (const resource of resources) {
      const id = `${prefix}${resource.id}`;
      const own = taken.has(id) ? `${id}${String(index + 1)}` : id;
      taken.add(own);
      ids.set(resource, own);
    }
  }
  return ids;
}

/** Names that people give: a resource with one cannot be replaced by an update, so that the others get theirs of AWS. */
const named: ReadonlySet<string> = new Set(['Endpoint', 'InferenceComponent', 'ScalingPolicy']);

class TemplateWriter {
  readonly #ids: ReadonlyMap<Resource, string>;
  readonly #tags: boolean;
  readonly #gather: Gather;

  constructor(ids: ReadonlyMap<Resource, string>, tags: boolean, gather: Gather) {
    this.#ids = ids;
    this.#tags = tags;
    this.#gather = gather;
  }

  part({ resources, facts }: Part): readonly (readonly [string, Value])[] {
    return resources.flatMap((resource) => {
      if (resource.kind === 'ScheduledAction') return [];
      const actions = resources.filter(({ kind, after }) => kind === 'ScheduledAction' && after.includes(resource));
      const metadata = hasFacts(resource) ? metadataOf(facts) : undefined;
      return [[this.#id(resource), this.#resource(resource, actions, metadata)]];
    });
  }

  #resource(resource: Resource, actions: readonly Resource[], metadata: Value | undefined): Value {
    const { kind } = resource;
    const service = kind === 'Alarm' ? 'CloudWatch' : kind.startsWith('Scal') ? 'ApplicationAutoScaling' : 'SageMaker';
    // What a member refers to is waited for anyway.
    const after = kind === 'ScalingPolicy' || kind === 'Alarm' ? [] : resource.after;
    const waits = after.map((other) => this.#id(other));
    return {
      Type: `AWS::${service}::${kind}`,
      ...(waits.length === 0 ? {} : { DependsOn: waits.length === 1 ? (waits[0] ?? '') : waits }),
      ...(metadata === undefined ? {} : { Metadata: { mldeploy: metadata } }),
      Properties: fitted(resource, this.#members(resource, actions), this.#spelling(), this.#gather),
    };
  }

  #members(resource: Resource, actions: readonly Resource[]): Members {
    const { kind, members, name, after } = resource;
    const member = named.has(kind) ? nameMembers[kind] : undefined;
    const own = member === undefined || name === undefined ? {} : { [member]: name };
    const [target] = after;
    if (kind === 'ScalingPolicy' && target) {
      return { ...own, ScalingTargetId: new Reference(target, 'Ref'), ...withoutTarget(members) };
    }
    if (kind === 'Alarm' && target) return { ...members, AlarmActions: [new Reference(target, 'Ref')] };
    if (actions.length === 0) return { ...own, ...members };
    const scheduled = actions.map((action) => withoutTarget(action.members));
    return { ...own, ...members, ScheduledActions: scheduled };
  }

  #spelling(): Spelling {
    return {
      table: 'cloudformation',
      words: 'CloudFormation',
      spell: () => (member) => member,
      refer: (reference) => this.#refer(reference),
    };
  }

  #refer({ to, attribute }: Reference): Value {
    const id = this.#id(to);
    if (attribute === 'Ref') return this.#tags ? { '!Ref': id } : { Ref: id };
    return this.#tags ? { '!GetAtt': `${id}.${attribute}` } : { 'Fn::GetAtt': [id, attribute] };
  }

  #id(resource: Resource): string {
    return this.#ids.get(resource) ?? resource.id;
  }
}

function metadataOf(facts: readonly Fact[]): Value | undefined {
  const metadata: Record<string, Value> = {};
  for (const { path, text } of facts) {
    let at = metadata;
    for (const step of path.slice(0, -1)) at = (at[step] ??= {}) as Record<string, Value>;
    at[path.at(-1) ?? ''] = text === 'true' || text === 'false' ? text === 'true' : text;
  }
  return facts.length === 0 ? undefined : metadata;
}
