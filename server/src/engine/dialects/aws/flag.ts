import { boolean, type Convert } from '../read.ts';

/** CloudFormation reads YAML 1.1, in which `yes` and `on` are true. */
export const flag: Convert<boolean> = (node) =>
  boolean(node) ?? { yes: true, on: true, no: false, off: false }[node.text.toLowerCase()];
