import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  instanceOf,
  instances,
  isOffered,
  nearestTypes,
  regions,
  regionsOffering,
  sizeFactor,
  successorOf,
  typesFor,
} from '#engine/catalogue/catalogue.ts';

describe('catalogue of instances', () => {
  it('has every type of the API once, with hardware', () => {
    assert.equal(instances.length, 277);
    assert.equal(new Set(instances.map(({ type }) => type)).size, 277);
    assert.equal(instances.filter(({ transform }) => transform).length, 116);
    for (const { type, family, size, vCpu, memoryMib, arch } of instances) {
      assert.equal(type, `ml.${family}.${size}`);
      assert.ok(vCpu >= 1 && memoryMib >= 1024, type);
      assert.ok(['x86_64', 'arm64'].includes(arch), type);
      assert.ok(sizeFactor(size), type);
    }
  });

  it('knows accelerators, local disks and processors', () => {
    const gpu = instanceOf('ml.g5.12xlarge');
    assert.deepEqual(gpu?.accelerator, { name: 'a10g', count: 4, memoryMibEach: 22888, maker: 'nvidia' });
    assert.equal(gpu.takesVolume, false);
    assert.equal(instanceOf('ml.inf2.24xlarge')?.accelerator?.count, 6);
    assert.equal(instanceOf('ml.c7g.large')?.arch, 'arm64');
    assert.equal(instanceOf('ml.m5.large')?.takesVolume, true);
    assert.equal(instanceOf('ml.g7.2xlarge')?.takesVolume, undefined, 'the sources differ');
    assert.equal(instanceOf('m5.large'), undefined);
  });

  it('tells offered, not offered, and unknown apart', () => {
    assert.equal(isOffered('ml.m5.large', 'us-east-1', 'hosting'), 'offered');
    assert.equal(isOffered('ml.c5.large', 'us-east-1', 'transform'), 'not-offered');
    assert.equal(isOffered('ml.m5.xlarge', 'af-south-1', 'transform'), 'offered');
    assert.equal(isOffered('ml.p3.2xlarge', 'us-east-1', 'hosting'), 'not-offered');
    assert.equal(isOffered('ml.g6.xlarge', 'af-south-1', 'hosting'), 'not-offered');
    assert.equal(isOffered('ml.m99.large', 'us-east-1', 'hosting'), 'unknown-type');
    assert.equal(isOffered('ml.m5.large', 'eu-west-9', 'hosting'), 'unknown-region');
    assert.equal(isOffered('ml.c6i.xlarge', 'ap-east-2', 'hosting'), 'offered');
    assert.equal(isOffered('ml.c6i.xlarge', 'ap-east-2', 'transform'), 'unknown-region', 'no transform data for it');
  });

  it('has as many offers as the lists they were taken from', () => {
    assert.equal(regions.length, 38);
    const offered = (use: 'hosting' | 'transform', region: string): number =>
      instances.filter(({ type }) => isOffered(type, region, use) === 'offered').length;
    assert.equal(offered('hosting', 'af-south-1'), 45);
    assert.equal(regionsOffering('ml.g4dn.xlarge', 'hosting').length, 25);
    assert.equal(regionsOffering('ml.g5.xlarge', 'hosting').length, 18);
    assert.equal(regionsOffering('ml.p3.2xlarge', 'hosting').length, 0);
    assert.ok(offered('transform', 'us-east-1') > 50);
  });

  it('leads from retired types to their successors', () => {
    for (const { type } of instances.filter(({ family }) => family === 'p2' || family === 'p3')) {
      const successor = successorOf(type);
      assert.ok(successor?.accelerator, type);
      assert.equal(isOffered(successor.type, 'us-east-1', 'hosting'), 'offered', type);
      const before = instanceOf(type)!.accelerator!;
      const memory = ({ count, memoryMibEach }: typeof before): number => count * memoryMibEach;
      assert.ok(successor.accelerator.count === before.count || memory(successor.accelerator) >= memory(before), type);
    }
    assert.equal(successorOf('ml.p3.8xlarge')?.type, 'ml.g5.12xlarge');
    assert.equal(successorOf('ml.m5.large'), undefined);
  });
});

describe('nearestTypes', () => {
  const first = (written: string): string | undefined => nearestTypes(written, 'hosting')[0]?.type;

  for (const [written, meant] of [
    ['m5.large', 'ml.m5.large'],
    ['ml.m5large', 'ml.m5.large'],
    ['ML.M5.XLARGE', 'ml.m5.xlarge'],
    ['ml.m5.xlrage', 'ml.m5.xlarge'],
    ['ml-g5-2xlarge', 'ml.g5.2xlarge'],
    ['ml.p3.2xl', 'ml.p3.2xlarge'],
    ['ml.m5.8xlarge', 'ml.m5.12xlarge'],
    ['ml.t3.medium', 'ml.t2.medium'],
    ['ml.m9.xlarge', 'ml.m5.xlarge'],
  ] as const) {
    it(`takes ${written} for ${meant}`, () => assert.equal(first(written), meant));
  }

  it('offers only types of the use', () => {
    for (const { transform } of nearestTypes('ml.m5.large', 'transform')) assert.ok(transform);
  });

  it('says nothing when nothing is near', () => {
    assert.deepEqual(nearestTypes('a very large machine, please', 'hosting'), []);
    assert.deepEqual(nearestTypes('', 'hosting'), []);
  });

  it('finds every type that one slip of the keys away', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
    fc.assert(
      fc.property(
        fc.constantFrom(...instances.filter(({ type }) => regionsOffering(type, 'hosting').length > 0)),
        fc.nat(),
        fc.constantFrom(...Array.from(letters)),
        ({ type }, position, letter) => {
          const at = 3 + (position % (type.length - 3));
          const slip = `${type.slice(0, at)}${letter}${type.slice(at)}`;
          const found = nearestTypes(slip, 'hosting', 300).map((instance) => instance.type);
          assert.ok(found.includes(type) || instanceOf(slip), `${slip}: ${found.slice(0, 5).join(' ')}`);
        },
      ),
    );
  });

  it('is total', () => {
    fc.assert(fc.property(fc.string(), (text) => nearestTypes(text, 'hosting').length <= 3));
    assert.deepEqual(nearestTypes('x'.repeat(1_000_000), 'hosting'), []);
  });
});

describe('typesFor', () => {
  it('puts the cheapest type that meets everything first', () => {
    const small = typesFor({
      use: 'hosting',
      region: 'us-east-1',
      vCpu: 2,
      memoryMib: 8192,
      arch: 'x86_64',
      accelerators: 0,
    });
    assert.equal(small[0]?.type, 'ml.m5.large');
    const gpu = typesFor({ use: 'hosting', region: 'us-east-1', accelerators: 1, memoryMib: 16384 });
    assert.ok(gpu.every(({ accelerator, memoryMib }) => accelerator && memoryMib >= 16384));
    assert.ok(gpu.some(({ type }) => type === 'ml.g4dn.xlarge'));
  });

  it('keeps to what the Region offers, also where it has no prices', () => {
    const found = typesFor({ use: 'hosting', region: 'af-south-1' });
    assert.ok(found.length > 20);
    for (const { type } of found) assert.equal(isOffered(type, 'af-south-1', 'hosting'), 'offered');
    assert.deepEqual(typesFor({ use: 'hosting', region: 'eu-west-9' }), []);
  });

  it('leaves burstable types out unless asked', () => {
    const types = (burstable: boolean) =>
      typesFor({ use: 'hosting', region: 'us-east-1', burstable }).map(({ type }) => type);
    assert.ok(!types(false).includes('ml.t2.medium'));
    assert.ok(types(true).includes('ml.t2.medium'));
  });
});
