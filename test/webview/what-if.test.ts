import assert from 'node:assert/strict';
import fc from 'fast-check';
import { knobs } from '#test/fake-preview.ts';
import { Asker } from '../../client/src/webview/asker.ts';
import { Painter } from '../../client/src/webview/painter.ts';
import {
  inputWords,
  isWritable,
  placeOf,
  places,
  turned,
  valueAt,
  whatIfWords,
} from '../../client/src/webview/what-if.ts';

const [traffic, peak, payload, time, memory] = knobs;

describe('the sliders', () => {
  it('are logarithmic: the middle is between in factors', () => {
    assert.ok(traffic);
    assert.equal(placeOf(traffic, 0.444), places / 2);
    assert.equal(placeOf(traffic, 0.0044), 0);
    assert.equal(placeOf(traffic, 44.4), places);
    assert.equal(placeOf(traffic, 0), 0);
    assert.equal(placeOf(traffic, 1e9), places);
  });

  it('come back to the very value of the manifest, and give round values elsewhere', () => {
    assert.ok(traffic && payload && memory);
    assert.equal(valueAt(traffic, placeOf(traffic, traffic.base)), 0.444);
    assert.equal(inputWords('requestBytes', valueAt(payload, placeOf(payload, 2 * 2 ** 20))), '2 MB');
    assert.equal(valueAt(memory, 1), 2048);
    assert.equal(valueAt(memory, 99), 3072);
  });

  it('lead from a place to a value and from the value to that place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...knobs), fc.integer({ min: 0, max: places }), (knob, place) => {
        const at = knob.kind === 'steps' ? place % knob.values.length : place;
        const value = valueAt(knob, at);
        if (knob.kind === 'range') assert.ok(Number(value) >= knob.low * 0.99 && Number(value) <= knob.high * 1.01);
        // Two figures of the value are finer than a place in most of the range, and never further off than the next.
        assert.ok(Math.abs(placeOf(knob, value) - at) <= 1, `${knob.input} ${String(at)} ${String(value)}`);
      }),
    );
  });

  it('keep what differs from the manifest, and nothing else', () => {
    assert.ok(traffic && memory);
    const one = turned(null, traffic, 0.9);
    assert.deepEqual(one, { averagePerSecond: 0.9 });
    assert.deepEqual(turned(one, memory, 4096), { averagePerSecond: 0.9, memoryMib: 4096 });
    assert.equal(turned(one, traffic, 0.444), null);
  });

  it('are named in the order in which they stand', () => {
    const whatIf = { memoryMib: 4096, requestBytes: 2 * 2 ** 20, averagePerSecond: 0.9, inferenceSeconds: 1.5 };
    assert.equal(whatIfWords(whatIf, knobs), 'traffic 0.9/s, request payload 2 MB, inference time 1.5 s, memory 4 GB');
    assert.ok(peak && time);
  });

  it('can be written where the file has a place for each of them', () => {
    assert.ok(traffic && memory);
    assert.ok(isWritable({ averagePerSecond: 1 }, knobs));
    assert.ok(!isWritable({ averagePerSecond: 1, memoryMib: 1024 }, [traffic, { ...memory, writable: false }]));
    assert.ok(!isWritable({ instanceCount: 2 }, knobs));
  });
});

describe('the questions of the sliders', () => {
  it('never are two under way, and the latest wins', () => {
    const sent: string[] = [];
    const asker = new Asker<string>((wish, number) => sent.push(`${String(number)} ${wish}`));
    for (const wish of ['a', 'b', 'c', 'd']) asker.ask(wish);
    assert.deepEqual(sent, ['1 a']);
    asker.answered(1);
    assert.deepEqual(sent, ['1 a'], 'the answer is used first');
    assert.ok(asker.isBusy, 'another waits');
    asker.used();
    assert.deepEqual(sent, ['1 a', '2 d']);
    asker.answered(1);
    asker.used();
    assert.ok(asker.isBusy, 'an answer to an earlier question is none to this');
    asker.answered(2);
    assert.ok(!asker.isBusy);
    asker.ask('e');
    assert.equal(sent.length, 2, 'one that comes while the answer is used waits too');
    asker.used();
    assert.deepEqual(sent.at(-1), '3 e');
  });
});

/** The painter only carries places around. */
const place = (name: string) => ({ name }) as unknown as Element;

function stage(unseen: Set<Element> = new Set()) {
  const frames: (() => void)[] = [];
  const drawn: string[] = [];
  const sight = { watch: () => undefined, isSeen: (one: Element) => !unseen.has(one) };
  const painter = new Painter(sight, (work) => frames.push(work));
  const draw = (one: Element, words: string) => {
    painter.paint(one, () => drawn.push(words));
  };
  /** How much has been drawn after each frame, until there is nothing to do. */
  const play = () => {
    const counts: number[] = [];
    for (let frame = frames.shift(); frame; frame = frames.shift()) {
      frame();
      counts.push(drawn.length);
    }
    return counts;
  };
  return { painter, drawn, draw, play };
}

describe('the painter', () => {
  it('draws one place a frame, and of each place the newest', () => {
    const { drawn, draw, play } = stage();
    const [one, two] = [place('one'), place('two')];
    draw(one, 'one, old');
    draw(two, 'two');
    draw(one, 'one');
    assert.deepEqual(play(), [1, 2]);
    assert.deepEqual(drawn, ['one', 'two']);
  });

  it('leaves out what is out of sight for as long as it is held, and draws it afterwards', () => {
    const unseen = new Set<Element>();
    const { painter, drawn, draw, play } = stage(unseen);
    const [one, two, three] = [place('one'), place('two'), place('three')];
    unseen.add(one).add(two);
    painter.hold(true);
    draw(one, 'one');
    draw(two, 'two');
    draw(three, 'three');
    assert.deepEqual(play(), [1]);
    unseen.delete(two);
    painter.wake();
    play();
    assert.deepEqual(drawn, ['three', 'two']);
    painter.hold(false);
    play();
    assert.deepEqual(drawn, ['three', 'two', 'one']);
  });

  it('forgets what was to be drawn where it draws at once', () => {
    const { painter, drawn, draw, play } = stage();
    const one = place('one');
    draw(one, 'old');
    painter.paintNow(one, () => drawn.push('new'));
    play();
    assert.deepEqual(drawn, ['new']);
  });

  it('says when all that is in sight has been drawn, which what is not does not delay', () => {
    const unseen = new Set<Element>();
    const { painter, drawn, draw, play } = stage(unseen);
    const [one, two] = [place('one'), place('two')];
    unseen.add(two);
    painter.hold(true);
    painter.afterwards(() => drawn.push('said'));
    draw(one, 'one');
    draw(two, 'two');
    play();
    assert.deepEqual(drawn, ['one', 'said']);
  });
});
