import { instanceOf } from '../../catalogue/catalogue.ts';
import type { Hit, Rule } from '../rule.ts';
import { variantTypes } from '../variant-types.ts';

/** Types with local storage encrypt it by hardware: a KMS key for the volumes is rejected. */
export const localKey: Rule = (plain) => {
  if (plain.type === 'batch') {
    const type = plain.variants?.[0]?.instanceType;
    if (plain.batch?.volumeKmsKey === undefined) return [];
    // The types of which it is not certain are none for batch transform.
    return hitFor('batch/kms-local', '/batch/volumeKmsKey', '/variants/0/instanceType', type).filter(
      (hit) => hit.case === undefined,
    );
  }
  if (plain.kmsKey === undefined || plain.type === 'serverless') return [];
  // One finding is enough: there is one key.
  return variantTypes(plain)
    .flatMap(({ type, pointer }) => hitFor('real-time/kms-local-nvme', '/kmsKey', pointer, type))
    .slice(0, 1);
};

function hitFor(limit: string, pointer: string, at: string, type: string | undefined): readonly Hit[] {
  const instance = type === undefined ? undefined : instanceOf(type);
  if (!instance || instance.takesVolume === true || instance.nvmeGb === 0) return [];
  const name = instance.takesVolume === undefined ? 'unverified' : undefined;
  return [{ limit, case: name, pointer, words: { type: instance.type }, beside: [at] }];
}
