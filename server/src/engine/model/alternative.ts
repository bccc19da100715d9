import type { Change } from './change.ts';
import type { AnyConfiguration, EndpointType, ServiceConfiguration } from './deployment.ts';

/** One way of running a deployment. */
export interface Alternative {
  /** Unique among those of a deployment, and the same while the configuration is. */
  readonly id: string;
  readonly type: EndpointType | ServiceConfiguration['type'];
  /** It is what the document says now. */
  readonly current: boolean;
  readonly configuration: AnyConfiguration | undefined;
  /** The documented limits that forbid it: it is feasible when there are none. */
  readonly violations: readonly { readonly code: string; readonly message: string }[];
  /** Why the dialect cannot write it, in words. */
  readonly unavailable: string | undefined;
  /** Of the switch; null for the current type and for what cannot be written. */
  readonly title: string | null;
  /** Of the switch; undefined where there is none. */
  readonly changes?: () => readonly Change[] | undefined;
}
