import { valueOf, type Field } from '../../model/field.ts';
import { NamedSet } from '../aws/named-set.ts';
import type { AwsKind, AwsResource } from '../aws/resource.ts';
import { string, type Section } from '../read.ts';

/**
 * The calls of a machine. Names are often paths into its input: the same path means the same name, where one call only could
 * be meant.
 */
export class TaskSet extends NamedSet {
  override named(from: Section, member: string, kind: AwsKind): AwsResource | undefined {
    const found = super.named(from, member, kind);
    if (found) return found;
    const expression = expressionOf(from.field(member, string));
    if (expression === undefined) return undefined;
    const candidates = this.all(kind).filter(({ name }) => expressionOf(name) === expression);
    return candidates.length === 1 ? candidates[0] : undefined;
  }

  override targetsOf(scaled: AwsResource): readonly AwsResource[] {
    const found = super.targetsOf(scaled);
    const expression = expressionOf(scaled.name);
    if (found.length > 0 || expression === undefined) return found;
    const start = scaled.kind === 'InferenceComponent' ? 'inference-component/' : 'endpoint/';
    return this.all('ScalableTarget').filter(({ properties }) => {
      const id = expressionOf(properties.field('ResourceId', string));
      return id !== undefined && id.includes(start) && mentions(id, expression);
    });
  }

  override ofTarget(kind: 'ScalingPolicy' | 'ScheduledAction', target: AwsResource): readonly AwsResource[] {
    const found = super.ofTarget(kind, target);
    const wanted = scaledBy(target);
    if (found.length > 0 || wanted === undefined) return found;
    return this.all(kind).filter((resource) => scaledBy(resource) === wanted);
  }
}

function expressionOf(field: Field<string>): string | undefined {
  return field.kind === 'dynamic' ? field.expression.trim() : undefined;
}

/** Whole, and not only as the beginning of a longer path. */
function mentions(expression: string, path: string): boolean {
  const inner = path.replace(/^\{%\s*|\s*%\}$/g, '');
  const at = expression.indexOf(inner);
  return at >= 0 && !/[\w.[]/.test(expression.charAt(at + inner.length));
}

function scaledBy({ properties }: AwsResource): string | undefined {
  const id = expressionOf(properties.field('ResourceId', string));
  const dimension = valueOf(properties.field('ScalableDimension', string));
  return id === undefined || dimension === undefined ? undefined : `${id} ${dimension}`;
}
