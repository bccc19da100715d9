import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nearest } from '#engine/dialects/nearest.ts';

describe('the nearest name', () => {
  it('is the one that differs least, whatever its case', () => {
    assert.equal(nearest('memorysizeinmb', ['ModelName', 'MemorySizeInMB']), 'MemorySizeInMB');
    assert.equal(nearest('Endpiont', ['Endpoint', 'EndpointConfig']), 'Endpoint');
    assert.equal(nearest('Endpoint', ['Bucket', 'Queue']), undefined);
  });

  it('is found among very many that are alike', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `FraudDetectorModelNumber${String(index)}`);
    assert.equal(nearest('FraudDetectorModlNumber637', names), 'FraudDetectorModelNumber637');
    assert.equal(nearest('FraudDetcetorModelNumber999', names), 'FraudDetectorModelNumber999');
  });

  it('is one of the names, and the name itself where it is there', () => {
    const name = fc.stringMatching(/^[a-z]{5,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 60 }), fc.nat(), (names, at) => {
        const one = names[at % names.length] ?? '';
        assert.equal(nearest(one, names), one);
        const other = nearest(`${one.slice(1)}q`, names);
        assert.ok(other === undefined || names.includes(other));
      }),
    );
  });
});
