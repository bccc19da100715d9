import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkPriceList, regionPattern, type PriceList } from '#engine';
import { codeOf, storageFault } from './fault.ts';
import { watchFolder } from './watch-folder.ts';

/** A document of AWS's that a list was made from. */
export interface SourceDocument {
  readonly service: string;
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface StoredList {
  readonly list: PriceList;
  /** When it was fetched: "2026-11-21T15:00:00.000Z". */
  readonly fetched: string;
  readonly documents: readonly SourceDocument[];
}

export interface Stored {
  readonly lists: readonly StoredList[];
  /** Files that are not read, each with its path and the reason in words. */
  readonly damaged: readonly string[];
}

/** A file of our own is some 40 KB; anything like this is not ours. */
const maxBytes = 4 * 2 ** 20;
const staleMs = 24 * 3600 * 1000;

/** The fetched price lists in the user's data folder, one file a Region, and beside it the one before. */
export class PriceStore {
  readonly folder: string;

  constructor(dataFolder: string) {
    this.folder = path.join(dataFolder, 'prices');
  }

  /** All lists that are in order; it never fails: a folder that cannot be read is one of the damaged. */
  async read(): Promise<Stored> {
    const lists: StoredList[] = [];
    const damaged: string[] = [];
    let names: readonly string[];
    try {
      names = (await readdir(this.folder)).filter((name) => isListName(name)).sort();
    } catch (error) {
      return {
        lists,
        damaged: codeOf(error) === 'ENOENT' ? [] : [`${this.folder}: it cannot be read (${codeOf(error)})`],
      };
    }
    for (const name of names) {
      const found = await readList(path.join(this.folder, name), name.slice(0, -'.json'.length));
      if (typeof found === 'string') damaged.push(`${path.join(this.folder, name)}: ${found}`);
      else if (found) lists.push(found);
    }
    return { lists, damaged };
  }

  async of(region: string): Promise<StoredList | undefined> {
    return this.#readGood(this.#fileOf(region), region);
  }

  /** The list that was there before the last refresh. */
  async before(region: string): Promise<StoredList | undefined> {
    return this.#readGood(this.#fileOf(region, '.before'), region);
  }

  /** Puts the list in place of the one before, in one step: whoever reads meanwhile gets the old or the new one. */
  async write({ list, fetched, documents }: StoredList): Promise<void> {
    const file = this.#fileOf(list.region);
    const fresh = `${file}.${randomUUID()}.tmp`;
    try {
      await mkdir(this.folder, { recursive: true });
      const content = { fetched, documents, sha256: checksumOf(list), list };
      await writeThrough(fresh, `${JSON.stringify(content, null, 1)}\n`);
      const known = await this.of(list.region);
      // Of two that fetch at once the second finds its own list, which is not the one before.
      const isOther = known !== undefined && checksumOf(known.list) !== content.sha256;
      if (isOther) await copyThrough(file, this.#fileOf(list.region, '.before'));
      await rename(fresh, file);
    } catch (error) {
      await rm(fresh, { force: true }).catch(() => undefined);
      throw storageFault(error, this.folder) ?? error;
    }
  }

  /** Removes the lists of the Regions, or all; which Regions had one. */
  async remove(regions?: readonly string[]): Promise<readonly string[]> {
    const names = await readdir(this.folder).catch(() => []);
    const listed = names.filter(isListName).map((name) => name.slice(0, -'.json'.length));
    const gone = listed.filter((region) => !regions || regions.includes(region)).sort();
    try {
      for (const region of gone) {
        await rm(this.#fileOf(region), { force: true });
        await rm(this.#fileOf(region, '.before'), { force: true });
      }
    } catch (error) {
      throw storageFault(error, this.folder) ?? error;
    }
    return gone;
  }

  /** A folder of one's own for documents on their way; it is gone afterwards, whatever happens. */
  async withTemporary<T>(work: (folder: string) => Promise<T>): Promise<T> {
    const folder = path.join(this.folder, `.download-${randomUUID()}`);
    try {
      await mkdir(folder, { recursive: true });
    } catch (error) {
      throw storageFault(error, this.folder) ?? error;
    }
    try {
      await this.#sweep();
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    }
  }

  /** What a run that was killed has left behind. */
  async #sweep(): Promise<void> {
    for (const name of await readdir(this.folder)) {
      if (!name.startsWith('.download-') && !name.endsWith('.tmp')) continue;
      const file = path.join(this.folder, name);
      const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
      if (Date.now() - mtimeMs > staleMs) await rm(file, { recursive: true, force: true });
    }
  }

  /** Calls back when another process may have written or removed a list, see `watchFolder`. */
  watch(onChange: () => void): { close: () => void } {
    return watchFolder(this.folder, (name) => {
      if (name === null || isListName(name)) onChange();
    });
  }

  async #readGood(file: string, region: string): Promise<StoredList | undefined> {
    const found = await readList(file, region);
    return typeof found === 'string' ? undefined : found;
  }

  #fileOf(region: string, suffix: '' | '.before' = ''): string {
    return path.join(this.folder, `${region}${suffix}.json`);
  }
}

function isListName(name: string): boolean {
  return name.endsWith('.json') && regionPattern.test(name.slice(0, -'.json'.length));
}

/** The list, undefined where there is none, or what is wrong with the file. */
async function readList(file: string, region: string): Promise<StoredList | string | undefined> {
  let text: string;
  try {
    const { size } = await stat(file);
    if (size > maxBytes) return `it has ${String(Math.round(size / 2 ** 20))} MB and is no price list of ours`;
    text = await readFile(file, 'utf8');
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : `it cannot be read (${codeOf(error)})`;
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'it is no JSON, or was cut off';
  }
  return listIn(content, region);
}

function listIn(content: unknown, region: string): StoredList | string {
  const { list, fetched, documents, sha256 } = (content ?? {}) as Readonly<Partial<Record<string, unknown>>>;
  const [fault] = checkPriceList(list);
  if (fault !== undefined) return `it is no price list: ${fault}`;
  const known = list as PriceList;
  if (sha256 !== checksumOf(known)) return 'its checksum does not fit its prices';
  if (known.region !== region) return `it holds the prices of ${known.region}`;
  return {
    list: known,
    fetched: typeof fetched === 'string' ? fetched : '',
    documents: Array.isArray(documents) ? (documents as readonly SourceDocument[]) : [],
  };
}

function checksumOf(list: PriceList): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('hex');
}

/** On the disk, and not only in its cache, when it returns: a rename before that could leave an empty file after a power cut. */
async function writeThrough(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function copyThrough(from: string, to: string): Promise<void> {
  const fresh = `${to}.${randomUUID()}.tmp`;
  try {
    await copyFile(from, fresh);
    await rename(fresh, to);
  } finally {
    await rm(fresh, { force: true });
  }
}
