import type { DeploymentReport } from '#protocol/report.ts';
import type { Preview } from '#protocol/preview.ts';
import type { PreviewPage, Task } from '#test/preview-page.ts';

/** A report in which every figure is another: as a server answers a slider that moves. */
function scaled(report: DeploymentReport, factor: number): DeploymentReport {
  const { options, chart, requestsPerMonth } = report;
  return { ...report, ...times({ options, chart, requestsPerMonth }, factor) };
}

/** The same with every number in it times the factor. */
function times<T>(value: T, factor: number): T {
  return JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'number' ? one * factor : one)) as T;
}

export interface Drag {
  /** While the slider moves. */
  readonly moving: readonly Task[];
  /** After it, until everything is drawn. */
  readonly resting: readonly Task[];
  readonly answers: number;
  /** From one picture to the next, by the clock. */
  readonly intervalsMs: readonly number[];
}

/** Moves a slider, frame by frame, while a host answers each question after 30 ms with other figures; then leaves it alone. */
export async function drag(shown: PreviewPage, preview: Preview, frames: number): Promise<Drag> {
  const { page } = shown;
  const answers = Array.from({ length: 60 }, (_, index) => ({
    ...preview,
    deployment: scaled(preview.deployment, 1 + index / 50),
  }));
  // What the test hands over must not be counted.
  await page.evaluate(beServer, answers);
  let moved: Awaited<ReturnType<typeof move>> = { answers: 0, intervalsMs: [] };
  const moving = await shown.tasksDuring(async () => {
    moved = await page.evaluate(move, frames);
  });
  await page.evaluate(move, 2);
  const resting = await shown.tasksDuring(async () => {
    await page.evaluate(rest, 40);
  });
  return { moving, resting, ...moved };
}

interface ServedWindow {
  posted: { readonly kind: string; readonly number: number; readonly whatIf: Preview['whatIf'] }[];
  answered: number;
  answer: () => void;
}

/** Runs in the page: from now on `answer` answers what is new. */
function beServer(answers: readonly Preview[]): void {
  const page = window as unknown as ServedWindow;
  page.answered = 0;
  let read = page.posted.length;
  page.answer = () => {
    const asked = page.posted.slice(read).filter(({ kind }) => kind === 'what-if');
    read = page.posted.length;
    for (const { number, whatIf } of asked) {
      page.answered += 1;
      const preview = { ...answers[number % answers.length], whatIf };
      setTimeout(() => {
        window.postMessage({ kind: 'preview', preview, answers: number }, '*');
      }, 30);
    }
  };
}

/** Runs in the page. */
async function move(frames: number): Promise<{ answers: number; intervalsMs: number[] }> {
  const page = window as unknown as ServedWindow;
  const slider = document.querySelector<HTMLInputElement>('#knob-averagePerSecond');
  const times: number[] = [];
  for (let frame = 0; frame < frames; frame++) {
    times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
    if (slider) {
      slider.value = String(40 + frame);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    page.answer();
  }
  const intervalsMs = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return { answers: page.answered, intervalsMs };
}

/** Runs in the page. */
async function rest(frames: number): Promise<void> {
  const page = window as unknown as ServedWindow;
  for (let frame = 0; frame < frames; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    page.answer();
  }
}
