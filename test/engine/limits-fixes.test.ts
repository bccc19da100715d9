import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, applyEdits, defaultSettings, editsOf, type Finding } from '#engine';
import { removablePlace, writablePlace } from '../../server/src/engine/fixes/place.ts';
import { patched } from '../../server/src/engine/limits/patch.ts';
import type { Known } from '../../server/src/engine/model/field.ts';
import type { PlainDeployment, PlainView } from '../../server/src/engine/model/plain.ts';

const span = { start: 0, end: 1 };

function known<T>(value: T, path: readonly (string | number)[], more: object = {}): Known<T> {
  const origin = { document: 0, path, span, key: span, definedAt: undefined, ...more };
  return { kind: 'known', value, written: String(value), origin, via: undefined };
}

function viewOf(fields: Readonly<Record<string, Known<unknown>>>): PlainView {
  return { plain: {}, candidates: [], isOpen: () => false, fieldAt: (pointer) => fields[pointer] };
}

const pathOf = (pointer: string, fields: Readonly<Record<string, Known<unknown>>>): unknown =>
  removablePlace(pointer, viewOf(fields))?.path;

describe('the place of a fix', () => {
  const pool = (path: readonly (string | number)[]): object => ({ instanceType: known('ml.m5.large', path) });

  it('is never in another file', () => {
    assert.equal(writablePlace(known(1, ['a'], { file: 'other.yaml' })), undefined);
    assert.deepEqual(writablePlace(known(1, ['a']))?.path, ['a']);
    assert.equal(pathOf('/a', { '/a': known(1, ['a'], { file: 'other.yaml' }) }), undefined);
  });

  it('is the item of a sequence, by where it is really written', () => {
    const pools = known([pool(['pools', 0, 'type']), pool(['pools', 2, 'type'])], ['pools']);
    assert.deepEqual(pathOf('/pools/1', { '/pools': pools }), ['pools', 2]);
  });

  it('is none in a list that was put together from several resources', () => {
    const pools = known([pool(['Resources', 'A', 'type']), pool(['Resources', 'B', 'type'])], ['Resources', 'A']);
    assert.equal(pathOf('/pools/1', { '/pools': pools }), undefined);
    assert.equal(pathOf('/pools/0', { '/pools': pools }), undefined);
  });

  it('is none in an item or a value that has two branches', () => {
    const short = known([pool(['pools', 0, 1, 'type'])], ['pools']);
    const long = known([pool(['pools', 0, 'Fn::If', 1, 'type'])], ['pools']);
    assert.equal(pathOf('/pools/0', { '/pools': short }), undefined);
    assert.equal(pathOf('/pools/0', { '/pools': long }), undefined);
    assert.equal(pathOf('/size', { '/size': known(1, ['size', 1]) }), undefined);
  });

  it('is the pair of an entry of a map', () => {
    const entry = { key: known('NAME', ['env', 'NAME']), value: known('x', ['env', 'NAME']) };
    assert.deepEqual(pathOf('/env/0', { '/env': known([entry], ['env']) }), ['env', 'NAME']);
  });
});

describe('a patch', () => {
  it('takes an item out, and leaves the original as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), fc.nat(), (list, seed) => {
        const index = seed % list.length;
        const plain = { tags: list } as unknown as PlainDeployment;
        const before = structuredClone(plain);
        const { tags } = patched(plain, `/tags/${String(index)}`, undefined);
        assert.deepEqual(tags, list.toSpliced(index, 1));
        assert.deepEqual(plain, before);
      }),
    );
  });
});

describe('what a value may be besides', () => {
  const template = (allowed: string): string => `Parameters:
  Memory: { Type: Number, Default: 2048, AllowedValues: [${allowed}] }
Resources:
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - VariantName: a
          ModelName: m
          ServerlessConfig: { MemorySizeInMB: !Ref Memory, MaxConcurrency: 5 }
`;
  const memoryOf = (text: string): readonly Finding[] =>
    analyse(text, defaultSettings).findings.filter(({ code }) => code === 'serverless/memory');

  it('is checked in its place, each value once, and mended where it is written', () => {
    const text = template('2048, 3072, 5000, 7000');
    const found = memoryOf(text);
    assert.deepEqual(
      found.map((finding) => text.slice(finding.span.start, finding.span.end)),
      ['5000', '7000'],
    );
    assert.match(found[0]?.message ?? '', /with allowed value 5000 of parameter Memory/);
    const [fix] = found[0]?.fixes() ?? [];
    assert.ok(fix);
    const after = applyEdits(text, editsOf(analyse(text, defaultSettings), fix));
    assert.equal(after, template('2048, 3072, 5120, 7000'));
  });

  it('is nothing to speak of when all of it is legal', () => {
    assert.deepEqual(memoryOf(template('1024, 2048, 6144')), []);
  });
});
