import { hostsSeveralModels, instanceOf } from '../catalogue/catalogue.ts';
import type { Load } from '../estimate/workload.ts';
import type { Change } from '../model/change.ts';
import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';

/** Each of them is estimated for every other; beyond so many it would take too long. */
const most = 20;

/** The file a deployment stands in. */
export interface Beside {
  readonly deployments: readonly Deployment[];
  /** What is best for one of them alone costs a month; undefined where it is not known. */
  readonly usdAlone: (deployment: Deployment) => number | undefined;
  /** Puts the models of all on the first's endpoint, with the requests of all; in words why that cannot be written. */
  readonly oneForAll: (
    deployment: Deployment,
    others: readonly Deployment[],
    requests: Load,
  ) => readonly Change[] | string;
}

/** The others of the file whose models could stand with this one's on one multi-model endpoint. */
export function sharersOf(deployment: Deployment, file: readonly Deployment[]): readonly Deployment[] {
  const own = kindOf(deployment);
  if (own === undefined) return [];
  const titles = new Set([deployment.title]);
  return file
    .filter((other) => kindOf(other) === own && !titles.has(other.title) && titles.add(other.title))
    .slice(0, most - 1);
}

const kinds = new WeakMap<Deployment, { readonly kind: string | undefined }>();

/** What models have in common that can share an endpoint: image, Region, and reading; undefined for those that cannot. */
function kindOf(deployment: Deployment): string | undefined {
  const known = kinds.get(deployment);
  if (known) return known.kind;
  const image = imageToShare(deployment);
  const kind = image && [image, valueOf(deployment.region) ?? '', deployment.when ?? ''].join('\n');
  kinds.set(deployment, { kind });
  return kind;
}

/** One variant with one model in one container of AWS's that can host several. */
function imageToShare(deployment: Deployment): string | undefined {
  const { type, compute, variants, shadowVariants, components, monitoring, explainer, model } = deployment;
  const answers = valueOf(type) === 'real-time' || valueOf(type) === 'serverless';
  const others = [compute, shadowVariants, components, monitoring, explainer];
  const [variant, ...more] = valueOf(variants) ?? [];
  const [container, ...rest] = valueOf(model.containers) ?? [];
  if (!answers || others.some(({ kind }) => kind !== 'absent')) return undefined;
  if (!variant || more.length > 0 || !container || rest.length > 0) return undefined;
  if (container.modelDataSource.kind !== 'absent' || container.dataSource.kind !== 'absent') return undefined;
  const isSingle = container.mode.kind === 'absent' || valueOf(container.mode) === 'SingleModel';
  const accelerator = instanceOf(valueOf(variant.instanceType) ?? '')?.accelerator;
  const image = valueOf(container.image);
  if (!isSingle || image === undefined || (accelerator && accelerator.count > 1)) return undefined;
  return hostsSeveralModels(image, accelerator !== undefined) ? image : undefined;
}
