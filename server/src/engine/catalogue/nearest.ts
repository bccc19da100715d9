import { instances, sizeFactor, type Instance, type Use } from './instances.ts';
import { regionsOffering } from './offers.ts';

/**
 * What the writer of an unknown type may have meant, best first: a missing `ml.`, a slip of the keys, a size that the family
 * does not come in, a family that does not exist. Of equally near ones the one that more Regions offer. Empty when nothing is near.
 */
export function nearestTypes(type: string, use: Use, limit = 3): readonly Instance[] {
  const [family, size] = partsOf(type);
  if (family.length < 2) return [];
  return instances
    .filter((instance) => instance[use])
    .map((instance) => ({
      instance,
      score: familyDistance(family, instance.family) + sizeDistance(size, instance.size),
      spread: regionsOffering(instance.type, use).length,
    }))
    .filter(({ score, spread }) => score === 0 || (score <= 4 && spread > 0))
    .sort((a, b) => a.score - b.score || b.spread - a.spread)
    .slice(0, limit)
    .map(({ instance }) => instance);
}

function partsOf(type: string): readonly [family: string, size: string] {
  const bare = type
    .trim()
    .toLowerCase()
    .replace(/^ml(?:[._-]|(?=[a-z]))/, '');
  const match = /^([a-z]+[0-9][a-z0-9-]*?)[._-]?((?:\d*x?large|\d+xl|xl|nano|micro|small|medium).*)$/.exec(bare);
  if (match) return [match[1] ?? '', (match[2] ?? '').replace(/xl$/, 'xlarge')];
  const dot = bare.indexOf('.');
  return dot < 0 ? [bare, ''] : [bare.slice(0, dot), bare.slice(dot + 1)];
}

/** Another letter in front is another kind of machine, so it counts double. */
function familyDistance(written: string, family: string): number {
  const edits = editDistance(written, family);
  return edits > 0 && written[0] !== family[0] ? edits + 1 : edits;
}

function sizeDistance(written: string, size: string): number {
  const wanted = sizeFactor(written);
  const has = sizeFactor(size);
  const edits = written === '' ? 1 : editDistance(written, size);
  return wanted !== undefined && has !== undefined ? Math.min(edits, Math.abs(Math.log2(wanted / has))) : edits;
}

/** Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other. */
function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  let before: number[] = [];
  let last = Array.from({ length: width }, (_, column) => column);
  // Nothing longer than this is near any type; it also keeps a hostile megabyte from being compared.
  if (a.length > 40) return a.length;
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column < width; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      }
      now.push(best);
    }
    before = last;
    last = now;
  }
  return last[b.length] ?? 0;
}
