import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { columns, coverage, rows, type Coverage } from '#test/coverage.ts';
import { coverageTable } from '#test/coverage-table.ts';
import { isUpdating } from '#test/fixtures.ts';

const table = new URL('../../docs/limits.md', import.meta.url);
const documented = readFileSync(new URL('../fixtures/documented-limits.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('the coverage of the limits', () => {
  const all = coverage();
  const cells = all.flatMap((limit) => columns.map((dialect) => ({ limit, dialect, cell: cellOf(limit, dialect) })));

  it('has a row for each documented limit', () => {
    const known = rows();
    assert.deepEqual(
      documented.filter((id) => !known.has(id)),
      [],
    );
  });

  it('has a column for each dialect', () => {
    const folders = readdirSync(new URL('../../server/src/engine/dialects/', import.meta.url), { withFileTypes: true });
    const dialects = folders.filter((entry) => entry.isDirectory() && entry.name !== 'aws').map((entry) => entry.name);
    assert.deepEqual([...columns].sort(), dialects.sort());
  });

  it('has a failing and a passing fixture for each checked cell', () => {
    const half = cells.filter(({ cell }) => cell.failing && !cell.passing);
    assert.deepEqual(half.map(name), []);
  });

  it('has a fixture with a fix where the limit offers one', () => {
    const unfixed = cells.filter(({ cell, limit }) => cell.failing && !cell.fix && offered(limit.row.fixes).length > 0);
    assert.deepEqual(unfixed.map(name), []);
  });

  it('says why for each cell that is not checked', () => {
    const silent = cells.filter(({ cell }) => !cell.failing && cell.reason === undefined);
    assert.deepEqual(silent.map(name), []);
  });

  it('gives no reason for a cell that is checked', () => {
    const both = cells.filter(({ cell, limit, dialect }) => cell.failing && limit.row.notChecked?.[dialect]);
    assert.deepEqual(both.map(name), []);
  });

  it('is what docs/limits.md says', async () => {
    const file = fileURLToPath(table);
    const text = await format(coverageTable(all), { ...(await resolveConfig(file)), filepath: file });
    if (isUpdating) writeFileSync(table, text);
    assert.equal(readFileSync(table, 'utf8'), text, 'UPDATE=1 npm test -- repo writes it anew');
  });
});

/** A multi-model container or another service only some dialects can write. */
function offered(fixes: readonly string[] = []): readonly string[] {
  return fixes.filter((kind) => kind !== 'multi-model' && !kind.startsWith('target:'));
}

function cellOf(limit: Coverage, dialect: string): NonNullable<ReturnType<Coverage['cells']['get']>> {
  const cell = limit.cells.get(dialect);
  assert.ok(cell);
  return cell;
}

function name({ limit, dialect }: { readonly limit: Coverage; readonly dialect: string }): string {
  return `${dialect} ${limit.id}`;
}
