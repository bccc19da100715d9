import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { spellingOf } from '#engine/dialects/ack/spelling.ts';

interface Source {
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly shapes: Readonly<Record<string, { readonly members: Readonly<Record<string, unknown>> }>>;
}

const source = (name: string): Source =>
  JSON.parse(readFileSync(new URL(`../../../schemas/aws/${name}.json`, import.meta.url), 'utf8')) as Source;

/** Every member that a resource of the kind may have somewhere. */
function membersOf({ kinds, shapes }: Source, kind: string): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (type: unknown): void => {
    if (typeof type === 'object' && type !== null) Object.values(type).forEach(visit);
    if (typeof type !== 'string' || seen.has(type)) return;
    seen.add(type);
    for (const [member, inner] of Object.entries(shapes[type]?.members ?? {})) {
      found.add(member);
      visit(inner);
    }
  };
  visit(kinds[kind] ?? []);
  return found;
}

describe('the spelling of ACK', () => {
  const [api, ack] = [source('api'), source('ack')];
  for (const kind of Object.keys(ack.kinds)) {
    it(`is that of the CRD for ${kind}`, () => {
      const known = membersOf(ack, kind);
      const spell = spellingOf(kind);
      const fold = (key: string): string => key.toLowerCase().replace(/_$/, '');
      const wrong = [...membersOf(api, kind)].filter((member) => {
        const written = [...known].find((key) => fold(key) === fold(member));
        return written !== undefined && written !== spell(member);
      });
      assert.ok(known.size > 3);
      assert.deepEqual(wrong, []);
    });
  }
});
