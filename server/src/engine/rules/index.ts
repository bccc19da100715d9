import type { Rule } from './rule.ts';
import { computeRules } from './compute-rules.ts';
import { featureRules } from './feature-rules.ts';
import { referenceRules } from './reference-rules.ts';
import { asyncAccelerators } from './async/accelerators.ts';
import { backlogMetric } from './async/backlog-metric.ts';
import { asyncTimeout } from './async/timeout.ts';
import { wakeFromZero } from './async/wake-from-zero.ts';
import { concurrencyProduct } from './batch/concurrency-product.ts';
import { invocationTimeout } from './batch/invocation-timeout.ts';
import { oneObject } from './batch/one-object.ts';
import { recordFits } from './batch/record-fits.ts';
import { splitType } from './batch/split-type.ts';
import { highAvailability } from './endpoint/high-availability.ts';
import { instancePools } from './endpoint/instance-pools.ts';
import { managedScaling } from './endpoint/managed-scaling.ts';
import { prefixAware } from './endpoint/prefix-aware.ts';
import { scaleToZero } from './endpoint/scale-to-zero.ts';
import { variantNames } from './endpoint/variant-names.ts';
import { amiFits } from './instance/ami-fits.ts';
import { instanceType } from './instance/instance-type.ts';
import { localKey } from './instance/local-key.ts';
import { localVolume } from './instance/local-volume.ts';
import { modelDownload } from './instance/model-download.ts';
import { concurrencyQuota } from './serverless/concurrency-quota.ts';
import { serverlessExcluded } from './serverless/excluded.ts';
import { gpu } from './serverless/gpu.ts';
import { memoryHoldsModel } from './serverless/memory-holds-model.ts';
import { provisionedWithinMax } from './serverless/provisioned-within-max.ts';
import { serverlessRegions } from './serverless/regions.ts';

/** Of every deployment. */
export const generalRules: readonly Rule[] = [variantNames, ...featureRules, ...computeRules, ...referenceRules];

/** Of one endpoint type or another. */
export const typeRules: readonly Rule[] = [
  amiFits,
  asyncAccelerators,
  asyncTimeout,
  backlogMetric,
  concurrencyProduct,
  concurrencyQuota,
  gpu,
  highAvailability,
  instancePools,
  instanceType,
  invocationTimeout,
  localKey,
  localVolume,
  managedScaling,
  memoryHoldsModel,
  modelDownload,
  oneObject,
  prefixAware,
  provisionedWithinMax,
  recordFits,
  scaleToZero,
  serverlessExcluded,
  serverlessRegions,
  splitType,
  wakeFromZero,
];
