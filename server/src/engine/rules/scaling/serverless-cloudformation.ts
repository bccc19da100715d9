import type { Rule } from '../rule.ts';
import { provisionedConcurrency, targetsOf } from '../scalable-targets.ts';

/** AWS's pages differ on whether CloudFormation can scale provisioned concurrency; the row holds there only. */
export const serverlessCloudFormation: Rule = (plain) =>
  targetsOf(plain).flatMap(({ target, at }) =>
    target.dimension === provisionedConcurrency
      ? [{ limit: 'autoscaling/serverless-cfn', pointer: `${at}/dimension` }]
      : [],
  );
