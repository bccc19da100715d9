import { instanceOf, type Instance } from '../../catalogue/catalogue.ts';
import type { Hit, Rule } from '../rule.ts';

const forGpu = ['al2023-ami-sagemaker-inference-gpu-4-1', 'al2-ami-sagemaker-inference-gpu-3-1'];
const forNeuron = ['al2-ami-sagemaker-inference-neuron-2'];

const makers = { nvidia: 'NVIDIA GPUs', aws: 'Inferentia or Trainium', habana: 'Gaudi' };

/** The drivers of an AMI are for one kind of accelerator: NVIDIA GPUs, or Inferentia2 and Trainium. */
export const amiFits: Rule = (plain) => {
  if (plain.type === 'serverless') return [];
  const batch = plain.batch?.ami;
  return (['variants', 'shadowVariants'] as const).flatMap((list) =>
    (plain[list] ?? []).flatMap(({ instanceType, inferenceAmi }, index) => {
      const instance = instanceType === undefined ? undefined : instanceOf(instanceType);
      if (!instance) return [];
      const at = `/${list}/${String(index)}`;
      if (plain.type !== 'batch')
        return misfit(inferenceAmi, instance, 'real-time/inference-ami', `${at}/inferenceAmi`, at);
      return misfit(batch, instance, 'batch/ami', '/batch/ami', at);
    }),
  );
};

function misfit(
  ami: string | undefined,
  { type, accelerator }: Instance,
  limit: string,
  pointer: string,
  at: string,
): readonly Hit[] {
  const wants = /-gpu-\d/.test(ami ?? '') ? 'nvidia' : /-neuron-\d/.test(ami ?? '') ? 'aws' : undefined;
  const has = accelerator?.maker;
  if (wants === undefined || wants === has) return [];
  const fitting = has === 'nvidia' ? forGpu : has === 'aws' ? forNeuron : [];
  const words = {
    wants: wants === 'nvidia' ? 'NVIDIA GPUs' : 'Inferentia2 and Trainium',
    type,
    has: has === undefined ? 'no accelerator' : makers[has],
  };
  const remedies = limit === 'batch/ami' ? [] : fitting.map((value) => ({ pointer, value }));
  return [{ limit, case: 'accelerator', pointer, words, remedies, beside: [`${at}/instanceType`] }];
}
