import type { Path } from '../../model/field.ts';
import type { Node } from '../../yaml/node.ts';
import type { AwsResource } from '../aws/resource.ts';
import { resourceProblems } from '../aws/shape/attributes.ts';
import { mistypedType } from '../aws/shape/resource-type.ts';
import { cloudFormation, type Branch } from '../aws/shape/writing.ts';
import type { Problem } from '../dialect.ts';
import { Section, string } from '../read.ts';
import { intrinsicOf } from './intrinsic.ts';
import { KeptByResource } from './kept.ts';
import type { TemplateSet } from './set.ts';
import type { Template } from './template.ts';

const writing = { ...cloudFormation, branches };

/** Where the resources of a template that are ours are not what CloudFormation takes. */
export function shapeOf(template: Template, set: TemplateSet): readonly Problem[] {
  const { resources, document } = template;
  const others = new Set(
    set
      .all('ScalableTarget')
      .filter(isForOthers)
      .flatMap((target) => scaledBy(target, set)),
  );
  return [...resources.values()].flatMap((resource) => {
    const found = set.of(resource);
    if (!found) return mistypedType(resource, document.index) ?? [];
    if (others.has(found) || isForOthers(found)) return [];
    return kept.of(resource, template, () => {
      const section = new Section(found.properties.scope, resource.node, resource.path, resource.key);
      return resourceProblems(resource, section, found.kind, writing);
    });
  });
}

const kept = new KeptByResource<readonly Problem[]>();

function scaledBy(target: AwsResource, set: TemplateSet): readonly AwsResource[] {
  return [target, ...set.ofTarget('ScalingPolicy', target)];
}

/** Application Auto Scaling serves everybody: what scales a table or a service is none of ours. */
function isForOthers({ kind, properties }: AwsResource): boolean {
  if (kind !== 'ScalableTarget' && kind !== 'ScalingPolicy') return false;
  const namespace = properties.field('ServiceNamespace', string);
  const dimension = properties.field('ScalableDimension', string);
  const isOther = (text: string): boolean => !text.toLowerCase().startsWith('sage');
  return (
    (namespace.kind === 'known' && isOther(namespace.value)) || (dimension.kind === 'known' && isOther(dimension.value))
  );
}

/** Both outcomes of `Fn::If`, whatever its condition. */
function branches(node: Node, path: Path): readonly Branch[] | undefined {
  const intrinsic = intrinsicOf(node);
  if (intrinsic?.name !== 'Fn::If' || intrinsic.argument.kind !== 'seq') return undefined;
  const { argument, steps } = intrinsic;
  return argument.items.slice(1, 3).map((item, index) => ({ node: item, path: [...path, ...steps, index + 1] }));
}
