export {
  assumed,
  coldStartSeconds,
  instanceStartSeconds,
  lambdaColdStartSeconds,
  wakeSeconds,
  type Band,
} from './assumptions.ts';
export { pricedRegions, pricesDate } from './bundled-prices.ts';
export { checkPriceList } from './check-price-list.ts';
export { typesFor } from './choose.ts';
export { fargateMemory, fargateSizes } from './fargate.ts';
export { acceleratorTime, mibPerVcpu } from './hardware.ts';
export { freeTier } from './free-tier.ts';
export { imagesIn, imagesSource } from './images.ts';
export { catalogueDate, instanceOf, instances, sizeFactor, successorOf } from './instances.ts';
export type { Architecture, Instance, Use } from './instances.ts';
export { isMarketplacePackage } from './marketplace.ts';
export { hostsSeveralModels, modelLoadSeconds, multiModel } from './multi-model.ts';
export { predefinedMetrics, publishedMetrics } from './metrics.ts';
export { nearestTypes } from './nearest.ts';
export { defaultQuota, defaultQuotaOfType, type QuotaCode } from './quotas.ts';
export { isOffered, offeredAsOf, offersServerless } from './offered.ts';
export { offersDate, regions, regionsOffering } from './offers.ts';
export { bookOf, bookWith, bundled, pricesAsOf, type Paid, type PriceBook } from './price-book.ts';
export type { PriceList } from './price-lists.ts';
export {
  apiGatewayPrice,
  asyncPrice,
  dataPrice,
  ec2Price,
  eksClusterPrice,
  fargatePrice,
  hostingPrice,
  lambdaPrice,
  ec2VolumePrice,
  loadBalancerPrice,
  provisionedPrice,
  s3Price,
  s3StoragePrice,
  serverlessPrice,
  snsPrice,
  transformPrice,
  volumePrice,
} from './prices.ts';
export type { FargatePart, KnownPrice, LambdaPart, Price } from './prices.ts';
