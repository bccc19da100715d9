import { matchesGlob } from '../glob.ts';
import type { Parts } from './workspace.ts';

/** Budgets: beyond them a workspace is no longer one of manifests. */
export const most = { found: 10_000, bytes: 500 * 1024, characters: 100 * 1024 * 1024 };
const extensions = ['yaml', 'yml', 'json'];

export interface Found {
  readonly uris: readonly string[];
  readonly notes: readonly string[];
}

/** The files that may be manifests, by name and place; undefined when the settings of every folder switch it off. */
export async function findManifests({ client, configuration, files, folders }: Parts): Promise<Found | undefined> {
  // A window without folders lists what is open.
  if (folders.length === 0) return client.ours ? { uris: [], notes: [] } : undefined;
  const uris = new Set<string>();
  const notes: string[] = [];
  let isOn = false;
  for (const folder of folders) {
    const { workspace, exclude } = await configuration.of(folder);
    if (!workspace.analyse) continue;
    isOn = true;
    const found = await files.find(folder, extensions, most.found + 1).catch(() => []);
    if (found.length > most.found) {
      const count = most.found.toLocaleString('en-US');
      notes.push(`${nameOf(folder)} has more than ${count} YAML and JSON files: the others are checked when opened.`);
    }
    const globs = [...workspace.exclude, ...exclude];
    for (const uri of found.slice(0, most.found)) {
      if (!isLeftOut(uri) && !isExcluded(uri, folder, globs)) uris.add(uri);
    }
  }
  return isOn ? { uris: [...uris].sort(likelyFirst), notes } : undefined;
}

/** Files whose names say that they are something else: not worth reading. */
export function isLeftOut(uri: string): boolean {
  return (
    /\/(?:node_modules|bower_components|\.git|cdk\.out)\//.test(uri) ||
    /\/(?:package(?:-lock)?|[jt]sconfig[^/]*|composer|angular|pnpm-lock)\.(?:json|ya?ml)$/.test(uri)
  );
}

function isExcluded(uri: string, folder: string, globs: readonly string[]): boolean {
  if (globs.length === 0) return false;
  const path = pathIn(folder, uri);
  return globs.some((glob) => matchesGlob(glob, path));
}

export function pathIn(folder: string, uri: string): string {
  const path = uri.slice(folder.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % is no escape
  }
}

function nameOf(folder: string): string {
  return pathIn(folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1), folder).replace(/\/$/, '');
}

/** Those that bear our name, then YAML, then JSON. */
function likelyFirst(a: string, b: string): number {
  const rank = (uri: string): number => (/mldeploy\.\w+$/.test(uri) ? 0 : uri.endsWith('.json') ? 2 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
