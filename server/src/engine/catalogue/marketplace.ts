import data from './data/marketplace.json' with { type: 'json' };

const accounts = new Set<string>(Object.values(data.accounts));

/** Whether the ARN is that of a model package which was bought in AWS Marketplace. */
export function isMarketplacePackage(arn: string): boolean {
  const [, , service, , account = '', resource = ''] = arn.split(':');
  return service === 'sagemaker' && accounts.has(account) && resource.startsWith('model-package/');
}
