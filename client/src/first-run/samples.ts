import type { Translate } from '../translate.ts';

export interface Sample {
  /** In the folder `examples` of the extension. */
  readonly file: string;
  readonly title: string;
  readonly about: string;
}

/** What shows most with least. */
export const samplesIn = (t: Translate): readonly Sample[] => [
  {
    file: 'fraud-detector.mldeploy.yaml',
    title: t('Serverless, with a payload over the limit'),
    about: t('an error with quick-fixes that switch to another endpoint type'),
  },
  {
    file: 'support-tickets.mldeploy.yaml',
    title: t('Serverless, for requests now and then'),
    about: t('cold starts in the latency, nothing to pay at night'),
  },
  {
    file: 'product-search.mldeploy.yaml',
    title: t('Real-time, with autoscaling and a canary rollout'),
    about: t('answers at once, at any hour'),
  },
  {
    file: 'contract-reader.mldeploy.yaml',
    title: t('Asynchronous, asleep while nothing waits'),
    about: t('large files that take minutes, on a GPU'),
  },
  {
    file: 'churn-scores.mldeploy.yaml',
    title: t('Batch transform, every night'),
    about: t('millions of records by schedule'),
  },
  {
    file: 'night-writers.mldeploy.yaml',
    title: t('Inference components, scaled to zero'),
    about: t('several models on the same instances'),
  },
  {
    file: 'lambda.mldeploy.yaml',
    title: t('Lambda behind an HTTP API'),
    about: t('a small model without an endpoint'),
  },
  {
    file: 'image-tagging.template.yaml',
    title: t('A CloudFormation template'),
    about: t('the same checks and fixes in a format of AWS'),
  },
];
