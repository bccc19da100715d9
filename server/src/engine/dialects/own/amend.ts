import type { Amendment, Change, Value } from '../../model/change.ts';
import type { Deployment } from '../../model/deployment.ts';
import { placeOf, valueOf, type Path } from '../../model/field.ts';
import { string, type Section } from '../read.ts';
import { opened } from '../fields.ts';
import { variantInstanceKeys } from './keys.ts';
import { dimensions } from './scaling-target.ts';
import { retarget } from './retarget.ts';
import { isOwn, type OwnDeployment } from './source.ts';
import { listOf } from './items.ts';

/** What a fix adds besides single values. */
export function amend(deployment: Deployment, amendment: Amendment): readonly Change[] | undefined {
  if (!isOwn(deployment)) return undefined;
  if (amendment.kind === 'target') return retarget(deployment, amendment);
  return amendment.kind === 'wake-policy' ? wake(deployment, amendment.pointer) : multiModel(deployment);
}

/** A step on the metric that tells of requests nobody is there for. */
function wake({ document, scaling }: OwnDeployment, pointer: string): readonly Change[] | undefined {
  const index = Number(/^\/scaling\/(\d+)$/.exec(pointer)?.[1]);
  const target = scaling.kind === 'known' ? scaling.value[index] : undefined;
  if (!target || target.min.kind !== 'known' || target.min.origin.definedAt) return undefined;
  const section = placeOf(target.min).path.slice(0, -1);
  const policies = target.policies.kind === 'known' ? target.policies.value : [];
  const step = policies.flatMap((policy) => (policy.step.kind === 'known' ? [policy.step.value] : []))[0];
  if (step && step.alarmMetric.kind !== 'absent') return undefined;
  const isCopies = valueOf(target.dimension) === dimensions.copies;
  const metric = isCopies ? 'NoCapacityInvocationFailures' : 'HasBacklogWithoutCapacity';
  const set = (key: string, value: Value, after: readonly string[]): Change => {
    return { kind: 'set', place: { document, path: [...section, key] }, value, after };
  };
  const others = ['scaleOutCooldown', 'scaleInCooldown', 'target', 'max', 'min'];
  return [
    ...(step ? [] : [set('steps', [{ from: 0, add: 1 }], others)]),
    set('stepMetric', metric, ['steps', ...others]),
  ];
}

/** `models` in the place of the list: everything below the folder that holds the artifacts, served by one image. */
function multiModel({ document, source }: OwnDeployment): readonly Change[] | undefined {
  const { root } = source;
  const key = ['variants', 'containers'].find((name) => root.node?.get(name));
  const list = key === undefined ? undefined : listOf(root, key, (item) => item);
  if (key === undefined || list?.kind !== 'known' || list.origin.definedAt) return undefined;
  const [first] = list.value;
  const image = first && valueOf(first.field('image', string));
  if (!first || image === undefined || root.node?.get('models')) return undefined;
  const at = (...path: Path): Change['place'] => ({ document, path });
  const models: Value = { prefix: folderOf(list.value), image };
  return [
    { kind: 'remove', place: at(key) },
    ...(root.node?.get('mode') ? [{ kind: 'remove', place: at('mode') } as const] : []),
    { kind: 'set', place: at('models'), value: models, after: ['role', 'region', 'name', 'mldeploy'] },
    ...instanceKeys(first, opened(root, 'endpoint'), document),
  ];
}

/** What the first variant runs on, where the endpoint does not say it. */
function instanceKeys(variant: Section, endpoint: Section, document: number): readonly Change[] {
  return ['instanceType', 'instanceCount', 'volumeSize'].flatMap((key) => {
    const value = variant.node?.get(key)?.value;
    if (!variantInstanceKeys.includes(key) || value?.kind !== 'scalar' || endpoint.node?.get(key)) return [];
    const place = { document, path: [...endpoint.path, key] };
    return { kind: 'set', place, value: value.value ?? '', after: ['instanceCount', 'instanceType', 'type'] };
  });
}

function folderOf(items: readonly Section[]): string {
  const folders = items.map((item) => valueOf(item.field('artifact', string))?.replace(/[^/]*$/, ''));
  const [first] = folders;
  const isOne = first !== undefined && first !== 's3://' && folders.every((folder) => folder === first);
  return isOne ? first : 's3://REPLACE-WITH-YOUR-BUCKET/models/';
}
