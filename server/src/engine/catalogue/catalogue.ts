export { assumed, coldStartSeconds, wakeSeconds, type Band } from './assumptions.ts';
export { typesFor } from './choose.ts';
export { catalogueDate, instanceOf, instances, sizeFactor, successorOf } from './instances.ts';
export type { Instance, Use } from './instances.ts';
export { isMarketplacePackage } from './marketplace.ts';
export { nearestTypes } from './nearest.ts';
export { defaultQuota, defaultQuotaOfType, type QuotaCode } from './quotas.ts';
export { isOffered, offersDate, regions, regionsOffering } from './offers.ts';
export { pricesDate } from './price-lists.ts';
export {
  asyncPrice,
  dataPrice,
  hostingPrice,
  provisionedPrice,
  s3Price,
  serverlessPrice,
  transformPrice,
  volumePrice,
} from './prices.ts';
export type { KnownPrice, Price } from './prices.ts';
