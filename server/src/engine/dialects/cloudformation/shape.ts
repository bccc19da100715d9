import type { Path } from '../../model/field.ts';
import type { Node } from '../../yaml/node.ts';
import { resourceProblems } from '../aws/shape/attributes.ts';
import { cloudFormation, type Branch } from '../aws/shape/writing.ts';
import type { Problem } from '../dialect.ts';
import { Section } from '../read.ts';
import { intrinsicOf } from './intrinsic.ts';
import type { TemplateSet } from './set.ts';
import type { Template } from './template.ts';

const writing = { ...cloudFormation, branches };

/** Where the resources of a template that are ours are not what CloudFormation takes. */
export function shapeOf({ resources }: Template, set: TemplateSet): readonly Problem[] {
  return [...resources.values()].flatMap((resource) => {
    const found = set.of(resource);
    if (!found) return [];
    const { node, path, key } = resource;
    const section = new Section(found.properties.scope, node, path, key);
    return resourceProblems(resource, section, found.kind, writing);
  });
}

/** Both outcomes of `Fn::If`, whatever its condition. */
function branches(node: Node, path: Path): readonly Branch[] | undefined {
  const intrinsic = intrinsicOf(node);
  if (intrinsic?.name !== 'Fn::If' || intrinsic.argument.kind !== 'seq') return undefined;
  const { argument, steps } = intrinsic;
  return argument.items.slice(1, 3).map((item, index) => ({ node: item, path: [...path, ...steps, index + 1] }));
}
