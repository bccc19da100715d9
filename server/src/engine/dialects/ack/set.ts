import { valueOf } from '../../model/field.ts';
import { NamedSet } from '../aws/named-set.ts';
import type { AwsKind, AwsResource } from '../aws/resource.ts';
import { string, type Section } from '../read.ts';

/** Objects name each other as AWS does, but for an alarm, which has the ARN of the policy that it sets off. */
export class AckSet extends NamedSet {
  override named(from: Section, member: string, kind: AwsKind): AwsResource | undefined {
    if (member !== 'AlarmActions') return super.named(from, member, kind);
    const actions = from.strings('AlarmActions');
    if (actions.kind !== 'known') return undefined;
    const names = actions.value.flatMap((action) => nameIn(textOf(action)) ?? []);
    return this.all(kind).find(({ properties }) =>
      names.includes(valueOf(properties.field('PolicyName', string)) ?? ''),
    );
  }
}

/** Nobody knows the ARN before the policy is there: its name at the end is what a template can have written. */
function nameIn(arn: string): string | undefined {
  return /:policyName\/([^:/]+)/.exec(arn)?.[1];
}

function textOf(field: ReturnType<Section['field']>): string {
  if (field.kind === 'known') return String(field.value);
  return field.kind === 'dynamic' ? field.expression : '';
}
