import { endpointKeys as keysByType } from '../../dialects/own/keys.ts';
import type { Value } from '../../model/change.ts';
import type { Deployment, EndpointType } from '../../model/deployment.ts';
import { valueOf } from '../../model/field.ts';
import { factsOf, type Fact } from '../facts.ts';
import type { Gather } from '../gather.ts';
import { modelsOf } from '../models-of.ts';
import { componentKeys } from './component-keys.ts';
import { batchKeys, endpointKeys } from './endpoint-keys.ts';
import { OwnWords, section, written, type Key, type Keys, type Written } from './keys.ts';
import { modelKeysOf, type ModelKeys } from './model-keys.ts';
import { rolloutKey } from './rollout-keys.ts';
import { autoscalingKey, scaledBy } from './scaling-keys.ts';
import { instanceKeys, serverlessKeys } from './variant-keys.ts';

/** The deployment as a manifest of our own format. */
export function ownManifest(deployment: Deployment, type: EndpointType, gather: Gather): Value {
  const words = new OwnWords(gather);
  const scaling = new ScalingKeys(deployment, words);
  const models = modelKeysOf(deployment, modelsOf(deployment), scaling.ofVariant, words);
  const facts = factsOf(deployment, gather);
  const components = gather.value(deployment.components);
  tellOfOthers(deployment, gather);
  return written({
    mldeploy: 1,
    name: nameOf(deployment, gather),
    region: deployment.region.kind === 'known' ? deployment.region.value : undefined,
    role: words.text(deployment.configRole) ?? words.text(deployment.model.executionRole),
    ...models.keys,
    components: components?.map((component, index) => componentKeys(component, scaling.ofComponent(index), words)),
    endpoint: endpointOf(deployment, type, models, scaling, words),
    ...factKeys(facts),
    network: networkKey(deployment, words),
    encryption: section({ key: words.text(deployment.kmsKey) ?? volumeKeyOf(deployment, words) }),
    tags: tagKeys(deployment, words),
    monitoring: monitoringKeys(deployment, words),
  });
}

function nameOf({ names, title }: Deployment, gather: Gather): string {
  const said = gather.text(names.endpoint) ?? gather.text(names.transformJob) ?? gather.text(names.endpointConfig);
  if (said !== undefined && said !== '') return said;
  const name = title.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'deployment';
  gather.note('changed', `it is called ${name}, since its name is not known`);
  return name;
}

function endpointOf(
  deployment: Deployment,
  type: EndpointType,
  models: ModelKeys,
  scaling: ScalingKeys,
  words: OwnWords,
): Written {
  const [variant] = valueOf(deployment.variants) ?? [];
  const hasOwn = models.listsVariants;
  const keys: Keys = {
    ...(variant && !hasOwn ? instanceKeys(variant, words) : {}),
    ...(variant && type === 'serverless' ? serverlessKeys(variant, words) : {}),
    ...(type === 'batch' ? batchKeys(deployment, words) : endpointKeys(deployment, words)),
    autoscaling: hasOwn || type === 'batch' ? undefined : scaling.ofVariant(0),
    rollout: rolloutKey(deployment.rollout, words),
  };
  const order = keysByType[type];
  const foreign = Object.keys(written(keys)).filter((key) => !order.includes(key));
  for (const key of foreign) {
    words.gather.note('lost', `\`${key}\`, which our format does not have for ${type}`, covered[key] ?? []);
  }
  const sorted = order.map((key) => [key, key === 'type' ? type : keys[key]] as const);
  return written(Object.fromEntries(sorted));
}

/** What a key says, as the model has it. */
const covered: Readonly<Record<string, readonly string[]>> = {
  dataCapture: ['/dataCapture'],
  explainer: ['/explainer'],
  metrics: ['/metrics'],
  rollout: ['/rollout'],
  streaming: ['/workload/streaming'],
};

/** The keys of `autoscaling`, by what is scaled. */
class ScalingKeys {
  readonly #variants = new Map<number, Key>();
  readonly #components = new Map<number, Key>();

  constructor(deployment: Deployment, words: OwnWords) {
    for (const [index, target] of (words.gather.value(deployment.scaling) ?? []).entries()) {
      const scales = words.gather.value(target.scales);
      const at = `/scaling/${String(index)}`;
      const places = scaledBy(target) === 'copies' ? this.#components : this.#variants;
      if (scales === undefined || places.has(scales)) words.gather.note('lost', 'a scalable target', [at]);
      else places.set(scales, autoscalingKey(target, at, words));
    }
  }

  readonly ofVariant = (index: number): Key => this.#variants.get(index);
  readonly ofComponent = (index: number): Key => this.#components.get(index);
}

/** `workload` and `objectives`; the others stand where the model and the endpoint are. */
function factKeys(facts: readonly Fact[]): Keys {
  const keys: Record<string, Key> = {};
  for (const name of ['workload', 'objectives']) {
    const own = facts.filter(({ path }) => path[0] === name);
    const groups = new Map<string, Record<string, string>>();
    const section: Record<string, Value> = {};
    for (const { path, text } of own) {
      const [, key = '', part] = path;
      if (part === undefined) section[key] = text;
      else groups.set(key, { ...groups.get(key), [part]: text });
    }
    for (const [key, parts] of groups) section[key] = shortened(parts);
    keys[name] = own.length === 0 ? undefined : section;
  }
  return keys;
}

/** `payload: 600 KB` for what has its main part only. */
function shortened(parts: Readonly<Record<string, string>>): Value {
  const [[key, text] = ['', ''], ...others] = Object.entries(parts);
  return others.length === 0 && ['request', 'mean', 'average'].includes(key) ? text : parts;
}

function volumeKeyOf(deployment: Deployment, words: OwnWords): string | undefined {
  const batch = valueOf(deployment.batch);
  return batch && words.text(batch.volumeKmsKey);
}

function networkKey(deployment: Deployment, words: OwnWords): Key {
  const network = words.gather.value(deployment.network);
  return (
    network &&
    section({
      subnets: words.texts(network.subnets),
      securityGroups: words.texts(network.securityGroups),
      isolation: words.value(network.isolation),
    })
  );
}

function tagKeys(deployment: Deployment, words: OwnWords): Key {
  const tags = words.gather.value(deployment.tags) ?? [];
  const pairs = tags.flatMap(({ key, value }) => {
    const name = words.text(key);
    return name === undefined ? [] : [[name, words.text(value)] as const];
  });
  return section(Object.fromEntries(pairs));
}

function monitoringKeys(deployment: Deployment, words: OwnWords): Key {
  return words.gather.value(deployment.monitoring)?.map((schedule) =>
    written({
      name: words.text(schedule.name),
      type: words.text(schedule.type),
      schedule: words.text(schedule.expression),
      maxRuntime: words.seconds(schedule.maxRuntimeSeconds),
      instanceType: words.text(schedule.instanceType),
      instanceCount: words.value(schedule.instanceCount),
      volumeSize: words.gibibytes(schedule.volumeSizeGb),
    }),
  );
}

function tellOfOthers({ experiment, compilation, modelPackage }: Deployment, gather: Gather): void {
  const tell = (isThere: boolean, what: string, cover: string): void => {
    if (isThere) gather.note('lost', what, [cover]);
  };
  tell(experiment.kind === 'known', 'the experiment', '/experiment');
  tell(compilation.kind === 'known', 'the compilation', '/compilation');
  tell(
    modelPackage.kind === 'known',
    'the version in the registry, of which the model has the ARN only',
    '/modelPackage',
  );
}
