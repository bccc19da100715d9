import type { PriceList } from '../price-lists.ts';
import { readOffer, type Fault, type Offer } from './document.ts';
import { fargateKinds, lambdaKinds, s3Kinds, sageMakerKinds, type Kind } from './kinds.ts';
import { priceListOf, type Sourced } from './price-list-of.ts';
import { refusalsOf, unitsOf } from './refusals.ts';
import { rowsOf } from './rows.ts';
import { withoutShortParts } from './short-parts.ts';

/** The services whose offer documents are read. A Region without SageMaker's has no list of ours; the others may lack. */
export const offerServices = {
  sagemaker: 'AmazonSageMaker',
  lambda: 'AWSLambda',
  fargate: 'AmazonECS',
  s3: 'AmazonS3',
} as const;
export type OfferPart = keyof typeof offerServices;

export interface OfferText {
  readonly text: string;
  readonly url: string;
}

export interface ReadPrices {
  readonly list: PriceList;
  /** What was left out and why, in words: the prices there were before stay. */
  readonly notes: readonly string[];
}

/** A Region's price list from AWS's documents, or why they are not taken. `before` is the list that was fetched last. */
export function pricesFrom(
  region: string,
  texts: Readonly<Partial<Record<OfferPart, OfferText>>>,
  before: PriceList | undefined,
): ReadPrices | Fault {
  if (!texts.sagemaker) return { fault: `AWS has no list of SageMaker's prices for ${region}` };
  const sagemaker = sourced(region, texts.sagemaker, sageMakerKinds, 'sagemaker');
  if ('fault' in sagemaker) return sagemaker;
  const refusals = refusalsOf(region, sagemaker.rows, before);
  if (refusals.length > 0) return { fault: refusals.join('; ') };
  const notes: string[] = [];
  const other = <Id extends string>(part: OfferPart, kinds: readonly Kind<Id>[]): Sourced<Id> | undefined => {
    const text = texts[part];
    const read = text && sourced(region, text, kinds, part);
    if (!read) return undefined;
    const fault = 'fault' in read ? read.fault : unitsOf(read.rows).join('; ');
    if ('fault' in read || fault !== '') {
      notes.push(`the prices of ${offerServices[part]} stay as they were: ${fault}`);
      return undefined;
    }
    return read;
  };
  const lambda = other('lambda', lambdaKinds);
  const fargate = other('fargate', fargateKinds);
  const s3 = other('s3', s3Kinds);
  const offered = { sagemaker, ...(lambda && { lambda }), ...(fargate && { fargate }), ...(s3 && { s3 }) };
  const read = withoutShortParts(priceListOf(region, offered, before));
  return { list: read.list, notes: [...notes, ...read.notes] };
}

function sourced<Id extends string>(
  region: string,
  { text, url }: OfferText,
  kinds: readonly Kind<Id>[],
  part: OfferPart,
): Sourced<Id> | Fault {
  const offer = readOffer(text);
  if ('fault' in offer) return { fault: `${offerServices[part]} of ${region}: ${offer.fault}` };
  const foreign = foreignTo(offer, part);
  return foreign ?? { rows: rowsOf(offer, kinds, region), url };
}

function foreignTo({ service }: Offer, part: OfferPart): Fault | undefined {
  const wanted = offerServices[part];
  return service === wanted || service === '' ? undefined : { fault: `it is the list of ${service}, not of ${wanted}` };
}
