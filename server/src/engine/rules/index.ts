import type { Rule } from './rule.ts';
import { asyncAccelerators } from './async/accelerators.ts';
import { asyncTimeout } from './async/timeout.ts';
import { concurrencyProduct } from './batch/concurrency-product.ts';
import { invocationTimeout } from './batch/invocation-timeout.ts';
import { recordFits } from './batch/record-fits.ts';
import { splitType } from './batch/split-type.ts';
import { variantNames } from './endpoint/variant-names.ts';
import { instanceType } from './instance/instance-type.ts';
import { localVolume } from './instance/local-volume.ts';
import { gpu } from './serverless/gpu.ts';
import { memoryHoldsModel } from './serverless/memory-holds-model.ts';
import { provisionedWithinMax } from './serverless/provisioned-within-max.ts';

/** Of every deployment. */
export const generalRules: readonly Rule[] = [variantNames];

/** Of one endpoint type or another. */
export const typeRules: readonly Rule[] = [
  asyncAccelerators,
  asyncTimeout,
  concurrencyProduct,
  gpu,
  instanceType,
  invocationTimeout,
  localVolume,
  memoryHoldsModel,
  provisionedWithinMax,
  recordFits,
  splitType,
];
