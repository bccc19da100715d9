/**
 * Offer documents in the shape that AWS documents and public parsers read, assembled here by hand: none is a copy of AWS's own.
 * Prices of us-east-1 are those of our catalogue where they matter; SKUs and the other Regions' prices are made up.
 */
export interface ProductSpec {
  readonly usage: string;
  readonly usd: string;
  readonly unit: string;
  readonly family?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Further price dimensions: from so many units a month on. */
  readonly tiers?: readonly (readonly [from: string, usd: string])[];
}

export function offerOf(
  service: string,
  products: readonly ProductSpec[],
  { region = 'us-east-1', published = '2026-11-20T02:56:06Z' } = {},
): Record<string, unknown> {
  const entries = products.map((spec, index) => [`SKU${String(index).padStart(13, '0')}`, spec] as const);
  return {
    formatVersion: 'v1.0',
    disclaimer: 'Assembled for a test.',
    offerCode: service,
    version: published.replace(/\D/g, ''),
    publicationDate: published,
    products: Object.fromEntries(
      entries.map(([sku, { usage, family = 'ML Instance', attributes = {} }]) => [
        sku,
        {
          sku,
          productFamily: family,
          attributes: {
            servicecode: service,
            locationType: 'AWS Region',
            regionCode: region,
            usagetype: usage,
            ...attributes,
          },
        },
      ]),
    ),
    terms: { OnDemand: Object.fromEntries(entries.map(([sku, spec]) => [sku, termsOf(sku, spec, published)])) },
  };
}

function termsOf(sku: string, { usd, unit, tiers = [] }: ProductSpec, published: string) {
  const term = `${sku}.JRTCKXETXF`;
  const dimensions = [['0', usd] as const, ...tiers].map(([from, price], index) => [
    `${term}.RATE${String(index)}`,
    { unit, beginRange: from, endRange: 'Inf', description: '', appliesTo: [], pricePerUnit: { USD: price } },
  ]);
  return {
    [term]: {
      offerTermCode: 'JRTCKXETXF',
      sku,
      effectiveDate: published,
      priceDimensions: Object.fromEntries(dimensions) as unknown,
      termAttributes: {},
    },
  };
}

export function hosting(type: string, usd: string, prefix = 'USE1'): ProductSpec {
  const attributes = {
    component: 'Hosting',
    instanceName: type,
    instanceType: `${type}-Hosting`,
    operation: 'RunInstance',
  };
  return { usage: `${prefix}-Host:${type}`, usd, unit: 'Hrs', attributes };
}

/** Everything of SageMaker that we read, and beside it what must not be read. */
export const sageMakerProducts: readonly ProductSpec[] = [
  hosting('ml.m5.large', '0.1150000000'),
  hosting('ml.m5.xlarge', '0.2300000000'),
  hosting('ml.c5.large', '0.1020000000'),
  hosting('ml.g5.xlarge', '1.4080000000'),
  hosting('ml.p6-b200.48xlarge', '130.8000000000'),
  {
    ...hosting('ml.g6e.2xlarge', '2.8026000000'),
    usage: 'USE1-AsyncInf:ml.g6e.2xlarge',
    attributes: { component: 'AsyncInf' },
  },
  {
    usage: 'USE1-Tsform:ml.m5.xlarge',
    usd: '0.2300000000',
    unit: 'Hrs',
    attributes: { platoinstancetype: 'BatchTransform' },
  },
  // The same types elsewhere, at prices that must never be taken.
  { usage: 'USE1-Train:ml.m5.xlarge', usd: '9.99', unit: 'Hrs', attributes: { component: 'Training' } },
  {
    usage: 'USE1-Studio:KernelGateway-ml.m5.xlarge',
    usd: '9.99',
    unit: 'Hrs',
    attributes: { component: 'Studio-Notebook' },
  },
  { usage: 'USE1-Host:ml.t2.medium', usd: '0.0000000000', unit: 'Hrs', attributes: { component: 'Hosting' } },
  { usage: 'USE1-Host:ml.m4.xlarge', usd: '0.1', unit: 'Hrs', attributes: { component: 'FreeTier-Hosting' } },
  {
    usage: 'OTL1-Host:ml.m5.2xlarge',
    usd: '9.99',
    unit: 'Hrs',
    attributes: { component: 'Hosting', locationType: 'AWS Outposts' },
  },
  {
    usage: 'USW2-Host:ml.m5.4xlarge',
    usd: '9.99',
    unit: 'Hrs',
    attributes: { component: 'Hosting', regionCode: 'us-west-2' },
  },
  ...['1', '2', '3'].map((gigabytes): ProductSpec => ({
    usage: `USE1-ServerlessInf:Mem-${gigabytes}GB`,
    family: 'ML Serverless',
    usd: '0.0000000000',
    unit: 'seconds',
    // The free seconds of the first months, then the price.
    tiers: [['150000', (Number(gigabytes) * 0.00002).toFixed(10)]],
  })),
  {
    usage: 'USE1-ServerlessInf-ProvisionedConcurrency:Usage-1GB',
    family: 'ML Serverless',
    usd: '0.0000108000',
    unit: 'seconds',
  },
  {
    usage: 'USE1-ServerlessInf-ProvisionedConcurrency:Mem-1GB',
    family: 'ML Serverless',
    usd: '0.0000093000',
    unit: 'seconds',
  },
  {
    usage: 'USE1-Hst:Data-Bytes-In',
    family: 'ML Data',
    usd: '0.0160000000',
    unit: 'GB',
    attributes: { group: 'Hosting:IN', operation: 'Invoke-Endpoint' },
  },
  {
    usage: 'USE1-Hst:Data-Bytes-Out',
    family: 'ML Data',
    usd: '0.0160000000',
    unit: 'GB',
    attributes: { group: 'Hosting:OUT', operation: 'Invoke-Endpoint' },
  },
  {
    usage: 'USE1-Host:VolumeUsage.gp2',
    family: 'Storage',
    usd: '0.1400000000',
    unit: 'GB-Mo',
    attributes: { volumeType: 'General Purpose-Hosting' },
  },
];

/** With as many more types, made up, as a Region has: a list that is much shorter is not taken to be whole. */
export const wholeSageMaker: readonly ProductSpec[] = [
  ...sageMakerProducts,
  ...Array.from({ length: 120 }, (_, index) => `ml.y9.${String(index + 1)}xlarge`).flatMap((type): ProductSpec[] => [
    hosting(type, '1.5'),
    { usage: `USE1-AsyncInf:${type}`, usd: '1.5', unit: 'Hrs', attributes: { component: 'AsyncInf' } },
    { usage: `USE1-Tsform:${type}`, usd: '1.5', unit: 'Hrs', attributes: { platoinstancetype: 'BatchTransform' } },
  ]),
];

export const lambdaProducts: readonly ProductSpec[] = [
  lambda('AWS-Lambda-Requests', 'Request', '0.0000002000', 'Requests'),
  {
    ...lambda('AWS-Lambda-Duration', 'Lambda-GB-Second', '0.0000166667', 'Lambda-GB-Second'),
    tiers: [
      ['15000000000', '0.0000133334'],
      ['6000000000', '0.0000150000'],
    ],
  },
  lambda('AWS-Lambda-Duration-ARM', 'Lambda-GB-Second-ARM', '0.0000133334', 'Lambda-GB-Second'),
  lambda('AWS-Lambda-Provisioned-Concurrency', 'Lambda-Provisioned-Concurrency', '0.0000041667', 'Lambda-GB-Second'),
  lambda('AWS-Lambda-Duration-Provisioned', 'Lambda-Provisioned-GB-Second', '0.0000097222', 'Lambda-GB-Second'),
  lambda('AWS-Lambda-Storage-Duration', 'Lambda-Storage-GB-Second', '0.0000000309', 'GB-Seconds'),
  lambda('AWS-Lambda-Edge-Duration', 'Lambda-Edge-GB-Second', '0.0000500100', 'Lambda-GB-Second'),
  lambda('AWS-Lambda-Requests', 'Global-Request', '0.0000000000', 'Requests'),
];

export const fargateProducts: readonly ProductSpec[] = [
  fargate('Fargate-vCPU-Hours:perCPU', '0.0404800000', 'hours'),
  fargate('Fargate-GB-Hours', '0.0044450000', 'hours'),
  fargate('Fargate-ARM-vCPU-Hours:perCPU', '0.0323800000', 'hours'),
  fargate('Fargate-ARM-GB-Hours', '0.0035600000', 'hours'),
  fargate('Fargate-EphemeralStorage-GB-Hours', '0.0001110000', 'GB-Hours'),
  fargate('Fargate-Windows-vCPU-Hours:perCPU', '9.99', 'hours'),
  fargate('SpotUsage-Fargate-GB-Hours', '9.99', 'hours'),
];

export const s3Products: readonly ProductSpec[] = [
  s3('Requests-Tier1', '0.0000050000', 'Requests'),
  s3('Requests-Tier2', '0.0000004000', 'Requests'),
  s3('Requests-SIA-Tier1', '9.99', 'Requests'),
  {
    ...s3('TimedStorage-ByteHrs', '0.0230000000', 'GB-Mo'),
    tiers: [
      ['51200', '0.0220000000'],
      ['512000', '0.0210000000'],
    ],
  },
  s3('TimedStorage-SIA-ByteHrs', '9.99', 'GB-Mo'),
];

function s3(usage: string, usd: string, unit: string): ProductSpec {
  return { usage, family: 'Storage', usd, unit };
}

function lambda(group: string, usage: string, usd: string, unit: string): ProductSpec {
  return { usage, family: 'Serverless', usd, unit, attributes: { group } };
}

function fargate(usage: string, usd: string, unit: string): ProductSpec {
  return { usage: `USE1-${usage}`, family: 'Compute', usd, unit };
}

/** `region_index.json`, with a dated document for each Region. */
export function regionIndexOf(service: string, regions: readonly string[], published = '2026-11-20T02:56:06Z') {
  const version = published.replace(/\D/g, '');
  const entry = (regionCode: string) => ({
    regionCode,
    currentVersionUrl: `/offers/v1.0/aws/${service}/${version}/${regionCode}/index.json`,
  });
  return {
    formatVersion: 'v1.0',
    publicationDate: published,
    regions: Object.fromEntries(regions.map((region) => [region, entry(region)])),
  };
}
