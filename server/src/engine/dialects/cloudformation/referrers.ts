import type { Node } from '../../yaml/node.ts';
import type { Template } from './template.ts';
import { nodesIn, ownReferences, textsOf } from './walk.ts';

/** Far more than a template may have. */
const mostNodes = 500_000;

/** Who in the template, besides the resources themselves, refers to one of them: the names of resources and sections. */
export function referrersTo(template: Template, ids: ReadonlySet<string>): readonly string[] {
  const resources = (template.section('Resources')?.pairs ?? []).filter(({ key }) => !ids.has(key.text));
  const sections = template.root.pairs.filter(({ key }) => key.text !== 'Resources');
  return [...resources, ...sections].filter(({ value }) => refersTo(value, ids)).map(({ key }) => key.text);
}

/** By reference, or by `DependsOn` of the resource that the node is. */
export function refersTo(root: Node, ids: ReadonlySet<string>): boolean {
  let count = 0;
  for (const node of nodesIn(root, mostNodes)) {
    count += 1;
    if (ownReferences(node).some((id) => ids.has(id))) return true;
    const dependsOn = node === root && node.kind === 'map' ? node.get('DependsOn')?.value : undefined;
    if (dependsOn && textsOf(dependsOn).some((id) => ids.has(id))) return true;
  }
  // What we did not look at may refer to anything.
  return count === mostNodes;
}
