/** JSON pointers to what the first plain model says, and the second does not say or says otherwise. */
export function lostIn(before: unknown, after: unknown): readonly string[] {
  const found: string[] = [];
  compare(before, after, '', found);
  return found;
}

function compare(before: unknown, after: unknown, pointer: string, found: string[]): void {
  // Every resource has a name where the other format wants one.
  if (pointer === '/names') return;
  if (typeof before !== 'object' || before === null) {
    if (before !== undefined && before !== null && !isSame(before, after)) found.push(pointer);
    return;
  }
  if (isEntries(before)) {
    const kept = new Map(isEntries(after) ? after.map((entry) => [entry.key, entry.value]) : []);
    for (const [index, { key, value }] of before.entries()) {
      // What is not known of an entry has been told where it was read.
      if (key !== undefined && value !== undefined && kept.get(key) !== value)
        found.push(`${pointer}/${String(index)}`);
    }
    return;
  }
  const others = typeof after === 'object' && after !== null ? (after as Readonly<Record<string, unknown>>) : {};
  for (const [key, item] of Object.entries(before)) {
    if (!derived.has(key))
      compare(item, Object.hasOwn(others, key) ? others[key] : undefined, `${pointer}/${key}`, found);
  }
}

/** What follows from other fields, of which each is compared. */
const derived: ReadonlySet<string> = new Set(['hasModel', 'primaryContainer', 'containerList', 'vpc']);

interface Entry {
  readonly key?: unknown;
  readonly value?: unknown;
}

/** Environment and tags, in whatever order. */
function isEntries(list: unknown): list is readonly Entry[] {
  return Array.isArray(list) && list.some((item) => typeof item === 'object' && item !== null && 'key' in item);
}

/** To what a rounded quantity can differ by. */
function isSame(before: unknown, after: unknown): boolean {
  if (typeof before !== 'number' || typeof after !== 'number') return before === after;
  return Math.abs(before - after) <= Math.abs(before) * 1e-9;
}

/** The pointers that none of the patterns leads to, or to above; `*` is any step. */
export function untold(pointers: readonly string[], covers: readonly string[]): readonly string[] {
  const patterns = covers.map((cover) => cover.split('/'));
  return pointers.filter((pointer) => {
    const steps = pointer.split('/');
    return !patterns.some((pattern) => pattern.every((part, index) => part === '*' || part === steps[index]));
  });
}
