import type { Span } from '../text/span.ts';
import type { Fix } from './change.ts';
import type { Place } from './field.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Related {
  readonly message: string;
  readonly span: Span;
}

export interface Finding {
  /** An id of `schemas/rows/<group>.json`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  /** Where that belongs which is said to be missing. */
  readonly missing?: Place | undefined;
  readonly related: readonly Related[];
  /** The page of AWS that documents the limit. */
  readonly href: string | undefined;
  /** Worked out when asked for. */
  readonly fixes: () => readonly Fix[];
}
