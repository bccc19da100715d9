import { lowerModel } from '../dialects/aws/lower-model.ts';
import { isNamed } from '../dialects/aws/lower-named.ts';
import { noneOf } from '../dialects/aws/lower-deployment.ts';
import type { AwsResource } from '../dialects/aws/resource.ts';
import { Links } from '../dialects/cloudformation/links.ts';
import { TemplateSet } from '../dialects/cloudformation/set.ts';
import { isCloudFormation } from '../dialects/cloudformation/source.ts';
import { listOf } from '../dialects/own/items.ts';
import { lowerVariantModel } from '../dialects/own/lower-model.ts';
import { isOwn } from '../dialects/own/source.ts';
import type { Section } from '../dialects/read.ts';
import type { Deployment } from '../model/deployment.ts';
import { valueOf, type Field } from '../model/field.ts';
import type { Model } from '../model/model.ts';

/** A model of a variant; variants with the same key have the same. */
export interface VariantModel {
  readonly key: string;
  readonly model: Model;
}

export interface VariantModels {
  readonly variants: readonly (VariantModel | undefined)[];
  readonly shadows: readonly (VariantModel | undefined)[];
}

/** The model of each variant, of which the deployment itself has the first only; undefined for what is made elsewhere. */
export function modelsOf(deployment: Deployment): VariantModels {
  const first = deployment.model.containers.kind === 'known' ? { key: 'first', model: deployment.model } : undefined;
  const count = valueOf(deployment.variants)?.length ?? 0;
  const shadowCount = valueOf(deployment.shadowVariants)?.length ?? 0;
  const all = ofOwn(deployment, first) ?? ofTemplate(deployment) ?? ofNamed(deployment);
  const padded = (list: VariantModels['variants'] | undefined, length: number): VariantModels['variants'] =>
    Array.from({ length }, (_, index) => list?.[index]);
  const variants = padded(all?.variants, count);
  // Where nothing leads from the variants to the models, the first is that of the first.
  const isKnown = all !== undefined && variants.some((model) => model !== undefined);
  return {
    variants: isKnown ? variants : variants.map((_, index) => (index === 0 ? first : undefined)),
    shadows: padded(all?.shadows, shadowCount),
  };
}

function ofOwn(deployment: Deployment, first: VariantModel | undefined): VariantModels | undefined {
  if (!isOwn(deployment)) return undefined;
  const { root } = deployment.source;
  const modelsIn = (key: 'variants' | 'shadow'): VariantModels['variants'] => {
    const list = listOf(root, key, (item) => item);
    return (valueOf(list) ?? []).map((item, index) => {
      if (key === 'variants' && index === 0) return first;
      const own = lowerVariantModel(item, root);
      if (own.containers.kind === 'known') return { key: `${key} ${String(index)}`, model: own };
      return root.node?.get('model') && valueOf(item.field('modelName', ({ text }) => text)) === undefined
        ? first
        : undefined;
    });
  };
  const variants = root.node?.get('variants') ? modelsIn('variants') : [first];
  return { variants, shadows: modelsIn('shadow') };
}

function ofTemplate(deployment: Deployment): VariantModels | undefined {
  if (!isCloudFormation(deployment)) return undefined;
  const { template, resolver, properties } = deployment.source;
  const set = new TemplateSet(template, new Links(template), resolver);
  return lists(properties, deployment.model, (variant) => set.named(variant, 'ModelName', 'Model'));
}

function ofNamed(deployment: Deployment): VariantModels | undefined {
  if (!isNamed(deployment, deployment.dialect) || !('from' in deployment.source)) return undefined;
  const { resource, from } = deployment.source;
  return lists(resource.properties, deployment.model, (variant) => {
    const name = valueOf(variant.field('ModelName', ({ text }) => text));
    return name === undefined ? undefined : from.models.find((model) => valueOf(model.name) === name);
  });
}

function lists(
  config: Section,
  { sizeBytes }: Model,
  find: (variant: Section) => AwsResource | undefined,
): VariantModels {
  const read = (key: string): VariantModels['variants'] => {
    const list: Field<readonly Section[]> = config.list(key, (variant) => variant);
    return (valueOf(list) ?? []).map((variant) => {
      const found = find(variant);
      if (!found) return undefined;
      return { key: found.id, model: lowerModel(found.properties, noneOf(found), sizeBytes) };
    });
  };
  return { variants: read('ProductionVariants'), shadows: read('ShadowProductionVariants') };
}
