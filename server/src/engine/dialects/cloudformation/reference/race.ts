import type { Change } from '../../../model/change.ts';
import type { Problem } from '../../dialect.ts';
import type { AwsKind, AwsResource } from '../../aws/resource.ts';
import { canonical } from '../canonical.ts';
import { intrinsicOf, nameIn, plainText, subParts } from '../intrinsic.ts';
import type { TemplateSet } from '../set.ts';
import type { Resource, Template } from '../template.ts';
import { referencesIn, textsOf } from '../walk.ts';
import { namingMembers } from './attributes.ts';
import { fixing, isFree, problemAt, sitesIn, type Site } from './site.ts';

/** One that is named, and the place that names it. */
interface Naming {
  readonly site: Site;
  readonly named: Resource;
}

/** Resources that name another by text alone: CloudFormation makes both at once, and the one fails without the other. */
export function racesIn(
  resource: Resource,
  template: Template,
  set: TemplateSet,
  dependencies: Dependencies,
): readonly Problem[] {
  const seen = new Set<string>();
  return [...namedByText(resource, template), ...scaledBy(resource, template, set)].flatMap(({ site, named }) => {
    if (named.id === resource.id || seen.has(named.id)) return [];
    seen.add(named.id);
    // One that waits for the other already cannot be waited for.
    if (dependencies.reaches(resource.id, named.id) || dependencies.reaches(named.id, resource.id)) return [];
    template.see(named);
    return [race(resource, named, site, template)];
  });
}

function race(resource: Resource, named: Resource, site: Site, template: Template): Problem {
  const message = `${resource.id} names ${named.id} without referring to it, so CloudFormation may make it before ${named.id} is there, and fail; refer to ${named.id}, or add DependsOn`;
  const fixes = [fixing(`Add DependsOn: ${named.id}`, [dependingOn(resource, named.id, template)])];
  const shared = resource.looped || site.shared || resource.node.site.start !== resource.node.span.start;
  const related = [{ message: `${named.id} is made here`, span: named.key }];
  return problemAt(
    { ...site, shared },
    { code: 'reference/race', severity: 'warning', message, span: site.node.site, related, fixes },
  );
}

function dependingOn({ node, path }: Resource, id: string, { document }: Template): Change {
  const place = { document: document.index, path: [...path, 'DependsOn'] };
  const old = node.get('DependsOn')?.value;
  if (old === undefined) return { kind: 'set', place, value: id, after: ['Type', 'Condition'] };
  return { kind: 'set', place, value: [...textsOf(old), id] };
}

/** By the members that take a name. */
function namedByText(resource: Resource, template: Template): readonly Naming[] {
  const properties = resource.node.get('Properties')?.value;
  if (!properties || !resource.type.startsWith('AWS::SageMaker::')) return [];
  const root = { node: properties, path: [...resource.path, 'Properties'], shared: false };
  return sitesIn(root).flatMap((site): readonly Naming[] => {
    const member = site.path.at(-1);
    if (typeof member !== 'string' || !Object.hasOwn(namingMembers, member) || isFree(site.path)) return [];
    const kind = namingMembers[member] ?? '';
    const type = `AWS::SageMaker::${kind}`;
    // Its own name is no reference.
    if (type === resource.type && site.path.length === root.path.length + 1) return [];
    const text = canonical(site.node);
    const named = template.ofType(type).find((other) => {
      const name = propertyOf(other, `${kind}Name`);
      return name !== undefined && text !== undefined && text !== '""' && canonical(name) === text;
    });
    return named ? [{ site, named }] : [];
  });
}

const scalers: Readonly<Record<string, AwsKind>> = {
  'AWS::ApplicationAutoScaling::ScalableTarget': 'ScalableTarget',
  'AWS::ApplicationAutoScaling::ScalingPolicy': 'ScalingPolicy',
};

/** By the resource id of Application Auto Scaling. */
function scaledBy(resource: Resource, template: Template, set: TemplateSet): readonly Naming[] {
  const kind = scalers[resource.type];
  const id = kind && propertyOf(resource, 'ResourceId');
  if (!id) return [];
  const site = { node: id, path: [...resource.path, 'Properties', 'ResourceId'], shared: false };
  const isIt = ({ id: other }: AwsResource): boolean => other === resource.id;
  const named =
    kind === 'ScalingPolicy'
      ? set.all('ScalableTarget').filter((target) => set.ofTarget('ScalingPolicy', target).some(isIt))
      : [...set.all('Endpoint'), ...set.all('InferenceComponent')].filter(
          (one) => set.targetsOf(one).some(isIt) && isNamedIn(id, template.resources.get(one.id)),
        );
  return named.flatMap(({ id: found }) => {
    const other = template.resources.get(found);
    return other ? [{ site, named: other }] : [];
  });
}

/** The name as it is written is a part of the id as that is written. */
function isNamedIn(id: Site['node'], resource: Resource | undefined): boolean {
  const member = resource?.type.endsWith('::Endpoint') ? 'EndpointName' : 'InferenceComponentName';
  const name = resource && propertyOf(resource, member);
  const [part, whole] = [name && patternOf(name), patternOf(id)];
  return part !== undefined && part !== '' && whole !== undefined && `/${whole}/`.includes(`/${part}/`);
}

/** The text with `${Name}` for what is referred to; undefined for other functions. */
function patternOf(node: Site['node']): string | undefined {
  const intrinsic = intrinsicOf(node);
  if (!intrinsic) return node.kind === 'scalar' ? node.text : undefined;
  if (intrinsic.name === 'Ref') return `\${${nameIn(intrinsic) ?? ''}}`;
  if (intrinsic.name === 'Fn::Sub') return subParts(intrinsic.argument)?.template;
  const [delimiter, list] = intrinsic.argument.kind === 'seq' ? intrinsic.argument.items : [];
  const between = intrinsic.name === 'Fn::Join' ? plainText(delimiter) : undefined;
  if (between === undefined || list?.kind !== 'seq') return undefined;
  // Joins are not nested: what is in them is a text or a reference.
  return list.items
    .map((item) => (intrinsicOf(item)?.name === 'Fn::Join' ? '?' : (patternOf(item) ?? '?')))
    .join(between);
}

function propertyOf({ node }: Resource, key: string): Site['node'] | undefined {
  const properties = node.get('Properties')?.value;
  return properties?.kind === 'map' ? properties.get(key)?.value : undefined;
}

/** Who waits for whom, by reference or by DependsOn, over all resources of the template. */
export class Dependencies {
  readonly #template: Template;
  readonly #direct = new Map<string, readonly string[]>();

  constructor(template: Template) {
    this.#template = template;
  }

  reaches(from: string, to: string): boolean {
    const seen = new Set<string>();
    const waiting = [from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      const direct = this.#of(id);
      if (direct.includes(to)) return true;
      waiting.push(...direct);
    }
    return false;
  }

  #of(id: string): readonly string[] {
    const known = this.#direct.get(id);
    if (known) return known;
    const node = this.#template.resources.get(id)?.node ?? this.#template.section('Resources')?.get(id)?.value;
    const dependsOn = node?.kind === 'map' ? node.get('DependsOn')?.value : undefined;
    const found = node ? [...referencesIn(node), ...(dependsOn ? textsOf(dependsOn) : [])] : [];
    this.#direct.set(id, found);
    return found;
  }
}
