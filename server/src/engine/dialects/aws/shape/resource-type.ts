import type { Problem } from '../../dialect.ts';
import { nearest } from '../../nearest.ts';
import type { TemplateResource } from './attributes.ts';

const types = [
  ...['Endpoint', 'EndpointConfig', 'Model', 'InferenceComponent', 'MonitoringSchedule', 'ModelPackage'],
  'InferenceExperiment',
].map((kind) => `AWS::SageMaker::${kind}`);
const scalingTypes = ['ScalableTarget', 'ScalingPolicy'].map((kind) => `AWS::ApplicationAutoScaling::${kind}`);

/** Every type of resource that matters to a deployment. */
export const resourceTypes: readonly string[] = [...types, ...scalingTypes];

/** A type that is so near to one of ours that it can be no other: the service has none that differs by a letter or two. */
export function mistypedType({ type, node, path }: TemplateResource, document: number): Problem | undefined {
  const candidates = type.startsWith('AWS::SageMaker::') ? types : scalingTypes;
  const meant = nearest(type, candidates);
  const pair = node.get('Type');
  if (meant === undefined || meant === type || !pair || !isNear(type, meant)) return undefined;
  const place = { document, path: [...path, 'Type'] };
  const isShared = pair.merged || pair.value.site.start !== pair.value.span.start;
  return {
    code: 'shape/choice',
    severity: 'error',
    message: `\`${type}\` is no type of resource, and CloudFormation refuses the template; did you mean ${meant}?`,
    span: pair.value.site,
    related: [],
    fixes: isShared
      ? []
      : [
          {
            title: `Write ${meant}`,
            safety: 'safe',
            preferred: true,
            changes: [{ kind: 'set', place, value: meant }],
          },
        ],
    isOthersToo: true,
  };
}

/** `nearest` forgives a third of a long word, which would make a Model of a ModelCard. */
function isNear(type: string, meant: string): boolean {
  const [a, b] = [type, meant].map((name) => name.slice(name.lastIndexOf(':') + 1).toLowerCase());
  if (a === undefined || b === undefined) return false;
  return a === b || (Math.abs(a.length - b.length) <= 2 && nearest(a, [b]) === b && shares(a, b));
}

/** All but two letters at most are the same from the start or from the end. */
function shares(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return start + end >= Math.max(a.length, b.length) - 2;
}
