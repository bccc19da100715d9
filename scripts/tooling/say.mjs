const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined;
const paint = (/** @type {number} */ code) => (/** @type {string} */ text) =>
  colour ? `\x1b[${code}m${text}\x1b[0m` : text;

export const bold = paint(1);
export const dim = paint(2);
export const red = paint(31);
export const green = paint(32);
export const yellow = paint(33);

export const say = (text = '') => console.log(text);

export const seconds = (/** @type {number} */ sinceMs) => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;

/**
 * Names a piece of work before it starts, and shows every half minute that it still goes on.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const start = performance.now();
  say(`${dim('-')} ${what} ...`);
  const pulse = setInterval(() => say(dim(`  still at it after ${seconds(start)}: ${what}`)), 30_000);
  try {
    const result = await work();
    say(`${green('*')} ${what}: done in ${seconds(start)}`);
    return result;
  } catch (error) {
    say(`${red('x')} ${what}: failed after ${seconds(start)}`);
    throw error;
  } finally {
    clearInterval(pulse);
  }
}

/** Ends a script with a plain message instead of a stack; for what the user can mend. */
export class Failure extends Error {}

/**
 * The frame of every script: a Failure is printed as its message, anything else with its stack.
 * @param {() => Promise<number | undefined>} main returns the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Failure ? `\n${red(error.message)}` : error);
    process.exitCode = 1;
  }
}
