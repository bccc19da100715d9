import { referrersTo, refersTo } from './referrers.ts';
import type { Rewrite } from './rewrite.ts';
import type { Source } from './source.ts';
import type { Resource } from './template.ts';

/** The targets that scale the endpoint, and their policies. */
export function scalingOf({ template, scaling, endpoints }: Source): readonly Resource[] {
  if (scaling.length === 0) return [];
  const scaled = new Set([...scaling, ...endpoints].map(({ id }) => id));
  const policies = template.ofType('AWS::ApplicationAutoScaling::ScalingPolicy');
  return [...scaling, ...policies.filter(({ node }) => refersTo(node, scaled))];
}

export function removeScaling(rewrite: Rewrite, source: Source): void {
  const resources = scalingOf(source);
  const [other] = referrersTo(source.template, new Set(resources.map(({ id }) => id)));
  if (other !== undefined) {
    rewrite.block(`its scaling (${source.scaling[0]?.id ?? ''}) does not fit that type, and ${other} refers to it`);
    return;
  }
  if (rewrite.isPartial) {
    rewrite.block(
      `its scaling (${source.scaling[0]?.id ?? ''}) does not fit that type, and is there in every outcome of the conditions`,
    );
    return;
  }
  for (const { path } of resources) rewrite.removeAt(path);
}
