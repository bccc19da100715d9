import type { Rule } from './rule.ts';
import { apiGateway } from './compute/api-gateway.ts';
import { fargateSize } from './compute/fargate-size.ts';
import { lambdaConcurrency } from './compute/lambda-concurrency.ts';
import { lambdaEnvironment } from './compute/lambda-environment.ts';
import { lambdaWorkload } from './compute/lambda-workload.ts';
import { fitsLambda } from './targets/lambda.ts';

/** Of what runs a model outside of SageMaker. */
export const computeRules: readonly Rule[] = [
  apiGateway,
  fargateSize,
  fitsLambda,
  lambdaConcurrency,
  lambdaEnvironment,
  lambdaWorkload,
];
