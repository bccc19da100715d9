import type { Change, Value } from '../../model/change.ts';
import type {
  Configuration,
  Deployment,
  EndpointType,
  InstanceConfiguration,
  ServerlessConfiguration,
} from '../../model/deployment.ts';
import type { Convert, Section } from '../read.ts';
import { number, string } from '../read.ts';
import { isNamed, type NamedDeployment } from './lower-named.ts';
import { basicMembers, instanceMembers } from './variant-members.ts';

/** The changes that make the endpoint what the configuration says, where resources refer to each other by name. */
export function configureNamed(
  deployment: Deployment,
  wanted: Configuration,
  dialect: string,
): readonly Change[] | undefined {
  if (!isNamed(deployment, dialect) || cannotExpressNamed(deployment, wanted.type, dialect) !== undefined) {
    return undefined;
  }
  return rewrite(deployment, wanted).changes;
}

export function cannotExpressNamed(deployment: Deployment, type: EndpointType, dialect: string): string | undefined {
  if (!isNamed(deployment, dialect)) return 'this deployment is written in another format';
  if (deployment.source.resource.kind === 'TransformJob') {
    return type === 'batch'
      ? 'it is a transform job already'
      : 'a transform job has no endpoint to switch; write an endpoint configuration for its model';
  }
  if (type === 'batch') return 'a transform job is another call than that which makes an endpoint configuration';
  return rewrite(deployment, samples[type]).obstacle;
}

/** What the switch does besides, for its title. */
export function noteOfSwitch(deployment: Deployment, type: EndpointType, dialect: string): string | undefined {
  if (!isNamed(deployment, dialect) || type !== 'real-time') return undefined;
  return zeroOf(deployment) ? 'with a lowest capacity of 1' : undefined;
}

/** Whether a switch can be written does not hang on its values. */
const samples = {
  'real-time': { type: 'real-time', instanceType: 'ml.m5.large', instanceCount: 1 },
  async: { type: 'async', instanceType: 'ml.m5.large', instanceCount: 1 },
  serverless: { type: 'serverless', memoryMib: 2048, maxConcurrency: 1 },
} as const satisfies Partial<Record<EndpointType, Configuration>>;

function rewrite(deployment: NamedDeployment, wanted: Configuration): Rewriting {
  const { properties } = deployment.source.resource;
  const list = properties.list('ProductionVariants', (variant) => variant);
  const rewriting = new Rewriting();
  if (list.kind === 'absent') rewriting.block('the endpoint configuration has no ProductionVariants');
  else if (list.kind !== 'known') rewriting.block('the production variants are an expression');
  const variants = list.kind === 'known' ? list.value : [];
  if (list.kind === 'known' && list.origin.definedAt) {
    rewriting.block('the list of variants is an alias, and the switch would change the other places that use it');
  }
  for (const variant of variants) {
    rewriting.open(variant);
    if (wanted.type === 'serverless') toServerless(rewriting, variant, wanted);
    else toInstances(rewriting, variant, wanted);
  }
  if (wanted.type === 'async') toAsync(rewriting, properties, wanted);
  else rewriting.remove(properties, 'AsyncInferenceConfig');
  scale(rewriting, deployment, wanted);
  return rewriting;
}

function toServerless(rewriting: Rewriting, variant: Section, wanted: ServerlessConfiguration): void {
  for (const member of instanceMembers) rewriting.remove(variant, member);
  const { memoryMib, maxConcurrency, provisionedConcurrency: provisioned } = wanted;
  const values: readonly (readonly [string, number])[] = [
    ['MemorySizeInMB', memoryMib],
    ['MaxConcurrency', maxConcurrency],
    ...(provisioned === undefined ? [] : [['ProvisionedConcurrency', provisioned] as const]),
  ];
  const section = variant.section('ServerlessConfig', (found) => found);
  if (section.kind === 'known') {
    for (const [member, value] of values) rewriting.set(section.value, member, value, number, []);
    return;
  }
  const spell = variant.scope.spell ?? ((member: string) => member);
  const value = Object.fromEntries(values.map(([member, given]) => [spell(member), given]));
  rewriting.put(variant, 'ServerlessConfig', value, basicMembers.toReversed());
}

function toInstances(rewriting: Rewriting, variant: Section, wanted: InstanceConfiguration): void {
  rewriting.remove(variant, 'ServerlessConfig');
  const { instanceType, instanceCount, volumeSizeGb } = wanted;
  // Pools name several types, and take the place of one.
  if (variant.list('InstancePools', () => true).kind === 'absent') {
    rewriting.set(variant, 'InstanceType', instanceType, string, basicMembers.toReversed());
    const after = ['InstanceType', ...basicMembers.toReversed()];
    rewriting.set(variant, 'InitialInstanceCount', instanceCount, number, after);
  }
  if (volumeSizeGb !== undefined) {
    rewriting.set(variant, 'VolumeSizeInGB', volumeSizeGb, number, ['InitialInstanceCount', 'InstanceType']);
  }
}

function toAsync(rewriting: Rewriting, properties: Section, wanted: InstanceConfiguration): void {
  const section = properties.section('AsyncInferenceConfig', () => true);
  if (section.kind === 'known' || section.kind === 'dynamic') return;
  const spell = properties.scope.spell ?? ((member: string) => member);
  const output = wanted.output ?? 's3://REPLACE-WITH-YOUR-BUCKET/async-output/';
  const value: Value = { [spell('OutputConfig')]: { [spell('S3OutputPath')]: output } };
  rewriting.put(properties, 'AsyncInferenceConfig', value, ['ProductionVariants']);
}

/** What scales instances is of no use to a serverless endpoint, and the other way round; only an asynchronous one sleeps. */
function scale(rewriting: Rewriting, deployment: NamedDeployment, wanted: Configuration): void {
  const { type, source } = deployment;
  const [target] = source.from.targets;
  if (!target || type.kind !== 'known') return;
  if ((type.value === 'serverless') !== (wanted.type === 'serverless')) {
    rewriting.block('its scaling does not fit that type, and is written on its own');
    return;
  }
  const min = wanted.type === 'real-time' ? zeroOf(deployment) : undefined;
  if (min?.file !== undefined) rewriting.block(`its scaling in ${min.file} goes down to 0 instances`);
  else if (min) rewriting.changes.push({ kind: 'set', place: min, value: 1 });
}

/** Where a lowest capacity of none is written. */
function zeroOf({ scaling }: NamedDeployment): Change['place'] | undefined {
  const min = scaling.kind === 'known' ? scaling.value[0]?.min : undefined;
  return min?.kind === 'known' && min.value === 0 ? min.origin : undefined;
}

/** Collects changes, or the first reason why they cannot be made. */
class Rewriting {
  readonly changes: Change[] = [];
  obstacle: string | undefined;

  block(reason: string): void {
    this.obstacle ??= reason;
  }

  open({ node, path, scope }: Section): void {
    if (!node) return;
    if (node.site.start !== node.span.start) {
      this.block(`\`${path.join('.')}\` is an alias, and the switch would change the other places that use it`);
    }
    const supplier = scope.supplies?.(node);
    if (supplier !== undefined) this.block(`${supplier} may add to \`${path.join('.')}\` what is not written here`);
  }

  remove({ node, scope, path }: Section, member: string): void {
    const key = scope.spell?.(member) ?? member;
    const pair = node && (node.get(key) ?? scope.insteadOf?.(node, key));
    if (!pair) return;
    if (pair.merged) this.block(`\`${key}\` comes in by a merge key (<<), and cannot be taken out of it here`);
    else this.changes.push({ kind: 'remove', place: { document: scope.document, path: [...path, pair.key.text] } });
  }

  /** Nothing where it says so already, or by an expression that is not ours to replace. */
  set<T extends string | number>(
    section: Section,
    member: string,
    value: T,
    convert: Convert<T>,
    after: readonly string[],
  ): void {
    const field = section.field(member, convert);
    if (field.kind === 'dynamic' || (field.kind === 'known' && field.value === value)) return;
    this.put(section, member, value, after);
  }

  put({ scope, path }: Section, member: string, value: Value, after: readonly string[]): void {
    const spell = scope.spell ?? ((word: string) => word);
    const place = { document: scope.document, path: [...path, spell(member)] };
    this.changes.push({ kind: 'set', place, value, after: after.map(spell) });
  }
}
