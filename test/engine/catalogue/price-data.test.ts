import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  hostingPrice,
  instanceOf,
  instances,
  isOffered,
  offersServerless,
  pricedRegions,
} from '#engine/catalogue/catalogue.ts';
import { bundledList } from '#engine/catalogue/bundled-prices.ts';
import { regionData, sharedPrices } from '#engine/catalogue/price-data.ts';
import { parts, type Part, type PriceList, type Row } from '#engine/catalogue/price-lists.ts';

interface Golden {
  /** Of the types that the Region offers for endpoints. */
  readonly types: number;
  readonly sum: number;
  readonly marks: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, readonly [usd: number, mark: string]>>;
}

/** Hosting prices as they were collected, before they were stored as EC2's and premiums. */
const goldens = JSON.parse(readFileSync('test/engine/catalogue/hosting-golden.json', 'utf8')) as Readonly<
  Record<string, Golden>
>;

const lists = pricedRegions.map((region) => bundledList(region)!);

function rowsOf(list: PriceList): readonly (readonly [part: Part, key: string, row: Row])[] {
  return (Object.entries(list.prices) as [Part, Record<string, Row>][]).flatMap(([part, rows]) =>
    Object.entries(rows).map(([key, row]) => [part, key, row] as const),
  );
}

const keys: Readonly<Record<Part, RegExp>> = {
  hosting: /^[a-z0-9-]+\.(?:medium|large|\d*xlarge)$/,
  async: /^[a-z0-9-]+\.(?:medium|large|\d*xlarge)$/,
  transform: /^[a-z0-9-]+\.(?:medium|large|\d*xlarge)$/,
  ec2: /^[a-z0-9-]+\.(?:micro|small|medium|large|\d*xlarge)$/,
  serverless: /^[1-6]\d{3}$/,
  provisionedUsage: /^[1-6]\d{3}$/,
  provisionedDuration: /^[1-6]\d{3}$/,
  data: /^(?:in|out)$/,
  volume: /^gp2$/,
  ec2Volume: /^gp3$/,
  lambda:
    /^(?:x86_64|arm64)\/(?:request|gb-second|provisioned-gb-second|provisioned-duration-gb-second|ephemeral-gb-second)$/,
  fargate: /^(?:x86_64|arm64)\/(?:vcpu-hour|gb-hour|ephemeral-gb-hour)$/,
  s3: /^(?:put|get|gb-month)$/,
  sns: /^(?:request|http-delivery)$/,
  eks: /^cluster-hour$/,
  apiGateway: /^(?:rest|http)\/request$/,
  loadBalancer: /^(?:lcu-)?hour$/,
};

/** What each type costs in the Region over what it costs in us-east-1, as far as both were read; P2 and P3 are retired. */
function ratiosOf(region: string): readonly (readonly [family: string, ratio: number])[] {
  const usd = (of: string): ReadonlyMap<string, number> =>
    new Map(
      Object.entries(regionData.find((data) => data.region === of)!.ec2).flatMap(([family, line]) => {
        const [basis = '', ...words] = line.split(' ');
        if (basis.startsWith('like-') || family === 'p2' || family === 'p3') return [];
        return words.flatMap((word, at) =>
          at % 2 === 0 ? [[`${family}.${word}`, Number(words[at + 1])] as const] : [],
        );
      }),
    );
  const base = usd('us-east-1');
  return [...usd(region)].flatMap(([type, price]) => {
    const there = base.get(type);
    return there === undefined ? [] : [[type.split('.')[0]!, price / there] as const];
  });
}

function median(ratios: ReturnType<typeof ratiosOf>, of?: string): number {
  const sorted = ratios.filter(([family]) => of === undefined || family === of).map(([, ratio]) => ratio);
  sorted.sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

describe('price data', () => {
  it('has 25 Regions, in the order of their names', () => {
    assert.equal(pricedRegions.length, 25);
    assert.deepEqual(pricedRegions, pricedRegions.toSorted());
    assert.deepEqual(Object.keys(goldens).sort(), pricedRegions);
  });

  it('has only well-formed rows, each with a grade, a band and a source with its date', () => {
    let count = 0;
    for (const list of lists) {
      assert.match(list.asOf, /^20\d\d-\d\d-\d\d$/);
      for (const [part, key, [usd, mark, source, more]] of rowsOf(list)) {
        const where = `${list.region} ${part} ${key}`;
        assert.match(key, keys[part], where);
        assert.ok(Number.isFinite(usd) && usd > 0 && usd < 300, where);
        assert.ok(['v', 'd', 'e'].includes(mark), where);
        assert.match(list.sources[source]?.date ?? '', /^20\d\d(?:-\d\d){0,2}$/, where);
        const [low, high] = more?.band ?? [1, 1];
        assert.ok(
          mark === 'v' ? low === 1 && high === 1 : low <= 1 && high >= 1 && low < high,
          `${where}: ${low} to ${high}`,
        );
        assert.ok(low > 0.4 && high < 1.9, `${where}: ${low} to ${high}`);
        let before = [0, usd];
        for (const tier of more?.tiers ?? []) {
          assert.ok(tier[0] > before[0]! && tier[1] < before[1]!, where);
          before = [...tier];
        }
        count += 1;
      }
      for (const part of Object.keys(parts)) {
        const isSold = offersServerless(list.region) || !/serverless|provisioned/.test(part);
        assert.equal(list.prices[part as Part] !== undefined || part === 'async', isSold, `${list.region} ${part}`);
      }
    }
    assert.ok(count > 7000, String(count));
  });

  it('comes to the hosting prices that were collected, within 0.05 %', () => {
    for (const [region, { types, sum, marks, rows }] of Object.entries(goldens)) {
      const collected = instances.filter(({ type }) => {
        if (isOffered(type, region, 'hosting') !== 'offered') return false;
        const [, mark, , more] = bundledList(region)!.prices.hosting![type.slice(3)] ?? [];
        // What was never collected is worked out by us-east-1; all its types were collected in the Regions of the same prices.
        return mark !== undefined && (!/us-east-1 x/.test(more?.how ?? '') || /^us-(?:east|west)-2$/.test(region));
      });
      assert.equal(collected.length, types, region);
      const found = { v: 0, d: 0, e: 0 };
      let total = 0;
      for (const { type } of collected) {
        const [usd, mark] = bundledList(region)!.prices.hosting![type.slice(3)]!;
        found[mark] += 1;
        total += usd;
      }
      assert.deepEqual(found, marks, region);
      assert.ok(Math.abs(total / sum - 1) < 5e-4, `${region}: ${total} is not ${sum}`);
      for (const [type, [usd, mark]] of Object.entries(rows)) {
        const price = hostingPrice(`ml.${type}`, region);
        assert.ok(price.state === 'known', `${region} ${type}`);
        assert.ok(Math.abs(price.usd / usd - 1) < 5e-4, `${region} ${type}: ${price.usd} is not ${usd}`);
        assert.equal(price.grade[0], mark, `${region} ${type}`);
      }
    }
  });

  it('has the ratios of its own EC2 prices', () => {
    for (const { region, ratio } of regionData) {
      const ratios = ratiosOf(region);
      const families = [...new Set(ratios.map(([family]) => family))].map((family) => median(ratios, family));
      const expected = [median(ratios), Math.min(...families), Math.max(...families)];
      [ratio.median, ratio.low, ratio.high].forEach((value, at) => {
        assert.ok(Math.abs(value - expected[at]!) < 1e-4, `${region}: ${value} is not ${expected[at]!}`);
      });
    }
  });

  it('fills gaps as well as it says: a family left out lies in the band of the others 184 times of 192', () => {
    const [down, up] = sharedPrices.regional.pad;
    const errors: number[] = [];
    let inside = 0;
    for (const { region } of regionData) {
      if (/^us-(?:east|west-2)/.test(region)) continue;
      const ratios = ratiosOf(region);
      for (const left of new Set(ratios.map(([family]) => family))) {
        const others = ratios.filter(([family]) => family !== left);
        const families = [...new Set(others.map(([family]) => family))].map((family) => median(others, family));
        const actual = median(ratios, left);
        errors.push(actual / median(others));
        if (actual >= Math.min(...families) * down && actual <= Math.max(...families) * up) inside += 1;
      }
    }
    assert.deepEqual([inside, errors.length], [184, 192]);
    errors.sort((a, b) => a - b);
    const at = (share: number): number => errors[Math.floor(share * (errors.length - 1))]!;
    assert.ok(at(0.025) > 0.91 && at(0.975) < 1.125, `${at(0.025)} to ${at(0.975)}`);
  });

  it('has the known pairs inside the bands of the rule that fills gaps', () => {
    const { pad } = sharedPrices.regional;
    const bandOf = (region: string): readonly [number, number] => {
      const { ratio } = regionData.find((data) => data.region === region)!;
      return [Math.min(1, ratio.low) * pad[0], ratio.high * pad[1]];
    };
    for (const [region, there, here] of [
      ['eu-west-1', 0.14, 0.154],
      ['eu-west-1', 0.016, 0.016],
      ['eu-west-1', 0.23, 0.257],
      ['sa-east-1', 0.04048, 0.0696],
    ] as const) {
      const [low, high] = bandOf(region);
      assert.ok(here / there >= low && here / there <= high, `${region}: ${here / there} in ${low} to ${high}`);
    }
  });

  it('names premiums for every family of which it has prices of SageMaker', () => {
    for (const list of lists) {
      for (const key of Object.keys(list.prices.ec2 ?? {})) {
        if (instanceOf(`ml.${key}`) && isOffered(`ml.${key}`, list.region, 'hosting') === 'offered') {
          assert.ok(list.prices.hosting?.[key], `${list.region} ${key}`);
        }
      }
    }
  });
});
