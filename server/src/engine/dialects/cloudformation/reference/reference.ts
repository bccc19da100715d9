import type { Problem } from '../../dialect.ts';
import type { TemplateSet } from '../set.ts';
import type { Resource, Template } from '../template.ts';
import { arnsForNames } from './arn-for-name.ts';
import { danglingCallsIn, danglingIn } from './dangling.ts';
import { edgeFleetsIn } from './edge-fleets.ts';
import { Names } from './names.ts';
import { racesIn } from './race.ts';
import type { Site } from './site.ts';
import { nodesIn } from '../walk.ts';
import { wrongCasesIn } from './tag-case.ts';
import { unknownAttributesIn } from './unknown-attribute.ts';

/** What is wrong with the references of our resources, and with the outputs that refer to them. */
export function referenceProblems(template: Template, set: TemplateSet): readonly Problem[] {
  const names = new Names(template);
  const ours = [...template.resources.values()].filter(isOurs);
  const outputs = template.section('Outputs');
  const inOutputs = outputs ? [{ node: outputs, path: [...template.path, 'Outputs'], shared: false }] : [];
  const rooted = ours.map((resource) => [resource, rootOf(resource)] as const);
  const roots = rooted.map(([, root]) => root);
  return [
    ...edgeFleetsIn(ours),
    ...rooted.flatMap(([resource, root]) => danglingIn(resource, root, template, names)),
    ...inOutputs.flatMap((root) => danglingCallsIn(root, template, names)),
    ...roots.flatMap((root) => [...arnsForNames(root, template), ...wrongCasesIn(root, template)]),
    ...[...roots, ...inOutputs].flatMap((root) => unknownAttributesIn(root, template)),
    ...(names.isWhole ? racesIn(template, set) : []),
  ];
}

function rootOf({ node, path, looped }: Resource): Site {
  return { node, path, shared: looped };
}

/** Alarms and scaling may belong to anything. */
function isOurs({ type, node }: Resource): boolean {
  if (type.startsWith('AWS::SageMaker::')) return true;
  if (!type.startsWith('AWS::ApplicationAutoScaling::')) return false;
  return [...nodesIn(node)].some((inner) => inner.kind === 'scalar' && /sagemaker/i.test(inner.text));
}
