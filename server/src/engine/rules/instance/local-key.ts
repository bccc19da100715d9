import { instanceOf } from '../../catalogue/catalogue.ts';
import type { PlainDeployment } from '../../model/plain.ts';
import type { Hit, Rule } from '../rule.ts';

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
  return typesOf(plain)
    .flatMap(([type, at]) => hitFor('real-time/kms-local-nvme', '/kmsKey', at, type))
    .slice(0, 1);
};

function hitFor(limit: string, pointer: string, at: string, type: string | undefined): readonly Hit[] {
  const instance = type === undefined ? undefined : instanceOf(type);
  if (!instance || instance.takesVolume === true || instance.nvmeGb === 0) return [];
  const name = instance.takesVolume === undefined ? 'unverified' : undefined;
  return [{ limit, case: name, pointer, words: { type: instance.type }, beside: [at] }];
}

function typesOf(plain: PlainDeployment): readonly (readonly [type: string | undefined, pointer: string])[] {
  return (['variants', 'shadowVariants'] as const).flatMap((list) =>
    (plain[list] ?? []).flatMap(({ instanceType, instancePools = [] }, index) => {
      const at = `/${list}/${String(index)}`;
      return [
        [instanceType, `${at}/instanceType`] as const,
        ...instancePools.map(
          (pool, at2) => [pool.instanceType, `${at}/instancePools/${String(at2)}/instanceType`] as const,
        ),
      ];
    }),
  );
}
