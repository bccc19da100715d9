import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOfSeconds, secondsOfText } from '#engine/measured/day.ts';

describe('days', () => {
  const seconds = fc.integer({ min: 0, max: 253_402_300_799 });

  it('are those of the calendar', () => {
    fc.assert(
      fc.property(seconds, (time) => {
        assert.equal(dayOfSeconds(time), new Date(time * 1000).toISOString().slice(0, 10));
        assert.equal(secondsOfText(new Date(time * 1000).toISOString()), time);
      }),
    );
  });

  it('may be written in other ways', () => {
    const noon = Date.UTC(2026, 10, 20, 12) / 1000;
    for (const text of [
      '2026/11/20 12:00:00',
      '2026-11-20T12:00Z',
      '2026-11-20T14:00:00+02:00',
      '2026-11-20T07:00:00-0500',
    ])
      assert.equal(secondsOfText(text), noon, text);
    assert.equal(secondsOfText('yesterday'), undefined);
    assert.equal(dayOfSeconds(-1e15), undefined);
    assert.equal(dayOfSeconds(NaN), undefined);
  });
});
