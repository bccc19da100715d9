import { valueOf } from '../../model/field.ts';
import { NamedSet } from '../aws/named-set.ts';
import type { AwsKind, AwsResource } from '../aws/resource.ts';
import { string, type Section } from '../read.ts';

/** The inputs in sight. */
export class InputSet extends NamedSet {
  /** The ARN of a policy, of which a part is known only when it is there, ends in its name. */
  override named(from: Section, member: string, kind: AwsKind): AwsResource | undefined {
    if (member !== 'AlarmActions') return super.named(from, member, kind);
    const actions = from.strings(member);
    if (actions.kind !== 'known') return undefined;
    const names = actions.value.map((action) => {
      const arn = action.kind === 'dynamic' ? action.expression : valueOf(action);
      return /:policyName\/([^:/]+)/.exec(arn ?? '')?.[1];
    });
    return this.all(kind).find(({ properties }) => {
      const name = valueOf(properties.field('PolicyName', string));
      return name !== undefined && names.includes(name);
    });
  }
}
