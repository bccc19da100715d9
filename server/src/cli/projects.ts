import path from 'node:path';
import {
  configNames,
  defaultSettings,
  LineMap,
  measuredOf,
  readConfig,
  withConfig,
  type Config,
  type MeasuredDeployment,
  type Settings,
} from '#engine';
import { fetchedPrices } from './fetched-prices.ts';
import type { Io } from './io.ts';
import { display, isGone, readFound, reasonOf, type Source } from './sources.ts';

/** The settings of each file: of the nearest settings file in its folder or above, under what the call itself sets. */
export class Projects {
  readonly #io: Io;
  readonly #flags: Partial<Settings>;
  #prices: Promise<Settings['priceLists']> | undefined;
  readonly #byFolder = new Map<string, Promise<Settings>>();
  /** True once a settings file had something in it that cannot be understood. */
  isFaulty = false;

  constructor(io: Io, flags: Partial<Settings>) {
    this.#io = io;
    this.#flags = flags;
  }

  settingsOf(source: Pick<Source, 'path'>): Promise<Settings> {
    return this.#inFolder(path.dirname(path.resolve(this.#io.cwd, source.path)));
  }

  #inFolder(folder: string): Promise<Settings> {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const found = this.#find(folder);
    this.#byFolder.set(folder, found);
    return found;
  }

  async #find(folder: string): Promise<Settings> {
    for (const name of configNames) {
      const file = path.join(folder, name);
      const text = await readFound(file).catch((error: unknown) => {
        this.#unreadable(file, error);
        return undefined;
      });
      if (text === undefined) continue;
      const config = readConfig(text);
      const { measured, problems } = await measuredIn(folder, config);
      this.#report(file, text, [...config.problems, ...problems]);
      return this.#flagged({ ...withConfig(await this.#defaults(), config), measured });
    }
    const above = path.dirname(folder);
    return above === folder ? this.#flagged(await this.#defaults()) : this.#inFolder(above);
  }

  /** What the call measured counts before what the project did. */
  #flagged(settings: Settings): Settings {
    const measured: readonly MeasuredDeployment[] = [...settings.measured, ...(this.#flags.measured ?? [])];
    return { ...settings, ...this.#flags, measured };
  }

  /** With the prices that the user has fetched. */
  async #defaults(): Promise<Settings> {
    this.#prices ??= fetchedPrices(this.#io);
    return { ...defaultSettings, priceLists: await this.#prices };
  }

  /** Without what it says all would look as if it were in order. */
  #unreadable(file: string, error: unknown): void {
    if (isGone(error)) return;
    this.#io.err(`mldeploy: ${display(file, this.#io.cwd)}: ${reasonOf(error)}\n`);
    this.isFaulty = true;
  }

  #report(file: string, text: string, problems: Config['problems']): void {
    const lines = new LineMap(text);
    for (const { code, message, span } of problems) {
      const { line, character } = lines.positionAt(span.start);
      const place = `${display(file, this.#io.cwd)}:${String(line + 1)}:${String(character + 1)}`;
      this.#io.err(`mldeploy: ${place}: ${message} (${code})\n`);
      this.isFaulty = true;
    }
  }
}

/** What the files say that the settings name, beside the settings. */
async function measuredIn(folder: string, { given }: Config): Promise<ReturnType<typeof measuredOf>> {
  const wanted = given.measured ?? [];
  const texts = new Map<string, string | undefined>();
  for (const { file } of wanted) {
    texts.set(file, await readFound(path.resolve(folder, file)).catch(() => undefined));
  }
  return measuredOf(wanted, (file) => texts.get(file));
}
