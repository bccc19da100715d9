import type { Configuration } from '../model/deployment.ts';
import type { PlainDeployment } from '../model/plain.ts';

/** The configuration that the deployment has; undefined while what decides it is not known. */
export function configurationIn(plain: PlainDeployment): Configuration | undefined {
  const variant = plain.variants?.[0];
  if (plain.type === undefined || variant === undefined) return undefined;
  if (plain.type === 'serverless') {
    const { memoryMib, maxConcurrency, provisionedConcurrency } = variant.serverless ?? {};
    if (memoryMib === undefined || maxConcurrency === undefined) return undefined;
    const provisioned = provisionedConcurrency === undefined ? {} : { provisionedConcurrency };
    return { type: 'serverless', memoryMib, maxConcurrency, ...provisioned };
  }
  const { instanceType, instanceCount = 1, volumeSizeGb } = variant;
  if (instanceType === undefined) return undefined;
  const { min, max } = plain.scaling?.find(scalesInstances) ?? {};
  return {
    type: plain.type,
    instanceType,
    instanceCount,
    ...given({
      input: plain.batch?.input,
      output: plain.async?.outputPath ?? plain.batch?.output,
      volumeSizeGb,
      maxPayloadMib: plain.batch?.maxPayloadMib,
      maxConcurrentTransforms: plain.batch?.maxConcurrentTransforms,
      autoscaling: min === undefined || max === undefined ? undefined : { min, max },
    }),
  };
}

/** Without a dimension, as in our own format, it is the instances. */
function scalesInstances({ dimension = instances }: { readonly dimension?: string | undefined }): boolean {
  return dimension === instances;
}

const instances = 'sagemaker:variant:DesiredInstanceCount';

/** Only what is there, since an optional property may not be undefined. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
