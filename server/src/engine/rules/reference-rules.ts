import type { Rule } from './rule.ts';
import { noCapacity } from './reference/no-capacity.ts';
import { noImage } from './reference/no-image.ts';

/** What no page of AWS calls a limit, and public manifests get wrong. */
export const referenceRules: readonly Rule[] = [noCapacity, noImage];
