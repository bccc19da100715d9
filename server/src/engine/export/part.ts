import type { Fact } from './facts.ts';
import type { Resource } from './resource.ts';

/** One deployment, ready to be spelled. */
export interface Part {
  readonly title: string;
  readonly resources: readonly Resource[];
  /** Of the endpoint configuration, or of the job. */
  readonly facts: readonly Fact[];
  /** Where it is known. */
  readonly region: string | undefined;
}

/** Whether the facts stand at the resource. */
export function hasFacts({ kind }: Resource): boolean {
  return kind === 'EndpointConfig' || kind === 'TransformJob';
}
