import type { PlainDeployment } from '../model/plain.ts';

/** An instance type that a variant names, itself or for one of its pools. */
export interface VariantType {
  readonly type: string;
  readonly pointer: string;
  /** Pointer to the size of the volume that is set beside it. */
  readonly volume?: string | undefined;
  readonly count?: number | undefined;
}

export function variantTypes(plain: PlainDeployment): readonly VariantType[] {
  return (['variants', 'shadowVariants'] as const).flatMap((list) =>
    (plain[list] ?? []).flatMap((variant, index): readonly VariantType[] => {
      const { instanceType: type, instanceCount: count, instancePools = [], volumeSizeGb } = variant;
      const at = `/${list}/${String(index)}`;
      const volume = volumeSizeGb === undefined ? undefined : `${at}/volumeSizeGb`;
      const pools = instancePools.flatMap((pool, number) =>
        pool.instanceType === undefined
          ? []
          : [{ type: pool.instanceType, pointer: `${at}/instancePools/${String(number)}/instanceType` }],
      );
      return type === undefined ? pools : [{ type, pointer: `${at}/instanceType`, volume, count }, ...pools];
    }),
  );
}
