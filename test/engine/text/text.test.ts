import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, areApart } from '#engine/text/edit.ts';
import { LineMap } from '#engine/text/line-map.ts';

describe('A line map', () => {
  const text = 'a\r\nbc\r\rd\n\ud83d\ude00x';
  const map = new LineMap(text);

  it('ends lines at \\n, \\r\\n and a lone \\r', () => {
    const starts = Array.from({ length: map.lineCount }, (_, line) => map.offsetAt({ line, character: 0 }));
    assert.deepEqual(starts, [0, 3, 6, 7, 9]);
  });

  it('counts characters in UTF-16 units', () => {
    assert.deepEqual(map.positionAt(text.indexOf('x')), { line: 4, character: 2 });
    assert.equal(map.offsetAt({ line: 4, character: 2 }), text.indexOf('x'));
  });

  it('keeps positions inside of the text and of their line', () => {
    assert.equal(map.offsetAt({ line: 0, character: 99 }), 1);
    assert.equal(map.offsetAt({ line: 99, character: 0 }), text.length);
    assert.equal(map.offsetAt({ line: -1, character: 5 }), 0);
    assert.deepEqual(map.positionAt(2), { line: 0, character: 1 });
    assert.deepEqual(map.positionAt(-5), { line: 0, character: 0 });
    assert.deepEqual(map.positionAt(999), { line: 4, character: 3 });
  });

  it('finds every offset again but those inside of \\r\\n', () => {
    const parts = fc.array(fc.constantFrom('\r', '\n', '\r\n', 'a', '\ud83d\ude00', ''), { maxLength: 20 });
    fc.assert(
      fc.property(parts, (words) => {
        const any = words.join('');
        const lines = new LineMap(any);
        assert.equal(lines.lineCount, any.split(/\r\n|\r|\n/).length);
        for (let offset = 0; offset <= any.length; offset += 1) {
          const isInside = any[offset - 1] === '\r' && any[offset] === '\n';
          assert.equal(lines.offsetAt(lines.positionAt(offset)), isInside ? offset - 1 : offset);
        }
      }),
    );
  });
});

describe('Edits', () => {
  const at = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });

  it('count in the text before all of them, in any order', () => {
    assert.equal(applyEdits('abcdef', [at(4, 5, 'E'), at(0, 1, ''), at(2, 2, '+')]), 'b+cdEf');
  });

  it('keep their order where they insert at one place', () => {
    assert.equal(applyEdits('ab', [at(1, 1, 'x'), at(1, 1, 'y'), at(1, 2, '')]), 'axy');
  });

  it('may touch, but not overlap', () => {
    assert.ok(areApart([at(0, 2, ''), at(2, 3, '')]));
    assert.ok(!areApart([at(0, 2, ''), at(1, 3, '')]));
    assert.throws(() => applyEdits('abc', [at(0, 2, ''), at(1, 3, '')]));
  });
});
