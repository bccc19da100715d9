import { bookOf, instanceOf, typesFor, type Instance } from '../../catalogue/catalogue.ts';
import type { PlainDeployment } from '../../model/plain.ts';
import type { Settings } from '../../settings.ts';
import type { Hit, Rule } from '../rule.ts';

/** What an image is built for, as far as its path says. */
type Build = 'arm' | 'x86' | 'neuron' | 'neuronx' | 'gpu';

/** Images are built for a processor, and for accelerators or none: the instance must have them. */
export const imageFit: Rule = (plain, settings) => {
  const { containers = [], containerList } = plain.model ?? {};
  const build = containers.flatMap(({ image }) => (image === undefined ? [] : (buildOf(image) ?? [])))[0];
  // The model is that of the first variant, and by their names only one can tell that the others run it too.
  const names = new Set((plain.variants ?? []).map(({ modelName }) => modelName));
  const several = (plain.variants?.length ?? 0) > 1 && (names.size > 1 || names.has(undefined));
  if (build === undefined || several || (containerList === true && containers.length > 1)) return [];
  return (plain.variants ?? []).flatMap(({ instanceType: type }, index): readonly Hit[] => {
    const instance = type === undefined ? undefined : instanceOf(type);
    if (!instance || fits(build, instance)) return [];
    const pointer = `/variants/${String(index)}/instanceType`;
    const best = rightTypes(build, instance, plain, settings);
    const beside = ['/model/containers/0/image'];
    const remedies = best.map((value) => ({ pointer, value }));
    const words = { best: best.length > 0 ? `, such as ${best.join(' or ')}` : '' };
    return [{ limit: 'model/image', case: build, pointer, words, remedies, beside }];
  });
};

/** AWS's own inference images of deep learning frameworks say it in the repository and the tag; 2026-11-21. */
function buildOf(image: string): Build | undefined {
  // A path of more than 255 characters is no image, and has a finding of its own.
  if (image.length > 255) return undefined;
  const path = image.slice(image.indexOf('/') + 1).toLowerCase();
  if (/graviton|arm64|aarch64/.test(path)) return 'arm';
  const [, neuron] = /(?:^|[-/:_])(neuronx?)(?:$|[-:_])/.exec(path) ?? [];
  if (neuron !== undefined) return neuron === 'neuronx' ? 'neuronx' : 'neuron';
  if (!/^763104351884\.dkr\.ecr\./.test(image) || !/^[a-z-]+-inference:/.test(path)) return undefined;
  if (/:[^/]*-gpu-/.test(path)) return 'gpu';
  return /:[^/]*-cpu-/.test(path) ? 'x86' : undefined;
}

/** Neuron of Inferentia has no x, that of Inferentia2 and Trainium has. */
function fits(build: Build, { arch, family, accelerator }: Instance): boolean {
  if (build === 'arm') return arch === 'arm64';
  if (build === 'x86') return arch === 'x86_64';
  if (build === 'gpu') return accelerator?.maker === 'nvidia';
  return accelerator?.maker === 'aws' && (build === 'neuron') === (family === 'inf1');
}

/** The cheapest with as many vCPUs and as much memory that the image runs on. */
function rightTypes(build: Build, instance: Instance, plain: PlainDeployment, settings: Settings): readonly string[] {
  const { type, region = settings.region } = plain;
  const use = type === 'batch' ? 'transform' : 'hosting';
  const { vCpu, memoryMib } = instance;
  const accelerators = build === 'arm' || build === 'x86' ? 0 : 1;
  const all = typesFor({ use, region, accelerators }, bookOf(settings)).filter((other) => fits(build, other));
  const asLarge = all.filter((other) => other.vCpu >= vCpu && other.memoryMib >= memoryMib);
  return (asLarge.length > 0 ? asLarge : all).slice(0, 2).map((other) => other.type);
}
