import type { Problem } from '../../dialect.ts';
import type { Section } from '../../read.ts';

export function checkShape(_root: Section): readonly Problem[] {
  return [];
}
