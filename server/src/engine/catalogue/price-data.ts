import afSouth1 from './data/prices/af-south-1.json' with { type: 'json' };
import apEast1 from './data/prices/ap-east-1.json' with { type: 'json' };
import apNortheast1 from './data/prices/ap-northeast-1.json' with { type: 'json' };
import apNortheast2 from './data/prices/ap-northeast-2.json' with { type: 'json' };
import apNortheast3 from './data/prices/ap-northeast-3.json' with { type: 'json' };
import apSouth1 from './data/prices/ap-south-1.json' with { type: 'json' };
import apSoutheast1 from './data/prices/ap-southeast-1.json' with { type: 'json' };
import apSoutheast2 from './data/prices/ap-southeast-2.json' with { type: 'json' };
import apSoutheast3 from './data/prices/ap-southeast-3.json' with { type: 'json' };
import apSoutheast4 from './data/prices/ap-southeast-4.json' with { type: 'json' };
import caCentral1 from './data/prices/ca-central-1.json' with { type: 'json' };
import euCentral1 from './data/prices/eu-central-1.json' with { type: 'json' };
import euNorth1 from './data/prices/eu-north-1.json' with { type: 'json' };
import euSouth1 from './data/prices/eu-south-1.json' with { type: 'json' };
import euSouth2 from './data/prices/eu-south-2.json' with { type: 'json' };
import euWest1 from './data/prices/eu-west-1.json' with { type: 'json' };
import euWest2 from './data/prices/eu-west-2.json' with { type: 'json' };
import euWest3 from './data/prices/eu-west-3.json' with { type: 'json' };
import meCentral1 from './data/prices/me-central-1.json' with { type: 'json' };
import meSouth1 from './data/prices/me-south-1.json' with { type: 'json' };
import saEast1 from './data/prices/sa-east-1.json' with { type: 'json' };
import usEast1 from './data/prices/us-east-1.json' with { type: 'json' };
import usEast2 from './data/prices/us-east-2.json' with { type: 'json' };
import usWest1 from './data/prices/us-west-1.json' with { type: 'json' };
import usWest2 from './data/prices/us-west-2.json' with { type: 'json' };
import shared from './data/prices/shared.json' with { type: 'json' };
import type { PriceList, PriceSource } from './price-lists.ts';

/** A Region's prices as they are stored: what was read, and EC2's prices, from which SageMaker's follow. */
export interface RegionData {
  readonly region: string;
  readonly asOf: string;
  /** What instances cost here over what they cost in us-east-1: the middle type, and the lowest and highest family. */
  readonly ratio: { readonly median: number; readonly low: number; readonly high: number };
  /** The same of Lambda's GB-seconds, where a table of them was read. */
  readonly lambdaRatio?: number;
  readonly notOffered?: PriceList['notOffered'];
  readonly prices?: PriceList['prices'];
  /** By family: the source, then sizes and USD an hour: `"c5": "skypilot large 0.096 xlarge 0.192"`. `like-c5` in place of a source: not read, but as c5 is to c5 in us-east-1. */
  readonly ec2: Readonly<Record<string, string>>;
}

type Pair = readonly [low: number, high: number];

interface Shared {
  readonly premiums: {
    readonly rows: readonly (readonly [families: string, sizes: string | null, premium: number, digits: number])[];
    readonly known: string;
    readonly knownBand: Pair;
    readonly ladder: Pair;
  };
  readonly parity: { readonly band: Pair };
  readonly kin: { readonly source: string; readonly families: Readonly<Record<string, string>>; readonly band: Pair };
  readonly regional: {
    readonly from: string;
    readonly pad: Pair;
    /** Parts that follow something else than instances: Lambda, or that cost the same everywhere. */
    readonly as: Readonly<Record<string, 'lambda' | 'same' | 'volume' | undefined>>;
    /** Parts that `mldeploy prices refresh` reads. */
    readonly refreshed: readonly string[];
  };
  readonly ratios: {
    readonly lambda: { readonly source: string; readonly band: Pair };
    readonly eks: { readonly ratio: number; readonly source: string; readonly band: Pair };
  };
  readonly sources: Readonly<Record<string, PriceSource>>;
}

// The type of an imported JSON file has every string and number, and no tuples; a test checks what is in them.
export const sharedPrices = shared as unknown as Shared;

/** Regions in the order of their names; a new one needs its file, and a line above and below. */
export const regionData = [
  afSouth1,
  apEast1,
  apNortheast1,
  apNortheast2,
  apNortheast3,
  apSouth1,
  apSoutheast1,
  apSoutheast2,
  apSoutheast3,
  apSoutheast4,
  caCentral1,
  euCentral1,
  euNorth1,
  euSouth1,
  euSouth2,
  euWest1,
  euWest2,
  euWest3,
  meCentral1,
  meSouth1,
  saEast1,
  usEast1,
  usEast2,
  usWest1,
  usWest2,
] as unknown as readonly RegionData[];
