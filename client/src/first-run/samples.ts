export interface Sample {
  /** In the folder `examples` of the extension. */
  readonly file: string;
  readonly title: string;
  readonly about: string;
}

/** What shows most with least. */
export const samples: readonly Sample[] = [
  {
    file: 'fraud-detector.mldeploy.yaml',
    title: 'Serverless, with a payload over the limit',
    about: 'an error with quick-fixes that switch to another endpoint type',
  },
  {
    file: 'support-tickets.mldeploy.yaml',
    title: 'Serverless, for requests now and then',
    about: 'cold starts in the latency, nothing to pay at night',
  },
  {
    file: 'product-search.mldeploy.yaml',
    title: 'Real-time, with autoscaling and a canary rollout',
    about: 'answers at once, at any hour',
  },
  {
    file: 'contract-reader.mldeploy.yaml',
    title: 'Asynchronous, asleep while nothing waits',
    about: 'large files that take minutes, on a GPU',
  },
  {
    file: 'churn-scores.mldeploy.yaml',
    title: 'Batch transform, every night',
    about: 'millions of records by schedule',
  },
  {
    file: 'night-writers.mldeploy.yaml',
    title: 'Inference components, scaled to zero',
    about: 'several models on the same instances',
  },
  { file: 'lambda.mldeploy.yaml', title: 'Lambda behind an HTTP API', about: 'a small model without an endpoint' },
  {
    file: 'image-tagging.template.yaml',
    title: 'A CloudFormation template',
    about: 'the same checks and fixes in a format of AWS',
  },
];
