export { assumed, coldStartSeconds, wakeSeconds, type Band } from './assumptions.ts';
export { typesFor, type Requirement } from './choose.ts';
export { catalogueDate, instanceOf, instances, sizeFactor, successorOf } from './instances.ts';
export type { Accelerator, Architecture, Instance, Use } from './instances.ts';
export { nearestTypes } from './nearest.ts';
export { isOffered, offersDate, regions, regionsOffering, type Offer } from './offers.ts';
export { pricedRegions, pricesDate } from './price-lists.ts';
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
export type { KnownPrice, Price, UnknownPrice } from './prices.ts';
