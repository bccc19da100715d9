import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Variant } from '../model/variant.ts';
import { componentMembers } from './component-members.ts';
import { configMembers, rolloutMembers } from './endpoint-members.ts';
import type { Gather } from './gather.ts';
import { jobMembers } from './job-members.ts';
import { modelMembers, networkMembers, tagMembers } from './model-members.ts';
import { modelsOf, type VariantModel } from './models-of.ts';
import { idOf, nameWith } from './names.ts';
import { Reference, type Member, type Resource } from './resource.ts';
import { scalingResources } from './scaling.ts';
import { variantMembers } from './variant-members.ts';

/** All that the deployment says, as resources of AWS in the order in which they can be made; `taken` are names of others. */
export function resourcesOf(deployment: Deployment, gather: Gather, taken: Set<string>): readonly Resource[] {
  tellOfOthers(deployment, gather);
  const said = stemOf(deployment, gather);
  const stem = free(said, taken);
  taken.add(stem);
  if (stem !== said)
    gather.note('changed', `${stem} is called ${said} in the document, as another is`, ['/scaling/*/resourceId']);
  // What it is called by itself would be taken as well.
  const named = stem === said ? deployment : { ...deployment, names: withoutNames(deployment) };
  return valueOf(deployment.type) === 'batch' ? jobOf(named, stem, gather) : endpointOf(named, stem, gather);
}

function free(name: string, taken: ReadonlySet<string>): string {
  let count = 2;
  if (!taken.has(name)) return name;
  while (taken.has(nameWith(name, String(count)))) count += 1;
  return nameWith(name, String(count));
}

function withoutNames({ names, anchor, document }: Deployment): Deployment['names'] {
  const none = { kind: 'absent', place: { document, path: [] }, near: anchor } as const;
  return { ...names, endpointConfig: none, model: none };
}

/** By what all of it is called. */
function stemOf({ names, title }: Deployment, gather: Gather): string {
  const said = gather.text(names.endpoint) ?? gather.text(names.transformJob);
  if (said !== undefined && said !== '') return said;
  const config = gather.text(names.endpointConfig)?.replace(/-config$/, '');
  const stem = config ?? (title.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'endpoint');
  gather.note('changed', `the deployment has no name of its own, and is called ${stem} here`);
  return stem;
}

function jobOf(deployment: Deployment, stem: string, gather: Gather): readonly Resource[] {
  const tags = tagMembers(deployment.tags, gather);
  const [variant, ...others] = valueOf(deployment.variants) ?? [];
  if (others.length > 0 || variant?.name.kind === 'known') {
    gather.note('lost', 'the variants of the job, which has one fleet and one model', ['/variants']);
  }
  const isHere = deployment.model.containers.kind === 'known';
  const name = gather.text(deployment.names.model) ?? nameWith(stem, 'model');
  const members = { ...modelMembers(deployment.model, deployment.network, gather), Tags: tags };
  const model: Resource = { kind: 'Model', id: 'Model', name, members, after: [] };
  const modelName = isHere ? new Reference(model, 'ModelName') : variant && gather.text(variant.modelName);
  const job: Resource = {
    kind: 'TransformJob',
    id: 'TransformJob',
    name: stem,
    members: { ...jobMembers(deployment, modelName, gather), Tags: tags },
    after: [],
  };
  return [...(isHere ? [model] : []), job];
}

function endpointOf(deployment: Deployment, stem: string, gather: Gather): readonly Resource[] {
  const tags = tagMembers(deployment.tags, gather);
  const models = new Models(deployment, stem, tags, gather);
  const config: Resource = {
    kind: 'EndpointConfig',
    id: 'EndpointConfig',
    name: gather.text(deployment.names.endpointConfig) ?? nameWith(stem, 'config'),
    members: {
      ProductionVariants: models.variants,
      ShadowProductionVariants: models.shadows.length === 0 ? undefined : models.shadows,
      ...configMembers(deployment, gather),
      ...(models.all.length === 0 ? networkMembers(deployment.network, gather) : {}),
      Tags: tags,
    },
    after: [],
  };
  const endpoint: Resource = {
    kind: 'Endpoint',
    id: 'Endpoint',
    name: stem,
    members: {
      EndpointConfigName: new Reference(config, 'EndpointConfigName'),
      DeploymentConfig: rolloutMembers(deployment, gather),
      Tags: tags,
    },
    after: [],
  };
  if (models.all.length === 0 && deployment.model.executionRole.kind === 'known') {
    gather.note('lost', 'what is said of a model, since there is none to say it of', ['/model']);
  }
  const components = componentsOf(deployment, endpoint, tags, gather);
  const scaling = scalingResources(deployment, { endpoint, components, variantNames: models.names }, gather);
  return [...models.all, config, endpoint, ...components, ...scaling];
}

function componentsOf(deployment: Deployment, endpoint: Resource, tags: Member, gather: Gather): readonly Resource[] {
  const made: Resource[] = [];
  for (const [index, component] of (gather.value(deployment.components) ?? []).entries()) {
    const name = gather.text(component.name) ?? nameWith(endpoint.name ?? '', `component-${String(index + 1)}`);
    const EndpointName = new Reference(endpoint, 'EndpointName');
    const members = { EndpointName, ...componentMembers(component, gather), Tags: tags };
    const specification = valueOf(component.specification);
    const base = specification && valueOf(specification.baseComponent);
    // Of an adapter, the component that it adapts is there first.
    const after = made.filter((other) => other.name === base);
    made.push({ kind: 'InferenceComponent', id: unique(idOf('Component', name), made), name, members, after });
  }
  return made;
}

function unique(id: string, others: readonly Resource[]): string {
  const taken = new Set(others.map((other) => other.id));
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}${String(count)}`)) count += 1;
  return `${id}${String(count)}`;
}

/** The variants, and each model that any of them runs once. */
class Models {
  readonly all: Resource[] = [];
  readonly variants: readonly Member[];
  readonly shadows: readonly Member[];
  readonly names: readonly string[];
  readonly #byKey = new Map<string, Resource>();
  readonly #stem: string;
  readonly #deployment: Deployment;
  readonly #tags: Member;
  readonly #gather: Gather;
  readonly #isOnly: boolean;

  constructor(deployment: Deployment, stem: string, tags: Member, gather: Gather) {
    this.#deployment = deployment;
    this.#stem = stem;
    this.#tags = tags;
    this.#gather = gather;
    const models = modelsOf(deployment);
    const keys = [...models.variants, ...models.shadows].map((model) => model?.key ?? '');
    this.#isOnly = new Set(keys).size <= 1;
    const variants = gather.value(deployment.variants) ?? [];
    const shadows = gather.value(deployment.shadowVariants) ?? [];
    this.names = variants.map((variant, index) =>
      this.#nameOf(variant, variants.length === 1 ? '' : `v${String(index + 1)}`),
    );
    const shadowNames = shadows.map((variant, index) =>
      this.#nameOf(variant, `shadow${index === 0 ? '' : String(index + 1)}`),
    );
    this.variants = variants.map((variant, index) =>
      this.#variant(variant, this.names[index] ?? '', models.variants[index]),
    );
    this.shadows = shadows.map((variant, index) =>
      this.#variant(variant, shadowNames[index] ?? '', models.shadows[index]),
    );
  }

  #nameOf(variant: Variant, otherwise: string): string {
    return this.#gather.text(variant.name) ?? (otherwise === '' ? 'AllTraffic' : otherwise);
  }

  #variant(variant: Variant, name: string, model: VariantModel | undefined): Member {
    const found = model && this.#modelOf(model, name);
    const elsewhere = found ? undefined : this.#gather.text(variant.modelName);
    return variantMembers(variant, name, found ? new Reference(found, 'ModelName') : elsewhere, this.#gather);
  }

  #modelOf({ key, model }: VariantModel, variantName: string): Resource {
    const known = this.#byKey.get(key);
    if (known) return known;
    const { names, network } = this.#deployment;
    const said = this.#isOnly ? this.#gather.text(names.model) : undefined;
    const parts = this.#isOnly ? ['model'] : [variantName];
    const made: Resource = {
      kind: 'Model',
      id: unique(idOf('Model', ...(this.#isOnly ? [] : [variantName])), this.all),
      name: said ?? this.#free(nameWith(this.#stem, ...parts)),
      members: { ...modelMembers(model, network, this.#gather), Tags: this.#tags },
      after: [],
    };
    this.#byKey.set(key, made);
    this.all.push(made);
    return made;
  }

  /** Long names are cut, and may be the same then. */
  #free(name: string): string {
    const isTaken = this.all.some((other) => other.name === name);
    return isTaken ? `${name.slice(0, -3)}-${String(this.all.length + 1)}` : name;
  }
}

/** What stands in the deployment, and is nothing that runs. */
function tellOfOthers({ monitoring, experiment, compilation, modelPackage, model }: Deployment, gather: Gather): void {
  const tell = (isThere: boolean, what: string, ...covers: readonly string[]): void => {
    if (isThere) gather.note('lost', what, covers);
  };
  const why = 'AWS wants to know more of it than the document says';
  tell(
    monitoring.kind !== 'absent',
    `the monitoring schedules: ${why} (image, output and role of the job)`,
    '/monitoring',
  );
  tell(experiment.kind !== 'absent', `the experiment: ${why} (role, and the endpoint that it is for)`, '/experiment');
  tell(compilation.kind !== 'absent', `the compilation: ${why} (input, output and role of the job)`, '/compilation');
  tell(
    modelPackage.kind === 'known',
    'what is said of the model package, which is in the registry already',
    '/modelPackage',
  );
  tell(
    model.containers.kind !== 'known' && model.executionConfig.kind === 'known',
    'the mode of the containers, of which there are none',
    '/model/executionMode',
    '/model/executionConfig',
  );
  const containers = valueOf(model.containers) ?? [];
  const hasSize = containers.some(({ imageBytes }) => imageBytes.kind === 'known');
  tell(
    hasSize,
    'the size of the image, which no other format has a place for',
    ...containers.map((_, index) => `/model/containers/${String(index)}/imageBytes`),
  );
}
