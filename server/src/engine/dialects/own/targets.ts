/** What runs a model outside of SageMaker, and the section that says how. */
export const outsideTargets: Readonly<Record<string, string>> = {
  lambda: 'function',
  fargate: 'task',
  'aws-batch': 'job',
  ecs: 'service',
  eks: 'service',
  greengrass: 'edge',
};
