import type { Change } from '../model/change.ts';

/** A change of a deployment that no finding asks for. */
export interface Refactoring {
  readonly title: string;
  readonly changes: readonly Change[];
}
