import type { Deployment } from '../model/deployment.ts';
import { valueOf } from '../model/field.ts';
import type { Settings } from '../settings.ts';
import { configureFor } from './configure.ts';

/** A good value for what the deployment leaves out, by its pointer in the plain model. */
export function sensibleValue(
  deployment: Deployment,
  pointer: string,
  settings: Settings,
): string | number | undefined {
  const type = valueOf(deployment.type);
  if (type === undefined) return undefined;
  const configuration = configureFor(deployment, type, settings);
  if (configuration.type === 'serverless') {
    if (pointer.endsWith('/memoryMib')) return configuration.memoryMib;
    return pointer.endsWith('/maxConcurrency') ? configuration.maxConcurrency : undefined;
  }
  return pointer.endsWith('/outputPath') ? configuration.output : undefined;
}
