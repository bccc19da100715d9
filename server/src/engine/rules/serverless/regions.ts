import { bookOf, offersServerless } from '../../catalogue/catalogue.ts';
import type { Rule } from '../rule.ts';

/** Serverless inference is not to be had in every Region. */
export const serverlessRegions: Rule = (plain, settings) => {
  const region = plain.region ?? settings.region;
  if (plain.type !== 'serverless' || !/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)) return [];
  if (offersServerless(region, bookOf(settings))) return [];
  return [{ limit: 'serverless/regions', pointer: '/type', words: { region }, beside: ['/region'] }];
};
