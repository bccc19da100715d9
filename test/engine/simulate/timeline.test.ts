import assert from 'node:assert/strict';
import { profileOf } from '#engine/estimate/simulate/profile.ts';
import { timelineOfWeek, type Rules, type Server } from '#engine/estimate/simulate/timeline.ts';
import { load } from './build.ts';

const minutesPerWeek = 10_080;

/** 60 requests a minute keep one of two workers busy. */
const server: Server = { workers: 2, meanSeconds: 1, patience: 60 };

function rules(changes: Partial<Rules> = {}): Rules {
  return {
    count: 1,
    min: 1,
    max: 10,
    keeps: { metric: 'invocations-per-minute', value: 60 },
    outCooldown: 300,
    inCooldown: 300,
    outMinutes: 3,
    inMinutes: 15,
    wakeMinutes: 2,
    metricDelay: 60,
    start: 240,
    changes: [],
    steps: undefined,
    ...changes,
  };
}

/** Requests a minute: so many from each minute on. */
function counts(...from: readonly (readonly [minute: number, requests: number])[]): Float64Array {
  const week = new Float64Array(minutesPerWeek);
  for (const [minute, requests] of from) week.fill(requests, minute);
  return week;
}

describe('capacity over the week', () => {
  it('follows a step of the traffic, with the delays of the alarm, the metric and the start', () => {
    const { ready, instanceMinutes, most } = timelineOfWeek(counts([0, 50], [1000, 180], [2000, 50]), server, rules());
    // Over the target in minutes 1000 to 1002, which is seen at the end of 1003; three instances then answer after 4 min.
    assert.equal(ready[1007], 1);
    assert.equal(ready[1008], 3);
    // Under it in minutes 2000 to 2014, which is seen at the end of 2015.
    assert.equal(ready[2015], 3);
    assert.equal(ready[2016], 1);
    assert.equal(most, 3);
    // Two more from the decision, after minute 1003, to minute 2015.
    assert.equal(instanceMinutes, minutesPerWeek + 2 * (2015 - 1003));
  });

  it('keeps waiting requests until the instances are there, and loses those that cannot wait a minute', () => {
    const { backlog, lost } = timelineOfWeek(counts([0, 50], [1000, 180], [2000, 50]), server, rules());
    // 120 of 180 are done each minute; those of one more minute, 120, may wait.
    assert.equal(backlog[1000], 0);
    assert.equal(backlog[1001], 60);
    assert.equal(backlog[1002], 120);
    assert.equal(lost[1001], 0);
    assert.equal(lost[1002], 60);
    // Three do 360 a minute: 120 of the backlog and 180 new ones.
    assert.equal(backlog[1009], 0);
  });

  it('adds again after the cooldown, and never more than the maximum', () => {
    const { ready } = timelineOfWeek(counts([0, 50], [1000, 100], [1004, 1000]), server, rules({ max: 4 }));
    assert.equal(ready[1008], 2);
    // The alarm has been on since minute 1005; the cooldown of 5 min from minute 1003 is over, and the start of the first too.
    assert.equal(ready[1011], 2);
    assert.equal(ready[1015], 4);
    assert.equal(Math.max(...ready), 4);
  });

  it('keeps to the bounds of scheduled actions', () => {
    // At least 3 from 8 to 18 h on five days: 10 h x 2 more, less nothing; they start 4 min after the decision.
    const changes = [0, 1, 2, 3, 4].flatMap((day) => [
      { minute: day * 1440 + 480, min: 3, max: undefined },
      { minute: day * 1440 + 1080, min: 1, max: 1 },
    ]);
    const { ready, instanceMinutes } = timelineOfWeek(counts([0, 1]), server, rules({ max: 1, changes }));
    assert.equal(ready[480], 1);
    assert.equal(ready[486], 3);
    assert.equal(ready[1079], 3);
    assert.equal(ready[1080], 1);
    assert.equal(instanceMinutes, minutesPerWeek + 5 * 2 * 600);
  });

  it('wakes what sleeps, and puts it to sleep again', () => {
    const queue = { ...server, patience: Infinity };
    const asleep = rules({ count: 0, min: 0, max: 2, keeps: { metric: 'backlog', value: 5 } });
    const { ready, backlog, wakeUps, instanceMinutes } = timelineOfWeek(counts([1000, 1], [1001, 0]), queue, asleep);
    // A backlog in minutes 1000 and 1001, then 4 min to start.
    assert.equal(backlog[1005], 1);
    assert.equal(ready[1005], 0);
    assert.equal(ready[1006], 1);
    assert.equal(backlog[1007], 0);
    // 15 min under the target.
    assert.equal(ready[1020], 1);
    assert.equal(ready[1021], 0);
    assert.equal(wakeUps, 1);
    // Billed from the decision: 4 min of start, 15 min awake.
    assert.equal(instanceMinutes, 19);
  });

  it('steps as far as the metric is over the threshold', () => {
    const steps = {
      metric: 'invocations-per-minute',
      threshold: 60,
      kind: 'change',
      adjustments: [
        { lower: 0, upper: 50, adjustment: 1 },
        { lower: 50, upper: undefined, adjustment: 3 },
      ],
      cooldownSeconds: 300,
    } as const;
    const at = (requests: number): Float64Array =>
      timelineOfWeek(counts([0, 10], [1000, requests], [1012, 10]), server, rules({ steps })).ready;
    assert.equal(at(100)[1008], 2);
    assert.equal(at(115)[1008], 4);
  });
});

describe('traffic over the week', () => {
  for (const [pattern, factor] of [
    ['steady', 1.5],
    ['business-hours', 4],
    ['spiky', 10],
    ['intermittent', 20],
  ] as const) {
    it(`of ${pattern} traffic has the mean and the peak that are asked for`, () => {
      for (const times of [1, 1.1, factor, 3 * factor]) {
        const { perSecond } = profileOf(load({ pattern, averagePerSecond: 2, peakPerSecond: 2 * times }));
        const mean = perSecond.reduce((sum, rate) => sum + rate, 0) / minutesPerWeek;
        assert.ok(Math.abs(mean - 2) < 1e-9);
        const peak = perSecond.reduce((most, rate) => Math.max(most, rate), 0);
        assert.ok(Math.abs(peak - 2 * times) < 1e-3 * peak, `${peak} for ${2 * times}`);
      }
    });
  }

  it('of business hours is none at night and at the weekend', () => {
    const { perSecond } = profileOf(load({ pattern: 'business-hours', averagePerSecond: 1, peakPerSecond: 4 }));
    assert.equal(perSecond[3 * 60], 0);
    assert.equal(perSecond[5 * 1440 + 11 * 60], 0);
    assert.ok((perSecond[11 * 60] ?? 0) > 3.9);
  });

  it('gives the peak way where not even a minute a day at it is left', () => {
    const { perSecond } = profileOf(load({ pattern: 'intermittent', averagePerSecond: 1, peakPerSecond: 1e6 }));
    const mean = perSecond.reduce((sum, rate) => sum + rate, 0) / minutesPerWeek;
    assert.ok(Math.abs(mean - 1) < 1e-9);
  });
});
