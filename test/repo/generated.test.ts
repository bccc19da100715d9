import assert from 'node:assert/strict';
import { generated } from '../../server/scripts/gen.ts';
import { isGenerated, projectFiles, read } from './project.ts';

describe('generated files', () => {
  let fresh: ReadonlyMap<string, string>;
  before(async () => {
    fresh = await generated();
  });

  it('are what `npm run gen` writes', () => {
    const stale = [...fresh].filter(([file, text]) => read(file) !== text).map(([file]) => file);
    assert.deepEqual(stale, [], 'run `npm run gen` and commit what it writes');
  });

  it('have a generator each', () => {
    const orphans = projectFiles.filter(
      (file) => isGenerated(file) && !/\.d\.(?:ts|mts)$/.test(file) && !fresh.has(file),
    );
    assert.deepEqual(orphans, []);
  });
});
