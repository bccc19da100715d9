import type { Band } from './assumptions.ts';
import data from './data/multi-model.json' with { type: 'json' };

export const multiModel = {
  /** AWS advises so many, lest all models be gone with one instance. */
  fewestInstances: data.fewestInstances.expected,
  /** Part of an instance that a rarely called model keeps busy at its peak, at most. */
  rarelyBusy: data.rarelyBusy.expected,
  unknownModelMib: data.unknownModelMib.expected,
} as const;

/** Whether AWS documents that the container hosts several models; unknown for images of others. */
export function hostsSeveralModels(image: string, accelerated: boolean): boolean {
  const [, repository] = /\.dkr\.ecr\.[^/]+\/(?:[^/:@]+\/)*([^/:@]+)(?:[:@]|$)/.exec(image) ?? [];
  const known = accelerated ? data.repositories.gpu : data.repositories.cpu;
  return repository !== undefined && known.includes(repository);
}

/** What a call to a model that is not loaded takes longer. */
export function modelLoadSeconds(bytes: number): Band {
  const { seconds, bytesPerSecond } = data.load;
  return {
    low: seconds.low + bytes / bytesPerSecond.low,
    expected: seconds.expected + bytes / bytesPerSecond.expected,
    high: seconds.high + bytes / bytesPerSecond.high,
  };
}
