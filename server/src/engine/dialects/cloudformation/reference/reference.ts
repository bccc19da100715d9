import type { Problem } from '../../dialect.ts';
import { KeptByResource } from '../kept.ts';
import type { TemplateSet } from '../set.ts';
import type { Resource, Template } from '../template.ts';
import { arnsForNames } from './arn-for-name.ts';
import { danglingCallsIn, danglingIn } from './dangling.ts';
import { edgeFleetsIn } from './edge-fleets.ts';
import { Names } from './names.ts';
import { Dependencies, racesIn } from './race.ts';
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
  const found = ours.map((resource) => kept.of(resource, template, () => problemsIn(resource, template, names)));
  const dependencies = new Dependencies(template);
  const raced = names.isWhole ? [...template.resources.values()] : [];
  return [
    ...edgeFleetsIn(ours),
    ...found.flatMap(({ dangling }) => dangling),
    ...inOutputs.flatMap((root) => danglingCallsIn(root, template, names)),
    ...found.flatMap(({ misspelt }) => misspelt),
    ...found.flatMap(({ unknown }) => unknown),
    ...inOutputs.flatMap((root) => unknownAttributesIn(root, template)),
    ...raced.flatMap((resource) =>
      keptRaces.of(resource, template, () => racesIn(resource, template, set, dependencies)),
    ),
  ];
}

interface Found {
  readonly dangling: readonly Problem[];
  readonly misspelt: readonly Problem[];
  readonly unknown: readonly Problem[];
}

const kept = new KeptByResource<Found>();
const keptRaces = new KeptByResource<readonly Problem[]>();

function problemsIn(resource: Resource, template: Template, names: Names): Found {
  const root: Site = { node: resource.node, path: resource.path, shared: resource.looped };
  return {
    dangling: danglingIn(resource, root, template, names),
    misspelt: [...arnsForNames(root, template), ...wrongCasesIn(root, template)],
    unknown: unknownAttributesIn(root, template),
  };
}

/** Alarms and scaling may belong to anything. */
function isOurs({ type, node }: Resource): boolean {
  if (type.startsWith('AWS::SageMaker::')) return true;
  if (!type.startsWith('AWS::ApplicationAutoScaling::')) return false;
  return [...nodesIn(node)].some((inner) => inner.kind === 'scalar' && /sagemaker/i.test(inner.text));
}
