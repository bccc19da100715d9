import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Version } from '#protocol/diff.ts';
import { decode, isManifestName, maxBytes } from '../sources.ts';
import type { Repository } from './git.ts';

/** Files of one version that may be manifests, by path from the top of the repository, each known by the id of its content. */
export interface Snapshot {
  readonly version: Version;
  readonly ids: ReadonlyMap<string, string>;
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

export async function committed(repository: Repository, name: string, commit: string): Promise<Snapshot> {
  const blobs = (await repository.blobs(commit)).filter(
    ({ path: at, bytes }) => isManifestName(at) && bytes <= maxBytes,
  );
  const ids = new Map(blobs.map((blob) => [blob.path, blob.id]));
  const read = async (paths: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const there = paths.filter((at) => ids.has(at));
    const contents = await repository.contents(there.map((at) => ids.get(at) ?? ''));
    return new Map(there.map((at, index) => [at, decode(contents[index] ?? Buffer.alloc(0))]));
  };
  return { version: { name, commit }, ids, read };
}

/** As the files are on disk: compared by ourselves, since git would run the filters that the repository names. */
export async function workingTree(repository: Repository, hash: 'sha1' | 'sha256'): Promise<Snapshot> {
  const texts = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const at of (await repository.files()).filter(isManifestName)) {
    const file = path.join(repository.top, ...at.split('/'));
    const info = await lstat(file).catch(() => undefined);
    if (!info?.isFile() || info.size > maxBytes) continue;
    const bytes = await readFile(file);
    texts.set(at, decode(bytes));
    ids.set(
      at,
      createHash(hash)
        .update(`blob ${String(bytes.length)}\0`)
        .update(bytes)
        .digest('hex'),
    );
  }
  const read = (paths: readonly string[]): Promise<ReadonlyMap<string, string>> =>
    Promise.resolve(new Map(paths.flatMap((at) => (texts.has(at) ? [[at, texts.get(at) ?? ''] as const] : []))));
  return { version: { name: 'working tree', commit: null }, ids, read };
}

/** A file of either version, with its path in each; undefined where it is not. */
export interface Pair {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Files whose content or path differs, under the given folders and files. */
export function changedFiles(
  base: Snapshot,
  head: Snapshot,
  renames: ReadonlyMap<string, string>,
  under: readonly string[],
): readonly Pair[] {
  const isWanted = (at: string | undefined): boolean =>
    at !== undefined &&
    (under.length === 0 || under.some((top) => top === '' || at === top || at.startsWith(`${top}/`)));
  const pairs: Pair[] = [];
  const taken = new Set<string>();
  for (const [before, id] of base.ids) {
    const renamed = head.ids.has(before) ? undefined : (renames.get(before) ?? sameContent(head, base, id));
    const after = head.ids.has(before) ? before : renamed;
    const isThere = after !== undefined && head.ids.has(after) && !taken.has(after);
    if (isThere) taken.add(after);
    if (isThere && after === before && head.ids.get(after) === id) continue;
    pairs.push({ before, after: isThere ? after : undefined });
  }
  for (const after of head.ids.keys()) if (!taken.has(after)) pairs.push({ before: undefined, after });
  return pairs.filter(({ before, after }) => isWanted(before) || isWanted(after));
}

/** Git does not compare what is not committed; a file that only moved has its content elsewhere. */
function sameContent(head: Snapshot, base: Snapshot, id: string): string | undefined {
  if (head.version.commit !== null) return undefined;
  for (const [at, other] of head.ids) if (other === id && !base.ids.has(at)) return at;
  return undefined;
}
