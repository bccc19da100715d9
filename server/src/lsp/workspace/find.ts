import { folderOf, pathIn } from '../path-in.ts';
import type { Parts } from './workspace.ts';

/** Budgets: beyond them a workspace is no longer one of manifests. */
export const most = { found: 10_000, bytes: 500 * 1024, characters: 100 * 1024 * 1024 };
const extensions = ['yaml', 'yml', 'json'];
/** So many are judged before messages are answered. */
const inOneTurn = 200;

export interface Manifests {
  readonly uris: readonly string[];
  readonly notes: readonly string[];
  /** Whether a file of the folders is passed over as long as nobody opens it. */
  readonly isLeftOut: (uri: string) => boolean;
}

export const noManifests: Manifests = { uris: [], notes: [], isLeftOut: () => false };

/** The files that may be manifests, by name and place; undefined when the settings of every folder switch it off. */
export async function findManifests(parts: Parts): Promise<Manifests | undefined> {
  const { client, configuration, folders } = parts;
  // A window without folders lists what is open.
  if (folders.length === 0) return client.ours ? noManifests : undefined;
  const found = new Map<string, Manifests>();
  for (const folder of folders) {
    const { workspace, exclude } = await configuration.of(folder);
    if (workspace.analyse) found.set(folder, await findIn(folder, [...workspace.exclude, ...exclude], parts));
  }
  if (found.size === 0) return undefined;
  const isLeftOut = (uri: string): boolean => {
    const folder = folderOf(uri, folders);
    return folder === undefined || found.get(folder)?.isLeftOut(uri) !== false;
  };
  const all = [...found.values()];
  const uris = new Set(all.flatMap((one) => one.uris));
  return { uris: [...uris].sort(likelyFirst), notes: all.flatMap(({ notes }) => notes), isLeftOut };
}

async function findIn(
  folder: string,
  excluded: readonly string[],
  { configuration, files, host }: Parts,
): Promise<Manifests> {
  const search = await configuration.searchOf(folder);
  const exclude = [...search.exclude, ...excluded];
  const wanted = { ...search, exclude, extensions, most: most.found + 1 };
  const found = await files.find(folder, wanted).catch(() => undefined);
  if (!found) return noManifests;
  const isLeftOut = (uri: string): boolean => isNoManifest(uri) || found.leftOut.file(pathIn(folder, uri));
  const uris: string[] = [];
  for (const [index, uri] of found.uris.slice(0, most.found).entries()) {
    if (index % inOneTurn === 0) await host.nextTurn();
    if (!isLeftOut(uri)) uris.push(uri);
  }
  const notes = found.uris.length > most.found ? [tooMany(folder)] : [];
  return { uris, notes, isLeftOut };
}

function tooMany(folder: string): string {
  const count = most.found.toLocaleString('en-US');
  return `${nameOf(folder)} has more than ${count} YAML and JSON files: the others are checked when opened.`;
}

/** Files whose names say that they are something else: not worth reading. */
function isNoManifest(uri: string): boolean {
  return /\/(?:package(?:-lock)?|[jt]sconfig[^/]*|composer|angular|pnpm-lock)\.(?:json|ya?ml)$/.test(uri);
}

function nameOf(folder: string): string {
  return pathIn(folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1), folder).replace(/\/$/, '');
}

/** Those that bear our name, then YAML, then JSON. */
function likelyFirst(a: string, b: string): number {
  const rank = (uri: string): number => (/mldeploy\.\w+$/.test(uri) ? 0 : uri.endsWith('.json') ? 2 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
