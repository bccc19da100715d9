import type { Deployment } from '../../model/deployment.ts';
import { valueOf } from '../../model/field.ts';
import type { Container } from '../../model/model.ts';
import type { Variant } from '../../model/variant.ts';
import type { VariantModel, VariantModels } from '../models-of.ts';
import { containerKeys } from './container-keys.ts';
import { written, type Key, type Keys, type OwnWords, type Written } from './keys.ts';
import { wordFor } from './quantities.ts';
import { instanceKeys } from './variant-keys.ts';

export interface ModelKeys {
  /** `model`, `models`, `containers` or `variants`, with `mode` and `shadow`. */
  readonly keys: Keys;
  /** The variants say themselves on what they run. */
  readonly listsVariants: boolean;
}

/** What is deployed. One variant by AWS's usual name needs no list. */
export function modelKeysOf(
  deployment: Deployment,
  models: VariantModels,
  autoscaling: (variant: number) => Key,
  words: OwnWords,
): ModelKeys {
  const { gather } = words;
  const variants = gather.value(deployment.variants) ?? [];
  const shadows = gather.value(deployment.shadowVariants) ?? [];
  const size = deployment.model.sizeBytes.kind === 'known' ? deployment.model.sizeBytes.written.trim() : undefined;
  const isBatch = valueOf(deployment.type) === 'batch';
  const name = valueOf(variants[0]?.name ?? deployment.names.model);
  const isNamed = !isBatch && name !== undefined && name !== 'AllTraffic';
  const isOther =
    !isBatch && models.variants.some((model) => model === undefined) && valueOf(deployment.components) === undefined;
  const shadow =
    shadows.length === 0
      ? undefined
      : shadows.map((variant, index) => shadowKeys(variant, models.shadows[index], words));
  const whole = wholeModel(models.variants[0], size, words);
  const isSimple = variants.length === 1 && !isNamed && !isOther;
  if (isSimple || (variants.length === 1 && whole?.isMany)) {
    if (isNamed) {
      const what = `the name ${name} of the variant, which several containers leave no place for`;
      gather.note('lost', what, ['/variants/0/name', '/scaling/*/resourceId', '/variants/0/weight']);
    }
    return { keys: { ...whole?.keys, shadow }, listsVariants: false };
  }
  const list = variants.map((variant, index) => {
    const own = variantKeys(variant, models.variants[index], index === 0 ? size : undefined, words);
    return written({
      ...own,
      weight: words.value(variant.weight),
      ...instancesOf(variant, words),
      autoscaling: autoscaling(index),
    });
  });
  return { keys: { variants: list, shadow }, listsVariants: true };
}

/** A serverless variant has what the endpoint has. */
function instancesOf(variant: Variant, words: OwnWords): Keys {
  return variant.serverless.kind === 'known' ? {} : instanceKeys(variant, words);
}

function shadowKeys(variant: Variant, model: VariantModel | undefined, words: OwnWords): Written {
  const sampling = words.percent(variant.weight);
  return written({ ...variantKeys(variant, model, undefined, words), sampling, ...instancesOf(variant, words) });
}

function variantKeys(variant: Variant, found: VariantModel | undefined, size: Key, words: OwnWords): Keys {
  const name = words.text(variant.name) ?? 'AllTraffic';
  if (!found) return { name, modelName: words.text(variant.modelName) };
  const containers = words.gather.value(found.model.containers) ?? [];
  const [container, ...others] = containers;
  if (others.length > 0) {
    words.gather.note('lost', `all but the first container of variant ${name}`, ['/model', '/variants']);
  }
  return { name, ...(container ? containerKeys(container, words) : {}), size };
}

interface Whole {
  readonly keys: Keys;
  /** There are several containers, or several models in one. */
  readonly isMany: boolean;
}

function wholeModel(found: VariantModel | undefined, size: Key, words: OwnWords): Whole | undefined {
  if (!found) return undefined;
  const { model } = found;
  const containers = words.gather.value(model.containers) ?? [];
  const isList = containers.length > 1 || valueOf(model.containerList) === true;
  if (isList) {
    const mode = wordFor(words.text(model.executionMode), { serial: 'Serial', direct: 'Direct' });
    const listed = containers.map((container, index) => listedKeys(container, index === 0 ? size : undefined, words));
    return { keys: { containers: listed, mode }, isMany: true };
  }
  const [container] = containers;
  if (!container) return undefined;
  if (valueOf(container.mode) === 'MultiModel')
    return { keys: { models: multiModelKeys(container, size, words) }, isMany: true };
  return { keys: { model: written({ ...containerKeys(container, words), size }) }, isMany: false };
}

function listedKeys(container: Container, size: Key, words: OwnWords): Written {
  const named = { hostname: words.text(container.hostname), mode: words.text(container.mode) };
  return written({ ...named, ...containerKeys(container, words), size });
}

function multiModelKeys(container: Container, size: Key, words: OwnWords): Written {
  const { image, repositoryAccess, repositoryCredentials, environment } = containerKeys(container, words);
  const cache = words.text(container.modelCache);
  return written({
    prefix: words.text(container.artifact),
    image,
    size,
    cache: cache === undefined ? undefined : cache === 'Enabled',
    repositoryAccess,
    repositoryCredentials,
    environment,
  });
}
