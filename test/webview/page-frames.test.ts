import assert from 'node:assert/strict';
import { drag } from '#test/dragging.ts';
import { whatIfPreview } from '#test/fake-preview.ts';
import { inBrowser, type Task } from '#test/preview-page.ts';

/** Of a screen with 60 pictures a second; half of it is for the rest of the machine. */
const frameMs = 1000 / 60;
const frames = 120;

function longest(tasks: readonly Task[]): number {
  return Math.max(...tasks.map(({ cpuMs }) => cpuMs));
}

inBrowser('the preview page while a slider is dragged', (open) => {
  for (const height of [900, 1800])
    it(`keeps its work within half of each frame, and every task within one, at a height of ${String(height)}`, async () => {
      const shown = await open(whatIfPreview, { width: 1000, height });
      const { moving, resting, answers, intervalsMs } = await drag(shown, whatIfPreview, frames);
      const meanMs = moving.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / frames;
      const late = intervalsMs.filter((interval) => interval > 1.5 * frameMs).length;
      console.log(
        `      ${String(answers)} answers in ${String(frames)} frames: ${meanMs.toFixed(1)} ms of the processor a frame, ` +
          `longest task ${longest(moving).toFixed(1)} ms, at rest ${longest(resting).toFixed(1)} ms; ${String(late)} pictures late`,
      );
      assert.ok(answers > 10, 'the host was asked');
      assert.ok(moving.length > frames, 'the trace has the tasks of the page');
      assert.ok(meanMs < frameMs / 2, `${meanMs.toFixed(1)} ms a frame`);
      assert.ok(longest(moving) < frameMs, `the longest task took ${longest(moving).toFixed(1)} ms`);
      assert.ok(longest(resting) < frameMs, `at rest, the longest task took ${longest(resting).toFixed(1)} ms`);
    });
});
