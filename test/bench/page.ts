import { whatIfPreview } from '#test/fake-preview.ts';
import { bundle, chromiumPath, launch, PreviewPage, type Task } from '#test/preview-page.ts';
import { drag } from './dragging.ts';

const frames = 120;
/** Of a screen with 60 pictures a second. */
const frameMs = 1000 / 60;

/** A slider of the panel, dragged through 120 frames: with the charts out of sight, and with all of them in it. */
export async function benchPage(): Promise<void> {
  const path = chromiumPath();
  if (path === undefined) {
    console.log('page: skipped, no Chromium found (set CHROMIUM to its path)');
    return;
  }
  const browser = await launch(path);
  const made = await bundle();
  for (const height of [900, 1800]) {
    const shown = await PreviewPage.open(browser, made, { width: 1000, height });
    await shown.show(whatIfPreview);
    const { moving, resting, answers, intervalsMs } = await drag(shown, whatIfPreview, frames);
    const meanMs = moving.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / frames;
    const late = intervalsMs.filter((interval) => interval > 1.5 * frameMs).length;
    console.log(
      `1000 x ${String(height)}: ${meanMs.toFixed(1)} ms of the processor a frame, longest task ${longest(moving)}, ` +
        `at rest ${longest(resting)}; ${String(late)} of ${String(frames)} pictures late, ${String(answers)} answers drawn`,
    );
    await shown.close();
  }
  await browser.close();
}

function longest(tasks: readonly Task[]): string {
  return `${Math.max(...tasks.map(({ cpuMs }) => cpuMs)).toFixed(1)} ms`;
}
