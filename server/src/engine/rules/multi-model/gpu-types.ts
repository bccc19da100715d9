import { bookOf, instanceOf, isOffered, type Instance, type PriceBook } from '../../catalogue/catalogue.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../../model/listed.ts';
import { multiModelContainers } from '../multi-model-containers.ts';

/** "Multi-Model Endpoint Support": instance types with a GPU that host multi-model endpoints; read on 2026-11-21. */
const sizes = ['xlarge', '2xlarge', '4xlarge', '8xlarge', '16xlarge'];
const supported = ['g4dn', 'g5'].flatMap((family) => sizes.map((size) => `ml.${family}.${size}`));
const retired = ['ml.p2.xlarge', 'ml.p3.2xlarge'];

/** On accelerated types, a multi-model endpoint runs on some single-GPU types only, and by Triton. */
export const multiModelGpu: Rule = (plain, settings) => {
  const [first] = multiModelContainers(plain);
  if (!first || plain.type === 'serverless' || plain.type === 'batch') return [];
  const [container, at] = first;
  const region = plain.region ?? settings.region;
  const accelerated = (plain.variants ?? []).flatMap(({ instanceType: type }, index) => {
    const instance = type === undefined ? undefined : instanceOf(type);
    return instance?.accelerator ? [{ instance, pointer: `/variants/${String(index)}/instanceType` }] : [];
  });
  const types = accelerated
    .filter(({ instance }) => !supported.includes(instance.type) && !retired.includes(instance.type))
    .map(({ instance, pointer }) => {
      const nearest = nearestSupported(instance, region, bookOf(settings));
      return {
        limit: 'multi-model/gpu-types',
        // The list may lag behind a new family, but no type with several devices was ever on it.
        case: instance.accelerator?.maker === 'nvidia' && instance.accelerator.count === 1 ? 'newer' : undefined,
        pointer,
        words: { nearest: nearest.length > 0 ? `, such as ${listed(nearest, 'or')}` : '' },
        remedies: nearest.map((value) => ({ pointer, value })),
        beside: [`${at}/mode`],
      };
    });
  const isGpu = accelerated.some(({ instance }) => instance.accelerator?.maker === 'nvidia');
  const isOther = container.image !== undefined && ownImages.test(container.image) && !/triton/i.test(container.image);
  if (!isGpu || !isOther) return types;
  const beside = accelerated.map(({ pointer }) => pointer);
  return [...types, { limit: 'multi-model/gpu-types', case: 'triton', pointer: `${at}/image`, beside }];
};

/** AWS's own images for inference: an image of the user's may hold Triton under any name. */
const ownImages = /\/(sagemaker-(xgboost|scikit-learn|mxnet|pytorch|tensorflow)|[a-z-]+-inference(-eia)?)[:@]/;

/** With as many vCPUs, the next larger where there is none. */
function nearestSupported({ vCpu }: Instance, region: string, book: PriceBook): readonly string[] {
  return supported
    .flatMap((type) => instanceOf(type) ?? [])
    .filter((other) => other.vCpu >= Math.min(vCpu, 64) && isOffered(other.type, region, 'hosting', book) === 'offered')
    .sort((a, b) => a.vCpu - b.vCpu || b.family.localeCompare(a.family))
    .slice(0, 2)
    .map(({ type }) => type);
}
