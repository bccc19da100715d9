import type { Rule } from '../rule.ts';

/** An inference specification without containers says nothing. */
export const packageContainers: Rule = ({ modelPackage }) =>
  modelPackage?.inferenceSpecification === true && modelPackage.containers === undefined
    ? [{ limit: 'model-registry/containers', case: 'none', pointer: '/modelPackage/containers' }]
    : [];
