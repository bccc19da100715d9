import type { Rule } from '../rule.ts';

/** "Generally available in 21 AWS Regions", serverless-endpoints.html: 8 with a concurrency of 1000, then 13 with 500; read on 2026-11-21. */
const offering = new Set([
  ...['us-east-1', 'us-east-2', 'us-west-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-northeast-1'],
  ...['eu-central-1', 'eu-west-1'],
  ...['us-west-1', 'af-south-1', 'ap-east-1', 'ap-south-1', 'ap-northeast-3', 'ap-northeast-2', 'ca-central-1'],
  ...['eu-west-2', 'eu-south-1', 'eu-west-3', 'eu-north-1', 'me-south-1', 'sa-east-1'],
]);

/** Serverless inference is not to be had in every Region. */
export const serverlessRegions: Rule = (plain, settings) => {
  const region = plain.region ?? settings.region;
  if (plain.type !== 'serverless' || offering.has(region) || !/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)) return [];
  return [{ limit: 'serverless/regions', pointer: '/type', words: { region }, beside: ['/region'] }];
};
